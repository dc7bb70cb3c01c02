"""Chooses crops around what a person corrected, and keeps those in which the network agrees with the strokes."""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from core.model.crops import MAX_SHARE, MIN_SIDE, around
from core.model.propagation.cells import Examples, Plane
from core.pixels import BoolArray, Box

CONTEXTS = (0.3, 1.0, 2.5)
"""Margins around a corrected part, as shares of its longer side: an animal is larger than the stroke on it."""
MAX_CROPS = 6
"""Each takes as long as a pass over the photo."""
MAX_OVERLAP = 0.7
"""Share of the union from which two crops show the same."""
MIN_GAIN = 0.05
"""By how much the log likelihood of the strokes rises in a crop that is kept."""
_MAX_PARTS = 4
_SIDE = 256
_MIN_CELLS = 4


def crops_around(corrected: Sequence[BoolArray], known: Sequence[Box], size: int) -> list[Box]:
    """Return crops around corrected parts.

    Parameters
    ----------
    corrected : sequence of (H, W) bool
        Where strokes contradict the proposal, by class.
    known : sequence of Box
        Crops in which the network ran before.
    size : int
        Side of the network's input.

    Returns
    -------
    list of Box
        At most `MAX_CROPS`; square where the photo has room.
    """
    photo = Box.whole(corrected[0].shape)
    chosen: list[Box] = []
    for region in corrected:
        for part in _parts_and_all(region):
            for context in CONTEXTS:
                crop = around(part, photo, round(MIN_SIDE * size), context)
                is_closer = max(crop.shape) <= MAX_SHARE * max(photo.shape)
                if is_closer and not any(_overlap(crop, other) > MAX_OVERLAP for other in (*chosen, *known)):
                    chosen.append(crop)
    return chosen[:MAX_CROPS]


def _parts_and_all(region: BoolArray) -> Iterator[Box]:
    """Yield the boxes of the largest connected parts, and the box around them."""
    height, width = region.shape
    scale = min(1.0, _SIDE / max(height, width))
    shape = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(region.view(np.uint8), shape, interpolation=cv2.INTER_NEAREST)
    joined = cv2.dilate(small, np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    rows = sorted((row for row in stats[1:count].tolist() if row[4] >= _MIN_CELLS), key=lambda row: -row[4])
    boxes = [_enlarged(row, scale).clipped(region.shape) for row in rows[:_MAX_PARTS]]
    yield from boxes
    if len(boxes) > 1:
        whole = boxes[0]
        for box in boxes[1:]:
            whole = whole.union(box)
        yield whole


def _enlarged(row: list[int], scale: float) -> Box:
    left, top, width, height = (round(value / scale) for value in row[:4])
    return Box(top, left, top + height, left + width)


def _overlap(one: Box, other: Box) -> float:
    both = one.intersection(other)
    return 0.0 if both.is_empty else both.area / (one.area + other.area - both.area)


def agreement(log_odds: Plane, examples: Examples) -> float:
    """Return the mean log likelihood of the examples, both classes counting the same; 0 without examples."""
    found = []
    for share, sign in ((examples.pet, 1), (examples.background, -1)):
        total = float(share.sum())
        if total > 0:
            found.append(float(np.vdot(share, -np.logaddexp(0, -sign * log_odds))) / total)
    return float(np.mean(found)) if found else 0.0
