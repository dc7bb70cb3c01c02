"""Chooses the crops in which the network runs again: around pets that are small in the photo."""

from collections.abc import Callable, Iterable
from itertools import combinations

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Label
from core.model.composite import CropPrediction
from core.pixels import Box

# How these were found, and what else was tried: docs/adr/0010-a-second-look-at-small-pets.md
THRESHOLD = 0.25
"""Probability of foreground from which a cell may belong to a pet; low, since small pets are found with little."""
PEAK = 0.4
"""Probability that some cell of a pet must reach."""
MIN_CELLS = 4
CONTEXT = 0.1
"""Margin added on each side of a pet, as a share of its longer side."""
BOX_CONTEXT = 0.05
"""The same for a box that the user draws: it fits the pet better than the network's first pass."""
MAX_SHARE = 0.9
"""Of the side; a larger crop would show the network hardly more than the first pass."""
MIN_SIDE = 0.5
"""Of a crop in pixels of the photo, as a share of the network's: below, there is no more detail."""
JOIN = 1.3
"""Overlapping crops are merged if the result covers at most this multiple of their summed areas."""
MAX_CROPS = 4
"""Each takes as long as the first pass."""
_MAX_PETS = 32


def choose_crops(first: CropPrediction) -> list[Box]:
    """Choose crops around the pets that the network sees better from close up.

    Parameters
    ----------
    first : CropPrediction
        Of the first pass, over the whole photo or a part of it.

    Returns
    -------
    list of Box
        In pixels of the photo, inside `first.box`, at most `MAX_CROPS`, the largest first; square where the photo has
        room. They may overlap.
    """
    pets = [_in_photo(cells, first) for cells in _find_pets(1 - first.probabilities[..., Label.BACKGROUND])]
    min_side = round(MIN_SIDE * len(first.probabilities))
    crops = _merge(pets, lambda pet: around(pet, first.box, min_side))
    closer = [crop for crop in crops if _area(crop) <= MAX_SHARE**2 * _area(first.box)]
    return sorted(closer, key=_area, reverse=True)[:MAX_CROPS]


def with_context(box: Box, within: Box) -> Box:
    """Return the box with a margin, square where `within` has room; at least the box's part in there."""
    return around(box, within, 1, BOX_CONTEXT)


def _find_pets(foreground: npt.NDArray[np.float32]) -> list[Box]:
    """Return boxes, in cells, of what may be pets in (S, S) probabilities of foreground."""
    low = (foreground > THRESHOLD).astype(np.uint8)
    # Parts of one animal that are a cell apart belong together.
    joined = cv2.dilate(low, np.ones((3, 3), np.uint8))
    count, parts, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    largest = sorted(range(1, count), key=lambda part: -stats[part, cv2.CC_STAT_AREA])[:_MAX_PETS]
    found = []
    for part in largest:
        own = (parts == part) & (low > 0)
        if np.count_nonzero(own) >= MIN_CELLS and foreground[own].max() >= PEAK:
            rows, columns = np.flatnonzero(own.any(axis=1)), np.flatnonzero(own.any(axis=0))
            found.append(Box(int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1))
    return found


def _in_photo(cells: Box, first: CropPrediction) -> Box:
    height, width = (side / len(first.probabilities) for side in first.box.shape)
    top, left = first.box[:2]
    return Box(
        round(top + cells.top * height),
        round(left + cells.left * width),
        round(top + cells.bottom * height),
        round(left + cells.right * width),
    )


def around(pet: Box, within: Box, min_side: int, context: float = CONTEXT) -> Box:
    """Return a box with a margin on each side as a share of its longer side; square where `within` has room."""
    side = max(round(max(pet.shape) * (1 + 2 * context)), min_side)
    (top, bottom), (left, right) = (
        _span(pet[axis], pet[axis + 2], side, within[axis], within[axis + 2]) for axis in (0, 1)
    )
    return Box(top, left, bottom, right)


def _span(start: int, end: int, length: int, low: int, high: int) -> tuple[int, int]:
    """Return a span of this length centred on start..end, moved and if necessary shortened to fit low..high."""
    length = min(length, high - low)
    first = min(max((start + end - length) // 2, low), high - length)
    return first, first + length


def _merge(pets: Iterable[Box], around: Callable[[Box], Box]) -> list[Box]:
    """Return a crop for each pet, or one for several that are close together."""
    groups = list(pets)
    while True:
        pair = next((pair for pair in combinations(groups, 2) if _belong_together(*pair, around)), None)
        if pair is None:
            return [around(group) for group in groups]
        groups = [group for group in groups if group not in pair] + [pair[0].union(pair[1])]


def _belong_together(one: Box, other: Box, around: Callable[[Box], Box]) -> bool:
    first, second = around(one), around(other)
    if first.intersection(second).is_empty:
        return False
    return _area(around(one.union(other))) <= JOIN * (_area(first) + _area(second))


def _area(box: Box) -> int:
    return box.shape[0] * box.shape[1]
