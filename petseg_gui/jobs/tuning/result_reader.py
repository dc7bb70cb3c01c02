"""Reads how a version was judged, even if that was before the folder was opened."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from core.project import ModelVersion, Project
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.tuning.fine_tuned_version import FineTunedVersion
from petseg_gui.jobs.tuning.kept_result import read_result
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text


class ResultReader(QObject):
    """Answers `request`; a result that cannot be read is a message.

    Signals
    -------
    found : `FineTunedVersion`
    """

    found = Signal(object)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner

    @property
    def last(self) -> ModelVersion | None:
        """The version of the open folder that was fine-tuned last, if its result is kept."""
        project = self._session.project
        versions = [] if project is None else project.versions.all()
        last = next((version for version in reversed(versions) if version.is_fine_tuned), None)
        return last if last is not None and last.has_result else None

    def request(self, version: ModelVersion) -> None:
        """Read how a version of the open folder was judged."""
        project = self._session.project
        if project is not None:
            job = Job("Read a result", lambda _context: read_result(project, version))
            job.succeeded.connect(partial(self._on_read, project))
            job.failed.connect(partial(self._on_failed, project))
            self._runner.submit(job, "extras")

    def _on_read(self, project: Project, tuned: FineTunedVersion) -> None:
        if self._session.is_at(project):
            self.found.emit(tuned)

    def _on_failed(self, project: Project, error: Exception) -> None:
        if self._session.is_at(project):
            self._session.report("error", error_text(error), about="folder")
