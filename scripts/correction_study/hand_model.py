"""How long a hand takes for what a simulated user did: Fitts' law, the steering law and keystrokes.

No person was timed. `Hand` has every assumption; docs/study.md says where the numbers come from.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from math import ceil, hypot, log, log2
from typing import NamedTuple

from core.regions.brush import Point
from scripts.simulated_users.correction import Step

SIZE_STEP = 1.2
"""A press of a size key changes a brush by a fifth."""


@dataclass(frozen=True)
class Hand:
    """Constants of the model; lengths in pixels of the screen, times in seconds.

    Attributes
    ----------
    pointing : float
        Per bit of difficulty of a movement of the pointer.
    target : float
        Width within which a click has to land.
    steering : float
        Per length of a path in its widths.
    path : float
        Width of the path of a stroke in diameters of the brush; it is never narrower than `target`.
    click : float
        Pressing and releasing the button.
    key : float
        One press.
    set_size : float
        Most that another size takes, by a drag instead of keys.
    decide : float
        Before each stroke or polygon, at each suggestion, and at the end of each photo.
    wait : float
        For a suggestion.
    """

    pointing: float = 0.223
    target: float = 8.0
    steering: float = 0.08
    path: float = 0.5
    click: float = 0.2
    key: float = 0.28
    set_size: float = 1.3
    decide: float = 1.35
    wait: float = 0.5

    def point(self, length: float) -> float:
        """Return the seconds of a movement with the button up."""
        return self.pointing * log2(length / self.target + 1)

    def steer(self, length: float, diameter: float) -> float:
        """Return the seconds of a movement with the button held."""
        return self.steering * length / max(self.target, self.path * diameter)

    def resize(self, before: float, after: float) -> float:
        """Return the seconds that another diameter takes."""
        if before == after or not before:
            return 0.0
        return min(self.set_size, self.key * ceil(abs(log(after / before)) / log(SIZE_STEP)))

    def scaled(self, name: str, factor: float) -> "Hand":
        """Return a hand of which one constant is multiplied."""
        return replace(self, **{name: getattr(self, name) * factor})


CONSTANTS = tuple(field.name for field in fields(Hand))


class View(NamedTuple):
    """How a photo is shown: pixels of the screen per pixel of the photo, and the point in the middle."""

    scale: float
    middle: Point


class Movement(NamedTuple):
    """A step, the path of the pointer to it in pixels of the screen, and the brush before it."""

    step: Step
    length: float
    size_before: int


def movements(steps: Iterable[Step], view: View) -> Iterator[Movement]:
    """Yield the steps with the way to each; the pointer starts in the middle of the view."""
    last, size = view.middle, 0
    for step in steps:
        point = last if step.point is None else step.point
        yield Movement(step, hypot(point[0] - last[0], point[1] - last[1]) * view.scale, size)
        last, size = point, step.size or size


def travel(steps: Iterable[Step], view: View) -> float:
    """Return the path of the pointer in pixels of the screen."""
    return sum(movement.length for movement in movements(steps, view))


def seconds(steps: Iterable[Step], view: View, hand: Hand) -> float:
    """Return how long a photo takes, with the last look at it and the key that goes on to the next."""
    done = hand.decide + hand.key
    return done + sum(_seconds(movement, view, hand) for movement in movements(steps, view))


def _seconds(movement: Movement, view: View, hand: Hand) -> float:
    step, length, before = movement
    if step.kind == "press":
        return hand.decide + hand.resize(before, step.size) + hand.point(length) + hand.click
    if step.kind == "drag":
        return hand.steer(length, step.size * view.scale)
    if step.kind == "corner":
        return hand.point(length) + hand.click
    if step.kind == "look":
        return hand.key + hand.wait + hand.decide
    return hand.key


def actions(steps: Iterable[Step]) -> int:
    """Return the number of strokes, clicks and keys; what is dragged belongs to its stroke."""
    return sum(step.kind != "drag" for step in steps)
