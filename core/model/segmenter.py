"""From a photo to a proposal: a loaded network with what comes before and after it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.errors import CheckpointError, DeviceError, WorkerError
from core.images import RgbImage
from core.labels import Label
from core.model.checkpoint import FALSE_PET, Card, Checkpoint, read_checkpoint
from core.model.composite import Composite, CropPrediction
from core.model.crops import choose_crops, with_context
from core.model.preprocess import scale_pixels, shrink_to_square
from core.model.uncertainty import uncertainty
from core.pixels import Box
from core.proposal import OnNotice, Proposal
from resources import DEFAULT_MODEL

UNSURE = 0.03
"""Most photos of pets at home are surer; docs/model.md shows what each value gains and costs."""

SURE_PET = 0.9
"""Probability of pet that some cell of a photo with a pet reaches; see docs/model.md."""

METHOD = 5
"""Raised when the same model begins to give other masks: a resumed run then makes its masks again."""


class Network(Protocol):
    """Runs the network somewhere: in this process or in the child process.

    `run` may be called in several threads at once; a network that cannot take that has the others wait.
    """

    device: str

    def run(self, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return probabilities (N, S, S, 3) of photos (N, S, S, 3) in -1..1."""

    def close(self) -> None:
        """Release memory and processes."""


class Segmenter:
    """Proposes masks, in several threads at once too.

    Parameters
    ----------
    card : Card
    network : Network
    unsure : float
        Uncertainty, 0..1, above which the network runs on the mirrored photo too.
    """

    def __init__(self, card: Card, network: Network, *, unsure: float = UNSURE) -> None:
        self.card = card
        self._network = network
        self._unsure = unsure

    @classmethod
    def open(
        cls, model: Path = DEFAULT_MODEL, device: str = "auto", on_notice: OnNotice = lambda line: None
    ) -> "Segmenter":
        """Load a model, by default the shipped one; see `open_segmenter`.

        Examples
        --------
        >>> with Segmenter.open(device="cpu") as segmenter:
        ...     proposal = segmenter.propose(read_image(photo))
        >>> proposal.mask.shape == read_image(photo).shape[:2]
        True
        """
        return open_segmenter(model, device, on_notice)

    def __enter__(self) -> "Segmenter":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The model's name, as its card has it."""
        return self.card.name

    @property
    def device(self) -> str:
        """What the network runs on, as shown to the user."""
        return self._network.device

    def propose(self, image: RgbImage, box: Box | None = None) -> Proposal:
        """Propose a mask for a photo or a part of it; where pets are small, the network runs again on crops.

        A photo in which the network is nowhere sure of a pet shows none, and its mask is all background, if the
        network knows photos without a pet. A box that a person drew shows one.

        Parameters
        ----------
        image : (H, W, 3) uint8 RGB
        box : Box or None
            The part, in pixels of the photo, clipped to it. The network also sees a margin around it, but mask,
            confidence and uncertainty are the box's alone. None is the whole photo.

        Raises
        ------
        ValueError
            If the box contains no pixel of the photo.
        CheckpointError
            If the model's weights are so large that its probabilities are not finite.
        WorkerError
            If the network runs in the child process, on a GPU, and that ends.
        """
        photo = Box.whole(image.shape)
        part = photo if box is None else box.clipped(image.shape)
        if part.is_empty:
            raise ValueError(f"{box} holds no pixel of a photo of {image.shape[:2]}")
        composite = self._composite(image, part if part == photo else with_context(part, photo))
        probabilities = composite.over(part)
        if box is None and FALSE_PET in self.card.figures and not _is_sure(probabilities, composite):
            mask = np.full(part.shape, Label.BACKGROUND, np.uint8)
            return Proposal(mask, probabilities[..., Label.BACKGROUND].copy(), uncertainty(probabilities))
        return Proposal(composite.mask(image, part), _largest(probabilities), uncertainty(probabilities))

    def _composite(self, image: RgbImage, box: Box) -> Composite:
        (first,) = self._predict(image, [box])
        crops = choose_crops(first)
        return Composite(first, self._predict(image, crops) if crops else ())

    def _predict(self, image: RgbImage, boxes: Sequence[Box]) -> list[CropPrediction]:
        """Run the network on parts of the photo in one batch.

        Those of which it is unsure it sees again, mirrored: the mean of the two is better, and takes twice as long.
        """
        size = self.card.architecture.input_size
        squares = np.stack([shrink_to_square(image[box.slices], size) for box in boxes])
        photos = scale_pixels(squares)
        probabilities = self._run(photos)
        # Every second pixel suffices here, but not for ranking photos.
        coarse = np.ascontiguousarray(probabilities[:, ::2, ::2])
        unsure = np.array([uncertainty(values) > self._unsure for values in coarse])
        if unsure.any():
            mirrored = self._run(photos[unsure, :, ::-1].copy())[:, :, ::-1]
            probabilities = probabilities.copy()
            probabilities[unsure] = (probabilities[unsure] + mirrored) * np.float32(0.5)
        return [CropPrediction(*parts) for parts in zip(boxes, probabilities, squares, strict=True)]

    def _run(self, squares: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        probabilities = self._network.run(squares)
        if not np.isfinite(probabilities).all():
            raise CheckpointError(
                "the model {name!r} gives probabilities that are no numbers",
                remedy="Choose another model.",
                name=self.card.name,
            )
        return probabilities

    def close(self) -> None:
        """Release the network; the segmenter cannot propose any more."""
        self._network.close()


def _is_sure(probabilities: npt.NDArray[np.float32], composite: Composite) -> bool:
    """Return whether some cell is surely pet, looking at the crops only where none of the whole photo is."""
    largest = float(probabilities[..., Label.PET].max())
    return largest >= SURE_PET or composite.largest(Label.PET) >= SURE_PET


def _largest(probabilities: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the largest of each pixel's three; `max` over a last axis so short takes 50 times as long."""
    pet, background, border = np.moveaxis(probabilities, -1, 0)
    largest: npt.NDArray[np.float32] = np.maximum(np.maximum(pet, background), border)
    return largest


def open_segmenter(
    checkpoint_path: Path, device: str = "auto", on_notice: OnNotice = lambda line: None, *, threads: int = 0
) -> Segmenter:
    """Load a model on a device.

    Parameters
    ----------
    checkpoint_path : Path
    device : "auto", "cpu" or "gpu"
        On the CPU, the network runs in this process on ONNX Runtime; on a GPU too if an ONNX Runtime for it is
        installed, else in the child process through Keras.
    on_notice : callable
        Called with one line if a GPU was requested or found but cannot be used, and the CPU is.
    threads : int
        Of ONNX Runtime, 0 for one per core.

    Raises
    ------
    CheckpointError
        If the file is no usable model.
    """
    checkpoint = read_checkpoint(checkpoint_path)
    network = (
        _onnx_gpu_network(checkpoint, device, on_notice)
        or _keras_gpu_network(checkpoint_path, device, on_notice)
        or _cpu_network(checkpoint_path, checkpoint, threads)
    )
    return Segmenter(checkpoint.card, network)


def _onnx_gpu_network(checkpoint: Checkpoint, device: str, on_notice: OnNotice) -> Network | None:
    from core.model.onnx_runtime import OnnxNetwork, gpu_provider

    provider = gpu_provider(device)
    if provider is None:
        return None
    try:
        return OnnxNetwork(checkpoint, provider=provider)
    except CheckpointError:  # reported once, when the CPU is tried
        return None
    except DeviceError as error:
        on_notice(f"ONNX Runtime cannot use the GPU ({error.problem}).")
        return None


def _keras_gpu_network(path: Path, device: str, on_notice: OnNotice) -> Network | None:
    from core.device import gpu_is_likely

    if device == "cpu" or (device == "auto" and not gpu_is_likely()):
        return None
    from core.model.worker_runtime import WorkerNetwork

    try:
        # Never "auto": without a GPU, Keras would propose on the CPU, many times slower than ONNX Runtime.
        return WorkerNetwork(path, "gpu")
    except (DeviceError, WorkerError) as error:
        on_notice(f"The GPU cannot be used ({error.problem}); proposals run on the CPU.")
        return None


def _cpu_network(path: Path, checkpoint: Checkpoint, threads: int) -> Network:
    from core.model.onnx_runtime import OnnxNetwork

    try:
        return OnnxNetwork(checkpoint, threads)
    except CheckpointError as error:
        raise error.recast(CheckpointError, path=path, remedy="Choose another model file.") from error
