"""A hand that corrects masks with a tool of the canvas, to measure how far the pointer travels for that.

It knows the true mask, as a person sees in the photo where the pet ends. At each moment it does what removes most wrong
pixels for each pixel of travel: drag on, or lift the pointer and press elsewhere with any size and either class.
What a place and a size would bring is tried out by really painting there on a copy, whatever the tool.
"""

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.layers import MaskLayers
from core.editing.rules import FREE, PaintRules
from core.editing.stroke import Stroke
from core.labels import Label, Mask
from core.pixels import BoolArray, Box
from core.regions.brush import Point

Region = Callable[[MaskLayers, Point, Point, int, Label], tuple[Box, BoolArray]]
"""What a tool paints from one place to another with this diameter and class."""
Plane = npt.NDArray[np.float32]

SIZES = (5, 7, 10, 14, 20, 28, 40, 56, 80, 112, 160, 224, 320)
"""Diameters that the hand chooses from; two presses of a size key apart."""
LIFTS = 0.01, 0.03, 0.1, 0.3
"""What a new stroke may cost in the hand's eyes, as a share of the diagonal, beside the way to its place.

One that looks no further than its next movement does best with another cost on each photo: it tries all of them.
"""
TRIALS = 3
"""Movements that are tried out for each decision, of every size and class, pressed and dragged."""
DIRECTIONS = 16
STEPS = (0.25, 0.5, 1.0, 2.0)
"""How far it drags on at once, in diameters."""
GRID = 2
"""The worth of places is estimated for every second pixel each way."""
MOST_STROKES = 150
MOST_MOVEMENTS = 400


class Action(NamedTuple):
    """One movement: to drag to a place, or to press there."""

    place: Point
    size: int
    label: Label
    press: bool
    cost: float


@dataclass(frozen=True)
class Tool:
    """A tool as the hand uses it.

    Attributes
    ----------
    region : Region
    spares : bool
        Whether it may leave out what it sweeps over, so that a place is no worse for the right pixels around it.
    rules : PaintRules
    """

    region: Region
    spares: bool = False
    rules: PaintRules = FREE


@dataclass
class Outcome:
    """What it took; lengths in pixels of the photo.

    Attributes
    ----------
    before, after : float
        IoU.
    strokes : int
        Presses of the button.
    drawn, moved : float
        Way of the pointer with the button held, and from the end of a stroke to the start of the next.
    diagonal : float
        Of the photo.
    """

    before: float
    after: float
    diagonal: float
    strokes: int = 0
    drawn: float = 0.0
    moved: float = 0.0
    movements: int = 0

    @property
    def stuck(self) -> bool:
        """Whether it has moved so often that it gets nowhere."""
        return self.movements >= MOST_MOVEMENTS

    @property
    def travel(self) -> float:
        """Way of the pointer from the first press to the last release, in diagonals of the photo."""
        return (self.drawn + self.moved) / self.diagonal


class Sheet:
    """A mask to correct beside the true one.

    Parameters
    ----------
    layers : MaskLayers
    truth : (H, W) uint8 Label
    counted : (H, W) bool
        Pixels that IoU counts.
    """

    def __init__(self, layers: MaskLayers, truth: Mask, counted: BoolArray) -> None:
        self.layers = layers
        self._truth = truth != Label.BACKGROUND
        self._counted = counted

    def iou(self) -> float:
        """Foreground IoU: pet and border together against background."""
        mask = self.layers.mask != Label.BACKGROUND
        union = np.count_nonzero((mask | self._truth) & self._counted)
        return np.count_nonzero(mask & self._truth & self._counted) / union if union else 1.0

    def wrong(self, layers: MaskLayers | None = None) -> BoolArray:
        """Counted pixels that are foreground in one mask only."""
        mask = (layers or self.layers).mask != Label.BACKGROUND
        return (mask != self._truth) & self._counted

    def belongs(self, label: Label) -> BoolArray:
        """Pixels that are truly of the class's side."""
        return self._truth if label == Label.PET else ~self._truth

    def counted(self) -> BoolArray:
        """Pixels that IoU counts."""
        return self._counted


def correct_shortest(make: Callable[[], Sheet], tool: Tool, goal: float, tremor: float = 0.0) -> Outcome:
    """Correct fresh sheets in several ways and return the shortest that reaches the goal, else the one that is nearest.

    Parameters
    ----------
    make : callable
        Gives the sheet as it is in the beginning.
    tool, goal, tremor
        As for `correct`.
    """
    return shortest(goal, lambda lift: correct(make(), tool, goal, lift, tremor))


