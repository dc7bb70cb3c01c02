"""Reviews, skips, resets or tags many photos, as one step that can be taken back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from core.cancel import ShouldStop, never
from core.errors import ImageError, MaskError, NothingStoredError, PetsegError, RemarkError
from core.images import read_size
from core.project.project import Project
from core.project.remark_store import RemarkEdit
from core.project.review import mask_as_seen, review_stored
from core.project.states import PhotoEntry, PhotoState

BulkKind = Literal["review", "skip", "reset"]

RemarkKind = Literal["tag", "untag", "flag", "unflag", "note", "reason"]

STEP_TITLES: Mapping[BulkKind | RemarkKind, str] = {
    "review": "Review", "skip": "Skip", "reset": "Reset",
    "tag": "Tagging", "untag": "Tagging", "flag": "Flag", "unflag": "Flag", "note": "Note", "reason": "Reason",
}  # fmt: skip
"""Titles in the log of the project."""


@dataclass
class BulkReport:
    """What became of the photos of a bulk step.

    Attributes
    ----------
    changed : list of str
    unchanged : int
        Photos that were so already.
    without_mask : int
        Photos to review that have neither mask nor proposal, or to reset that have no proposal.
    failed : int
    problem : PetsegError or None
        Why the first of them failed.
    was_stopped : bool
    step : int
        Its number in the project's log.
    """

    changed: list[str] = field(default_factory=list)
    unchanged: int = 0
    without_mask: int = 0
    failed: int = 0
    problem: PetsegError | None = None
    was_stopped: bool = False
    step: int = 0

    @property
    def done(self) -> int:
        """How many photos were looked at."""
        return len(self.changed) + self.unchanged + self.without_mask + self.failed


def change_many(
    project: Project,
    kind: BulkKind,
    names: Iterable[str],
    on_changed: Callable[[PhotoEntry], None] = lambda _entry: None,
    should_stop: ShouldStop = never,
    border: float | None = None,
    skip_reason: str | None = None,
) -> BulkReport:
    """Review, skip or reset photos as they are on disk, in one step of the project's log.

    A photo whose files cannot be used is left as it was, and the others go on; an error of the whole project ends the
    step. Photos with steps that are not saved yet are left alone, as a review would miss those.

    Parameters
    ----------
    project : Project
    kind : "review", "skip" or "reset"
    names : iterable of str
    on_changed : callable
        Called with the entry of each photo that was changed.
    should_stop : callable
        Asked between photos.
    border : float or None
        See `review_stored`.
    skip_reason : str or None
        Why photos are skipped, those included that are skipped already; None leaves what there is.
    """
    change = _MaskStep(project, kind, border, skip_reason).change
    return _run(project, STEP_TITLES[kind], change, names, on_changed, should_stop)


def remark_many(
    project: Project,
    kind: RemarkKind,
    edit: RemarkEdit,
    names: Iterable[str],
    on_changed: Callable[[PhotoEntry], None] = lambda _entry: None,
    should_stop: ShouldStop = never,
) -> BulkReport:
    """Change tags, notes or flags of photos, in one step of the project's log.

    Parameters
    ----------
    project : Project
    kind : RemarkKind
        What is done, as the log calls it.
    edit : RemarkEdit
    names : iterable of str
    on_changed, should_stop : callable
        As in `change_many`.
    """

    def change(name: str) -> PhotoEntry | None:
        before = project.photos.entry(name)
        entry = project.remarks.change(name, edit)
        return None if entry.remarks == before.remarks else entry

    return _run(project, STEP_TITLES[kind], change, names, on_changed, should_stop)


_Change = Callable[[str], PhotoEntry | None]
"""Changes a photo; returns None if it was so already."""


def _run(
    project: Project,
    title: str,
    change: _Change,
    names: Iterable[str],
    on_changed: Callable[[PhotoEntry], None],
    should_stop: ShouldStop,
) -> BulkReport:
    report = BulkReport()
    with project.log.step(title) as report.step:
        for name in names:
            if should_stop():
                report.was_stopped = True
                break
            if not _take(name, change, report, on_changed):
                break
    return report


def _take(name: str, change: _Change, report: BulkReport, on_changed: Callable[[PhotoEntry], None]) -> bool:
    """Change a photo; whether others can be changed after it."""
    try:
        entry = change(name)
    except NothingStoredError:
        report.without_mask += 1
    except PetsegError as error:
        report.failed += 1
        report.problem = report.problem or error
        return isinstance(error, MaskError | ImageError | RemarkError)
    else:
        if entry is None:
            report.unchanged += 1
        else:
            report.changed.append(name)
            on_changed(entry)
    return True


class _MaskStep:
    def __init__(self, project: Project, kind: BulkKind, border: float | None, skip_reason: str | None) -> None:
        self._project = project
        self._border = border
        self._skip_reason = skip_reason
        self._change: _Change = {"review": self._review, "skip": self._skip, "reset": self._reset}[kind]

    def change(self, name: str) -> PhotoEntry | None:
        """Change a photo, while nothing else is saved."""
        with self._project.masks.held():  # what is painted meanwhile is saved on top
            return self._change(name)

    def _review(self, name: str) -> PhotoEntry | None:
        if self._project.photos.entry(name).state == PhotoState.REVIEWED:
            return None
        return review_stored(self._project, name, self._saved_step(name), self._border)

    def _skip(self, name: str) -> PhotoEntry | None:
        entry = self._project.photos.entry(name)
        if entry.state == PhotoState.SKIPPED and self._skip_reason in (None, entry.skip_reason):
            return None
        return self._project.masks.set_state(name, PhotoState.SKIPPED, self._saved_step(name), self._skip_reason)

    def _reset(self, name: str) -> PhotoEntry | None:
        entry, masks = self._project.photos.entry(name), self._project.masks
        step = self._saved_step(name)
        shape = read_size(entry.path)
        if mask_as_seen(self._project, name, shape) is None:
            return None
        proposal = self._project.proposals.load(name, shape)
        if proposal is None:
            raise NothingStoredError("the photo has no proposal", path=entry.path, remedy="Propose its mask first.")
        if masks.would_show_again(name):
            return masks.save(name, proposal, np.zeros(shape, np.bool_), PhotoState.CORRECTED, step)
        return masks.remove(name, step)

    def _saved_step(self, name: str) -> int:
        """Return the number in the journal of a photo's last step, which has to be on disk."""
        journal = self._project.journal
        step = journal.last_step(name)
        if journal.has_unsaved(name):
            raise MaskError(
                "what was painted on this photo is not saved yet",
                path=self._project.photos.entry(name).path,
                remedy="Try again in a moment.",
            )
        return step
