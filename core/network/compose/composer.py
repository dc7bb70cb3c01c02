"""Makes squares without a pet, and pastes pets into them."""

import math

import numpy as np

from core.border.band import band, mask_of
from core.images import RgbImage
from core.labels import Label
from core.network.augment import Augmentation, Sample, vary_look
from core.network.compose.composition import Composition
from core.network.compose.cut_outs import CutOut, adapt_light, cut_out, paste, resized
from core.network.compose.grounds import Grounds
from core.network.samples import Samples
from core.pixels import BoolArray, Box

_SHOWN_PART = 0.6
"""Smallest part of a pasted pet's height and of its width that lies in the square."""


class Composer:
    """Makes scenes without a pet, and scenes with pasted pets, `size` pixels square.

    What it makes is determined by the generator that it is given. Both kinds are made alike: whether it shows pets or
    not, a scene gets shapes of pets that are filled with something else, pasted as pets are. Else a network would learn
    to recognise what was pasted.

    Parameters
    ----------
    samples : Samples
    composition : Composition
    """

    def __init__(self, samples: Samples, composition: Composition) -> None:
        self._samples = samples
        self._composition = composition
        self._grounds = Grounds(samples if composition.is_needed else samples.take([]), composition)

    @property
    def with_pet(self) -> list[int]:
        """Positions of the samples that show a pet; none if nothing is composed."""
        return self._grounds.with_pet

    def counts(self, batch_size: int) -> tuple[int, int]:
        """Return how many squares of a batch show no pet, and how many show pasted ones; at least one is left.

        0 where the samples have nothing to make them of.
        """
        if not self._grounds.exist or not self.with_pet:
            return 0, 0
        empty = min(round(batch_size * self._composition.empty), batch_size - 1)
        pasted = round(batch_size * self._composition.pasted) if self._grounds.cuttable else 0
        return empty, min(pasted, batch_size - 1 - empty)

    def empty(self, size: int, amount: Augmentation, rng: np.random.Generator) -> Sample:
        """Return a scene without a pet; its mask is all background."""
        scene = self._scene(size, amount, rng)
        return vary_look(scene, amount, rng), np.full((size, size), Label.BACKGROUND, np.uint8)

    def pasted(self, size: int, amount: Augmentation, rng: np.random.Generator) -> Sample:
        """Return a scene with pets pasted into it; `counts` says whether there are any."""
        scene = self._scene(size, amount, rng)
        inside = np.zeros((size, size), np.bool_)
        fewest, most = self._composition.pets
        for _ in range(int(rng.integers(fewest, most + 1))):
            side = _some_side(size, self._composition.pet_side, rng)
            inside |= self._paste(self._some_pet(side, rng), side, scene, rng)
        mask = mask_of(inside, band(inside, round(self._composition.border_width * size)))
        return vary_look(scene, amount, rng), mask

    def _scene(self, size: int, amount: Augmentation, rng: np.random.Generator) -> RgbImage:
        scene = self._grounds.draw(size, amount, rng)
        if self._grounds.cuttable:
            for _ in range(int(rng.integers(self._composition.distractors + 1))):
                side = _some_side(size, self._composition.distractor_side, rng)
                inside = self._some_pet(side, rng).inside
                height, width = inside.shape
                self._paste(CutOut(self._grounds.fill((height, width), amount, rng), inside), side, scene, rng)
        return scene

    def _some_pet(self, side: int, rng: np.random.Generator) -> CutOut:
        return cut_out(self._samples[int(rng.choice(self._grounds.cuttable))], side)

    def _paste(self, thing: CutOut, side: int, scene: RgbImage, rng: np.random.Generator) -> BoolArray:
        """Paste at a random place, and return where it is seen."""
        image, opacity = resized(thing, side, rng)
        top, left = (_place(length, scene.shape[0], rng) for length in opacity.shape)
        at = Box(top, left, top + opacity.shape[0], left + opacity.shape[1])
        around = scene[at.clipped(scene.shape[:2]).slices]
        lit = adapt_light(image, opacity, around, rng.uniform(0, self._composition.adaptation))
        return paste(scene, lit, opacity, at)


def _some_side(size: int, shares: tuple[float, float], rng: np.random.Generator) -> int:
    """Return the longer side of what is pasted; each doubling is as likely."""
    smallest, largest = map(math.log, shares)
    return round(size * math.exp(rng.uniform(smallest, largest)))


def _place(length: int, size: int, rng: np.random.Generator) -> int:
    """Return where something of this length begins, most of which lies in the square."""
    hidden = int(length * (1 - _SHOWN_PART))
    return int(rng.integers(-hidden, max(-hidden, size - length + hidden) + 1))


NOTHING = Composer(Samples([], [], []), Composition())
"""Composes nothing."""
