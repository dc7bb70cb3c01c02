"""A job: one piece of background work, and the context that is all its work sees of it.

No Qt object ever reaches a background thread: the work sees a `JobContext` and plain data, and a job's signals are
emitted in the thread of its runner. So any callable may be a slot, and it always runs in the window's thread.
"""

import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, Literal, NamedTuple, get_args

from PySide6.QtCore import QObject, Signal

from core.cancel import Cancelled

Lane = Literal[
    "photos", "journal", "saving", "snapshots", "edits", "thumbnails", "proposals", "training", "comparison", "folder",
    "transfer", "extras", "recent", "paths", "lists", "locate",
]  # fmt: skip
"""Jobs of one lane run one after the other, in a thread of their own."""
LANES: tuple[Lane, ...] = get_args(Lane)


class JobContext:
    """What the work sees of its job: whether to stop, and where to report progress."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self.sink: Callable[[JobEvent], None] = _ignore

    def stop(self) -> None:
        """Ask the work to stop at the next opportunity."""
        self._stop.set()

    def should_stop(self) -> bool:
        """Whether the work has been asked to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if the work has been asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def report(self, progress: object) -> None:
        """Report how far the work is; the job emits it as `progress`."""
        self.sink(JobEvent(self, "progress", progress))


class JobEvent(NamedTuple):
    """What a background thread reports about a job."""

    context: JobContext
    kind: Literal["progress", "succeeded", "failed", "cancelled"]
    payload: Any = None


def _ignore(_event: JobEvent) -> None:
    """Sink of a context that no runner has taken yet."""


Work = Callable[[JobContext], object]


def _nothing(_context: JobContext) -> None:
    """Work of a job that is over."""


Discard = Callable[[Any], None]


class _Step(NamedTuple):
    lane: Lane
    work: Callable[[Any, JobContext], object]
    priority: int
    discard: Discard | None
    can_cancel: bool


class Job(QObject):
    """One piece of background work, in one step or several.

    `work` runs in a background thread and must not touch Qt objects. At the end exactly one of `succeeded`, `failed`
    and `cancelled` is emitted, then `finished`. After `cancel()` the outcome is `cancelled` even if the work still
    returns a result; `discard` then gets that result.
    """

    progress = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, title: str, work: Work, discard: Discard | None = None) -> None:
        super().__init__()
        self.title = title
        self.context = JobContext()
        self.work = work
        """The work of the present step."""
        self.discard = discard
        self.is_over = False
        """Whether the outcome has been emitted."""
        self._can_cancel = True
        self._steps: deque[_Step] = deque()

    def then(
        self,
        lane: Lane,
        work: Callable[[Any, JobContext], object],
        *,
        priority: int = 0,
        discard: Discard | None = None,
        can_cancel: bool = True,
    ) -> "Job":
        """Add a step in a lane of its own. Its work gets the result of the step before; the job ends with the last."""
        self._steps.append(_Step(lane, work, priority, discard, can_cancel))
        return self

    @property
    def can_cancel(self) -> bool:
        """Whether `cancel` does anything in the present step."""
        return self._can_cancel

    @property
    def has_next_step(self) -> bool:
        """Whether the present step is not the last one."""
        return bool(self._steps)

    def advance(self, result: object) -> tuple[Lane, int]:
        """Go on to the next step with the result of this one; returns its lane and priority."""
        step = self._steps.popleft()
        self.work = partial(step.work, result)
        self.discard = step.discard
        self._can_cancel = step.can_cancel
        return step.lane, step.priority

    def release(self) -> None:
        """Drop the work and all that it holds, once the job is over."""
        self.work = _nothing
        self.discard = None
        self._steps.clear()

    def cancel(self) -> None:
        """Ask the work to stop; a job that is still queued will not start.

        Ignored in a step that cannot be cancelled.
        """
        if self._can_cancel:
            self.context.stop()


def outcome_of(context: JobContext, work: Work) -> JobEvent:
    """Do the work in the current thread and return its outcome."""
    try:
        context.check()
        return JobEvent(context, "succeeded", work(context))
    except Cancelled:
        return JobEvent(context, "cancelled")
    except BaseException as error:  # noqa: BLE001 - the lane must survive any error; the runner reports it
        return JobEvent(context, "failed", error)
