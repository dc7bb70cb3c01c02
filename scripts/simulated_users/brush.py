"""A simulated user who corrects masks with a brush.

It either drags on, or lifts the pointer and presses elsewhere with any size and either class.
"""

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.layers import MaskLayers
from core.editing.rules import FREE, PaintRules
from core.editing.stroke import Stroke
from core.labels import Label
from core.pixels import BoolArray, Box
from core.regions.brush import Point
from scripts.simulated_users.correction import LIFT_COSTS, Correction, Outcome, Step, distance, shortest

Region = Callable[[MaskLayers, Point, Point, int, Label], tuple[Box, BoolArray]]
"""What a brush of a diameter and class paints from one point to another."""
Plane = npt.NDArray[np.float32]

SIZES: tuple[int, ...] = (5, 7, 10, 14, 20, 28, 40, 56, 80, 112, 160, 224, 320)
"""Diameters to choose from, two presses of a size key apart."""
MAX_TRIALS = 3
DIRECTIONS = 16
STEPS = (0.25, 0.5, 1.0, 2.0)
"""Lengths of a drag, in diameters."""
GRID = 2
"""Gains are estimated for every second pixel each way."""
MAX_STROKES = 150
MAX_ACTIONS = 400
MAX_PEAKS = 6


class Action(NamedTuple):
    """One movement: a drag to a point, or a press there."""

    point: Point
    size: int
    label: Label
    press: bool
    cost: float

    @property
    def group(self) -> tuple[int, Label, bool]:
        """Size, class and kind."""
        return self.size, self.label, self.press


class Estimate(NamedTuple):
    """An action with about the most wrong pixels that it may remove per pixel of travel."""

    rate: float
    action: Action


class Helper(Protocol):
    """Suggests changes of a mask that is being corrected."""

    def __call__(self, correction: Correction) -> tuple[int, bool]:
        """Change the mask if the user likes a suggestion; returns the presses of a key, and whether it changed."""


@dataclass(frozen=True)
class Brush:
    """A brush as the user handles it.

    Attributes
    ----------
    region : Region
    is_selective : bool
        Whether it may leave out what it sweeps over, so that correct pixels around a point do not count against it.
    rules : PaintRules
    helper : callable or None
        Returns a helper for a fresh mask, which is asked after every stroke. What it changes takes no travel.
    """

    region: Region
    is_selective: bool = False
    rules: PaintRules = FREE
    helper: Callable[[], Helper] | None = None


@dataclass(frozen=True)
class Habits:
    """How the user decides and how steady the hand is.

    Attributes
    ----------
    sizes : tuple of int
        Diameters to choose from, in pixels.
    trials : int
        Movements tried on a copy for each decision, per size, class and kind.
    lift_cost, change_cost : float
        Penalties for a new stroke, and for one of another size, in diagonals.
    tremor : float
        Standard deviation in both directions by which each point is missed, in diagonals.
    seed : int
        Of the tremor.
    """

    sizes: tuple[int, ...] = SIZES
    trials: int = MAX_TRIALS
    lift_cost: float = 0.03
    change_cost: float = 0.0
    tremor: float = 0.0
    seed: int = 0


PRECISE = Habits()


def correct_shortest(
    make: Callable[[], Correction],
    brush: Brush,
    goal: float,
    tremor: float = 0.0,
    lift_costs: Sequence[float] = LIFT_COSTS,
) -> Outcome:
    """Correct fresh masks with each cost of a new stroke; see `shortest` and `correct`."""

    def corrected(lift_cost: float) -> Outcome:
        return correct(make(), brush, goal, Habits(lift_cost=lift_cost, tremor=tremor))

    return shortest(goal, corrected, lift_costs)


