"""Takes masks of other programs over into the open folder.

`core.importing` brings all formats, which would take a fifth of the time until the window is there; so jobs import it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.project import Project
from petseg_gui.jobs.editing.step_undo import StepUndo
from petseg_gui.jobs.entry_feed import EntryFeed
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

if TYPE_CHECKING:
    from core.importing import ImportChoices, ImportReport, MaskSource, PreparedImport


@dataclass(frozen=True)
class FoundMasks:
    """Masks that a user has named, and what an import of them would mean.

    Attributes
    ----------
    source : MaskSource
    prepared : PreparedImport
    """

    source: MaskSource
    prepared: PreparedImport


class Importer(QObject):
    """Reads what a user has named, then takes it over: one thing at a time.

    Signals
    -------
    progressed : done, total
    found : FoundMasks
    succeeded : ImportReport
    stopped : text
        Why there is nothing, translated.
    """

    progressed = Signal(int, int)
    found = Signal(object)
    succeeded = Signal(object)
    stopped = Signal(str)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        autosaver: Autosaver,
        step_undo: StepUndo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = EntryFeed(session, self)
        self._runner = runner
        self._autosaver = autosaver
        self._step_undo = step_undo
        self._job: Job | None = None
        self._source: MaskSource | None = None
        session.project_changed.connect(self.close)

    @property
    def running(self) -> bool:
        """Whether masks are being read or taken over."""
        return self._job is not None

    def find(self, project: Project, path: Path) -> None:
        """Read the masks of a file or folder as what it looks like, without changing anything."""
        self.close()
        discard = self._runner.discard_in("transfer", _close)
        self._submit_reading(Job(f"Read the masks of {path}", partial(_find, project, path), discard))

    def read_as(self, project: Project, key: str) -> None:
        """Read what was found last as another format."""
        self.cancel()
        if self._source is not None:
            work = partial(_read, project, self._source, key)
            self._submit_reading(Job(f"Read the masks of {self._source.path} as {key}", work))

    def take_over(self, project: Project, prepared: PreparedImport, choices: ImportChoices) -> None:
        """Take masks over that were found, as one step, once all that is new by now is saved."""
        self._step_undo.begin_step()
        job = Job("Import masks", lambda _context: None)
        # What was taken over until it is cancelled stays, so its report counts in any case.
        done = partial(self._on_taken_over, project)
        job.then("transfer", partial(_take_over, project, prepared, choices), discard=done)
        job.succeeded.connect(done)
        job.failed.connect(partial(self._on_broken_off, project, prepared))
        self._step_undo.follow_step(job)
        self._follow(job)
        self._autosaver.when_queued(partial(self._runner.submit, job, "saving"))

    def cancel(self) -> None:
        """Stop reading, or taking over: then after the present photo."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop, and forget what was found."""
        self.cancel()
        if self._source is not None:
            self._runner.run_soon(self._source.close, lane="transfer")  # it may have to remove what was unpacked
            self._source = None

    def _submit_reading(self, job: Job) -> None:
        job.succeeded.connect(self._on_found)
        self._follow(job)
        self._runner.submit(job, "transfer")

    def _follow(self, job: Job) -> None:
        self._job = job
        job.progress.connect(lambda progress: self.progressed.emit(*progress))
        job.failed.connect(partial(self._on_failed, job))
        job.cancelled.connect(partial(self._on_cancelled, job))

    def _on_found(self, found: FoundMasks) -> None:
        self._job, self._source = None, found.source
        self.found.emit(found)

    def _on_taken_over(self, project: Project, report: ImportReport) -> None:
        self._job = None
        self._show_changes(project, report.changed)
        self.succeeded.emit(report)

    def _on_broken_off(self, project: Project, prepared: PreparedImport, _error: Exception) -> None:
        """Show what was taken over before an import failed in a way that nobody has foreseen."""
        self._show_changes(project, [match.photo for match in prepared.matching.matches])

    def _show_changes(self, project: Project, names: Sequence[str]) -> None:
        if not names or not self._session.is_at(project):
            return
        self._feed.show(names)
        if self._session.current in names:
            self._session.reload()
        self._step_undo.note_step()

    def _on_failed(self, job: Job, error: Exception) -> None:
        self._end(job, error_text(error, "The import failed unexpectedly"))

    def _on_cancelled(self, job: Job) -> None:
        self._end(job, tr("Nothing was imported."))

    def _end(self, job: Job, text: str) -> None:
        if self._job is job:
            self._job = None
            self.stopped.emit(text)


def _find(project: Project, path: Path, context: JobContext) -> FoundMasks:
    from core.importing import open_source

    path = Path(os.path.expanduser(path))  # here, as the names of users may be on the network
    source = open_source(path, None, partial(_report, context), context.should_stop)
    try:
        return _read(project, source, None, context)
    except BaseException:
        source.close()
        raise


def _read(project: Project, source: MaskSource, key: str | None, context: JobContext) -> FoundMasks:
    from core.importing import prepare_import

    progress = partial(_report, context)
    return FoundMasks(source, prepare_import(project, source, key, progress, context.should_stop, checks_all=True))


def _report(context: JobContext, done: int, total: int) -> None:
    context.report((done, total))


def _close(found: FoundMasks) -> None:
    found.source.close()


def _take_over(
    project: Project, prepared: PreparedImport, choices: ImportChoices, _before: None, context: JobContext
) -> ImportReport:
    from core.importing import import_masks

    return import_masks(
        project,
        prepared.matching,
        choices,
        prepared.copy,
        partial(_report, context),
        context.should_stop,
    )
