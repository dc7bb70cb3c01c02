"""A hand that corrects masks with tools that make a whole region at once: lasso, fill and propose in box.

Like the one with a brush (`scripts.brush_user`) it knows the true mask, and at each moment does what removes most wrong
pixels for each pixel of travel. What each of its movements would bring is tried out on a copy.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.layers import MaskLayers
from core.editing.stroke import Stroke
from core.labels import Label, Mask
from core.pixels import BoolArray, Box
from core.regions.brush import Point
from core.regions.fill import fill_region
from core.regions.polygon import polygon_region
from scripts.brush_user import Outcome, Sheet

SHAPES = -0.01, -0.004, 0.0, 0.02, 0.06
"""By how much wrong parts are joined with their neighbours before a loop is drawn, or thinned, in diagonals."""
COARSENESS = 1.0, 3.0, 8.0
"""Pixels by which a loop may cut corners."""
TOLERANCES = 8, 16, 32, 48, 64
MARGINS = 0.1, 0.4, 1.0
"""How far a box for the model goes around what is wrong, in its sides."""
PARTS = 8
"""Wrong parts that are looked at for each movement, the largest ones."""
MOST_MOVEMENTS = 60
Image = npt.NDArray[np.uint8]


class Movement(NamedTuple):
    """A region to paint, and the way of the pointer for it, with the button held or from click to click."""

    start: Point
    end: Point
    way: float
    box: Box
    region: BoolArray
    label: Label | Mask


Movements = Callable[[Sheet], Iterator[Movement]]
"""What a tool could do now."""


def correct_by_regions(sheet: Sheet, movements: Movements, goal: float, lift: float) -> Outcome:
    """Bring the sheet's mask to the goal, or as near as the tool can, and tell what it took.

    Parameters
    ----------
    sheet : Sheet
        Its layers are painted on.
    movements : callable
    goal : float
        IoU at which the hand stops, 0..1.
    lift : float
        What a movement costs in the hand's eyes beside its way, in diagonals.
    """
    diagonal, at = float(np.hypot(*sheet.layers.shape)), None
    outcome = Outcome(sheet.iou(), sheet.iou(), diagonal)
    while outcome.after < goal and outcome.strokes < MOST_MOVEMENTS:
        best = _best(sheet, movements, at, lift * diagonal)
        if best is None:
            break
        _paint(sheet.layers, best)
        outcome.strokes += 1
        outcome.moved += _distance(at, best.start)
        outcome.drawn += best.way
        outcome.after, at = sheet.iou(), best.end
    return outcome


def _best(sheet: Sheet, movements: Movements, at: Point | None, lift: float) -> Movement | None:
    wrong, layers = np.count_nonzero(sheet.wrong()), sheet.layers
    best, rate = None, 0.0
    for movement in movements(sheet):
        copy = MaskLayers(layers.base, layers.mask.copy(), layers.touched.copy())
        _paint(copy, movement)
        removed = wrong - np.count_nonzero(sheet.wrong(copy))
        found = removed / (lift + movement.way + _distance(at, movement.start))
        if found > rate:
            best, rate = movement, found
    return best


def _paint(layers: MaskLayers, movement: Movement) -> None:
    Stroke(layers, "Correct").paint(movement.box, movement.region, movement.label)


def _distance(start: Point | None, end: Point) -> float:
    return 0.0 if start is None else float(np.hypot(end[0] - start[0], end[1] - start[1]))


# Lasso


def loops(sheet: Sheet) -> Iterator[Movement]:
    """Yield freehand loops around wrong parts, along their outlines more or less exactly."""
    diagonal = float(np.hypot(*sheet.layers.shape))
    for label, missing in _missing(sheet):
        for share in SHAPES:
            plane = _shaped(missing, share * diagonal) & (sheet.belongs(label) | ~sheet.counted())
            for part in _parts(plane):
                yield from _loops_around(part, label)


def _shaped(plane: BoolArray, radius: float) -> BoolArray:
    side = 2 * round(abs(radius)) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    kind = cv2.MORPH_CLOSE if radius > 0 else cv2.MORPH_OPEN
    return cv2.morphologyEx(plane.view(np.uint8), kind, disc) > 0


def _loops_around(part: BoolArray, label: Label) -> Iterator[Movement]:
    lines, _ = cv2.findContours(part.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for coarseness in COARSENESS:
        line = cv2.approxPolyDP(lines[0], coarseness, True)
        corners = [(int(y), int(x)) for ((x, y),) in line]
        if len(corners) >= 3:
            box, region = polygon_region([(y + 0.5, x + 0.5) for y, x in corners], Box.whole(part.shape))
            yield Movement(corners[0], corners[0], float(cv2.arcLength(line, True)), box, region, label)


# Fill


def fills(image: Image) -> Movements:
    """Return the clicks of the fill tool: in the middle of wrong parts, by class or by the photo's colours."""

    def movements(sheet: Sheet) -> Iterator[Movement]:
        for label, missing in _missing(sheet):
            for part in _parts(missing):
                depth = cv2.distanceTransform(part.view(np.uint8), cv2.DIST_L2, 3)
                seed = int(depth.argmax()) // part.shape[1], int(depth.argmax()) % part.shape[1]
                mask = sheet.layers.mask
                found = [fill_region(mask, image, seed, by="class")]
                found += [fill_region(mask, image, seed, by="photo", tolerance=reach) for reach in TOLERANCES]
                for box, region in found:
                    yield Movement(seed, seed, 0.0, box, region, label)

    return movements


# Propose in box


def closer_looks(propose: Callable[[Box], Mask]) -> Movements:
    """Return the boxes in which the model may look again: around each wrong part, and around all of them."""
    known: dict[Box, Mask] = {}

    def movements(sheet: Sheet) -> Iterator[Movement]:
        wrong = sheet.wrong()
        thick = _shaped(wrong, -0.004 * float(np.hypot(*wrong.shape)))
        for part in (wrong, *_parts(thick)):
            left, top, across, down = cv2.boundingRect(part.view(np.uint8))
            for margin in MARGINS:
                grow = round(margin * max(across, down))
                box = Box(top, left, top + down, left + across).grown(grow).clipped(wrong.shape)
                if box not in known:
                    known[box] = propose(box)
                corners = (box.top, box.left), (box.bottom, box.right)
                yield Movement(*corners, _distance(*corners), box, np.ones(box.shape, np.bool_), known[box])

    return movements


def _missing(sheet: Sheet) -> Iterator[tuple[Label, BoolArray]]:
    wrong = sheet.wrong()
    for label in (Label.PET, Label.BACKGROUND):
        yield label, wrong & sheet.belongs(label)


def _parts(plane: BoolArray) -> Iterator[BoolArray]:
    """Yield the largest joined parts of a plane."""
    _, parts, statistics, _ = cv2.connectedComponentsWithStats(plane.view(np.uint8), connectivity=8)
    order = np.argsort(-statistics[1:, cv2.CC_STAT_AREA], kind="stable")[:PARTS]
    for number in order:
        yield parts == number + 1
