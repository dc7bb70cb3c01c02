"""Regions of a square brush and of a lasso. As everywhere, a pixel is in a region if its centre is."""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from core.pixels import BoolArray, Box
from core.regions.brush import Places, Point, dab_box, rows_between

_Numbers = npt.NDArray[np.intp]
_EDGE = 1e-9
"""What rounding may take from a place that is exactly on an edge."""
_MOST_OUTSIDE = 64_000_000
"""Pixels of the box around a lasso that goes outside, up to which what it shuts in out there is found too."""


def square_stroke_region(start: Point, end: Point, side: int, within: Box | None = None) -> tuple[Box, BoolArray]:
    """All dabs of a square brush on the way between two places.

    A dab covers the side x side pixels of `dab_box`; all of them together cover the convex hull of both squares.

    Parameters
    ----------
    start, end : (int, int)
        (y, x) of the first and the last dab; both are contained whole.
    side : int
    within : Box or None
        Leave out what is outside, such as outside the photo.

    Returns
    -------
    Box, (h, w) bool
    """
    box = dab_box(*start, side).union(dab_box(*end, side))
    box = box if within is None else box.intersection(within)
    if box.is_empty:
        return _nothing(box)
    nudge, radius = (0.0 if side % 2 else 0.5), side / 2
    rows = np.arange(box.top, box.bottom, dtype=np.float64) + nudge
    ends = [start[1] + (end[1] - start[1]) * along for along in _while_over(rows, start[0], end[0], radius)]
    first, last = np.minimum(*ends) - radius - nudge - _EDGE, np.maximum(*ends) + radius - nudge + _EDGE
    return box, rows_between(box, first, last)


def _while_over(rows: Places, start: int, end: int, radius: float) -> tuple[Places, Places]:
    """From where to where on its way, 0 to 1, a square of this half side is over each row."""
    if start == end:
        return np.zeros_like(rows), np.ones_like(rows)
    along = [np.clip((rows - start + offset) / (end - start), 0.0, 1.0) for offset in (-radius, radius)]
    return along[0], along[1]


def polygon_region(points: Sequence[tuple[float, float]], within: Box) -> tuple[Box, BoolArray]:
    """Everything that a closed line goes around, however often it crosses itself.

    The winding number of each pixel centre tells, row by row from where the line crosses it; what winds to zero but
    cannot be reached from outside the line is filled as well. The work follows the line's length and the size of the
    result, or of the box around the line where that crosses itself and goes outside.

    Parameters
    ----------
    points : sequence of (float, float)
        (y, x) of the corners, pixel (0, 0) being 0.0 to 1.0 both ways; the last is joined to the first. They may lie
        outside the photo.
    within : Box
        Leave out what is outside, such as outside the photo.

    Returns
    -------
    Box, (h, w) bool
    """
    corners = np.asarray(points, np.float64).reshape(-1, 2) - 0.5  # pixel centres become whole numbers
    if not len(corners):
        return _nothing(within)
    (top, left), (bottom, right) = np.ceil(corners.min(0)), np.floor(corners.max(0)) + 1
    line = Box(int(top), int(left), int(bottom), int(right))
    box = line.intersection(within)
    if box.is_empty:
        return _nothing(box)
    rows, begins, ends, windings = _runs(corners, box)
    region = np.zeros(box.shape, np.bool_)
    is_in = windings != 0
    if box != line and not is_in.all() and line.shape[0] * line.shape[1] <= _MOST_OUTSIDE:
        # Only on the whole of it can be seen whether the line shuts something in by what is left out here.
        return box, polygon_region(points, line)[1][line.slices_of(box)].copy()
    for row, begin, end in zip(*(part[is_in].tolist() for part in (rows, begins, ends)), strict=True):
        region[row, begin:end] = True
    if not is_in.all():
        _fill_pockets(region, corners - (box.top, box.left), rows[~is_in], begins[~is_in], ends[~is_in])
    return box, region


