"""Training samples: where they come from and how they are fed to Keras."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.inference.preprocess import scale_pixels, shrink_to_square
from core.labels import Mask, mask_from_trimap
from core.network.augment import Augmentation, augment
from core.resizing import resize_nearest

Batch = tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]


@dataclass(frozen=True)
class Samples:
    """Photos with masks, all resized to one square.

    Attributes
    ----------
    names : list of str
    images : (N, S, S, 3) uint8 RGB
    masks : (N, S, S) uint8 Label
    """

    names: list[str]
    images: npt.NDArray[np.uint8]
    masks: npt.NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.names)

    def take(self, indices: Iterable[int]) -> "Samples":
        """The samples at these positions, in this order."""
        chosen = list(indices)
        return Samples([self.names[i] for i in chosen], self.images[chosen], self.masks[chosen])


def square_sample(image: npt.NDArray[np.uint8], mask: Mask, size: int) -> tuple[npt.NDArray[np.uint8], Mask]:
    """One sample at the network's size: photo by area, mask nearest-neighbour."""
    return shrink_to_square(image, size), resize_nearest(mask, size, size)


def collect(named: Iterable[tuple[str, npt.NDArray[np.uint8], Mask]], size: int) -> Samples:
    """Resize a stream of (name, image, mask) into `Samples`; a later sample replaces one of the same name."""
    squares = {name: square_sample(image, mask, size) for name, image, mask in named}
    if not squares:
        return Samples([], np.empty((0, size, size, 3), np.uint8), np.empty((0, size, size), np.uint8))
    images, masks = zip(*squares.values(), strict=True)
    return Samples(list(squares), np.stack(images), np.stack(masks))


def iterate_tfds(data_dir: Path, split: str) -> Iterator[tuple[str, npt.NDArray[np.uint8], Mask]]:
    """Read Oxford-IIIT Pet through tensorflow_datasets; its files are TFRecords, so TensorFlow must be there."""
    import tensorflow_datasets as tfds

    records = tfds.load("oxford_iiit_pet:4.*.*", split=split, data_dir=str(data_dir), download=False)
    for record in tfds.as_numpy(records):
        name = Path(record["file_name"].decode()).stem
        yield name, record["image"], mask_from_trimap(record["segmentation_mask"][..., 0])


class TrainingBatches(keras.utils.PyDataset):
    """Shuffled, augmented batches; the order and the variations follow from the seed and the epoch."""

    def __init__(
        self, samples: Samples, size: int, batch_size: int, augmentation: Augmentation, seed: int, **options: Any
    ) -> None:
        super().__init__(**options)
        self._samples = samples
        self._size = size
        self._batch_size = min(batch_size, len(samples))
        self._augmentation = augmentation
        self._seed = seed
        self._epoch = 0
        self._order = self._shuffled()

    def __len__(self) -> int:
        return -(-len(self._samples) // self._batch_size)

    def __getitem__(self, index: int) -> Batch:
        # The last batch borrows from the start of the order, so that all have one size and are traced once.
        chosen = np.take(self._order, range(index * self._batch_size, (index + 1) * self._batch_size), mode="wrap")
        rng = np.random.default_rng((self._seed, self._epoch, index))
        pairs = [
            augment(self._samples.images[i], self._samples.masks[i], self._size, self._augmentation, rng)
            for i in chosen
        ]
        images, masks = zip(*pairs, strict=True)
        return scale_pixels(np.stack(images)), np.stack(masks)

    def on_epoch_end(self) -> None:
        """Called by Keras: the next epoch has another order and other variations."""
        self._epoch += 1
        self._order = self._shuffled()

    def _shuffled(self) -> npt.NDArray[np.intp]:
        return np.random.default_rng((self._seed, self._epoch)).permutation(len(self._samples))
