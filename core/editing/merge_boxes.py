"""Few boxes instead of many: what to repaint after a change that is spread over the photo."""

from collections.abc import Iterable, Sequence

import numpy as np

from core.pixels import Box

MAX_BOXES = 20
"""Boxes left by default: each costs the painter a fixed amount of work."""
_MAX_PAIRED = 3
"""Above this many times the wanted number, boxes are merged by grid cell before pairs are compared."""
_MIN_CELL = 256


def enclosing_box(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all of them."""
    union = Box(0, 0, 0, 0)
    for box in boxes:
        union = union.union(box)
    return union


def merge_boxes(boxes: Sequence[Box], max_boxes: int = MAX_BOXES) -> tuple[Box, ...]:
    """Merge boxes until few are left; into one if several would save less than half of its area."""
    union = enclosing_box(boxes)
    if not boxes:
        return ()
    if 2 * sum(box.area for box in boxes) >= union.area:
        return (union,)
    boxes, side = list(boxes), _MIN_CELL
    while len(boxes) > _MAX_PAIRED * max_boxes:
        boxes, side = _merge_by_cell(boxes, side), 2 * side
    while len(boxes) > max_boxes:
        boxes = _merge_pairs(boxes, len(boxes) - max_boxes)
    return tuple(boxes)


def _merge_by_cell(boxes: Sequence[Box], side: int) -> list[Box]:
    cells: dict[tuple[int, int], list[Box]] = {}
    for box in boxes:
        cells.setdefault((box.top // side, box.left // side), []).append(box)
    return [enclosing_box(cell) for cell in cells.values()]


def _merge_pairs(boxes: list[Box], max_merges: int) -> list[Box]:
    """Merge the pairs that add the fewest pixels; each box with at most one other."""
    one, other, added = _added_areas(boxes)
    merged: list[Box] = []
    gone: set[int] = set()
    count = min(len(boxes), len(added))
    best = np.argpartition(added, count - 1)[:count]
    for pair in best[np.argsort(added[best])].tolist():
        ends = {int(one[pair]), int(other[pair])}
        if len(merged) < max_merges and not ends & gone:
            gone |= ends
            merged.append(enclosing_box(boxes[end] for end in ends))
    return [box for index, box in enumerate(boxes) if index not in gone] + merged


def _added_areas(boxes: list[Box]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the indices of all pairs of boxes, and how many pixels merging each pair adds."""
    sides = np.array(boxes, np.int32)
    one, other = np.triu_indices(len(boxes), 1)
    heights, widths = (
        np.maximum(sides[one, end], sides[other, end]) - np.minimum(sides[one, start], sides[other, start])
        for start, end in ((0, 2), (1, 3))
    )
    areas = (sides[:, 2] - sides[:, 0]) * (sides[:, 3] - sides[:, 1])
    return one, other, heights * widths - areas[one] - areas[other]
