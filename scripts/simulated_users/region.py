"""A simulated user who corrects masks with tools that make a whole region at once: lasso, fill and propose in box."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import cv2
import numpy as np

from core.editing.layers import MaskLayers
from core.editing.stroke import Stroke
from core.images import RgbImage
from core.labels import Label, Mask
from core.pixels import BoolArray, Box
from core.regions.brush import Point
from core.regions.fill import fill_region
from core.regions.polygon import polygon_region
from scripts.simulated_users.correction import Correction, Outcome, distance

RADII = -0.01, -0.004, 0.0, 0.02, 0.06
"""How far wrong parts are joined with their neighbours before a loop is drawn, or thinned if negative, in diagonals."""
TOLERANCES_OF_LOOPS = 1.0, 3.0, 8.0
"""Pixels by which a loop may cut corners."""
TOLERANCES_OF_FILLS = 8, 16, 32, 48, 64
MARGINS = 0.1, 0.4, 1.0
"""How far a box for the model extends around what is wrong, in its longer side."""
MAX_PARTS = 8
"""Wrong parts considered for each movement, the largest ones."""
MAX_MOVEMENTS = 60


class Movement(NamedTuple):
    """A region to paint, and the length of the pointer's path for it."""

    start: Point
    end: Point
    length: float
    box: Box
    region: BoolArray
    label: Label | Mask


Movements = Callable[[Correction], Iterator[Movement]]
"""What a tool could do now."""


def correct_by_regions(correction: Correction, movements: Movements, goal: float, lift_cost: float) -> Outcome:
    """Bring a mask to the goal, or as near as the tool can.

    Parameters
    ----------
    correction : Correction
        Its layers are painted on.
    movements : callable
    goal : float
        IoU at which the user stops, 0..1.
    lift_cost : float
        Penalty for each movement, in diagonals.
    """
    last: Point | None = None
    outcome = Outcome(correction.iou(), correction.iou(), correction.diagonal)
    while outcome.after < goal and outcome.strokes < MAX_MOVEMENTS:
        best = _best_movement(correction, movements, last, lift_cost * outcome.diagonal)
        if best is None:
            break
        _paint(correction.layers, best)
        outcome.strokes += 1
        outcome.moved += distance(last, best.start)
        outcome.drawn += best.length
        outcome.after, last = correction.iou(), best.end
    return outcome


def _best_movement(
    correction: Correction, movements: Movements, last: Point | None, lift_cost: float
) -> Movement | None:
    wrong = np.count_nonzero(correction.wrong())
    best, best_rate = None, 0.0
    for movement in movements(correction):
        copy = correction.layers.copy()
        _paint(copy, movement)
        removed = wrong - np.count_nonzero(correction.wrong(copy))
        rate = removed / (lift_cost + movement.length + distance(last, movement.start))
        if rate > best_rate:
            best, best_rate = movement, rate
    return best


def _paint(layers: MaskLayers, movement: Movement) -> None:
    Stroke(layers, "Correct").paint(movement.box, movement.region, movement.label)


def loops(correction: Correction) -> Iterator[Movement]:
    """Yield freehand loops around wrong parts, following their outlines more or less exactly."""
    for label, missing in _missing(correction):
        for radius in RADII:
            plane = _reshaped(missing, radius * correction.diagonal)
            for part in _parts(plane & (correction.belongs(label) | ~correction.counted)):
                yield from _loops_around(part, label)


def _reshaped(plane: BoolArray, radius: float) -> BoolArray:
    """Return a plane closed by a disc, or opened if the radius is negative."""
    side = 2 * round(abs(radius)) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    kind = cv2.MORPH_CLOSE if radius > 0 else cv2.MORPH_OPEN
    return cv2.morphologyEx(plane.view(np.uint8), kind, disc) > 0


def _loops_around(part: BoolArray, label: Label) -> Iterator[Movement]:
    lines, _ = cv2.findContours(part.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for tolerance in TOLERANCES_OF_LOOPS:
        line = cv2.approxPolyDP(lines[0], tolerance, True)
        corners = [(int(y), int(x)) for ((x, y),) in line]
        if len(corners) >= 3:
            box, region = polygon_region([(y + 0.5, x + 0.5) for y, x in corners], Box.whole(part.shape))
            yield Movement(corners[0], corners[0], float(cv2.arcLength(line, True)), box, region, label)


def fills(image: RgbImage) -> Movements:
    """Return the clicks of the fill tool: at the deepest point of each wrong part, by class or by colour."""

    def movements(correction: Correction) -> Iterator[Movement]:
        mask = correction.layers.mask
        for label, missing in _missing(correction):
            for part in _parts(missing):
                seed = _deepest_point(part)
                found = [fill_region(mask, image, seed, by="class")]
                found += [
                    fill_region(mask, image, seed, by="photo", tolerance=tolerance) for tolerance in TOLERANCES_OF_FILLS
                ]
                for box, region in found:
                    yield Movement(seed, seed, 0.0, box, region, label)

    return movements


def _deepest_point(part: BoolArray) -> Point:
    depth = cv2.distanceTransform(part.view(np.uint8), cv2.DIST_L2, 3)
    return int(depth.argmax()) // part.shape[1], int(depth.argmax()) % part.shape[1]


def closer_looks(propose: Callable[[Box], Mask]) -> Movements:
    """Return the boxes in which the model may look closer: around each wrong part, and around all of them."""
    known: dict[Box, Mask] = {}

    def movements(correction: Correction) -> Iterator[Movement]:
        wrong = correction.wrong()
        thick = _reshaped(wrong, -0.004 * correction.diagonal)
        for part in (wrong, *_parts(thick)):
            for box in _boxes_around(part):
                if box not in known:
                    known[box] = propose(box)
                corners = (box.top, box.left), (box.bottom, box.right)
                yield Movement(*corners, distance(*corners), box, np.ones(box.shape, np.bool_), known[box])

    return movements


def _boxes_around(part: BoolArray) -> Iterator[Box]:
    left, top, across, down = cv2.boundingRect(part.view(np.uint8))
    for margin in MARGINS:
        yield Box(top, left, top + down, left + across).grown(round(margin * max(across, down))).clipped(part.shape)


def _missing(correction: Correction) -> Iterator[tuple[Label, BoolArray]]:
    wrong = correction.wrong()
    for label in (Label.PET, Label.BACKGROUND):
        yield label, wrong & correction.belongs(label)


def _parts(plane: BoolArray) -> Iterator[BoolArray]:
    """Yield the largest connected parts of a plane."""
    _, parts, statistics, _ = cv2.connectedComponentsWithStats(plane.view(np.uint8), connectivity=8)
    order = np.argsort(-statistics[1:, cv2.CC_STAT_AREA], kind="stable")[:MAX_PARTS]
    for number in order:
        yield parts == number + 1
