"""Training samples: where they come from and how they are fed to Keras."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.errors import TrainingError
from core.labels import Mask, mask_from_trimap
from core.model.preprocess import scale_pixels
from core.network.augment import Augmentation, Pair, augment, mosaic
from core.resizing import resize_by_area, resize_nearest

Batch = tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]
Named = tuple[str, npt.NDArray[np.uint8], Mask]
"""Name, photo (H, W, 3) uint8 RGB and mask (H, W)."""


@dataclass(frozen=True)
class Samples:
    """Photos with masks, each of its own size.

    Attributes
    ----------
    names : list of str
    images : list of (H, W, 3) uint8 RGB
    masks : list of (H, W) uint8 Label
    """

    names: list[str]
    images: list[npt.NDArray[np.uint8]]
    masks: list[Mask]

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, index: int) -> Pair:
        return self.images[index], self.masks[index]

    def __iter__(self) -> Iterator[Pair]:
        return zip(self.images, self.masks, strict=True)

    def take(self, indices: Iterable[int]) -> "Samples":
        """The samples at these positions, in this order."""
        chosen = list(indices)
        images, masks = [self.images[i] for i in chosen], [self.masks[i] for i in chosen]
        return Samples([self.names[i] for i in chosen], images, masks)


def collect(named: Iterable[Named], longest: int) -> Samples:
    """Keep a stream of samples in memory, none longer than `longest` pixels; of one name the last stays."""
    fitted = {name: _fit(image, mask, longest) for name, image, mask in named}
    return Samples(list(fitted), [image for image, _ in fitted.values()], [mask for _, mask in fitted.values()])


def _fit(image: npt.NDArray[np.uint8], mask: Mask, longest: int) -> Pair:
    height, width = mask.shape
    if max(height, width) <= longest:
        return image, mask
    share = longest / max(height, width)
    size = (max(1, round(height * share)), max(1, round(width * share)))
    return resize_by_area(image, *size), resize_nearest(mask, *size)


def split_by_name(names: Sequence[str], held_out: int) -> tuple[list[int], list[int]]:
    """Which samples train and which are held out, by a hash of the name: the same ones every time."""
    order = sorted(range(len(names)), key=lambda i: hashlib.sha256(names[i].encode("utf-8", "surrogatepass")).digest())
    return order[held_out:], order[:held_out]


def iterate_tfds(
    data_dir: Path | None, split: str, name: str = "oxford_iiit_pet", *, download: bool = False
) -> Iterator[Named]:
    """The photos of a split, see `open_tfds`."""
    return open_tfds(data_dir, split, name, download=download)[1]


def open_tfds(
    data_dir: Path | None, split: str, name: str = "oxford_iiit_pet", *, download: bool = False
) -> tuple[int, Iterator[Named]]:
    """Read Oxford-IIIT Pet through tensorflow_datasets; its files are TFRecords, so TensorFlow must be there.

    Returns
    -------
    int
        How many photos there are.
    iterator
        The photos, each read when it is asked for.

    Raises
    ------
    TrainingError
        If the package is missing, or the data set is neither there nor to be had.
    """
    try:
        import tensorflow_datasets as tfds
    except ImportError as error:
        raise TrainingError(
            "tensorflow_datasets is not installed", remedy="Install it with: pip install 'petseg[train]'"
        ) from error
    try:
        records = tfds.load(
            f"{name}:4.*.*", split=split, data_dir=None if data_dir is None else str(data_dir), download=download
        )
    except Exception as error:  # whatever its readers and its download raise
        raise TrainingError(
            f"the data set {name!r} cannot be loaded ({(str(error).splitlines() or ['no reason given'])[0][:200]})",
            path=data_dir,
            remedy="Prepare it there with tensorflow_datasets, or connect to the network once.",
        ) from error
    return len(records), map(_named, tfds.as_numpy(records))


def _named(record: Any) -> Named:
    mask = mask_from_trimap(record["segmentation_mask"][..., 0])
    return Path(record["file_name"].decode()).stem, record["image"], mask


def count_shown(samples: Samples, size: int, sharp_weight: int) -> int:
    """How many photos an epoch of `TrainingBatches` shows."""
    return sum(_times(mask, size, sharp_weight) for mask in samples.masks)


def _times(mask: Mask, size: int, sharp_weight: int) -> int:
    return sharp_weight if max(mask.shape) >= size else 1


class TrainingBatches(keras.utils.PyDataset):
    """Shuffled, augmented batches; the order and the variations follow from the seed and the epoch.

    Parameters
    ----------
    samples : Samples
    size : int
        Side of the squares in pixels.
    batch_size : int
    augmentation : Augmentation
    seed : int
    sharp_weight : int
        How often an epoch shows a photo that is no smaller than the squares; the others once.
    """

    def __init__(
        self,
        samples: Samples,
        size: int,
        batch_size: int,
        augmentation: Augmentation,
        seed: int,
        *,
        sharp_weight: int = 1,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self._samples = samples
        self._size = size
        self._augmentation = augmentation
        self._seed = seed
        self._shown = [i for i in range(len(samples)) for _ in range(_times(samples.masks[i], size, sharp_weight))]
        self._batch_size = min(batch_size, len(self._shown))
        self.start_epoch(0)

    def __len__(self) -> int:
        return -(-len(self._shown) // self._batch_size)

    def __getitem__(self, index: int) -> Batch:
        # The last batch borrows from the start of the order, so that all have one size and are traced once.
        chosen = np.take(self._order, range(index * self._batch_size, (index + 1) * self._batch_size), mode="wrap")
        rng = np.random.default_rng((self._seed, self._epoch, index))
        images, masks = zip(*(self._vary(int(i), rng) for i in chosen), strict=True)
        return scale_pixels(np.stack(images)), np.stack(masks)

    def start_epoch(self, epoch: int) -> None:
        """Take the order and the variations of this epoch, counted from 0."""
        self._epoch = epoch
        self._order = np.random.default_rng((self._seed, epoch)).permutation(self._shown)

    def on_epoch_end(self) -> None:
        """Called by Keras: the next epoch has another order and other variations."""
        self.start_epoch(self._epoch + 1)

    def _vary(self, index: int, rng: np.random.Generator) -> Pair:
        if rng.random() >= self._augmentation.mosaic:
            return augment(*self._samples[index], self._size, self._augmentation, rng)
        others = [self._samples[int(i)] for i in rng.choice(self._shown, 3)]
        return mosaic([self._samples[index], *others], self._size, self._augmentation, rng)
