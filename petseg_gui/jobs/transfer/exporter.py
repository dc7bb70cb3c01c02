"""Exports the masks of the open folder, while painting goes on.

`core.exporting` brings all formats, which would take a fifth of the time until the window is there; so jobs import it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.project import Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.shown_folder import show_once_found
from petseg_gui.localized import sentences
from petseg_gui.models.messages import MessageAction
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

if TYPE_CHECKING:
    from core.exporting.plan import ExportPlan
    from core.exporting.report import ExportReport
    from core.exporting.request import ExportRequest


class Exporter(QObject):
    """Runs one export at a time.

    Signals
    -------
    planned : ExportPlan
    refused : text
        Why the request that was to be planned cannot be met, translated.
    started
    progressed : done, total
        Photos; a second time from 0 while the index of a format takes long.
    succeeded : ExportReport
    stopped : text
        Why there is no export, translated; what is done of it counts for the next one.
    """

    planned = Signal(object)
    refused = Signal(str)
    started = Signal()
    progressed = Signal(int, int)
    succeeded = Signal(object)
    stopped = Signal(str)

    def __init__(
        self, session: Session, runner: JobRunner, autosaver: Autosaver, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._autosaver = autosaver
        self._job: Job | None = None
        self._planning: Job | None = None
        self._reports_end = False
        session.project_changed.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether an export is running."""
        return self._job is not None

    def plan(self, project: Project, request: ExportRequest) -> None:
        """Find out what a request would export; the latest one wins. With 100,000 photos it takes seconds."""
        if self._planning is not None:
            self._planning.cancel()
        job = self._planning = Job("Plan an export", partial(_plan, project, request))
        job.succeeded.connect(self.planned)
        job.failed.connect(lambda error: self.refused.emit(error_text(error, "The export cannot be planned")))
        self._runner.submit(job, "transfer")

    def start(self, project: Project, request: ExportRequest) -> bool:
        """Export masks as they are on the disk once all is saved; False if an export is running."""
        if self.running:
            return False
        job = self._job = Job("Export masks", lambda _context: None)
        job.then("transfer", partial(_export, project, request))
        job.progress.connect(lambda progress: self.progressed.emit(*progress))
        job.succeeded.connect(self._on_succeeded)
        job.failed.connect(lambda error: self._stop(error_text(error, "The export failed unexpectedly")))
        job.cancelled.connect(self._on_cancelled)
        self._reports_end = False
        self.started.emit()
        # Behind the saves, so that what was painted a moment ago is exported.
        self._autosaver.when_queued(partial(self._runner.submit, job, "saving"))
        return True

    def cancel(self) -> None:
        """Cancel the export; the next one goes on from there."""
        if self._planning is not None:
            self._planning.cancel()
        if self._job is not None:
            self._job.cancel()

    def report_end(self) -> None:
        """Have the end of the running export told by a message."""
        self._reports_end = self.running

    def show(self, out: Path) -> None:
        """Show the folder of an export in the file manager."""
        show_once_found(self._runner, out)

    def _on_succeeded(self, report: ExportReport) -> None:
        self._job = None
        self.succeeded.emit(report)
        if self._reports_end:
            show = MessageAction(tr("Show in file manager"), partial(self.show, report.out))
            self._session.report("info", _text_of(report), actions=(show,))

    def _on_cancelled(self) -> None:
        self._stop(tr("The export was cancelled. Exporting to the same folder goes on from there."))

    def _stop(self, text: str) -> None:
        self._job = None
        self.stopped.emit(text)
        if self._reports_end:
            self._session.report("warning", text)


def _text_of(report: ExportReport) -> str:
    out = report.out
    text = tr("{count:,} photos were exported to {folder}.", count=report.photos, folder=out)
    if report.photos == 1:
        text = tr("1 photo was exported to {folder}.", folder=out)
    if report.skipped:
        text = sentences(text, tr("{count:,} could not be exported.", count=len(report.skipped)))
    return text


def _plan(project: Project, request: ExportRequest, _context: JobContext) -> ExportPlan:
    from core.exporting.plan import plan_export

    return plan_export(project, request)


def _export(project: Project, request: ExportRequest, _before: None, context: JobContext) -> ExportReport:
    from core.exporting.export import export_masks

    return export_masks(
        project,
        request,
        on_progress=lambda done, total: context.report((done, total)),
        should_stop=context.should_stop,
    )
