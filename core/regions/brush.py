"""Regions that a round brush paints.

A dab of diameter d has d x d pixels: those whose centre is at most d / 2 from the dab's own centre. That centre is the
middle of pixel (y, x) for an odd diameter and its upper left corner for an even one, so both are symmetric.
"""

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from core.pixels import BoolArray, Box

Point = tuple[int, int]
"""(y, x) of a dab."""
Places = npt.NDArray[np.float64]
"""(h,) x of a place in each row."""


@lru_cache(maxsize=8)
def disk(diameter: int) -> BoolArray:
    """Return the pixels of a dab, (diameter, diameter) bool, read-only."""
    _, region = stroke_region((0, 0), (0, 0), diameter)
    region.flags.writeable = False
    return region


def dab_box(y: int, x: int, diameter: int) -> Box:
    """Where `disk(diameter)` lies for a dab at (y, x)."""
    top, left = y - diameter // 2, x - diameter // 2
    return Box(top, left, top + diameter, left + diameter)


def dab_point(y: float, x: float, diameter: int) -> Point:
    """Return the (y, x) of the dab nearest to a place in the photo; pixel (0, 0) is 0.0 to 1.0 both ways."""
    nudge = 0.0 if diameter % 2 else 0.5
    return math.floor(y + nudge), math.floor(x + nudge)


def stroke_region(start: Point, end: Point, diameter: int, within: Box | None = None) -> tuple[Box, BoolArray]:
    """All dabs on the way between two places: everything at most half a diameter from the line.

    The work follows the rows of the box and does not grow with the number of dabs on the way.

    Parameters
    ----------
    start, end : (int, int)
        (y, x) of the first and the last dab; both are contained whole.
    diameter : int
    within : Box or None
        Leave out what is outside, such as outside the photo.

    Returns
    -------
    Box, (h, w) bool
    """
    box = dab_box(*start, diameter).union(dab_box(*end, diameter))
    box = box if within is None else box.intersection(within)
    if box.is_empty:
        return Box(box.top, box.left, box.top, box.left), np.zeros((0, 0), np.bool_)
    # Distances count from pixel centres, from where an even dab's centre is half a pixel up and left.
    nudge = 0.0 if diameter % 2 else 0.5
    rows = np.arange(box.top, box.bottom, dtype=np.float64) + nudge
    first, last = _spans(start, end, diameter / 2, rows)
    return box, rows_between(box, first - nudge, last - nudge)


def rows_between(box: Box, first: Places, last: Places) -> BoolArray:
    """Return one run of pixels in each row of a box.

    Parameters
    ----------
    box : Box
    first, last : (h,) float64
        Where each row's run begins and ends, as x of pixel centres; both ends count.

    Returns
    -------
    (h, w) bool
    """
    left = np.clip(np.ceil(first) - box.left, 0, box.shape[1]).astype(int)
    right = np.clip(np.floor(last) - box.left + 1, 0, box.shape[1]).astype(int)
    region = np.zeros(box.shape, np.bool_)
    # A loop over rows, as comparing every pixel with its row's ends takes ten times as long for a large box.
    for row, begin, stop in zip(region, left.tolist(), right.tolist(), strict=True):
        row[begin:stop] = True
    return region


def _spans(start: Point, end: Point, radius: float, rows: Places) -> tuple[Places, Places]:
    """Leftmost and rightmost place in each row that is within `radius` of the segment.

    A row crosses the moving disk in x(t) +- sqrt(radius^2 - h(t)^2), h being the row's height above its centre. That is
    concave in t, so its extreme is where the derivative vanishes or, outside the segment, at the nearer end.
    """
    (y, x), (down, across) = start, (end[0] - start[0], end[1] - start[1])
    if down == 0:
        reach = np.sqrt(radius**2 - (rows - y) ** 2)
        return x + min(across, 0) - reach, x + max(across, 0) + reach
    lean = radius * across / math.copysign(math.hypot(down, across), down)
    return _extreme(rows - y, x, down, across, radius, lean, -1), _extreme(rows - y, x, down, across, radius, -lean, 1)


def _extreme(rows: Places, x: int, down: int, across: int, radius: float, height: float, side: int) -> Places:
    along = np.clip((rows - height) / down, 0.0, 1.0)
    chord = radius**2 - (rows - along * down) ** 2
    edge: Places = x + along * across + side * np.sqrt(np.maximum(chord, 0.0))
    return edge
