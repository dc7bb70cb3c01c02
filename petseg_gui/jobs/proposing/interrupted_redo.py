"""Remembers that proposals are being made again, so that this goes on when the folder is opened next."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.errors import PetsegError
from core.project import Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.session import Session

_SETTING = "proposing_again"
"""Of a project: digest of the model that proposes again what others proposed; empty if that is done."""


class InterruptedRedo(QObject):
    """Keeps in the open folder which model is proposing again, until that is done or cancelled.

    Signals
    -------
    found
        The folder was left in the middle when it was open last.
    """

    found = Signal()

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._noted = ""

    @property
    def digest(self) -> str:
        """Digest of the model that proposes again, or was interrupted in that; empty for none."""
        return self._noted

    def look(self) -> None:
        """Find out whether the open folder was left in the middle; answered by `found`."""
        self._noted = ""
        project = self._session.project
        if project is not None and not project.read_only:
            job = Job("Look for interrupted proposals", lambda _context: project.setting(_SETTING) or "")
            job.succeeded.connect(partial(self._on_read, project))
            self._runner.submit(job, "extras")

    def begin(self, digest: str) -> None:
        """Note that a model proposes again."""
        self._note(digest)

    def end(self) -> None:
        """Note that it is done, or that nobody wants it any more."""
        self._note("")

    def _note(self, digest: str) -> None:
        project = self._session.project
        if project is not None and not project.read_only and digest != self._noted:
            self._noted = digest
            self._runner.submit(Job("Note what is proposed again", partial(_store, project, digest)), "saving")

    def _on_read(self, project: Project, digest: str) -> None:
        if digest and not self._noted and self._session.is_at(project):
            self._noted = digest
            self.found.emit()


def _store(project: Project, digest: str, _context: JobContext) -> None:
    with suppress(PetsegError):  # then it does not go on by itself
        project.put_setting(_SETTING, digest)
