"""Plans edits in the background that would block the window: fills, clean-ups, box proposals."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.errors import PetsegError
from petseg_gui.jobs.job import Job, JobContext, Lane
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import Connections, DocumentScope
from petseg_gui.models.edit_request import EditRequest, MakeEdit
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

MAX_TRIES = 3
_PRIORITY = 5
"""Before proposals that nobody waits for, after the model that is loaded for them."""


@dataclass
class _QueuedEdit:
    title: str
    make: MakeEdit
    lane: Lane
    position: int
    """How many steps were in effect when the edit was requested."""
    then: Callable[[], object]
    """Called once the edit is applied."""
    tries: int = 0
    changes: int = -1
    """The document's count of changes when planning began."""


class EditQueue(QObject):
    """Answers `edit_requested` of the current document, one edit after the other.

    An edit is applied only to the very pixels that it was planned on. What was painted meanwhile stands, and the edit
    is planned again. Leaving the photo cancels everything, and so does undoing a step: an edit applied after that
    would make it impossible to redo the step.

    Signals
    -------
    busy_changed : title of the edit that is being planned, "" for none
    """

    busy_changed = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._edits: deque[_QueuedEdit] = deque()
        self._job: Job | None = None
        self._was_busy = ""
        self._waiting: list[Callable[[], object]] = []
        self._scope = DocumentScope(session, self._connections, left=self._on_left, parent=self)

    @property
    def busy(self) -> str:
        """Title of the edit that is being planned, "" for none."""
        return self._edits[0].title if self._edits else ""

    def add(self, title: str, make: MakeEdit, lane: Lane = "edits", then: Callable[[], object] = lambda: None) -> None:
        """Have an edit of the current document planned in a lane of the runner; `then` is called once it is applied."""
        self._scope.catch_up()
        if self._scope.document is not None:
            self._edits.append(_QueuedEdit(title, make, lane, self._scope.document.history.position, then))
            self._advance()

    def when_done(self, then: Callable[[], object]) -> None:
        """Call a function once all edits are applied, now if there are none; never if one of them is dropped."""
        if self._edits:
            self._waiting.append(then)
        else:
            then()

    def cancel_last(self) -> bool:
        """Drop the edit that was requested last; whether there was one."""
        if len(self._edits) <= 1:
            return self.cancel()
        self._waiting = []
        self._edits.pop()
        return True

    def cancel(self) -> bool:
        """Drop all edits; whether there were any."""
        self._waiting = []
        if not self._edits:
            return False
        self._edits.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._emit_busy()
        return True

    def _connections(self, document: Document) -> Connections:
        return [(document.edit_requested, self._on_requested), (document.history_changed, self._advance)]

    def _on_left(self, _document: Document) -> None:
        for edit in self._edits:
            # Information disappears by itself; a warning would cover the answers to what is done next.
            text = tr("{title} was cancelled, as the photo was left before it was done.", title=tr(edit.title))
            self._session.report("info", text)
        self.cancel()

    def _on_requested(self, request: EditRequest) -> None:
        self.add(request.title, request.make)

    def _advance(self) -> None:
        """Start the next edit, unless a stroke is in progress: its end leads here again."""
        document = self._scope.document
        self._emit_busy()
        if document is not None and self._edits and self._job is None and not document.in_stroke:
            self._start(document, self._edits[0])

    def _start(self, document: Document, edit: _QueuedEdit) -> None:
        edit.tries += 1
        edit.changes = document.changes
        job = self._job = Job(edit.title, partial(_make, edit.make, document.layers))
        job.succeeded.connect(partial(self._on_planned, edit))
        job.failed.connect(partial(self._on_failed, edit))
        # Not of the job itself: a slot of its own signal would keep it alive, and with it the document's layers.
        job.cancelled.connect(partial(self._on_cancelled, edit))
        self._runner.submit(job, edit.lane, _PRIORITY)

    def _on_planned(self, queued: _QueuedEdit, edit: MaskEdit | None) -> None:
        document = self._scope.document
        self._job = None
        if document is None or self._must_repeat(document, queued):
            return
        self._edits.popleft()
        if edit is not None:
            document.apply_edit(edit)
        queued.then()
        self._advance()
        if not self._edits:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then()

    def _on_cancelled(self, edit: _QueuedEdit) -> None:
        if self._edits and self._edits[0] is edit:  # cancelled by its own work, not by this queue
            self._job = None
            self._drop_first()

    def _on_failed(self, edit: _QueuedEdit, error: Exception) -> None:
        """Report an error, unless it may come from pixels that changed while they were read."""
        document = self._scope.document
        self._job = None
        if document is None or (not isinstance(error, PetsegError) and self._must_repeat(document, edit)):
            return
        text = error_text(error, "{title} failed unexpectedly", title=tr(edit.title))
        self._session.report("error", tr("{error} The mask is as it was.", error=text), about="photo")
        self._drop_first()

    def _must_repeat(self, document: Document, edit: _QueuedEdit) -> bool:
        """Whether the mask has changed since planning began, so that the edit is planned again or dropped."""
        if document.changes == edit.changes and not document.in_stroke:
            return False
        title = tr(edit.title)
        if document.history.position < edit.position:
            self._session.report("info", tr("{title} was cancelled, as a step before it was undone.", title=title))
            self._drop_first()
        elif edit.tries >= MAX_TRIES:
            text = "{title}: the mask kept changing meanwhile. Stop painting for a moment and try again."
            self._session.report("warning", tr(text, title=title), about="photo")
            self._drop_first()
        else:
            self._advance()
        return True

    def _drop_first(self) -> None:
        """Go on without the first edit, and never call who waits for all of them."""
        self._waiting = []
        self._edits.popleft()
        self._advance()

    def _emit_busy(self) -> None:
        if self.busy != self._was_busy:
            self._was_busy = self.busy
            self.busy_changed.emit(self._was_busy)


def _make(make: MakeEdit, layers: MaskLayers, context: JobContext) -> MaskEdit | None:
    return make(layers, context.should_stop)
