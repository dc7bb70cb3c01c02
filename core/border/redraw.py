"""Redrawing the border where the silhouette of a mask has changed."""

import cv2
import numpy as np

from core.border.band import band, mask_of
from core.cancel import ShouldStop, stop_if
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, copy_where, tiles_with_margin

_FULLNESS = np.zeros(256, np.uint8)
_FULLNESS[[Label.BACKGROUND, Label.BORDER, Label.PET]] = 0, 1, 2


def redraw_border(mask: Mask, before: BoolArray, after: BoolArray, width: int, should_stop: ShouldStop) -> Mask:
    """Return a mask with its silhouette changed and the border redrawn near the changes.

    Where the silhouette grew, classes only move towards pet, and where it shrank, towards background; also where the
    old border was wider or narrower than typical. Elsewhere every pixel keeps its class.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    before, after : (H, W) bool
        Silhouettes.
    width : int
        Of the border in pixels; 0 for none.
    should_stop : callable
        Asked between steps.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    result, radius = mask.copy(), 2 * width
    for tile, around in tiles_with_margin(mask.shape, radius + 1):
        stop_if(should_stop)
        old, new, own = before[around.slices], after[around.slices], around.slices_of(tile)
        if np.array_equal(old, new):
            continue
        labels = _redrawn(after, tile, width)
        fullness, present = cv2.LUT(labels, _FULLNESS), cv2.LUT(mask[tile.slices], _FULLNESS)
        changes = (fullness > present) & _near(new & ~old, radius)[own]
        changes |= (fullness < present) & _near(old & ~new, radius)[own]
        copy_where(labels, changes, result[tile.slices])
    return result


def _redrawn(inside: BoolArray, tile: Box, width: int) -> Mask:
    around = tile.grown((width + 1) // 2 + 1).clipped(inside.shape)
    part = inside[around.slices]
    return mask_of(part, band(part, width))[around.slices_of(tile)]


def _near(region: BoolArray, radius: int) -> BoolArray:
    # A box sum takes the same time for any radius, a dilation more for a larger one. Bytes saturate at 255.
    side = 2 * radius + 1
    sums = cv2.boxFilter(region.view(np.uint8), -1, (side, side), normalize=False, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(sums > 0, np.bool_)
