"""Regions of a lasso. A pixel is in a region if its centre is."""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
import numpy.typing as npt

from core.pixels import BoolArray, Box
from core.regions.brush import Floats, empty_region

_Ints = npt.NDArray[np.intp]
_MAX_OUTSIDE = 64_000_000
"""Pixels of the box around an overhanging line up to which pockets closed outside the photo are found too."""


def polygon_region(points: Sequence[tuple[float, float]], within: Box) -> tuple[Box, BoolArray]:
    """Return everything that a closed line encloses, however often it crosses itself.

    A pixel is inside if the line winds around its centre, computed row by row from the crossings, or if it cannot be
    reached from outside the line. The work grows with the line's length and the size of the result, or of the box
    around the line where it crosses itself and overhangs.

    Parameters
    ----------
    points : sequence of (float, float)
        (y, x) of the corners, pixel (0, 0) being 0.0 to 1.0 both ways; the last is joined to the first. They may lie
        outside the photo.
    within : Box
        Leave out what is outside of it, such as outside the photo.

    Returns
    -------
    Box, (h, w) bool
    """
    corners = np.asarray(points, np.float64).reshape(-1, 2) - 0.5  # pixel centres become integers
    if not len(corners):
        return empty_region(within)
    (top, left), (bottom, right) = np.ceil(corners.min(0)), np.floor(corners.max(0)) + 1
    line = Box(int(top), int(left), int(bottom), int(right))
    box = line.intersection(within)
    if box.is_empty:
        return empty_region(box)
    rows, begins, ends, windings = _runs(corners, box)
    region = np.zeros(box.shape, np.bool_)
    is_in = windings != 0
    if box != line and not is_in.all() and line.area <= _MAX_OUTSIDE:
        # Only the whole region shows whether the overhanging part closes a pocket.
        return box, polygon_region(points, line)[1][line.slices_of(box)].copy()
    for row, begin, end in zip(*(part[is_in].tolist() for part in (rows, begins, ends)), strict=True):
        region[row, begin:end] = True
    if not is_in.all():
        _fill_pockets(region, corners - (box.top, box.left), rows[~is_in], begins[~is_in], ends[~is_in])
    return box, region


def _runs(corners: Floats, box: Box) -> tuple[_Ints, _Ints, _Ints, _Ints]:
    """Return row, first column, end column and winding number of each run of pixels between two crossings.

    Rows and columns count from the box. Runs without a pixel in the box are left out.
    """
    rows, xs, turns = _crossings(corners, box)
    order = np.lexsort((xs, rows))
    rows, xs, turns = rows[order], xs[order], turns[order]
    columns = np.clip(np.ceil(xs) - box.left, 0, box.shape[1]).astype(np.intp)
    windings = np.cumsum(turns)  # every row winds back to zero at its end, so one sum serves all rows
    is_run = (rows[:-1] == rows[1:]) & (columns[:-1] < columns[1:])
    return rows[:-1][is_run] - box.top, columns[:-1][is_run], columns[1:][is_run], windings[:-1][is_run]


def _crossings(corners: Floats, box: Box) -> tuple[_Ints, Floats, _Ints]:
    """Return row, x and direction (1 down, -1 up) of each crossing of the line with a row of pixel centres."""
    (y0, x0), (y1, x1) = corners.T, np.roll(corners, -1, 0).T
    first = np.clip(np.ceil(np.minimum(y0, y1)), box.top, box.bottom).astype(np.intp)
    counts = np.clip(np.ceil(np.maximum(y0, y1)), box.top, box.bottom).astype(np.intp) - first
    edges = np.repeat(np.arange(len(counts)), counts)
    rows = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + first[edges]
    lean = np.divide(x1 - x0, y1 - y0, out=np.zeros_like(x0), where=y1 != y0)
    return rows, x0[edges] + (rows - y0[edges]) * lean[edges], np.where(y1 > y0, 1, -1)[edges]


def _fill_pockets(region: BoolArray, corners: Floats, rows: _Ints, begins: _Ints, ends: _Ints) -> None:
    """Fill what has winding number zero but is enclosed by the line; the runs say where that can be."""
    pad = 3  # the line is drawn up to a pixel wider, and there is a frame
    around = Box(int(rows.min()) - pad, int(begins.min()) - pad, int(rows.max()) + 1 + pad, int(ends.max()) + pad)
    inner = around.clipped(region.shape)
    walls = np.zeros(around.shape, np.uint8)
    line = np.round((corners - (around.top, around.left)).clip(-(2**20), 2**20))[:, ::-1].astype(np.int32)
    cv2.polylines(walls, [line.reshape(-1, 1, 2)], True, _LINE)
    walls[around.slices_of(inner)] |= region[inner.slices].view(np.uint8)
    walls[[0, -1]], walls[:, [0, -1]] = 0, 0  # the frame, from where the outside is flooded
    cv2.floodFill(walls, None, (0, 0), _OUTSIDE)
    for pocket in _pockets(walls):
        region[inner.slices] |= pocket[around.slices_of(inner)]


_LINE, _OUTSIDE, _POCKET = 2, 4, 8
"""Walls are region (1), line or both."""
_BLOCK = np.ones((3, 3), np.uint8)


def _pockets(walls: npt.NDArray[np.uint8]) -> Iterator[BoolArray]:
    """Yield the parts that the flood has not reached, each with the line around it.

    A pocket has room for a block of 3 x 3 pixels: slivers between the region and the drawn line are none.
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