def correct(correction: Correction, brush: Brush, goal: float, habits: Habits = PRECISE) -> Outcome:
    """Bring a mask to the goal, or as near as the brush can.

    Parameters
    ----------
    correction : Correction
        Its layers are painted on.
    brush : Brush
    goal : float
        IoU at which the user stops, 0..1.
    habits : Habits
    """
    outcome = Outcome(correction.iou(), correction.iou(), correction.diagonal)
    rng, miss = np.random.default_rng(habits.seed), habits.tremor * correction.diagonal
    stroke, last = Stroke(correction.layers, "Correct", brush.rules), None
    helper, was_asked = brush.helper() if brush.helper is not None else None, True
    for _ in range(MAX_ACTIONS):
        action = _best_action(correction, brush, last, habits) if outcome.after < goal else None
        if action is not None and action.press and helper is not None and not was_asked:
            stroke.finish()
            stroke, was_asked = Stroke(correction.layers, "Correct", brush.rules), True
            if _ask(helper, correction, outcome):
                continue
        if action is None or (action.press and outcome.strokes >= MAX_STROKES):
            break
        was_asked = False
        action = _missed(action, correction.layers.shape, rng.normal(0, 1, 2) * miss)
        if action.press:
            stroke.finish()
            stroke = Stroke(correction.layers, "Correct", brush.rules)
        _paint(correction.layers, stroke, brush, last, action)
        _count(outcome, last, action)
        outcome.after, last = correction.iou(), action
    return outcome


def _ask(helper: Helper, correction: Correction, outcome: Outcome) -> bool:
    """Have a helper change the mask; returns whether it did."""
    presses, is_better = helper(correction)
    outcome.asked += presses
    outcome.steps += [Step("look")] * presses + [Step("key")] * (presses > 0)  # accepts or leaves the preview
    outcome.taken += is_better
    outcome.after = correction.iou()
    return is_better


def _missed(action: Action, shape: tuple[int, int], error: npt.NDArray[np.float64]) -> Action:
    y, x = (int(np.clip(round(p + e), 0, side - 1)) for p, e, side in zip(action.point, error, shape, strict=True))
    return Action((y, x), *action[1:])


def _count(outcome: Outcome, last: Action | None, action: Action) -> None:
    length = distance(last.point, action.point) if last else 0.0
    outcome.strokes += action.press
    outcome.moved += length if action.press else 0.0
    outcome.drawn += 0.0 if action.press else length
    outcome.steps.append(Step("press" if action.press else "drag", action.point, action.size))


def _paint(layers: MaskLayers, stroke: Stroke, brush: Brush, last: Action | None, action: Action) -> None:
    start = action.point if action.press or last is None else last.point
    box, region = brush.region(layers, start, action.point, action.size, action.label)
    stroke.paint(box, region, action.label)


def _best_action(correction: Correction, brush: Brush, last: Action | None, habits: Habits) -> Action | None:
    """Return the action that removes the most wrong pixels per pixel of travel; None if none removes any."""
    wrong = np.count_nonzero(correction.wrong())
    best, best_rate = None, 0.0
    for estimate in _most_promising(_estimates(correction, brush, last, habits), habits.trials):
        if estimate.rate <= best_rate:
            continue
        rate = (wrong - _wrong_after(correction, brush, last, estimate.action)) / estimate.action.cost
        if rate > best_rate:
            best, best_rate = estimate.action, rate
    return best


def _most_promising(estimates: Iterable[Estimate], trials: int) -> list[Estimate]:
    """Return the best few estimates of every size, class and kind of movement, the best first."""
    groups: dict[tuple[int, Label, bool], list[Estimate]] = {}
    for estimate in estimates:
        groups.setdefault(estimate.action.group, []).append(estimate)
    chosen = [best for group in groups.values() for best in heapq.nlargest(trials, group, key=_rate)]
    return sorted(chosen, key=_rate, reverse=True)


def _rate(estimate: Estimate) -> float:
    return estimate.rate


def _wrong_after(correction: Correction, brush: Brush, last: Action | None, action: Action) -> int:
    """Return the number of wrong pixels after an action on a copy."""
    copy = correction.layers.copy()
    _paint(copy, Stroke(copy, "Try", brush.rules), brush, last, action)
    return int(np.count_nonzero(correction.wrong(copy)))


def _estimates(correction: Correction, brush: Brush, last: Action | None, habits: Habits) -> Iterator[Estimate]:
    wrong = correction.wrong()
    for label in (Label.PET, Label.BACKGROUND):
        belongs = correction.belongs(label)
        gain = (wrong & belongs).astype(np.float32)
        if not gain.any():
            continue
        if not brush.is_selective:
            # Correct pixels of the other class that are painted over become wrong.
            gain -= ~wrong & ~belongs & correction.counted
        gains = _Gains(gain, belongs if brush.is_selective else None)
        yield from _presses(gains, label, last, habits)
        if last is not None and last.label == label:
            yield from _drags(gains, last)