def shortest(goal: float, correct_with: Callable[[float], Outcome]) -> Outcome:
    """Correct with all of `LIFTS` and return the outcome that reaches the goal with least travel, else the nearest."""
    outcomes = [correct_with(lift) for lift in LIFTS]
    return min(outcomes, key=lambda outcome: (-min(outcome.after, goal), outcome.travel, outcome.strokes))


def correct(sheet: Sheet, tool: Tool, goal: float, lift: float = 0.03, tremor: float = 0.0) -> Outcome:
    """Bring the sheet's mask to the goal, or as near as the tool can, and tell what it took.

    Parameters
    ----------
    sheet : Sheet
        Its layers are painted on.
    tool : Tool
    goal : float
        IoU at which the hand stops, 0..1.
    lift : float
        What a new stroke costs in the hand's eyes, in diagonals.
    tremor : float
        By how much the hand misses each place, as a share of the diagonal (standard deviation in both directions).
    """
    diagonal, rng = float(np.hypot(*sheet.layers.shape)), np.random.default_rng(0)
    outcome = Outcome(sheet.iou(), sheet.iou(), diagonal)
    stroke, at = Stroke(sheet.layers, "Correct", tool.rules), None
    while outcome.after < goal:
        action = _best(sheet, tool, at, lift * diagonal)
        if action is None or (action.press and outcome.strokes >= MOST_STROKES) or outcome.stuck:
            break
        action = _missed(action, sheet.layers.shape, rng.normal(0, 1, 2) * tremor * diagonal)
        if action.press:
            stroke.finish()
            stroke = Stroke(sheet.layers, "Correct", tool.rules)
        _paint(sheet.layers, stroke, tool, at, action)
        _count(outcome, at, action)
        outcome.after, at = sheet.iou(), action
    return outcome


def _missed(action: Action, shape: tuple[int, int], error: npt.NDArray[np.float64]) -> Action:
    y, x = (int(np.clip(round(p + e), 0, side - 1)) for p, e, side in zip(action.place, error, shape, strict=True))
    return action._replace(place=(y, x))


def _count(outcome: Outcome, at: Action | None, action: Action) -> None:
    way = _distance(at.place, action.place) if at else 0.0
    outcome.strokes += action.press
    outcome.moved += way if action.press else 0.0
    outcome.drawn += 0.0 if action.press else way
    outcome.movements += 1


def _paint(layers: MaskLayers, stroke: Stroke, tool: Tool, at: Action | None, action: Action) -> None:
    start = action.place if action.press or at is None else at.place
    box, region = tool.region(layers, start, action.place, action.size, action.label)
    stroke.paint(box, region, action.label)


def _best(sheet: Sheet, tool: Tool, at: Action | None, lift: float) -> Action | None:
    """Return the movement that removes most wrong pixels for each pixel of travel; None if none removes any."""
    wrong = np.count_nonzero(sheet.wrong())
    best, rate = None, 0.0
    for estimate, action in _most_promising(_estimates(sheet, tool, at, lift)):
        # An estimate is about the most that can be reached.
        if estimate <= rate:
            continue
        found = (wrong - _tried(sheet, tool, at, action)) / action.cost
        if found > rate:
            best, rate = action, found
    return best


def _most_promising(estimates: Iterable[tuple[float, Action]]) -> list[tuple[float, Action]]:
    """Return the best few estimates of every size, class and kind of movement, the best first."""
    groups: dict[tuple[int, Label, bool], list[tuple[float, Action]]] = {}
    for pair in estimates:
        groups.setdefault((pair[1].size, pair[1].label, pair[1].press), []).append(pair)
    chosen = [pair for group in groups.values() for pair in heapq.nlargest(TRIALS, group, key=_rate)]
    return sorted(chosen, key=_rate, reverse=True)


def _rate(pair: tuple[float, Action]) -> float:
    return pair[0]


def _tried(sheet: Sheet, tool: Tool, at: Action | None, action: Action) -> int:
    """Wrong pixels after an action on a copy."""
    layers = sheet.layers
    copy = MaskLayers(layers.base, layers.mask.copy(), layers.touched.copy())
    _paint(copy, Stroke(copy, "Try", tool.rules), tool, at, action)
    return int(np.count_nonzero(sheet.wrong(copy)))


