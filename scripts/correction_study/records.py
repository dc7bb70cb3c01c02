"""What the study keeps of one photo that was brought to the goal in one way."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scripts.correction_study.hand_model import Hand, View, actions, seconds, travel
from scripts.simulated_users.correction import Outcome, Step


@dataclass(frozen=True)
class Record:
    """Everything that the hand did, so that another model of the hand needs no other run.

    Attributes
    ----------
    before, after : float
        Core IoU.
    view : View
    steps : sequence of Step
    """

    before: float
    after: float
    view: View
    steps: Sequence[Step]

    @property
    def actions(self) -> int:
        return actions(self.steps)

    @property
    def travel(self) -> float:
        """In pixels of the screen."""
        return travel(self.steps, self.view)

    def seconds(self, hand: Hand) -> float:
        return seconds(self.steps, self.view, hand)

    def as_json(self) -> list[Any]:
        return [self.before, self.after, self.view, self.steps]

    @classmethod
    def from_json(cls, value: Sequence[Any]) -> "Record":
        before, after, (scale, middle), steps = value
        return cls(before, after, View(scale, tuple(middle)), [_step(*step) for step in steps])


def _step(kind: Any, point: Sequence[int] | None, size: int) -> Step:
    return Step(kind, None if point is None else (point[0], point[1]), size)


def record_of(outcome: Outcome, view: View) -> Record:
    return Record(outcome.before, outcome.after, view, outcome.steps)
