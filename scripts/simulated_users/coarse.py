"""A simulated user who corrects masks with single dabs, as a person does who looks at one wrong part after another."""

from collections.abc import Iterator

import cv2
import numpy as np

from core.editing.layers import MaskLayers
from core.editing.stroke import Stroke
from core.labels import Label
from core.regions.brush import Point
from scripts.simulated_users.brush import Brush
from scripts.simulated_users.correction import Correction, Outcome, distance

SIZES = 1.2, 2.2
"""Diameters of a dab, as multiples of the widest disk that fits into the wrong part."""
MAX_PARTS = 2
"""Wrong parts considered of each class, the largest ones."""
MAX_STROKES = 25
LIFT_COST = 0.05
"""Penalty for a dab in diagonals, on top of the travel to it."""
_MIN_SIZE = 5


def correct_coarsely(correction: Correction, brush: Brush, goal: float, tremor: float) -> Outcome:
    """Bring a mask to the goal with at most `MAX_STROKES` dabs; parameters as of `brush.correct`."""
    outcome = Outcome(correction.iou(), correction.iou(), correction.diagonal)
    helper, rng = brush.helper() if brush.helper is not None else None, np.random.default_rng(0)
    last: Point | None = None
    while outcome.after < goal and outcome.strokes < MAX_STROKES:
        best = _best_dab(correction, brush, last)
        if best is None:
            break
        point, size, label = best
        point = _missed(point, correction, rng.normal(0, 1, 2) * tremor * outcome.diagonal)
        _paint(correction.layers, brush, point, size, label)
        outcome.strokes += 1
        outcome.moved += distance(last, point)
        outcome.after, last = correction.iou(), point
        if helper is not None and outcome.after < goal:
            presses, is_better = helper(correction)
            outcome.asked, outcome.taken = outcome.asked + presses, outcome.taken + is_better
            outcome.after = correction.iou()
    return outcome


def _best_dab(correction: Correction, brush: Brush, last: Point | None) -> tuple[Point, int, Label] | None:
    wrong = np.count_nonzero(correction.wrong())
    best, best_rate = None, 0.0
    for point, size, label in _dabs(correction):
        copy = correction.layers.copy()
        _paint(copy, brush, point, size, label)
        removed = wrong - np.count_nonzero(correction.wrong(copy))
        rate = removed / (LIFT_COST * correction.diagonal + distance(last, point))
        if rate > best_rate:
            best, best_rate = (point, size, label), rate
    return best


def _dabs(correction: Correction) -> Iterator[tuple[Point, int, Label]]:
    wrong = correction.wrong()
    for label in (Label.PET, Label.BACKGROUND):
        missing = (wrong & correction.belongs(label)).view(np.uint8)
        count, parts, stats, _ = cv2.connectedComponentsWithStats(missing, connectivity=8)
        depth = cv2.distanceTransform(missing, cv2.DIST_L2, 3)
        for part in sorted(range(1, count), key=lambda part: -stats[part, cv2.CC_STAT_AREA])[:MAX_PARTS]:
            own = np.where(parts == part, depth, 0)
            y, x = np.unravel_index(int(own.argmax()), own.shape)
            for factor in SIZES:
                yield (int(y), int(x)), max(_MIN_SIZE, round(2 * factor * float(own.max()))), label


def _paint(layers: MaskLayers, brush: Brush, point: Point, size: int, label: Label) -> None:
    box, region = brush.region(layers, point, point, size, label)
    Stroke(layers, "Correct", brush.rules).paint(box, region, label)


def _missed(point: Point, correction: Correction, error: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Point:
    y, x = (
        int(np.clip(round(p + e), 0, side - 1))
        for p, e, side in zip(point, error, correction.layers.shape, strict=True)
    )
    return y, x
