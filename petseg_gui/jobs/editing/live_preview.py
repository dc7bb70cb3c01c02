"""A changed mask that is computed in the background and shown on the photo before it is applied."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.labels import Mask
from petseg_gui.jobs.job import Job, JobContext, Lane
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import Connections, DocumentScope
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

Preview = tuple[Mask, int]
"""The mask as it would be, and how many of its pixels differ."""
Compute = Callable[[JobContext], Preview]


class LivePreview(QObject):
    """Shows what a change would make of the mask; the latest request wins.

    The preview follows the mask: it is computed again after every stroke, undo and proposal.

    Signals
    -------
    busy_changed : whether a preview is being computed
    counted : how many pixels the change on show would change
    failed
        The preview could not be computed, which has been reported.
    """

    busy_changed = Signal(bool)
    counted = Signal(int)
    failed = Signal()

    def __init__(
        self, session: Session, runner: JobRunner, lane: Lane, priority: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._lane: Lane = lane
        self._priority = priority
        self._prepare: Callable[[Document], Compute] | None = None
        self._is_current = False
        self._job: Job | None = None
        self._was_busy = False
        self._scope = DocumentScope(
            session, self._connections, entered=lambda _document: self._compute(), left=self._on_left, parent=self
        )

    @property
    def document(self) -> Document | None:
        """The document that the preview is shown on."""
        return self._scope.document

    @property
    def is_wanted(self) -> bool:
        """Whether a preview was requested and not closed since."""
        return self._prepare is not None

    @property
    def is_busy(self) -> bool:
        """Whether a preview is being computed."""
        return self._job is not None

    @property
    def shown(self) -> Mask | None:
        """The preview, if it answers the latest request; the mask may have changed since."""
        return self._scope.document.preview if self._scope.document is not None and self._is_current else None

    def show(self, prepare: Callable[[Document], Compute]) -> None:
        """Request a preview; `prepare` is called in the window's thread each time that it is computed."""
        self._prepare = prepare
        self._compute()

    def close(self) -> None:
        """Show the mask as it is again."""
        if self._prepare is None:
            return
        self._prepare, self._is_current = None, False
        self._stop()
        if self._scope.document is not None:
            self._scope.document.preview = None

    def _connections(self, document: Document) -> Connections:
        return [(document.history_changed, self._compute), (document.proposal_changed, self._compute)]

    def _on_left(self, document: Document) -> None:
        self._stop()
        if self._prepare is not None:
            document.preview = None

    def _compute(self) -> None:
        """Compute the preview again, unless a stroke is in progress: its end leads here again."""
        self._drop_job()
        document = self._scope.document
        if document is not None and self._prepare is not None and not document.in_stroke:
            self._is_current = False
            job = self._job = Job("Preview", self._prepare(document))
            job.succeeded.connect(partial(self._on_computed, document, document.changes, self._prepare))
            job.failed.connect(self._on_failed)
            self._emit_busy()
            self._runner.submit(job, self._lane, self._priority)
        self._emit_busy()

    def _on_computed(
        self, document: Document, changes: int, prepare: Callable[[Document], Compute], result: Preview
    ) -> None:
        self._job = None
        if document.changes == changes:
            self._is_current = prepare is self._prepare
            document.preview, count = result
            self.counted.emit(count)
            self._emit_busy()
        else:
            self._compute()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._emit_busy()
        self._session.report("error", error_text(error, "The preview failed unexpectedly"), about="photo")
        self.failed.emit()

    def _stop(self) -> None:
        self._drop_job()
        self._emit_busy()

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _emit_busy(self) -> None:
        if self.is_busy != self._was_busy:
            self._was_busy = not self._was_busy
            self.busy_changed.emit(self._was_busy)
