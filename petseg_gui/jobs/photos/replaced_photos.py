"""Tells the user which photos were replaced by others, and looks for them in the background."""

import time
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.project import Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

_TURN_SECONDS = 0.25
"""How long photos are read before thumbnails have their turn."""


class ReplacedPhotos(QObject):
    """Follows what `Photos.check` finds in whatever job, and checks what opening the folder left.

    Signals
    -------
    replaced : name
        Everything that was made for the photo before is out of date; a document of it is loaded again.
    """

    replaced = Signal(object)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._job: Job | None = None
        self._to_tell: list[str] = []
        session.project_changed.connect(self._follow_project)
        session.project_replaced.connect(self._begin_again)
        runner.job_over.connect(self._collect)

    def _follow_project(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._to_tell.clear()
        self._go_on(self._session.project)

    def _begin_again(self) -> None:
        """Go on with the project that was opened in place of another."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._go_on(self._session.project)

    def _go_on(self, project: Project | None) -> None:
        if project is None or not project.photos.unchecked:
            return
        job = self._job = Job("Look for replaced photos", partial(_check_some, project))
        job.succeeded.connect(partial(self._on_checked, project))
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "thumbnails")

    def _on_checked(self, project: Project, _result: object) -> None:
        if self._session.is_at(project):
            self._job = None
            self._go_on(project)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._session.report("error", error_text(error, "Looking for replaced photos failed unexpectedly"))

    def _collect(self) -> None:
        project = self._session.project
        if project is None:
            return
        for name, has_mask in project.photos.take_replaced().items():
            self._to_tell += [name] if has_mask else []
            self._show(project, name)
        if self._job is None and self._to_tell:
            notes = project.replaced_notes(self._to_tell)
            self._to_tell = []
            for note in notes:
                self._session.report("warning", error_text(note))
        if self._job is None:  # photos may have come or changed while the folder is open
            self._go_on(project)

    def _show(self, project: Project, name: str) -> None:
        self._session.update_entry(project.photos.entry(name))
        if _is_outdated(self._session.document, project, name):
            self._session.reload()
        self.replaced.emit(name)


def _is_outdated(document: Document | None, project: Project, name: str) -> bool:
    if document is None or document.name != name or document.identity is None:
        return False
    return not project.photos.holds(name, document.identity)


def _check_some(project: Project, context: JobContext) -> None:
    deadline = time.monotonic() + _TURN_SECONDS
    project.check_photos(lambda: context.should_stop() or time.monotonic() > deadline)
