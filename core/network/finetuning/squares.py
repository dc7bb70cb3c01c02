"""The squares that a fine-tune shows: whole photos, crops, animals close up, and mosaics."""

from dataclasses import replace

import cv2
import numpy as np

from core.labels import Label, Mask
from core.model.crops import CONTEXT, MIN_SIDE
from core.model.preprocess import scale_pixels
from core.network.augment import Sample, augment, mosaic
from core.network.batches import Batch
from core.network.finetuning.recipe import TuningRecipe
from core.network.samples import Samples
from core.pixels import Box

_MIN_PIXELS = 30
"""Smaller parts of a mask are specks, not animals."""
_WHOLE_AREA, _CLOSE_AREA, _ASPECT = (0.8, 1.0), (0.85, 1.0), 1.15
_ZOOM = (-0.15, 0.6)
"""Range of the logarithm of a close-up's side relative to the crop that a proposal would choose."""
_EMPTY_SIDE = (-1.6, -0.3)
"""Range of the logarithm of an empty part's side relative to the shorter one of the photo."""
_TRIES = 8
_SHIFT = 0.15
"""How far a close-up's centre is from the animal's, as a share of its side."""


class TuningSquares:
    """An endless sequence of squares, each determined by the seed and its position.

    Parameters
    ----------
    samples : Samples
        At least one.
    size : int
        Side of the squares in pixels.
    recipe : TuningRecipe
    seed : int
    """

    def __init__(self, samples: Samples, size: int, recipe: TuningRecipe, seed: int) -> None:
        self._samples = samples
        self._size = size
        self._recipe = recipe
        self._seed = seed
        self._animals = [animals_in(mask) for mask in samples.masks]

    def __len__(self) -> int:
        """Return how many squares an epoch has."""
        return len(self._samples) * self._recipe.shows

    def batch(self, first: int, count: int) -> Batch:
        """Return the squares from a position on, as many as an epoch or fewer."""
        images, masks = zip(*map(self._square, range(first, first + count)), strict=True)
        return scale_pixels(np.stack(images)), np.stack(masks)

    def _square(self, position: int) -> Sample:
        round_, place = divmod(position, len(self._samples))
        index = int(np.random.default_rng((self._seed, round_)).permutation(len(self._samples))[place])
        rng = np.random.default_rng((self._seed, 1, position))
        amount, kind = self._recipe.augmentation, rng.random()
        if kind < self._recipe.zoomed and self._animals[index]:
            return self._close_up(index, rng)
        kind -= self._recipe.zoomed
        if kind < self._recipe.empty and (square := self._empty(index, rng)) is not None:
            return square
        if kind < self._recipe.empty + self._recipe.whole:
            nearly_all = replace(amount, crop_area=(max(amount.crop_area[0], _WHOLE_AREA[0]), 1.0), aspect=_ASPECT)
            return augment(*self._samples[index], self._size, nearly_all, rng)
        if rng.random() < amount.mosaic:
            others = [self._samples[int(other)] for other in rng.integers(len(self._samples), size=3)]
            return mosaic([self._samples[index], *others], self._size, amount, rng)
        return augment(*self._samples[index], self._size, amount, rng)

    def _empty(self, index: int, rng: np.random.Generator) -> Sample | None:
        """Return part of a photo without an animal; None if some tries find none."""
        image, mask = self._samples[index]
        for _ in range(_TRIES):
            box = _anywhere(mask.shape, round(MIN_SIDE * self._size), rng)
            if not (mask[box.slices] != Label.BACKGROUND).any():
                amount = replace(self._recipe.augmentation, crop_area=_CLOSE_AREA, aspect=_ASPECT)
                return augment(image[box.slices], mask[box.slices], self._size, amount, rng)
        return None

    def _close_up(self, index: int, rng: np.random.Generator) -> Sample:
        image, mask = self._samples[index]
        animals = self._animals[index]
        box = _around(animals[int(rng.integers(len(animals)))], mask.shape, round(MIN_SIDE * self._size), rng)
        amount = replace(self._recipe.augmentation, crop_area=_CLOSE_AREA, aspect=_ASPECT)
        return augment(image[box.slices], mask[box.slices], self._size, amount, rng)


def animals_in(mask: Mask) -> list[Box]:
    """Return a box around each connected part of pet and border."""
    foreground = (mask != Label.BACKGROUND).astype(np.uint8)
    joined = cv2.dilate(foreground, np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    boxes = []
    for left, top, width, height, area in stats[1:count].tolist():
        if area >= _MIN_PIXELS:
            boxes.append(Box(top, left, top + height, left + width))
    return boxes


def _around(animal: Box, shape: tuple[int, ...], min_side: int, rng: np.random.Generator) -> Box:
    """Return about the crop in which a proposal would see an animal."""
    side = max(min_side, round(max(animal.shape) * (1 + 2 * CONTEXT) * float(np.exp(rng.uniform(*_ZOOM)))))
    top, bottom = _span(animal.top, animal.bottom, side, shape[0], rng)
    left, right = _span(animal.left, animal.right, side, shape[1], rng)
    return Box(top, left, bottom, right)


def _anywhere(shape: tuple[int, ...], min_side: int, rng: np.random.Generator) -> Box:
    """Return a square as large as close-ups are, anywhere in a photo."""
    side = max(min_side, round(min(shape) * float(np.exp(rng.uniform(*_EMPTY_SIDE)))))
    height, width = min(side, shape[0]), min(side, shape[1])
    top, left = int(rng.integers(shape[0] - height + 1)), int(rng.integers(shape[1] - width + 1))
    return Box(top, left, top + height, left + width)


def _span(start: int, end: int, side: int, length: int, rng: np.random.Generator) -> tuple[int, int]:
    side = min(side, length)
    centre = (start + end) / 2 + rng.uniform(-_SHIFT, _SHIFT) * side
    first = int(np.clip(centre - side / 2, 0, length - side))
    return first, first + side