class _Gains:
    """Sums of a plane under a dab, for every point of the grid, by convolution."""

    def __init__(self, gain: Plane, allowed: BoolArray | None) -> None:
        self.shape = gain.shape
        height, width = (-(-side // GRID) for side in gain.shape)
        padded = np.zeros((height * GRID, width * GRID), np.float32)
        padded[: gain.shape[0], : gain.shape[1]] = gain
        self._plane = padded.reshape(height, GRID, width, GRID).sum(axis=(1, 3))
        self._allowed = None if allowed is None else allowed[GRID // 2 :: GRID, GRID // 2 :: GRID]
        self._sums: dict[int, Plane] = {}

    def under(self, size: int) -> Plane:
        """Return the sums under a dab of this diameter."""
        if size not in self._sums:
            radius = size / 2 / GRID
            extent = int(np.ceil(radius + 0.5))
            offsets = np.arange(-extent, extent + 1, dtype=np.float32)
            kernel = np.clip(radius + 0.5 - np.hypot(offsets[:, None], offsets), 0, 1)
            summed = cv2.filter2D(self._plane, -1, kernel, borderType=cv2.BORDER_CONSTANT)
            sums: Plane = np.asarray(summed, np.float32)
            if self._allowed is not None:
                sums[: self._allowed.shape[0], : self._allowed.shape[1]] *= self._allowed
            self._sums[size] = sums
        return self._sums[size]


def _presses(gains: _Gains, label: Label, last: Action | None, habits: Habits) -> Iterator[Estimate]:
    diagonal = float(np.hypot(*gains.shape))
    for size in habits.sizes:
        if size > 2 * max(gains.shape):
            break
        sums = gains.under(size)
        changes = last is not None and last.size != size
        cost = np.full(sums.shape, (habits.lift_cost + changes * habits.change_cost) * diagonal, np.float32)
        if last is not None:
            rows, columns = (np.arange(side, dtype=np.float32) * GRID + GRID // 2 for side in sums.shape)
            cost += np.hypot(rows[:, None] - last.point[0], columns - last.point[1])
        rates = sums / cost
        for y, x in _peaks(rates, max(1, size // (4 * GRID))):
            point = min(y * GRID + GRID // 2, gains.shape[0] - 1), min(x * GRID + GRID // 2, gains.shape[1] - 1)
            yield Estimate(float(rates[y, x]), Action(point, size, label, True, float(cost[y, x])))


def _peaks(plane: Plane, radius: int) -> list[Point]:
    """Return the highest points that have no higher one nearby."""
    highest = cv2.dilate(plane, np.ones((2 * radius + 1, 2 * radius + 1), np.uint8))
    ys, xs = np.nonzero((plane >= highest) & (plane > 0))
    order = np.argsort(-plane[ys, xs], kind="stable")[:MAX_PEAKS]
    return [(int(ys[index]), int(xs[index])) for index in order]


def _drags(gains: _Gains, last: Action) -> Iterator[Estimate]:
    for step in STEPS:
        length = max(2.0, step * last.size)
        for angle in np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS):
            point = round(last.point[0] + length * np.sin(angle)), round(last.point[1] + length * np.cos(angle))
            if not (0 <= point[0] < gains.shape[0] and 0 <= point[1] < gains.shape[1]):
                continue
            travel = distance(last.point, point)
            sums = gains.under(last.size)
            dabs = range(1, max(1, round(2 * step)) + 1)
            total = sum(_value_between(sums, last.point, point, dab / len(dabs)) for dab in dabs)
            yield Estimate(float(total) / travel, Action(point, last.size, last.label, False, travel))


def _value_between(plane: Plane, start: Point, end: Point, share: float) -> float:
    y, x = (round(a + (b - a) * share) // GRID for a, b in zip(start, end, strict=True))
    return float(plane[min(y, plane.shape[0] - 1), min(x, plane.shape[1] - 1)])
