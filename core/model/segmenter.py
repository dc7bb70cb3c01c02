"""A loaded network with everything from a photo to a proposal around it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.errors import CheckpointError, DeviceError, WorkerError
from core.model.checkpoint import Card, Checkpoint, read_checkpoint
from core.model.composite import Composite, CropPrediction
from core.model.crops import closer_boxes, with_context
from core.model.preprocess import scale_pixels, shrink_to_square
from core.model.uncertainty import uncertainty
from core.pixels import Box
from core.proposal import Proposal

OnNotice = Callable[[str], None]
UNSURE = 0.02
"""Half of the photos of pets at home are surer; docs/model.md tells what each value brings and costs."""


class Network(Protocol):
    """Runs the network somewhere: in this process or in the child process."""

    device: str

    def run(self, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """(N, S, S, 3) in -1..1 to probabilities (N, S, S, 3)."""

    def close(self) -> None:
        """Let go of memory and processes."""


class Segmenter:
    """Proposes masks. Not thread-safe: one thread proposes at a time.

    Parameters
    ----------
    card : Card
    network : Network
    unsure : float
        Uncertainty, 0..1, from which the network looks in the mirror too.
    """

    def __init__(self, card: Card, network: Network, *, unsure: float = UNSURE) -> None:
        self.card = card
        self._network = network
        self._unsure = unsure

    @property
    def name(self) -> str:
        """The model's name, as its card has it."""
        return self.card.name

    @property
    def device(self) -> str:
        """What the network runs on, as shown to a person."""
        return self._network.device

    def propose(self, image: npt.NDArray[np.uint8], box: Box | None = None) -> Proposal:
        """Propose a mask for a photo or a part of it; where pets are small, the network looks closer by itself.

        Parameters
        ----------
        image : (H, W, 3) uint8 RGB
        box : Box or None
            The part, in pixels of the photo; what overhangs the photo is left out. The network sees a little of
            what is around it too, but mask, confidence and uncertainty are the box's alone. None is the whole photo.

        Raises
        ------
        ValueError
            If no pixel of the photo is in the box.
        CheckpointError
            If the model's weights are so large that its answer is no number.
        WorkerError
            If the child process, where the network runs on a GPU, ends.
        """
        photo = Box.whole(image.shape)
        part = photo if box is None else box.clipped(image.shape)
        if part.is_empty:
            raise ValueError(f"{box} holds no pixel of a photo of {image.shape[:2]}")
        composite = self._composite(image, part if part == photo else with_context(part, photo))
        probabilities = composite.over(part)
        return Proposal(composite.mask(image, part), probabilities.max(axis=-1), uncertainty(probabilities))

    def _composite(self, image: npt.NDArray[np.uint8], box: Box) -> Composite:
        (first,) = self._look(image, [box])
        closer = closer_boxes(first)
        return Composite(first, self._look(image, closer) if closer else ())

    def _look(self, image: npt.NDArray[np.uint8], boxes: Sequence[Box]) -> list[CropPrediction]:
        """Run the network on parts of the photo, all at once.

        Where it is unsure, once more in the mirror: the mean of the two is better, and takes twice as long.
        """
        size = self.card.architecture.input_size
        squares = scale_pixels(np.stack([shrink_to_square(image[box.slices], size) for box in boxes]))
        probabilities = self._run(squares)
        if any(uncertainty(answer) > self._unsure for answer in probabilities):
            mirrored = self._run(squares[:, :, ::-1].copy())[:, :, ::-1]
            probabilities = (probabilities + mirrored) * np.float32(0.5)
        return [CropPrediction(box, values) for box, values in zip(boxes, probabilities, strict=True)]

    def _run(self, squares: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        probabilities = self._network.run(squares)
        if not np.isfinite(probabilities).all():
            raise CheckpointError(
                f"the model {self.card.name!r} answers with values that are no numbers", remedy="Choose another model."
            )
        return probabilities

    def close(self) -> None:
        """Let go of the network; the segmenter cannot propose any more."""
        self._network.close()


def open_segmenter(
    checkpoint_path: Path, device: str = "auto", on_notice: OnNotice = lambda line: None, *, threads: int = 0
) -> Segmenter:
    """Load a model onto the device that was asked for.

    Parameters
    ----------
    checkpoint_path : Path
    device : "auto", "cpu" or "gpu"
        On the CPU the network runs here on ONNX Runtime; on a GPU too if the user installed an ONNX Runtime for it,
        else in the child process, through Keras.
    on_notice : callable
        Gets one line if a GPU was wanted or seen but cannot be used, and the CPU is.
    threads : int
        Threads of ONNX Runtime, 0 for one per core.

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
    except CheckpointError:  # told once, where the CPU is tried
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
        # "gpu" in either case: without one Keras would propose on the CPU, many times slower than ONNX Runtime.
        return WorkerNetwork(path, "gpu")
    except (DeviceError, WorkerError) as error:
        on_notice(f"The GPU cannot be used ({error.problem}); proposals run on the CPU.")
        return None


def _cpu_network(path: Path, checkpoint: Checkpoint, threads: int) -> Network:
    from core.model.onnx_runtime import OnnxNetwork

    try:
        return OnnxNetwork(checkpoint, threads)
    except CheckpointError as error:
        raise CheckpointError(error.problem, path=path, remedy="Choose another model file.") from error
