"""A simulated user who clicks polygons around each animal, corner by corner, and around the holes in it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import cv2
import numpy as np

from core.border.silhouette import silhouette
from core.editing.layers import MaskLayers
from core.editing.stroke import Stroke
from core.labels import Label
from core.pixels import BoolArray, Box
from core.regions.brush import Point
from core.regions.polygon import polygon_region
from scripts.simulated_users.correction import Correction, Outcome, Step, distance

TOLERANCES = tuple(0.04 * 0.75**step for step in range(16))
"""By how much an outline may cut corners, in diagonals, the coarsest first."""


class Polygon(NamedTuple):
    """An outline: pet around an animal, background around a hole."""

    corners: list[Point]
    label: Label


def correct_by_polygons(make: Callable[[], Correction], goal: float, tremor: float = 0.0, seed: int = 0) -> Outcome:
    """Draw with each tolerance; returns the fewest corners that reach the goal, or else the best.

    Parameters
    ----------
    make : callable
        Returns a fresh mask.
    goal : float
        IoU at which the user stops, 0..1.
    tremor : float
        Standard deviation in both directions by which each corner is missed, in diagonals.
    seed : int
        Of the tremor.
    """
    outcomes = []
    for tolerance in TOLERANCES:
        correction, rng = make(), np.random.default_rng(seed)
        outcomes.append(_draw_all(correction, goal, tolerance, tremor * correction.diagonal, rng))
    return min(outcomes, key=lambda outcome: (-min(outcome.after, goal), len(outcome.steps)))


def _draw_all(correction: Correction, goal: float, tolerance: float, miss: float, rng: np.random.Generator) -> Outcome:
    outcome = Outcome(correction.iou(), correction.iou(), correction.diagonal)
    for polygon in _outlines(silhouette(correction.truth), tolerance * correction.diagonal):
        if outcome.after >= goal:
            break
        if _wrong_after(correction, polygon) < np.count_nonzero(correction.wrong()):
            _draw(correction, _missed(polygon, correction.layers.shape, miss, rng), outcome)
    return outcome


def _outlines(inside: BoolArray, tolerance: float) -> Iterator[Polygon]:
    """Yield the outlines of all animals and holes, the largest first."""
    lines, hierarchy = cv2.findContours(inside.view(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    for index in sorted(range(len(lines)), key=lambda index: -cv2.contourArea(lines[index])):
        corners = [(int(y), int(x)) for ((x, y),) in cv2.approxPolyDP(lines[index], tolerance, True)]
        if len(corners) >= 3:
            yield Polygon(corners, Label.PET if hierarchy[0][index][3] < 0 else Label.BACKGROUND)


def _wrong_after(correction: Correction, polygon: Polygon) -> int:
    copy = correction.layers.copy()
    _paint(copy, polygon)
    return int(np.count_nonzero(correction.wrong(copy)))


def _missed(polygon: Polygon, shape: tuple[int, int], miss: float, rng: np.random.Generator) -> Polygon:
    errors = rng.normal(0, 1, (len(polygon.corners), 2)) * miss
    hit = np.clip(np.rint(np.array(polygon.corners) + errors), 0, np.array(shape) - 1)
    return polygon._replace(corners=[(int(y), int(x)) for y, x in hit])


def _draw(correction: Correction, polygon: Polygon, outcome: Outcome) -> None:
    _paint(correction.layers, polygon)
    first, *others = polygon.corners
    last = next((step.point for step in reversed(outcome.steps) if step.point is not None), None)
    outcome.moved += distance(last, first)
    for start, end in zip(polygon.corners, others, strict=False):
        outcome.moved += distance(start, end)
    outcome.strokes += 1
    outcome.steps += [Step("press", first), *(Step("corner", corner) for corner in others), Step("key")]
    outcome.after = correction.iou()


def _paint(layers: MaskLayers, polygon: Polygon) -> None:
    box, region = polygon_region([(y + 0.5, x + 0.5) for y, x in polygon.corners], Box.whole(layers.shape))
    Stroke(layers, "Polygon").paint(box, region, polygon.label)
