"""The border band that follows automatically while pet or background is painted.

Painting pet pushes background away: none is left within half the width of what was painted. What then lies
further than the width from all background becomes pet, and what lies between becomes or stays border. Painting
background does the same with the two classes swapped. So a straight painted edge gets a band of the width, half on
either side.

Painting pet never removes pet, nor does painting background remove background. A part thinner than the width has no
room for pet inside a band: newly painted it is border throughout, as thin tails are in the trimaps of the Oxford-IIIT
pets; pet that was there stays.
"""

import math
from collections.abc import Callable, Iterator

import cv2
import numpy as np
import numpy.typing as npt

from core.border.bit_region import CELL, BitRegion
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, box_around

_SURELY_NEAR = 0.9
"""Share of the width within which everything counts as near, whatever corners the discs have."""
_Pixels = tuple[npt.NDArray[np.uint8], int, Box]
"""A region as the pixels that have a value, in the box where they lie."""
_OTHER = {Label.PET: Label.BACKGROUND, Label.BACKGROUND: Label.PET}


def has_outline(label: Label) -> bool:
    """Whether painting a class moves the outline of the pet."""
    return label in _OTHER


def follow_radius(width: int) -> int:
    """Return how far around painted pixels `follow_outline` reads: 1.5 widths that may change, and a band more."""
    return math.ceil(2.5 * width) + 1


def follow_outline(
    mask: Mask, box: Box, painted: BoolArray, label: Label, width: int, locked: Callable[[Box], BoolArray] | None = None
) -> Iterator[tuple[Box, BoolArray, Label]]:
    """Yield the changes that put the border band along the outline after pet or background has been painted.

    Painting two regions in any order equals painting both at once, as long as `painted` includes every pixel that had
    another class at first. Painting a region again changes nothing.

    Parameters
    ----------
    mask : (H, W) uint8 Label
        Of the whole photo; read only up to `follow_radius` around the box. Make each change before asking for the next.
    box : Box
    painted : (h, w) bool
        What was painted in the box: at least one pixel, and no locked one.
    label : Label
        Pet or background.
    width : int
        Of the band in pixels, at least 1.
    locked : callable or None
        Returns the pixels of a box that must not change; None for none.

    Yields
    ------
    Box, (h, w) bool, Label
        Where, which pixels, and what they become.

    Notes
    -----
    Near means within a dilation: by half a width of what was painted, by a width of the other class. The 1.5 widths are
    what is near to what is near; that the order of paintings does not matter rests on this.
    """
    other, whole = _OTHER[label], Box.whole(mask.shape)
    half = box.grown(width // 2)
    near = BitRegion.of(_bytes(painted), 1, box, half).dilated(width / 2).pixels(half)
    inside = half.clipped(mask.shape)
    yield inside, _unlocked(near[half.slices_of(inside)] & (mask[inside.slices] == other), inside, locked), Label.BORDER
    around = half.grown(width).clipped(mask.shape)
    doubtful, border = _doubtful(around, (mask, Label.BORDER, whole), (mask, other, whole), width)
    if doubtful.is_empty:
        return
    too_near = BitRegion.of(mask, other, whole, doubtful.grown(width)).dilated(width).pixels(doubtful)
    deep = _unlocked(border & ~too_near, doubtful, locked)
    tight = box_around(doubtful, deep)
    if tight.is_empty:
        return
    deep = deep[doubtful.slices_of(tight)]
    far, part = _doubtful(tight, (_bytes(deep), 1, tight), (_bytes(near), 1, half), width)
    if not far.is_empty:
        part &= BitRegion.of(_bytes(near), 1, half, far.grown(width)).dilated(width).pixels(far)
        deep[tight.slices_of(far)] = part
    yield tight, deep, label


def _doubtful(box: Box, region: _Pixels, to: _Pixels, width: int) -> tuple[Box, BoolArray]:
    """Return the part of a box outside which a region is surely within the width of another, and the region there."""
    far = _far_cells(box, to, width)
    part, cells = _around_cells(box, far), box_around(Box.whole(far.shape), far)
    found = BitRegion.of(*region, part)
    far = far[cells.slices]
    tight = _around_cells(part, far & found.cells()[:, : far.shape[1]])
    return tight, found.pixels(tight)


def _unlocked(region: BoolArray, box: Box, locked: Callable[[Box], BoolArray] | None) -> BoolArray:
    return region if locked is None else np.greater(region, locked(box), out=region)


def _far_cells(box: Box, to: _Pixels, width: int) -> BoolArray:
    """Return the cells of a box in which some pixel may be further than the width from a region.

    One pixel of each cell decides, as most cells are near beyond doubt.
    """
    rows, columns = (-(-side // CELL) for side in box.shape)
    surely = _SURELY_NEAR * width / CELL - math.sqrt(2)
    if surely < 1:
        return np.ones((rows, columns), np.bool_)
    margin = -(-width // CELL)
    near = _sampled(box.grown(CELL * margin), *to).dilated(surely)
    return ~near.pixels(Box(margin, margin, margin + rows, margin + columns))


def _around_cells(box: Box, cells: BoolArray) -> Box:
    """Return the part of a box around some of its cells."""
    left, top, width, height = (CELL * number for number in cv2.boundingRect(cells.view(np.uint8)))
    corner = Box(box.top + top, box.left + left, box.top + top + height, box.left + left + width)
    return corner.intersection(box)


def _sampled(box: Box, pixels: npt.NDArray[np.uint8], value: int, where: Box) -> BitRegion:
    """Return a region at the top-left pixel of each cell of a box."""
    grid = Box(0, 0, *(-(-side // CELL) for side in box.shape))
    offsets = where.top - box.top, where.left - box.left, where.bottom - box.top, where.right - box.left
    known = Box(*(-(-offset // CELL) for offset in offsets)).intersection(grid)
    if known.is_empty:
        return BitRegion.of(np.zeros((0, 0), np.uint8), value, known, grid)
    top, left = (CELL * first - start for first, start in ((known.top, offsets[0]), (known.left, offsets[1])))
    return BitRegion.of(pixels[top::CELL, left::CELL][: known.shape[0], : known.shape[1]], value, known, grid)


def _bytes(region: BoolArray) -> npt.NDArray[np.uint8]:
    return region.view(np.uint8)
