"""Has finished steps written to the project's journal, long before the mask itself is saved."""

from PySide6.QtCore import QObject

from core.errors import FolderGoneError
from core.project import Project
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text


class JournalWriter(QObject):
    """Records steps in the window's thread, and writes them in one of its own.

    Each step is followed by a job at once; while one is writing, the steps of the next gather. A journal that cannot be
    written is reported once, until it can be again.
    """

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._warning: Message | None = None

    def record(self, project: Project, document: Document) -> None:
        """Record what a document's last step or decision did, and what is decided about the photo now."""
        if project.read_only:
            return
        journal = project.journal
        journal.record(
            document.name,
            document.shape,
            document.last_changes,
            document.state,
            has_mask=document.has_mask,
            base=project.masks.seen(document.name),
        )
        self._write(project)

    def look_again(self, project: Project) -> None:
        """Find out whether the journal can be written again, now that a mask was saved."""
        if self._warning is not None:
            self._write(project)

    def _write(self, project: Project) -> None:
        job = Job("Write the journal", lambda _context: project.journal.flush())
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "journal")

    def _on_written(self, everything: bool) -> None:
        if everything and self._warning is not None:
            self._session.message_withdrawn.emit(self._warning)
            self._warning = None

    def _on_failed(self, error: Exception) -> None:
        if self._warning is None and not isinstance(error, FolderGoneError):  # the `FolderFinder` reports that
            self._warning = self._session.report("warning", error_text(error, "The journal cannot be written"))
