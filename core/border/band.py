"""Drawing the border band: along an outline, along that of a mask, and where a silhouette has changed."""

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from core.border.silhouette import border_width_of, distance_to, silhouette
from core.cancel import ShouldStop, never, stop_if
from core.labels import Label, Mask
from core.pixels import BoolArray, copy_where, tiles_with_margin

_MAX_DISC = 8
"""Radius up to which dilating by a disc is faster than measuring distances; both are exact."""


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
