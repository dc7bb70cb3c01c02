"""The border band that follows by itself while pet or background is painted.

Painting pet pushes the background away: none is left within half the width of what was painted. What then lies deeper
than the width from all background becomes pet, and all between stays or becomes border. Painting background is the
same with the two classes swapped. So a straight edge that is painted gets a band of the width, half to either side.

Painting pet never takes pet away, nor does painting background take background. A part that is thinner than the width
has no place for a band and pet inside: painted anew it is border altogether, as thin tails are in the trimaps of the
Oxford-IIIT pets; pet that is there already stays.
"""

import math
from collections.abc import Callable, Iterator

import cv2
import numpy as np
import numpy.typing as npt

from core.border.bit_region import CELL, BitRegion
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, box_around

_SURELY = 0.9
"""Share of the width within which everything is near, whatever corners the discs have."""
_Pixels = tuple[npt.NDArray[np.uint8], int, Box]
"""A region: pixels that have a value, and the box in which they lie; nothing belongs to it outside."""
_OTHER = {Label.PET: Label.BACKGROUND, Label.BACKGROUND: Label.PET}


def has_outline(label: Label) -> bool:
    """Whether painting a class moves the outline of the pet."""
    return label in _OTHER


def reach(width: int) -> int:
    """How far around painted pixels `follow_outline` sees: 1.5 widths that it may change, and a band around that."""
    return math.ceil(2.5 * width) + 1


def follow_outline(
    mask: Mask, box: Box, painted: BoolArray, label: Label, width: int, kept: Callable[[Box], BoolArray] | None = None
) -> Iterator[tuple[Box, BoolArray, Label]]:
    """Yield what changes after pet or background has been painted, so that the border band lies along the new outline.

    Painting two regions one after the other, in any order, equals painting both at once, as long as `painted` leaves
    out no pixel that had another class at first. Painting a region again changes nothing.

    Parameters
    ----------
    mask : (H, W) uint8 Label
        Of the whole photo; read only up to `reach` around the box. Make each change before asking for the next.
    box : Box
    painted : (h, w) bool
        What has been painted in the box: at least one pixel, none of `kept`.
    label : Label
        Pet or background.
    width : int
        Of the band in pixels, at least 1.
    kept : callable or None
        Tells which pixels of a box must not change; None for none.

    Yields
    ------
    Box, (h, w) bool, Label
        Where, which pixels, and what they become.

    Notes
    -----
    Near is what `grow` reaches: within half a width of what was painted, within a width of the other class. One and a
    half widths are what is near to what is near, on which the order of paintings not mattering rests.
    """
    other, whole = _OTHER[label], Box.whole(mask.shape)
    half = box.grown(width // 2)
    near = BitRegion.of(_bits(painted), 1, box, half).grown(width / 2).pixels(half)
    inside = half.clipped(mask.shape)
    yield inside, _free(near[half.slices_of(inside)] & (mask[inside.slices] == other), inside, kept), Label.BORDER
    around = half.grown(width).clipped(mask.shape)
    look, border = _doubtful(around, (mask, Label.BORDER, whole), (mask, other, whole), width)
    if look.is_empty:
        return
    too_near = BitRegion.of(mask, other, whole, look.grown(width)).grown(width).pixels(look)
    deep = _free(border & ~too_near, look, kept)
    tight = box_around(look, deep)
    if tight.is_empty:
        return
    deep = deep[look.slices_of(tight)]
    far, part = _doubtful(tight, (_bits(deep), 1, tight), (_bits(near), 1, half), width)
    if not far.is_empty:
        part &= BitRegion.of(_bits(near), 1, half, far.grown(width)).grown(width).pixels(far)
        deep[tight.slices_of(far)] = part
    yield tight, deep, label


def _doubtful(box: Box, region: _Pixels, to: _Pixels, width: int) -> tuple[Box, BoolArray]:
    """Return a part of a box outside of which all of a region is at most the width away from another one.

    With it comes what belongs to the region there.
    """
    far = _far_cells(box, to, width)
    part, cells = _of_cells(box, far), box_around(Box.whole(far.shape), far)
    found = BitRegion.of(*region, part)
    far = far[cells.slices]
    tight = _of_cells(part, far & found.cells()[:, : far.shape[1]])
    return tight, found.pixels(tight)


def _free(region: BoolArray, box: Box, kept: Callable[[Box], BoolArray] | None) -> BoolArray:
    """Leave out the pixels that must not change."""
    return region if kept is None else np.greater(region, kept(box), out=region)


def _far_cells(box: Box, to: _Pixels, width: int) -> BoolArray:
    """Return the cells of a box in which something may be further than a width away from a region.

    It is told by one pixel of each cell, as most cells are near beyond doubt.
    """
    rows, columns = (-(-side // CELL) for side in box.shape)
    surely = _SURELY * width / CELL - math.sqrt(2)
    if surely < 1:
        return np.ones((rows, columns), np.bool_)
    margin = -(-width // CELL)
    near = _sampled(box.grown(CELL * margin), *to).grown(surely)
    return ~near.pixels(Box(margin, margin, margin + rows, margin + columns))


def _of_cells(box: Box, cells: BoolArray) -> Box:
    """Return the part of a box around some of its cells."""
    left, top, width, height = (CELL * number for number in cv2.boundingRect(cells.view(np.uint8)))
    corner = Box(box.top + top, box.left + left, box.top + top + height, box.left + left + width)
    return corner.intersection(box)


def _sampled(box: Box, pixels: npt.NDArray[np.uint8], value: int, where: Box) -> BitRegion:
    """Return which of every sixteenth pixel of a box, both ways and from its corner on, have a value."""
    grid = Box(0, 0, *(-(-side // CELL) for side in box.shape))
    away = where.top - box.top, where.left - box.left, where.bottom - box.top, where.right - box.left
    known = Box(*(-(-edge // CELL) for edge in away)).intersection(grid)
    if known.is_empty:
        return BitRegion.of(np.zeros((0, 0), np.uint8), value, known, grid)
    top, left = (CELL * first - start for first, start in ((known.top, away[0]), (known.left, away[1])))
    return BitRegion.of(pixels[top::CELL, left::CELL][: known.shape[0], : known.shape[1]], value, known, grid)


def _bits(region: BoolArray) -> npt.NDArray[np.uint8]:
    return region.view(np.uint8)
