"""Which photos of a project a fine-tune trains on, and which ones judge it."""

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from core.cancel import ShouldStop, never, stop_if
from core.evaluation.hold_out import FOLDS, choose_held_out
from core.project import PhotoState, Project

MIN_REVIEWED = FOLDS
"""Reviewed photos below which there is no fine-tune: each fold needs one to be judged on."""


class LeftOut(StrEnum):
    """Why a photo is neither trained on nor judges a model."""

    NOT_REVIEWED = "not reviewed"
    """A person corrected it and has not said that it is right."""
    SKIPPED = "skipped"
    UNREADABLE = "unreadable"
    REPLACED = "replaced"
    """Its file holds another photo than the one that was reviewed."""
    NO_MASK = "no mask"
    """Its mask is gone."""


@dataclass(frozen=True)
class TuningPhotos:
    """How the photos of a project take part in a fine-tune, by name.

    Attributes
    ----------
    trained_on : list of str
    held_out : list of str
        Empty while there are fewer than `hold_out.MIN_PHOTOS`.
    untouched : list of str
        Photos that nobody has decided anything about.
    left_out : dict of LeftOut to list of str
    """

    trained_on: list[str]
    held_out: list[str]
    untouched: list[str]
    left_out: dict[LeftOut, list[str]] = field(default_factory=dict)

    @property
    def reviewed(self) -> int:
        """How many photos a person corrected for this."""
        return len(self.trained_on) + len(self.held_out)

    @property
    def are_enough(self) -> bool:
        """Whether a fine-tune can be made of them."""
        return len(self.trained_on) >= (1 if self.held_out else MIN_REVIEWED)


def find_tuning_photos(project: Project, should_stop: ShouldStop = never) -> TuningPhotos:
    """Sort the photos of a project for a fine-tune; the first time, choose those that are held out.

    Reviewed photos are looked at: those that were replaced since are found out now.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    ProjectError
        If photos are to be held out and that cannot be stored.
    """
    left_out: dict[LeftOut, list[str]] = {}
    usable, untouched = [], []
    for entry in project.photos.entries():
        stop_if(should_stop)
        reason = _reason(project, entry.name)
        if reason is not None:
            left_out.setdefault(reason, []).append(entry.name)
        elif entry.state == PhotoState.REVIEWED:
            usable.append(entry.name)
        else:
            untouched.append(entry.name)
    held_out = hold_out(project, usable)
    trained_on = [name for name in usable if name not in held_out]
    return TuningPhotos(trained_on, [name for name in usable if name in held_out], untouched, left_out)


def hold_out(project: Project, reviewed: Sequence[str]) -> set[str]:
    """Return which of the reviewed photos are held out, and choose more where there are enough photos for it."""
    before = project.held_out.among(reviewed)
    chosen = choose_held_out(reviewed, before, trained_names(project))
    project.held_out.add(chosen - before)
    return chosen


def choose_judges(project: Project, reviewed: Sequence[str]) -> set[str]:
    """Return which of the reviewed photos `hold_out` would hold out; nothing is stored."""
    return choose_held_out(reviewed, project.held_out.among(reviewed), trained_names(project))


def trained_names(project: Project) -> set[str]:
    """Return the photos that any listed version of the project was trained on."""
    return {name for version in project.versions.all() for name in version.photos}


def samples_of(project: Project, names: Collection[str]) -> list[tuple[Path, Path]]:
    """Return (photo, mask) files of photos."""
    return [(project.photos[name].path, project.masks.path(name)) for name in names]


def _reason(project: Project, name: str) -> LeftOut | None:
    entry = project.photos.entry(name)
    if entry.state == PhotoState.SKIPPED:
        return LeftOut.SKIPPED
    if entry.problem is not None:
        return LeftOut.UNREADABLE
    if entry.state == PhotoState.CORRECTED:
        return LeftOut.NOT_REVIEWED
    if entry.state != PhotoState.REVIEWED:
        return None
    if project.photos.check(name):
        return LeftOut.REPLACED
    return None if os.path.isfile(project.masks.path(name)) else LeftOut.NO_MASK