def _runs(corners: Places, box: Box) -> tuple[_Numbers, _Numbers, _Numbers, _Numbers]:
    """Row, first column, end column and winding number of each run of pixels between two crossings of the line.

    Rows and columns count from the box. Runs without a pixel in the box are left out.
    """
    rows, places, turns = _crossings(corners, box)
    order = np.lexsort((places, rows))
    rows, places, turns = rows[order], places[order], turns[order]
    columns = np.clip(np.ceil(places) - box.left, 0, box.shape[1]).astype(np.intp)
    windings = np.cumsum(turns)  # every row winds back to zero at its end, so the rows need no sums of their own
    kept = (rows[:-1] == rows[1:]) & (columns[:-1] < columns[1:])
    return rows[:-1][kept] - box.top, columns[:-1][kept], columns[1:][kept], windings[:-1][kept]


def _crossings(corners: Places, box: Box) -> tuple[_Numbers, Places, _Numbers]:
    """Row, x and direction (1 down, -1 up) of each place where the line crosses a row of pixel centres in the box."""
    (y0, x0), (y1, x1) = corners.T, np.roll(corners, -1, 0).T
    first = np.clip(np.ceil(np.minimum(y0, y1)), box.top, box.bottom).astype(np.intp)
    counts = np.clip(np.ceil(np.maximum(y0, y1)), box.top, box.bottom).astype(np.intp) - first
    edges = np.repeat(np.arange(len(counts)), counts)
    rows = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + first[edges]
    lean = np.divide(x1 - x0, y1 - y0, out=np.zeros_like(x0), where=y1 != y0)
    return rows, x0[edges] + (rows - y0[edges]) * lean[edges], np.where(y1 > y0, 1, -1)[edges]


def _fill_pockets(region: BoolArray, corners: Places, rows: _Numbers, begins: _Numbers, ends: _Numbers) -> None:
    """Fill what is outside by its winding number but shut in by the line; the runs tell where that can be."""
    pad = 3  # for the line, which is drawn up to a pixel further out, and the frame
    around = Box(int(rows.min()) - pad, int(begins.min()) - pad, int(rows.max()) + 1 + pad, int(ends.max()) + pad)
    inner = around.clipped(region.shape)
    walls = np.zeros(around.shape, np.uint8)
    line = np.round((corners - (around.top, around.left)).clip(-(2**20), 2**20))[:, ::-1].astype(np.int32)
    cv2.polylines(walls, [line.reshape(-1, 1, 2)], True, _LINE)
    walls[around.slices_of(inner)] |= region[inner.slices].view(np.uint8)
    walls[[0, -1]], walls[:, [0, -1]] = 0, 0  # a frame, from where the outside is flooded
    cv2.floodFill(walls, None, (0, 0), _OUTSIDE)
    for pocket in _pockets(walls):
        region[inner.slices] |= pocket[around.slices_of(inner)]


_LINE, _OUTSIDE, _POCKET = 2, 4, 8
"""Walls are region (1), line or both."""
_BLOCK = np.ones((3, 3), np.uint8)


def _pockets(walls: npt.NDArray[np.uint8]) -> Iterator[BoolArray]:
    """Yield what the flood has not reached, each with the line around it.

    Slivers between the region and the line's own pixels are none: a pocket has room for a block of 3 x 3 pixels.
    """
    if cv2.countNonZero(walls) == walls.size:
        return
    near_walls = cv2.dilate(walls, _BLOCK)
    if cv2.countNonZero(near_walls) == walls.size:
        return
    for row, column in np.argwhere(near_walls == 0):
        if walls[row, column] == 0:
            cv2.floodFill(walls, None, (int(column), int(row)), _POCKET)
            yield (cv2.dilate((walls == _POCKET).view(np.uint8), _BLOCK) > 0) & (walls != _OUTSIDE)


def _nothing(box: Box) -> tuple[Box, BoolArray]:
    return Box(box.top, box.left, box.top, box.left), np.zeros((0, 0), np.bool_)
