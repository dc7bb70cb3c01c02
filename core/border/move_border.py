"""Moving the border along with an outline that a clean-up has moved."""

import cv2
import numpy as np

from core.border.band import band, mask_of
from core.border.silhouette import Distances, distance_to
from core.cancel import ShouldStop, stop_if
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, box_around, copy_where, tiles_with_margin

_FULLNESS = np.zeros(256, np.uint8)
_FULLNESS[[Label.BACKGROUND, Label.BORDER, Label.PET]] = 0, 1, 2
"""By label, for comparing: from outside to inside."""
_FAR = np.float32(1e6)
"""Distance to an outline outside the window."""


def move_border(
    mask: Mask, before: BoolArray, after: BoolArray, reach: int, width: int, should_stop: ShouldStop
) -> Mask:
    """Return a mask whose border follows its outline from one silhouette to another.

    Both rims of the border move by as much as the outline next to them, so the border stays as wide as it was there.
    Where a part of the outline is gone, such as that of a filled hole, so is its border. Classes move only towards
    pet where the silhouette grew, only towards background where it shrank, and stay everywhere else.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    before, after : (H, W) bool
        Silhouettes.
    reach : int
        How far in pixels the outline may have moved; where it is further away than that, it is gone. No pixel that is
        neither border nor within this distance of the old border or outline changes, unless `before` and `after`
        differ there.
    width : int
        Typical width of the border in pixels; 0 for none. Border further than twice that from the outline stays.
    should_stop : callable
        Asked between steps.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    result = mask.copy()
    margin = reach + 2 * width + 2
    for tile, around in tiles_with_margin(mask.shape, margin):
        stop_if(should_stop)
        changed = before[around.slices] != after[around.slices]
        near = box_around(around, changed).grown(margin).intersection(tile)
        if near.is_empty:
            continue
        box = near.grown(margin).clipped(mask.shape)
        window = _Window(mask, before, after, box)
        labels, changes = window.moved(box.slices_of(near), margin, reach, width)
        copy_where(labels, changes, result[near.slices])
    return result


class _Window:
    """Mask and silhouettes in a box."""

    def __init__(self, mask: Mask, before: BoolArray, after: BoolArray, box: Box) -> None:
        self.mask = mask[box.slices]
        self.before = before[box.slices]
        self.after = after[box.slices]

    def moved(self, own: tuple[slice, slice], margin: int, reach: int, width: int) -> tuple[Mask, BoolArray]:
        """Return the labels of the part `own`, and which of them are to be taken."""
        old, new = _signed_distance(self.before)[own], _signed_distance(self.after)[own]
        shift = new - old
        is_far = (np.minimum(np.abs(old), np.abs(new)) > margin) & (self.before == self.after)[own]
        shift[is_far] = 0
        labels = self._shifted(np.clip(shift, -reach, reach), own)
        is_gone = np.abs(shift) > reach + 1  # one pixel of slack, as distances between pixels vary on a slant
        if is_gone.any():
            copy_where(self._redrawn(own, width), is_gone, labels)
        fullness, present = cv2.LUT(labels, _FULLNESS), cv2.LUT(self.mask[own], _FULLNESS)
        return labels, ((shift > 0) & (fullness > present)) | ((shift < 0) & (fullness < present))

    def _shifted(self, shift: Distances, own: tuple[slice, slice]) -> Mask:
        pet = _shifted(self.mask == Label.PET, shift, own)
        labels = np.full(pet.shape, Label.BACKGROUND, np.uint8)
        labels[_shifted(self.mask != Label.BACKGROUND, shift, own)] = Label.BORDER
        labels[pet] = Label.PET
        return labels

    def _redrawn(self, own: tuple[slice, slice], width: int) -> Mask:
        return np.ascontiguousarray(mask_of(self.after, band(self.after, width))[own])


def _signed_distance(inside: BoolArray) -> Distances:
    """Return each pixel's distance to the outline: positive inside, negative outside."""
    if inside.all() or not inside.any():
        return np.full(inside.shape, _FAR if inside.all() else -_FAR, np.float32)
    return np.where(inside, distance_to(~inside) - np.float32(0.5), np.float32(0.5) - distance_to(inside))


def _shifted(region: BoolArray, shift: Distances, own: tuple[slice, slice]) -> BoolArray:
    """Return a region with its rim moved by `shift` pixels, outwards where that is positive."""
    result: BoolArray = region[own].copy()
    outwards, inwards = shift > 0, shift < 0
    if outwards.any():
        result |= outwards & (distance_to(region)[own] <= shift + 0.5)
    if inwards.any():
        result &= ~(inwards & (distance_to(~region)[own] <= 0.5 - shift))
    return result
