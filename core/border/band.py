"""The border band between pet and background: reading the outline out of a mask, and drawing the band along it.

The outline is the crack between the pixels inside the pet and those outside. The edges of the photo are no outline.
"""

from collections.abc import Iterator
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from core.cancel import ShouldStop, never, stop_if
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, box_around, copy_where

_Distances = npt.NDArray[np.float32]

_TILE = 128
"""Least side of the pieces that are worked on, so that what lies far from any outline costs nothing."""
_REACH = 32
"""How far around a piece pet and background are looked for at first."""
_SAMPLES = 32
"""Pieces in which the width of a band is measured."""
_LARGEST_DISC = 8
"""Radius up to which putting a disc on every pixel is faster than measuring distances; both are exact."""
_SLACK = 1.25
"""How much thicker than the typical band a border has to be until it hides pet."""


def silhouette(mask: Mask, width: float | None = None) -> BoolArray:
    """Return what lies inside the outline: pet, and the border pixels nearer to pet than to background.

    Distances count between pixel centres (Euclid). At the same distance a pixel is inside. Border without background
    in the photo is inside, and border without pet is outside.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    width : float or None
        Typical width in pixels of the band in this mask, if it is known. It makes the reading exact for bands that
        `band` drew with this width, however often they are drawn anew. And parts so thin that the band hides all of
        their pet, such as a tail, are inside as well: border that is deeper than half the width, and where pet and
        background are further apart than the band is wide.

    Returns
    -------
    (H, W) bool

    Notes
    -----
    In a window of the photo a pixel comes out as in the whole if the window reaches at least as far around it as the
    nearest pixel that is no border; with a width, if it reaches 1.25 widths + 2.
    """
    inside: BoolArray = mask == Label.PET
    reach = _REACH if width is None else int(_SLACK * width) + 2
    for tile, _ in pieces(mask.shape, reach):
        box = _box_of_border(mask, tile)
        if box.is_empty:
            continue
        around = box.grown(reach).clipped(mask.shape)
        part, own, border = mask[around.slices], around.slices_of(box), mask[box.slices] == Label.BORDER
        to_pet, to_background = _distance(part == Label.PET)[own], _distance(part == Label.BACKGROUND)[own]
        if width is None and not (np.minimum(to_pet, to_background) <= reach)[border].all():
            return _with_thick_border(mask)
        inside[box.slices] |= border & _is_inside(to_pet, to_background, width)
    return inside


def _box_of_border(mask: Mask, tile: Box) -> Box:
    """Return the smallest box around the border pixels of a tile."""
    return box_around(tile, mask[tile.slices] == Label.BORDER)


