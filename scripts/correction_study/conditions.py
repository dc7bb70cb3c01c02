"""The ways to a mask that the study compares, each through the product's own editing code."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import cv2
import numpy as np

from core.editing.layers import MaskLayers
from core.labels import Label, Mask
from scripts.correction_study.hand_model import Hand, View
from scripts.photos.proposed import Photo, correction_of, counted_pixels, round_region, smart_region_on
from scripts.simulated_users.brush import Brush, Habits, correct
from scripts.simulated_users.correction import Correction, Outcome
from scripts.simulated_users.polygon import correct_by_polygons
from scripts.simulated_users.propagating import propagate_key

MEASURE = "core"
BORDERED, FINE_TUNED = "+ border", "+ fine-tune"
SPREAD_IN_WIDTH = 4.133
"""Standard deviations in the width of a target: 4 % of the clicks then miss it (ISO 9241-9)."""


@dataclass(frozen=True)
class Setting:
    """What is the same for all ways.

    Attributes
    ----------
    goal : float
        Core IoU.
    seed : int
        Of the sample, the tremor and the fine-tune.
    screen : (int, int)
        Height and width of the canvas in pixels of the screen.
    margin : float
        Around the animals, in the longer side of the box around them, when they fill the canvas.
    max_zoom : float
        Pixels of the screen per pixel of the photo at most.
    sizes : tuple of int
        Diameters of brushes.
    trials : int
        See `Habits`.
    lift_cost, change_cost : float
        In diagonals, about what a stroke and another size take in the time of travel.
    patience : int
        Requests for suggestions that bring nothing until the user asks no more.
    target : float
        Width in pixels of the screen within which clicks land, all but 4 of 100; 0 for a steady hand.
    """

    goal: float = 0.97
    seed: int = 0
    screen: tuple[int, int] = (700, 1000)
    margin: float = 0.1
    max_zoom: float = 4.0
    sizes: tuple[int, ...] = (8, 16, 32, 64, 128, 256)
    trials: int = 4
    lift_cost: float = 1.0
    change_cost: float = 0.5
    patience: int = 1
    target: float = Hand.target

    def view_of(self, truth: Mask) -> View:
        """Return the view in which the animals fill the canvas, and at least the whole photo does."""
        left, top, width, height = cv2.boundingRect((truth != Label.BACKGROUND).view(np.uint8))
        margin = 2 * self.margin * max(width, height)
        zooms = [have / (want + margin) for have, want in zip(self.screen, (height, width), strict=True) if want]
        whole = min(have / side for have, side in zip(self.screen, truth.shape, strict=True))
        scale = min(self.max_zoom, max(whole, min(zooms, default=whole)))
        return View(scale, (top + height // 2, left + width // 2))

    def tremor_in(self, view: View, truth: Mask) -> float:
        """Return by how much points are missed, in diagonals of the photo."""
        return self.target / SPREAD_IN_WIDTH / view.scale / float(np.hypot(*truth.shape))


class Subject:
    """A photo that is brought to the goal in several ways.

    Parameters
    ----------
    setting : Setting
    first : callable
        Returns the photo with the shipped model's proposal.
    bordered : callable
        Returns it with a border as wide as in the corrected photos.
    later : callable
        The same with the proposal of the model in use after the fine-tune.
    """

    def __init__(
        self,
        setting: Setting,
        first: Callable[[], Photo],
        bordered: Callable[[], Photo],
        later: Callable[[], Photo],
    ) -> None:
        self.setting = setting
        self._first = first
        self._bordered = bordered
        self._later = later

    @cached_property
    def first(self) -> Photo:
        return self._first()

    @cached_property
    def bordered(self) -> Photo:
        return self._bordered()

    @cached_property
    def later(self) -> Photo:
        return self._later()

    @property
    def view(self) -> View:
        return self.setting.view_of(self.first.truth)

    @property
    def habits(self) -> Habits:
        setting = self.setting
        tremor = setting.tremor_in(self.view, self.first.truth)
        return Habits(setting.sizes, setting.trials, setting.lift_cost, setting.change_cost, tremor, setting.seed)

    def empty(self) -> Correction:
        """Return a mask that is all background."""
        truth = self.first.truth
        return Correction(MaskLayers.blank(truth.shape), truth, counted_pixels(truth, MEASURE))


def _polygons(subject: Subject) -> Outcome:
    return correct_by_polygons(subject.empty, subject.setting.goal, subject.habits.tremor, subject.setting.seed)


def _brush_alone(subject: Subject) -> Outcome:
    return correct(subject.empty(), Brush(round_region), subject.setting.goal, subject.habits)


def _with_brush(subject: Subject) -> Outcome:
    return correct(correction_of(subject.first, MEASURE), Brush(round_region), subject.setting.goal, subject.habits)


def _with_smart_brush(subject: Subject) -> Outcome:
    return correct(correction_of(subject.first, MEASURE), _smart(subject.first), subject.setting.goal, subject.habits)


def _with_suggestions(subject: Subject) -> Outcome:
    return _suggested(subject, subject.first)


def _with_border(subject: Subject) -> Outcome:
    return _suggested(subject, subject.bordered)


def _after_fine_tune(subject: Subject) -> Outcome:
    return _suggested(subject, subject.later)


def _suggested(subject: Subject, photo: Photo) -> Outcome:
    brush = _smart(photo)
    if photo.propagation is not None:
        brush = replace(brush, helper=propagate_key(photo.propagation, photo.image, 0, subject.setting.patience))
    return correct(correction_of(photo, MEASURE), brush, subject.setting.goal, subject.habits)


def _smart(photo: Photo) -> Brush:
    return Brush(smart_region_on(photo.image, photo.proposed), is_selective=True)


CONDITIONS: Mapping[str, Callable[[Subject], Outcome]] = {
    "polygons": _polygons,
    "brush": _brush_alone,
    "proposal, brush": _with_brush,
    "proposal, smart brush": _with_smart_brush,
    "+ propagation": _with_suggestions,
    BORDERED: _with_border,
    FINE_TUNED: _after_fine_tune,
}
"""From nothing, then each with one thing more than the one before."""
FROM_NOTHING = "polygons", "brush"
