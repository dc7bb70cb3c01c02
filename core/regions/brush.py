"""Regions that a round or a square brush paints.

A dab of diameter d has d x d pixels: those whose centre is at most d / 2 from the dab's own centre. That centre is the
middle of pixel (y, x) for an odd diameter and its top-left corner for an even one, so both are symmetric.
"""

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from core.pixels import BoolArray, Box

Point = tuple[int, int]
"""(y, x) of a dab."""
Floats = npt.NDArray[np.float64]
"""(h,) coordinates, one per row."""
_EPSILON = 1e-9
"""What rounding may take from a coordinate that is exactly on an edge."""


@lru_cache(maxsize=8)
def disk(diameter: int) -> BoolArray:
    """Return the pixels of a dab, (diameter, diameter) bool, read-only."""
    _, region = stroke_region((0, 0), (0, 0), diameter)
    region.flags.writeable = False
    return region


def dab_box(y: int, x: int, diameter: int) -> Box:
    """Return where `disk(diameter)` lies for a dab at (y, x)."""
    top, left = y - diameter // 2, x - diameter // 2
    return Box(top, left, top + diameter, left + diameter)


def dab_point(y: float, x: float, diameter: int) -> Point:
    """Return the (y, x) of the dab nearest to a position in the photo; pixel (0, 0) is 0.0 to 1.0 both ways."""
    nudge = _nudge(diameter)
    return math.floor(y + nudge), math.floor(x + nudge)


def stroke_region(start: Point, end: Point, diameter: int, within: Box | None = None) -> tuple[Box, BoolArray]:
    """Return all round dabs along a segment: everything at most half a diameter from it.

    The work grows with the rows of the box, not with the number of dabs.

    Parameters
    ----------
    start, end : (int, int)
        (y, x) of the first and the last dab; both are fully included.
    diameter : int
    within : Box or None
        Leave out what is outside of it, such as outside the photo.

    Returns
    -------
    Box, (h, w) bool
    """
    box = _swept_box(start, end, diameter, within)
    if box.is_empty:
        return empty_region(box)
    # Distances count from pixel centres, relative to which an even dab's centre is half a pixel up and left.
    nudge = _nudge(diameter)
    rows = np.arange(box.top, box.bottom, dtype=np.float64) + nudge
    first, last = _spans(start, end, diameter / 2, rows)
    return box, _runs_region(box, first - nudge, last - nudge)


def square_stroke_region(start: Point, end: Point, side: int, within: Box | None = None) -> tuple[Box, BoolArray]:
    """Return all square dabs along a segment: the convex hull of the first and the last.

    Parameters
    ----------
    start, end : (int, int)
        (y, x) of the first and the last dab, which cover `dab_box`; both are fully included.
    side : int
    within : Box or None
        Leave out what is outside of it, such as outside the photo.

    Returns
    -------
    Box, (h, w) bool
    """
    box = _swept_box(start, end, side, within)
    if box.is_empty:
        return empty_region(box)
    nudge, half = _nudge(side), side / 2
    rows = np.arange(box.top, box.bottom, dtype=np.float64) + nudge
    ends = [start[1] + (end[1] - start[1]) * along for along in _square_above(rows, start[0], end[0], half)]
    first, last = np.minimum(*ends) - half - nudge - _EPSILON, np.maximum(*ends) + half - nudge + _EPSILON
    return box, _runs_region(box, first, last)


def empty_region(box: Box) -> tuple[Box, BoolArray]:
    """Return a region without pixels, at the corner of a box."""
    return Box(box.top, box.left, box.top, box.left), np.zeros((0, 0), np.bool_)


def _nudge(diameter: int) -> float:
    return 0.0 if diameter % 2 else 0.5


def _swept_box(start: Point, end: Point, diameter: int, within: Box | None) -> Box:
    box = dab_box(*start, diameter).union(dab_box(*end, diameter))
    return box if within is None else box.intersection(within)


def _runs_region(box: Box, first: Floats, last: Floats) -> BoolArray:
    """Return one run of pixels in each row of a box, between the x of pixel centres; both ends included."""
    left = np.clip(np.ceil(first) - box.left, 0, box.shape[1]).astype(int)
    right = np.clip(np.floor(last) - box.left + 1, 0, box.shape[1]).astype(int)
    region = np.zeros(box.shape, np.bool_)
    # A loop over rows: comparing every pixel with its row's ends takes ten times as long for a large box.
    for row, begin, stop in zip(region, left.tolist(), right.tolist(), strict=True):
        row[begin:stop] = True
    return region


def _spans(start: Point, end: Point, radius: float, rows: Floats) -> tuple[Floats, Floats]:
    """Return the leftmost and the rightmost x in each row that is within `radius` of the segment.

    A row crosses the moving disk at x(t) +- sqrt(radius^2 - h(t)^2), h being the row's height above its centre. That is
    concave in t, so its extreme is where the derivative vanishes or, outside the segment, at the nearer end.
    """
    (y, x), (down, across) = start, (end[0] - start[0], end[1] - start[1])
    if down == 0:
        half_chord = np.sqrt(radius**2 - (rows - y) ** 2)
        return x + min(across, 0) - half_chord, x + max(across, 0) + half_chord
    lean = radius * across / math.copysign(math.hypot(down, across), down)
    return _extreme(rows - y, x, down, across, radius, lean, -1), _extreme(rows - y, x, down, across, radius, -lean, 1)


def _extreme(rows: Floats, x: int, down: int, across: int, radius: float, height: float, side: int) -> Floats:
    along = np.clip((rows - height) / down, 0.0, 1.0)
    chord = radius**2 - (rows - along * down) ** 2
    edge: Floats = x + along * across + side * np.sqrt(np.maximum(chord, 0.0))
    return edge


def _square_above(rows: Floats, start: int, end: int, half: float) -> tuple[Floats, Floats]:
    """Return from where to where along the segment, 0 to 1, the moving square covers each row."""
    if start == end:
        return np.zeros_like(rows), np.ones_like(rows)
    along = [np.clip((rows - start + offset) / (end - start), 0.0, 1.0) for offset in (-half, half)]
    return along[0], along[1]
