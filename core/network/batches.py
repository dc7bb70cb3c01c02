"""How samples are fed to Keras: which ones an epoch shows, and in batches of what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from core.model.preprocess import scale_pixels
from core.network.augment import Augmentation, Sample, augment, mosaic
from core.network.compose import NOTHING, Composer
from core.network.samples import Samples

Batch = tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]
"""Photos (N, S, S, 3) in -1..1 and masks (N, S, S)."""


@dataclass(frozen=True)
class EpochPlan:
    """What an epoch shows.

    Attributes
    ----------
    shown : list of int
        Positions of the samples, as often as each is shown.
    photos, empty, pasted : int
        How many of each batch are such samples, scenes without a pet, and scenes with pasted pets.
    """

    shown: list[int]
    photos: int
    empty: int
    pasted: int

    @property
    def batches(self) -> int:
        """How many batches show every sample; the last wraps around, so that all have the same size."""
        return -(-len(self.shown) // self.photos)


def plan_epoch(
    samples: Samples,
    size: int,
    batch_size: int,
    sharp_weight: int | Sequence[int] = 1,
    composer: Composer = NOTHING,
) -> EpochPlan:
    """Return what an epoch shows at an input size.

    Parameters
    ----------
    samples : Samples
    size : int
        Side of the squares in pixels.
    batch_size : int
        At most; less if there are fewer samples.
    sharp_weight : int or sequence of int
        How often a photo at least as large as the squares is shown: one number for all, or one for each. Smaller
        photos are shown once.
    composer : Composer
        If it makes scenes without a pet, the photos without one are shown in these only.
    """
    empty, pasted = composer.counts(batch_size)
    each = [sharp_weight] * len(samples) if isinstance(sharp_weight, int) else sharp_weight
    weights = [weight if max(mask.shape) >= size else 1 for weight, mask in zip(each, samples.masks, strict=True)]
    whole = range(len(samples)) if not empty else composer.with_pet
    shown = [i for i in whole for _ in range(weights[i])]
    return EpochPlan(shown, min(batch_size - empty - pasted, len(shown)), empty, pasted)


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
    sharp_weight : int or sequence of int
        How often an epoch shows a photo at least as large as the squares: one number for all, or one for each.
        Smaller photos are shown once.
    composer : Composer
        Makes the part of each batch that is composed.
    """

    def __init__(
        self,
        samples: Samples,
        size: int,
        batch_size: int,
        augmentation: Augmentation,
        seed: int,
        *,
        sharp_weight: int | Sequence[int] = 1,
        composer: Composer = NOTHING,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self._samples = samples
        self._size = size
        self._augmentation = augmentation
        self._seed = seed
        self._composer = composer
        self._plan = plan_epoch(samples, size, batch_size, sharp_weight, composer)
        self.start_epoch(0)

    def __len__(self) -> int:
        return self._plan.batches

    def __getitem__(self, index: int) -> Batch:
        # The last batch wraps around, so that all have the same size and Keras traces the model once.
        photos = self._plan.photos
        chosen = np.take(self._order, range(index * photos, (index + 1) * photos), mode="wrap")
        rng = np.random.default_rng((self._seed, self._epoch, index))
        squares = [self._vary(int(i), rng) for i in chosen]
        squares += self._composed(rng)
        images, masks = zip(*squares, strict=True)
        return scale_pixels(np.stack(images)), np.stack(masks)

    def start_epoch(self, epoch: int) -> None:
        """Use the order and the variations of an epoch, counted from 0."""
        self._epoch = epoch
        self._order = np.random.default_rng((self._seed, epoch)).permutation(self._plan.shown)

    def on_epoch_end(self) -> None:
        """Move on to the next epoch; called by Keras."""
        self.start_epoch(self._epoch + 1)

    def _vary(self, index: int, rng: np.random.Generator) -> Sample:
        if rng.random() >= self._augmentation.mosaic:
            return augment(*self._samples[index], self._size, self._augmentation, rng)
        others = [self._samples[int(i)] for i in rng.choice(self._plan.shown, 3)]
        return mosaic([self._samples[index], *others], self._size, self._augmentation, rng)

    def _composed(self, rng: np.random.Generator) -> Iterator[Sample]:
        for _ in range(self._plan.empty):
            yield self._composer.empty(self._size, self._augmentation, rng)
        for _ in range(self._plan.pasted):
            yield self._composer.pasted(self._size, self._augmentation, rng)