def _estimates(sheet: Sheet, tool: Tool, at: Action | None, lift: float) -> Iterator[tuple[float, Action]]:
    """Yield movements with how many wrong pixels they remove for each pixel of travel, roughly."""
    wrong = sheet.wrong()
    for label in (Label.PET, Label.BACKGROUND):
        belongs = sheet.belongs(label)
        worth = (wrong & belongs).astype(np.float32)
        if not worth.any():
            continue
        if not tool.spares:
            # What is right now and is painted over with the other class becomes wrong.
            worth -= ~wrong & ~belongs & sheet.counted()
        plane = _Worth(worth, belongs if tool.spares else None)
        yield from _presses(plane, label, at, lift)
        if at is not None and at.label == label:
            yield from _drags(plane, at)


class _Worth:
    """Sum of a plane's values below a dab, for every place on the grid, by convolution."""

    def __init__(self, worth: Plane, allowed: BoolArray | None) -> None:
        self.shape = worth.shape
        height, width = (-(-side // GRID) for side in worth.shape)
        padded = np.zeros((height * GRID, width * GRID), np.float32)
        padded[: worth.shape[0], : worth.shape[1]] = worth
        self._plane = padded.reshape(height, GRID, width, GRID).sum(axis=(1, 3))
        self._allowed = None if allowed is None else allowed[GRID // 2 :: GRID, GRID // 2 :: GRID]
        self._known: dict[int, Plane] = {}

    def below(self, size: int) -> Plane:
        """Sum below a dab of this diameter."""
        if size not in self._known:
            radius = size / 2 / GRID
            reach = int(np.ceil(radius + 0.5))
            offsets = np.arange(-reach, reach + 1, dtype=np.float32)
            distance = np.hypot(offsets[:, None], offsets)
            kernel = np.clip(radius + 0.5 - distance, 0, 1)
            found = cv2.filter2D(self._plane, -1, kernel, borderType=cv2.BORDER_CONSTANT)
            if self._allowed is not None:
                found[: self._allowed.shape[0], : self._allowed.shape[1]] *= self._allowed
            self._known[size] = found
        return self._known[size]


def _presses(worth: _Worth, label: Label, at: Action | None, lift: float) -> Iterator[tuple[float, Action]]:
    for size in SIZES:
        if size > 2 * max(worth.shape):
            break
        sums = worth.below(size)
        cost = np.full(sums.shape, lift, np.float32)
        if at is not None:
            rows, columns = (np.arange(side, dtype=np.float32) * GRID + GRID // 2 for side in sums.shape)
            cost += np.hypot(rows[:, None] - at.place[0], columns - at.place[1])
        rates = sums / cost
        for y, x in _peaks(rates, max(1, size // (4 * GRID))):
            place = min(y * GRID + GRID // 2, worth.shape[0] - 1), min(x * GRID + GRID // 2, worth.shape[1] - 1)
            yield float(rates[y, x]), Action(place, size, label, True, float(cost[y, x]))


def _peaks(plane: Plane, reach: int, most: int = 6) -> list[Point]:
    """Return the highest places that no higher one is near."""
    highest = cv2.dilate(plane, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    ys, xs = np.nonzero((plane >= highest) & (plane > 0))
    order = np.argsort(-plane[ys, xs], kind="stable")[:most]
    return [(int(ys[k]), int(xs[k])) for k in order]


def _drags(worth: _Worth, at: Action) -> Iterator[tuple[float, Action]]:
    for step in STEPS:
        length = max(2.0, step * at.size)
        for angle in np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS):
            place = round(at.place[0] + length * np.sin(angle)), round(at.place[1] + length * np.cos(angle))
            if not (0 <= place[0] < worth.shape[0] and 0 <= place[1] < worth.shape[1]):
                continue
            way = _distance(at.place, place)
            ends = worth.below(at.size)
            middles = range(1, max(1, round(2 * step)) + 1)
            total = sum(_at(ends, at.place, place, k / len(middles)) for k in middles)
            yield float(total) / way, Action(place, at.size, at.label, False, way)


def _at(plane: Plane, start: Point, end: Point, share: float) -> float:
    y, x = (round(a + (b - a) * share) // GRID for a, b in zip(start, end, strict=True))
    return float(plane[min(y, plane.shape[0] - 1), min(x, plane.shape[1] - 1)])


def _distance(start: Point, end: Point) -> float:
    return float(np.hypot(end[0] - start[0], end[1] - start[1]))
