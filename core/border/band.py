"""Drawing the border band: along an outline, along that of a mask, and where a silhouette has changed."""

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from core.border.silhouette import border_width_of, distance_to, silhouette
from core.cancel import ShouldStop, never, stop_if
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, copy_where, tiles_with_margin

_MAX_DISC = 8
"""Radius up to which dilating by a disc is faster than measuring distances; both are exact."""
_FULLNESS = np.zeros(256, np.uint8)
_FULLNESS[[Label.BACKGROUND, Label.BORDER, Label.PET]] = 0, 1, 2
"""By label, for comparing: from outside to inside."""


def band(inside: BoolArray, width: int) -> BoolArray:
    """Return the border band along an outline.

    A pixel belongs to it if its centre is near enough to a pixel on the other side of the outline: within
    ceil(width / 2) + 0.5 pixels if it is inside, within floor(width / 2) + 0.5 if it is outside. So along a straight
    outline the band is exactly `width` pixels wide, and the extra pixel of an odd width is inside.

    Parameters
    ----------
    inside : (H, W) bool
        A silhouette.
    width : int
        In pixels; 0 or less makes no band.

    Returns
    -------
    (H, W) bool

    Notes
    -----
    A window of the photo gives the same pixels as the whole if it extends (width + 1) // 2 + 1 around them.
    """
    return near_outline(inside, (width + 1) // 2, width // 2)


def near_outline(inside: BoolArray, inner: int, outer: int) -> BoolArray:
    """Return a band with halves of different widths in pixels: `inner` inside the outline, `outer` outside."""
    result = np.zeros(inside.shape, np.bool_)
    if max(inner, outer) <= 0:
        return result
    for tile, around in tiles_with_margin(inside.shape, max(inner, outer) + 1):
        part, own = inside[around.slices], around.slices_of(tile)
        if part.all() or not part.any():
            continue
        near = result[tile.slices]
        if inner > 0:
            near |= part[own] & _within(~part, inner)[own]
        if outer > 0:
            near |= ~part[own] & _within(part, outer)[own]
    return result


def _within(region: BoolArray, pixels: int) -> BoolArray:
    """Return the pixels at most half a pixel further than this many away from a region."""
    if pixels > _MAX_DISC:
        return distance_to(region) <= pixels + 0.5
    return cv2.dilate(region.view(np.uint8), _disc(pixels)).view(np.bool_)


@lru_cache(maxsize=32)
def _disc(radius: int) -> npt.NDArray[np.uint8]:
    squares = np.arange(-radius, radius + 1) ** 2
    return (squares[:, None] + squares <= (radius + 0.5) ** 2).astype(np.uint8)


def mask_of(inside: BoolArray, border: BoolArray) -> Mask:
    """Return the mask with this silhouette as pet and this border on it; the rest is background."""
    mask = np.full(inside.shape, Label.BACKGROUND, np.uint8)
    mask -= inside.view(np.uint8)  # pet is one less than background
    copy_where(np.full(inside.shape, Label.BORDER, np.uint8), border, mask)
    return mask


def with_border(mask: Mask, width: int, should_stop: ShouldStop = never) -> Mask:
    """Return a mask whose border is a band of one width along the whole outline.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    width : int
        In pixels; 0 dissolves the border into pet and background.
    should_stop : callable
        Asked between steps.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    inside = silhouette(mask, _width_to_read(mask, width, should_stop))
    stop_if(should_stop)
    result = mask_of(inside, band(inside, width))
    stop_if(should_stop)
    return result


def _width_to_read(mask: Mask, width: int, should_stop: ShouldStop) -> float | None:
    """Return the width of a mask's band; if it is about the given one, the band was drawn with that."""
    typical = border_width_of(mask, should_stop)
    return width if typical is not None and abs(typical - width) <= 0.15 * width + 0.5 else typical


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
