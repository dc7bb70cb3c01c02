"""The connected regions of a mask: one for each animal that touches no other."""

from typing import NamedTuple

import cv2
import numpy as np

from core.labels import Label, Mask
from core.pixels import BoolArray, Box

_CONNECTIVITY = 8


class PetRegion(NamedTuple):
    """A connected region of pet.

    Attributes
    ----------
    box : Box
        The smallest that holds it.
    inside : (h, w) bool
        Its pixels within the box.
    """

    box: Box
    inside: BoolArray

    def whole(self, shape: tuple[int, ...]) -> BoolArray:
        """Return it as (H, W) bool of the photo's shape."""
        region = np.zeros(shape, np.bool_)
        region[self.box.slices] = self.inside
        return region

    def moved(self, down: int, right: int) -> "PetRegion":
        """Return it so many pixels further down and to the right."""
        top, left, bottom, end = self.box
        return PetRegion(Box(top + down, left + right, bottom + down, end + right), self.inside)


EMPTY_REGION = PetRegion(Box(0, 0, 0, 0), np.zeros((0, 0), np.bool_))


def regions_of(mask: Mask) -> list[PetRegion]:
    """Return the regions of pet, from top to bottom by their first pixel; pixels that touch at a corner are connected.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    """
    pet = (mask == Label.PET).view(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(pet, connectivity=_CONNECTIVITY, ltype=cv2.CV_32S)
    found = []
    for number in range(1, count):
        left, top, width, height = (int(value) for value in stats[number][:4])
        box = Box(top, left, top + height, left + width)
        found.append(PetRegion(box, labels[box.slices] == number))
    return sorted(found, key=lambda region: (region.box.top, region.box.left))


def whole_region(mask: Mask, label: Label = Label.PET) -> PetRegion | None:
    """Return all pixels of a label as one region, connected or not; None if there are none."""
    inside: BoolArray = mask == label
    left, top, width, height = cv2.boundingRect(inside.view(np.uint8))
    if not width:
        return None
    box = Box(top, left, top + height, left + width)
    return PetRegion(box, inside[box.slices])


def annotated_regions(mask: Mask, *, apart: bool) -> list[PetRegion]:
    """Return what formats annotate: every connected region if `apart`, else all pet as one; none without pet."""
    if apart:
        return regions_of(mask)
    whole = whole_region(mask)
    return [] if whole is None else [whole]