def _is_inside(to_pet: _Distances, to_background: _Distances, width: float | None) -> BoolArray:
    # `band` gives the middle pixel of an odd width to the inside; on a slant it may be up to a pixel nearer to outside.
    lead = 0 if width is None else round(width) % 2
    nearer: BoolArray = (to_pet <= to_background + lead) & (to_pet < _NOWHERE)
    if width is None:
        return nearer
    hidden: BoolArray = (to_background > width // 2 + 0.5) & (to_pet + to_background > _SLACK * width + 1)
    return nearer | hidden


def _with_thick_border(mask: Mask) -> BoolArray:
    """Return the silhouette, measuring far at once. The nearest pixel that is no border touches the border's box."""
    inside: BoolArray = mask == Label.PET
    box = _box_of_border(mask, Box.whole(mask.shape)).grown(1).clipped(mask.shape)
    part = mask[box.slices]
    nearer = _is_inside(_distance(part == Label.PET), _distance(part == Label.BACKGROUND), None)
    inside[box.slices] |= (part == Label.BORDER) & nearer
    return inside


_NOWHERE = 1e18
"""Distances above it come from an array without any pixel of the class."""


def _distance(to: BoolArray) -> _Distances:
    """Euclidean distance of each pixel to the nearest one that holds, exact between pixel centres.

    P. Felzenszwalb and D. Huttenlocher, Distance Transforms of Sampled Functions, as in OpenCV.
    """
    return np.asarray(cv2.distanceTransform((~to).view(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE), dtype=np.float32)


def band(inside: BoolArray, width: int) -> BoolArray:
    """Return the border band along an outline.

    A pixel belongs to it if its centre is near enough to a pixel on the other side of the outline: within
    ceil(width / 2) + 0.5 pixels if it is inside, within floor(width / 2) + 0.5 if it is outside. So along a straight
    outline the band is exactly `width` pixels wide, and of an odd width the inside has the one more.

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
    In a window of the photo a pixel comes out as in the whole if the window reaches (width + 1) // 2 + 1 around it.
    """
    return near_outline(inside, (width + 1) // 2, width // 2)


def near_outline(inside: BoolArray, deep: int, shallow: int) -> BoolArray:
    """Return a band with its two halves chosen: so many pixels wide inside the outline, and so many outside."""
    result = np.zeros(inside.shape, np.bool_)
    if max(deep, shallow) <= 0:
        return result
    for tile, around in pieces(inside.shape, max(deep, shallow) + 1):
        part, own = inside[around.slices], around.slices_of(tile)
        if part.all() or not part.any():
            continue
        near = result[tile.slices]
        if deep > 0:
            near |= part[own] & _within(~part, deep)[own]
        if shallow > 0:
            near |= ~part[own] & _within(part, shallow)[own]
    return result


def _within(to: BoolArray, pixels: int) -> BoolArray:
    """Whether the nearest pixel that holds is at most half a pixel further than this many away."""
    if pixels > _LARGEST_DISC:
        return _distance(to) <= pixels + 0.5
    return cv2.dilate(to.view(np.uint8), _disc(pixels)).view(np.bool_)


@lru_cache(maxsize=32)
def _disc(radius: int) -> npt.NDArray[np.uint8]:
    away = np.arange(-radius, radius + 1) ** 2
    return (away[:, None] + away <= (radius + 0.5) ** 2).astype(np.uint8)


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


def _width_to_read(mask: Mask, wanted: int, should_stop: ShouldStop) -> float | None:
    """Return the width of a mask's band; if that is about what is wanted, then it was drawn like that."""
    typical = border_width_of(mask, should_stop)
    return wanted if typical is not None and abs(typical - wanted) <= 0.15 * wanted + 0.5 else typical


def mask_of(inside: BoolArray, border: BoolArray) -> Mask:
    """Return the mask that has this inside, of pet, and this border on it; the rest is background."""
    mask = np.full(inside.shape, Label.BACKGROUND, np.uint8)
    mask -= inside.view(np.uint8)  # pet is one less than background
    copy_where(np.full(inside.shape, Label.BORDER, np.uint8), border, mask)
    return mask


def border_width_of(mask: Mask, should_stop: ShouldStop = never) -> float | None:
    """Return the typical width in pixels of the border band that a mask has.

    It is the median, over the border pixels at its two rims, of the distance to the other side. So blobs of border,
    as for thick fur, count little as long as most of the outline has a plain band; those away from the pet not at all.

    Parameters
    ----------
    mask : (H, W) uint8 Label
    should_stop : callable
        Asked between steps.

    Returns
    -------
    float or None
        None if there is nowhere a border between pet and background.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    boxes = [box for tile, _ in pieces(mask.shape, 0) if not (box := _box_of_border(mask, tile)).is_empty]
    chosen = boxes[:: max(1, len(boxes) // _SAMPLES)]
    reach = _REACH
    while True:
        found = []
        for box in chosen:
            stop_if(should_stop)
            found.append(_widths_in(mask, box, reach))
        widths = np.concatenate([each for each, _ in found] or [np.zeros(0, np.float32)])
        typical = float(np.median(widths)) if widths.size else None
        if typical is not None and typical <= reach:
            return typical
        if reach >= max(mask.shape) or all(seen for _, seen in found):
            return None
        reach *= 4


def _widths_in(mask: Mask, box: Box, reach: int) -> tuple[_Distances, bool]:
    """Distances to the other side of the band from its pixels in a box that touch pet or background.

    There is no other side where the border touches only one of them, nor further away than the border is thick. With
    the distances comes whether looking further would find no more.
    """
    around = box.grown(reach).clipped(mask.shape)
    part, own = mask[around.slices], around.slices_of(box)
    to_pet, to_background = _distance(part == Label.PET), _distance(part == Label.BACKGROUND)
    border = part == Label.BORDER
    thickest = 2 * float(np.minimum(to_pet, to_background)[border].max()) + 2
    inner, outer = border & (to_pet == 1), border & (to_background == 1)
    if not inner.any() or not outer.any():
        return np.zeros(0, np.float32), thickest <= reach
    widths = np.concatenate([to_background[own][inner[own]], to_pet[own][outer[own]]])
    return widths[widths <= thickest], thickest <= reach


def pieces(shape: tuple[int, ...], reach: int) -> Iterator[tuple[Box, Box]]:
    """Yield boxes that together cover an array, each with the box that reaches as far around it as the array goes."""
    side = max(_TILE, 2 * reach)
    for top in range(0, shape[0], side):
        for left in range(0, shape[1], side):
            tile = Box(top, left, top + side, left + side).clipped(shape)
            yield tile, tile.grown(reach).clipped(shape)
