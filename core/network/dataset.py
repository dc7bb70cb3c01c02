"""Training samples in memory, and how they are fed to Keras."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.images import RgbImage
from core.labels import Mask
from core.model.preprocess import scale_pixels
from core.network.augment import Augmentation, Sample, augment, mosaic
from core.resizing import resize_by_area, resize_nearest

Batch = tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]
"""Photos (N, S, S, 3) in -1..1 and masks (N, S, S)."""
NamedSample = tuple[str, RgbImage, Mask]
"""Name, photo (H, W, 3) uint8 RGB and mask (H, W)."""


@dataclass(frozen=True)
class Samples:
    """Photos with masks, each at its own size.

    Attributes
    ----------
    names : list of str
    images : list of (H, W, 3) uint8 RGB
    masks : list of (H, W) uint8 Label
    """

    names: list[str]
    images: list[RgbImage]
    masks: list[Mask]

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, index: int) -> Sample:
        return self.images[index], self.masks[index]

    def __iter__(self) -> Iterator[Sample]:
        return zip(self.images, self.masks, strict=True)

    def take(self, indices: Iterable[int]) -> "Samples":
        """Return the samples at these positions, in this order."""
        chosen = list(indices)
        images, masks = [self.images[i] for i in chosen], [self.masks[i] for i in chosen]
        return Samples([self.names[i] for i in chosen], images, masks)


def collect(samples: Iterable[NamedSample], max_side: int) -> Samples:
    """Read samples into memory, shrunk to `max_side` pixels; of those with the same name the last one counts."""
    fitted = {name: _fit(image, mask, max_side) for name, image, mask in samples}
    return Samples(list(fitted), [image for image, _ in fitted.values()], [mask for _, mask in fitted.values()])


def _fit(image: RgbImage, mask: Mask, max_side: int) -> Sample:
    height, width = mask.shape
    if max(height, width) <= max_side:
        return image, mask
    scale = max_side / max(height, width)
    size = (max(1, round(height * scale)), max(1, round(width * scale)))
    return resize_by_area(image, *size), resize_nearest(mask, *size)


def split_by_name(names: Sequence[str], held_out: int) -> tuple[list[int], list[int]]:
    """Return the positions to train on and to hold out, chosen by a hash of the name so that they never change."""
    order = sorted(range(len(names)), key=lambda i: hashlib.sha256(names[i].encode("utf-8", "surrogatepass")).digest())
    return order[held_out:], order[:held_out]


def count_shown(samples: Samples, size: int, sharp_weight: int) -> int:
    """Return how many photos an epoch of `TrainingBatches` shows."""
    return sum(_repeats(mask, size, sharp_weight) for mask in samples.masks)


def _repeats(mask: Mask, size: int, sharp_weight: int) -> int:
    return sharp_weight if max(mask.shape) >= size else 1


class TrainingBatches(keras.utils.PyDataset):
    """Shuffled, augmented batches, determined by the seed and the epoch.

    Parameters
    ----------
    samples : Samples
    size : int
        Side of the squares in pixels.
    batch_size : int
    augmentation : Augmentation
    seed : int
    sharp_weight : int
        How often an epoch shows a photo that is no smaller than the squares; others are shown once.
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
        self._shown = [i for i in range(len(samples)) for _ in range(_repeats(samples.masks[i], size, sharp_weight))]
        self._batch_size = min(batch_size, len(self._shown))
        self.start_epoch(0)

    def __len__(self) -> int:
        return -(-len(self._shown) // self._batch_size)

    def __getitem__(self, index: int) -> Batch:
        # The last batch wraps around, so that all have the same size and Keras traces the model once.
        chosen = np.take(self._order, range(index * self._batch_size, (index + 1) * self._batch_size), mode="wrap")
        rng = np.random.default_rng((self._seed, self._epoch, index))
        images, masks = zip(*(self._vary(int(i), rng) for i in chosen), strict=True)
        return scale_pixels(np.stack(images)), np.stack(masks)

    def start_epoch(self, epoch: int) -> None:
        """Use the order and the variations of an epoch, counted from 0."""
        self._epoch = epoch
        self._order = np.random.default_rng((self._seed, epoch)).permutation(self._shown)

    def on_epoch_end(self) -> None:
        """Move on to the next epoch; called by Keras."""
        self.start_epoch(self._epoch + 1)

    def _vary(self, index: int, rng: np.random.Generator) -> Sample:
        if rng.random() >= self._augmentation.mosaic:
            return augment(*self._samples[index], self._size, self._augmentation, rng)
        others = [self._samples[int(i)] for i in rng.choice(self._shown, 3)]
        return mosaic([self._samples[index], *others], self._size, self._augmentation, rng)
