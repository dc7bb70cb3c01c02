"""Finds the photos that a model has not proposed."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from core.project import ModelVersion, PhotoEntry, PhotoState, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.photo_order import ordered
from petseg_gui.models.session import Session


class StalePhotos(NamedTuple):
    """Photos without a proposal by a model.

    Attributes
    ----------
    all : list of str
        In list order from the current one on.
    least_sure : list of str
        Those that another model proposed, the least sure first.
    """

    all: list[str]
    least_sure: list[str]


Then = Callable[[StalePhotos], object]


class StaleSearch(QObject):
    """Searches in the background, as there may be 100,000 photos; a new search replaces the running one."""

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._job: Job | None = None

    @property
    def is_going_on(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def begin(self, version: ModelVersion, then: Then) -> None:
        """Look for the photos without a proposal by a model, and give them to `then`."""
        self.cancel()
        project, entries, current = self._session.project, self._session.entries, self._session.current
        if project is not None:
            row = entries.row(current or "") or 0
            work = partial(_find, project, version.digest, entries.names, row, entries.snapshot())
            job = self._job = Job("Look for photos to propose again", work)
            job.succeeded.connect(partial(self._on_found, project, version, then))
            self._runner.submit(job, "lists")

    def cancel(self) -> None:
        """Drop the running search."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_found(self, project: Project, version: ModelVersion, then: Then, found: StalePhotos) -> None:
        self._job = None
        if self._session.is_at(project):
            then(found)
        else:  # the same folder was opened again
            self.begin(version, then)


def _find(
    project: Project,
    digest: str,
    names: Sequence[str],
    row: int,
    entries: Mapping[str, PhotoEntry],
    _context: JobContext,
) -> StalePhotos:
    stale = set(project.proposals.stale(digest))
    found = [name for name in [*names[row:], *names[:row]] if name in stale]
    proposed = [entries[name] for name in found if entries[name].state == PhotoState.PROPOSED]
    return StalePhotos(found, ordered(proposed, "least-sure"))
