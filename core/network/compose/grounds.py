"""Scenes without a pet: photos of such, pet-free parts of photos, and photos whose pet is covered."""

from dataclasses import replace

import cv2
import numpy as np

from core.images import RgbImage
from core.labels import Label, Mask, is_empty
from core.network.augment import Augmentation, Sample, vary_form
from core.network.compose.composition import Composition
from core.network.compose.cut_outs import adapt_light, can_be_cut_out, feathered, paste
from core.network.compose.free_boxes import largest_free_box
from core.network.samples import Samples
from core.pixels import Box, box_around

_MIN_FREE = 0.35
"""Smallest side of a part of a photo that serves as a scene, relative to the photo's."""
_MIN_JUDGED = 0.4
"""The same for a part that judges a model."""
_MAX_COVERED = 0.4
"""Largest share of a square that is covered; with more, little but the cover would be left."""
_CROP_AREA = (0.5, 1.0)
"""Parts of photos are small already."""
_OUT_OF_FOCUS = (0.006, 0.025)
"""Range of the blur's sigma, relative to the square's side."""
_COVER_MARGIN = 0.03
"""How far a cover reaches beyond the border, relative to the square's side: whiskers and shadows tell of a pet."""

_COVER_ADAPTATION = (0.5, 1.0)
"""Range of how far a cover's light and colour move towards those around it."""


class Grounds:
    """Finds and makes squares without a pet.

    Parameters
    ----------
    samples : Samples
    composition : Composition

    Attributes
    ----------
    with_pet : list of int
        Positions of the samples that show a pet.
    cuttable : list of int
        Of those, the ones whose pet can be cut out.
    """

    def __init__(self, samples: Samples, composition: Composition) -> None:
        self._samples = samples
        self._composition = composition
        without = [is_empty(mask) for mask in samples.masks]
        self.with_pet = [i for i, is_bare in enumerate(without) if not is_bare]
        self.cuttable = [i for i in self.with_pet if can_be_cut_out(samples.masks[i])]
        self._real = [samples[i] for i, is_bare in enumerate(without) if is_bare]
        boxes = [(i, largest_free_box(samples.masks[i], _MIN_FREE)) for i in self.with_pet]
        self._parts = [_part_of(samples[i], box) for i, box in boxes if box is not None]

    @property
    def exist(self) -> bool:
        """Whether there is anything to make a scene of."""
        return bool(self._real or self._parts)

    def draw(self, size: int, amount: Augmentation, rng: np.random.Generator) -> RgbImage:
        """Return a square without a pet, its look not varied yet."""
        is_real = self._is_real(rng)
        if not is_real and self.cuttable and rng.random() < self._composition.covered:
            ground = self._covered(size, amount, rng)
        else:
            ground = self._piece(is_real, (size, size), amount, rng)
        if rng.random() < self._composition.blurred:
            sigma = size * rng.uniform(*_OUT_OF_FOCUS)
            ground = np.asarray(cv2.GaussianBlur(ground, (0, 0), sigma), np.uint8)
        return ground

    def fill(self, shape: tuple[int, int], amount: Augmentation, rng: np.random.Generator) -> RgbImage:
        """Return a piece of a scene of this shape."""
        return self._piece(self._is_real(rng), shape, amount, rng)

    def _piece(self, is_real: bool, shape: tuple[int, int], amount: Augmentation, rng: np.random.Generator) -> RgbImage:
        scenes = self._real if is_real else self._parts
        scene = scenes[int(rng.integers(len(scenes)))]
        return vary_form(scene, shape, replace(amount, crop_area=_CROP_AREA), rng)[0]

    def _is_real(self, rng: np.random.Generator) -> bool:
        if not self._real or not self._parts:
            return bool(self._real)
        return bool(rng.random() < self._composition.real)

    def _covered(self, size: int, amount: Augmentation, rng: np.random.Generator) -> RgbImage:
        """Cover the pet of a photo with a piece of a scene, in the light of what is around it."""
        sample = self._samples[self.cuttable[int(rng.integers(len(self.cuttable)))]]
        image, mask = vary_form(sample, (size, size), amount, rng)
        hidden = _with_margin(mask, round(size * _COVER_MARGIN))
        box = box_around(Box.whole(hidden.shape), hidden.view(np.bool_))
        if box.is_empty:  # the crop shows none of it
            return image
        if hidden.mean() > _MAX_COVERED:
            return self.fill((size, size), amount, rng)
        opacity = feathered(hidden[box.slices] * np.uint8(255), rng.uniform(1, 2))
        cover = adapt_light(
            self.fill(box.shape, amount, rng), opacity, image[hidden == 0][:, None], rng.uniform(*_COVER_ADAPTATION)
        )
        paste(image, cover, opacity, box)
        return image


def _part_of(sample: Sample, box: Box) -> Sample:
    """Return a part of a sample."""
    image, mask = sample
    return image[box.slices], mask[box.slices]


def free_parts(samples: Samples) -> Samples:
    """Return the largest pet-free part of each photo that has a large one; these serve as photos without a pet."""
    boxes = [(i, largest_free_box(samples.masks[i], _MIN_JUDGED)) for i in range(len(samples))]
    found = [(samples.names[i], *_part_of(samples[i], box)) for i, box in boxes if box is not None]
    return Samples([name for name, _, _ in found], [image for _, image, _ in found], [mask for _, _, mask in found])


def _with_margin(mask: Mask, margin: int) -> Mask:
    """Return where pet and border are, or near, as 1."""
    shape = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * margin + 1, 2 * margin + 1))
    return np.asarray(cv2.dilate((mask != Label.BACKGROUND).astype(np.uint8), shape), np.uint8)
