"""What simulated users share: the mask to correct, and what it took.

A simulated user knows the true mask, as a person sees in the photo where the pet ends. At each moment it makes the
movement that removes the most wrong pixels per pixel of travel, having tried it on a copy.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import numpy as np

from core.editing.layers import MaskLayers
from core.labels import Label, Mask
from core.pixels import BoolArray
from core.regions.brush import Point

LIFT_COSTS = 0.01, 0.03, 0.1, 0.3
"""Penalties for starting a new stroke, in diagonals, on top of the travel to it.

Since a greedy user does best with a different one on each photo, all are tried.
"""


class Step(NamedTuple):
    """One thing that the hand did.

    `press` begins a stroke or a polygon and `corner` adds to one, both with a click; `drag` goes on with the button
    held; `look` is a key whose result has to be looked at, `key` any other.
    """

    kind: Literal["press", "drag", "corner", "look", "key"]
    point: Point | None = None
    size: int = 0
    """Diameter of the brush in pixels of the photo; 0 for none."""


@dataclass
class Outcome:
    """What a correction took; lengths in pixels of the photo.

    Attributes
    ----------
    before, after : float
        IoU.
    diagonal : float
        Of the photo.
    strokes : int
        Presses of the button.
    drawn, moved : float
        Path length of the pointer with the button held, and between strokes.
    asked, taken : int
        Suggestions that were looked at, each with a key, and taken.
    steps : list of Step
        All of it in order, where the user records that.
    """

    before: float
    after: float
    diagonal: float
    strokes: int = 0
    drawn: float = 0.0
    moved: float = 0.0
    asked: int = 0
    taken: int = 0
    steps: list[Step] = field(default_factory=list)

    @property
    def travel(self) -> float:
        """Path length of the pointer from the first press to the last release, in diagonals."""
        return (self.drawn + self.moved) / self.diagonal


class Correction:
    """A mask to correct, with the true one.

    Parameters
    ----------
    layers : MaskLayers
        Painted on.
    truth : (H, W) uint8 Label
    counted : (H, W) bool
        Pixels that IoU counts.
    """

    def __init__(self, layers: MaskLayers, truth: Mask, counted: BoolArray) -> None:
        self.layers = layers
        self.truth = truth
        self.counted = counted
        self._foreground: BoolArray = truth != Label.BACKGROUND

    @property
    def diagonal(self) -> float:
        return float(np.hypot(*self.layers.shape))

    def iou(self) -> float:
        """Foreground IoU: pet and border together against background."""
        mask = self.layers.mask != Label.BACKGROUND
        union = np.count_nonzero((mask | self._foreground) & self.counted)
        return np.count_nonzero(mask & self._foreground & self.counted) / union if union else 1.0

    def wrong(self, layers: MaskLayers | None = None) -> BoolArray:
        """Counted pixels that are foreground in only one of mask and truth."""
        mask = (layers or self.layers).mask != Label.BACKGROUND
        wrong: BoolArray = (mask != self._foreground) & self.counted
        return wrong

    def belongs(self, label: Label) -> BoolArray:
        """Pixels that are truly pet or border, or truly background."""
        return self._foreground if label == Label.PET else ~self._foreground


def shortest(goal: float, correct: Callable[[float], Outcome], lift_costs: Sequence[float] = LIFT_COSTS) -> Outcome:
    """Correct with each cost of a new stroke; returns the least travel that reaches the goal, or else the best.

    Parameters
    ----------
    goal : float
        IoU, 0..1.
    correct : callable
        Corrects a fresh mask with the given cost of a new stroke.
    lift_costs : sequence of float
    """
    outcomes = [correct(lift_cost) for lift_cost in lift_costs]
    return min(outcomes, key=lambda outcome: (-min(outcome.after, goal), outcome.travel, outcome.strokes))


def distance(start: Point | None, end: Point) -> float:
    return 0.0 if start is None else float(np.hypot(end[0] - start[0], end[1] - start[1]))
