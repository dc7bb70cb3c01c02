"""Where the network should look closer: crops around pets that are small in what it has seen."""

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
"""Probability of foreground from which a cell may belong to a pet; low, as small ones are found half-heartedly."""
PEAK = 0.4
"""Probability that some cell of a pet must reach."""
FEWEST_CELLS = 4
CONTEXT = 0.1
"""What is added around a pet on each side, as a share of its longer side."""
BOX_CONTEXT = 0.05
"""The same for a box that somebody names: it lies closer around the pet than the network's first guess."""
LARGEST_SHARE = 0.9
"""A crop of a larger share of the side would show the network hardly more than it has seen."""
SMALLEST_SIDE = 0.5
"""Of a crop in pixels of the photo, as a share of the network's: below, there is nothing more to see."""
JOIN = 1.3
"""Overlapping crops become one if it covers at most this much of what they cover together."""
MOST = 4
"""Closer looks at one photo; each takes as long as the first."""
_MOST_PETS = 32


def closer_boxes(look: CropPrediction) -> list[Box]:
    """Crops, square where the photo allows it, around the pets that a closer look will show better.

    Parameters
    ----------
    look : CropPrediction
        The first look, at the whole photo or a part of it.

    Returns
    -------
    list of Box
        In pixels of the photo, inside the look's box, at most `MOST`, the largest first; they may overlap.
    """
    pets = [_in_photo(cells, look) for cells in _find(1 - look.probabilities[..., Label.BACKGROUND])]
    smallest = round(SMALLEST_SIDE * len(look.probabilities))
    crops = _crops(pets, lambda pet: _around(pet, look.box, smallest))
    worth = [crop for crop in crops if _area(crop) <= LARGEST_SHARE**2 * _area(look.box)]
    return sorted(worth, key=_area, reverse=True)[:MOST]


def with_context(box: Box, within: Box) -> Box:
    """The box with its surroundings, square where `within` has room; never less than the box's part in there."""
    return _around(box, within, 1, BOX_CONTEXT)


def _find(foreground: npt.NDArray[np.float32]) -> list[Box]:
    """Boxes, in cells, of what may be pets in (S, S) probabilities of foreground."""
    low = (foreground > THRESHOLD).astype(np.uint8)
    # Parts of one animal that are a cell apart belong together.
    joined = cv2.dilate(low, np.ones((3, 3), np.uint8))
    count, parts, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    largest = sorted(range(1, count), key=lambda part: -stats[part, cv2.CC_STAT_AREA])[:_MOST_PETS]
    found = []
    for part in largest:
        own = (parts == part) & (low > 0)
        if np.count_nonzero(own) >= FEWEST_CELLS and foreground[own].max() >= PEAK:
            rows, columns = np.flatnonzero(own.any(axis=1)), np.flatnonzero(own.any(axis=0))
            found.append(Box(int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1))
    return found


def _in_photo(cells: Box, look: CropPrediction) -> Box:
    height, width = (side / len(look.probabilities) for side in look.box.shape)
    top, left = look.box[:2]
    return Box(
        round(top + cells.top * height),
        round(left + cells.left * width),
        round(top + cells.bottom * height),
        round(left + cells.right * width),
    )


def _around(pet: Box, within: Box, smallest: int, context: float = CONTEXT) -> Box:
    side = max(round(max(pet.shape) * (1 + 2 * context)), smallest)
    (top, bottom), (left, right) = (
        _span(pet[axis], pet[axis + 2], side, within[axis], within[axis + 2]) for axis in (0, 1)
    )
    return Box(top, left, bottom, right)


def _span(start: int, end: int, length: int, least: int, most: int) -> tuple[int, int]:
    """A span of this length around the middle of start..end, moved and, if need be, shortened to fit least..most."""
    length = min(length, most - least)
    first = min(max((start + end - length) // 2, least), most - length)
    return first, first + length


def _crops(pets: Iterable[Box], around: Callable[[Box], Box]) -> list[Box]:
    """A crop for each pet, or one for several that are close together."""
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
