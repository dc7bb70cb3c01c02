"""Works out in the background what would hold up the window: fills, clean-ups, a closer look of the model."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.errors import PetsegError
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner, Lane
from petseg_gui.models.document import Document
from petseg_gui.models.edit_request import EditRequest
from petseg_gui.models.session import Session

TRIES = 3
PRIORITY = 5
"""Before proposals that nobody waits for, after the model that is being loaded for them."""

Make = Callable[[MaskLayers, JobContext], MaskEdit | None]
"""Like `MakeEdit`, for work that heeds a context."""


@dataclass
class _Task:
    """One edit that was asked for, and how often it has been worked out."""

    title: str
    make: Make
    lane: Lane
    position: int
    """How many steps were in effect when it was asked for."""
    tries: int = 0
    changes: int = -1


class EditQueue(QObject):
    """Answers `edit_requested` of the current document, one edit after the other.

    An edit is applied only to the very pixels that it was worked out on. Whatever was painted meanwhile stands, and
    the edit is worked out again. Leaving the photo gives everything up, and so does taking a step back: an edit that
    came after that would do away with what can be made again.

    Signals
    -------
    busy_changed : what is being worked out, "" for nothing
    """

    busy_changed = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._document: Document | None = None
        self._tasks: deque[_Task] = deque()
        self._job: Job | None = None
        self._told = ""
        self._then: list[Callable[[], object]] = []
        session.document_changed.connect(self._follow_document)
        self._follow_document()

    @property
    def busy(self) -> str:
        """What is being worked out, "" for nothing."""
        return self._tasks[0].title if self._tasks else ""

    def work_out(self, title: str, make: Make, lane: Lane = "edits") -> None:
        """Have an edit of the current document made by a function that is called in a lane of the runner."""
        if self._document is not None:
            self._tasks.append(_Task(title, make, lane, self._document.history.position))
            self._advance()

    def when_done(self, then: Callable[[], object]) -> None:
        """Call a function once everything is worked out and made, at once if it is; not if something is given up."""
        if self._tasks:
            self._then.append(then)
        else:
            then()

    def take_back(self) -> bool:
        """Give up what was asked for last; whether there was anything."""
        if len(self._tasks) <= 1:
            return self.cancel()
        self._then = []
        self._tasks.pop()
        return True

    def cancel(self) -> bool:
        """Give up everything that was asked for; whether there was anything."""
        self._then = []
        if not self._tasks:
            return False
        self._tasks.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._tell()
        return True

    def _follow_document(self) -> None:
        for task in self._tasks:
            # Information, as it leaves by itself: what stays would hide the answers to what is asked for next.
            self._session.report("info", f"{task.title} was given up: the photo was left before it was worked out.")
        self.cancel()
        if self._document is not None:
            self._document.edit_requested.disconnect(self._on_requested)
            self._document.history_changed.disconnect(self._advance)
        self._document = self._session.document
        if self._document is not None:
            self._document.edit_requested.connect(self._on_requested)
            self._document.history_changed.connect(self._advance)

    def _on_requested(self, request: EditRequest) -> None:
        make = request.make
        self.work_out(request.title, lambda layers, context: make(layers, context.should_stop))

    def _advance(self) -> None:
        """Begin with the next edit, unless somebody is painting: its end leads here again."""
        document = self._document
        self._tell()
        if document is not None and self._tasks and self._job is None and not document.in_stroke:
            self._start(document, self._tasks[0])

    def _start(self, document: Document, task: _Task) -> None:
        task.tries += 1
        task.changes = document.changes
        job = Job(task.title, partial(_make, task.make, document.layers))
        self._job = job
        job.succeeded.connect(partial(self._on_made, task))
        job.failed.connect(partial(self._on_failed, task))
        job.cancelled.connect(partial(self._on_given_up, job))
        self._runner.submit(job, task.lane, PRIORITY)

    def _on_made(self, task: _Task, edit: MaskEdit | None) -> None:
        document = self._document
        self._job = None
        if document is None or self._must_repeat(document, task):
            return
        self._tasks.popleft()
        if edit is not None:
            document.apply_edit(edit)
        self._advance()
        if not self._tasks:
            waiting, self._then = self._then, []
            for then in waiting:
                then()

    def _on_given_up(self, job: Job) -> None:
        """The work itself gave up, as its tool was told to."""
        if job is self._job:
            self._job = None
            self._drop_first()

    def _on_failed(self, task: _Task, error: Exception) -> None:
        """Pixels that change while they are read can confuse any work; only on quiet ones is an error one."""
        document = self._document
        self._job = None
        if document is None or (not isinstance(error, PetsegError) and self._must_repeat(document, task)):
            return
        text = str(error) if isinstance(error, PetsegError) else f"{task.title} failed unexpectedly ({error!r})."
        self._session.report("error", f"{text} The mask is as it was.")
        self._drop_first()

    def _must_repeat(self, document: Document, task: _Task) -> bool:
        """Whether the mask has changed since, so that the edit is worked out again or given up."""
        if document.changes == task.changes and not document.in_stroke:
            return False
        if document.history.position < task.position:
            self._session.report("info", f"{task.title} was given up: a step before it was undone.")
            self._drop_first()
        elif task.tries >= TRIES:
            self._session.report(
                "warning", f"{task.title}: the mask kept changing meanwhile. Stop painting for a moment and try again."
            )
            self._drop_first()
        else:
            self._advance()
        return True

    def _drop_first(self) -> None:
        """Go on without the edit that was next; whoever waited for it waits in vain."""
        self._then = []
        self._tasks.popleft()
        self._advance()

    def _tell(self) -> None:
        if self.busy != self._told:
            self._told = self.busy
            self.busy_changed.emit(self._told)


def _make(make: Make, layers: MaskLayers, context: JobContext) -> MaskEdit | None:
    return make(layers, context)
