"""A job: one piece of work behind the window, and the context that is all its work gets to see of it.

No Qt object ever reaches a background thread: the work sees a `JobContext` and plain data, and every signal of a
job is emitted in the thread of its runner. So a slot may be any callable, and it always runs beside the window.
"""

import threading
from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from core.cancel import Cancelled


class JobContext:
    """What the work sees of its job: whether to stop, and a way to tell how far it is."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self.sink: Callable[[JobEvent], None] = _nowhere

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

    def report(self, done: int, total: int, text: str = "") -> None:
        """Tell how far the work is."""
        self.sink(JobEvent(self, "progress", (done, total, text)))

    def hand_over(self, payload: object) -> None:
        """Tell something else on the way; it arrives as the job's `partial`."""
        self.sink(JobEvent(self, "partial", payload))


class JobEvent(NamedTuple):
    """Something that a background thread has to say about a job."""

    context: JobContext
    kind: Literal["progress", "partial", "succeeded", "failed", "cancelled"]
    payload: Any = None


def _nowhere(_post: JobEvent) -> None:
    """A context that no runner has taken yet."""


Work = Callable[[JobContext], object]


class Job(QObject):
    """One piece of background work.

    `work` runs in a background thread and must not touch Qt objects. Afterwards exactly one of `succeeded`,
    `failed` and `cancelled` is emitted, then `finished`. Once `cancel()` was called the outcome is `cancelled`,
    whatever the work still did; `discard` is then given the result that nobody takes.
    """

    progress = Signal(int, int, str)
    partial = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, title: str, work: Work, discard: Callable[[Any], None] | None = None) -> None:
        super().__init__()
        self.title = title
        self.context = JobContext()
        self.work = work
        self.discard = discard
        self.is_over = False
        """Whether the outcome has been told."""

    def cancel(self) -> None:
        """Ask the work to stop; a job that is still queued will not start."""
        self.context.stop()

    def should_stop(self) -> bool:
        """Whether the job has been cancelled."""
        return self.context.should_stop()


def outcome_of(context: JobContext, work: Work) -> JobEvent:
    """Do the work in the present thread, and tell how it ended."""
    try:
        context.check()
        return JobEvent(context, "succeeded", work(context))
    except Cancelled:
        return JobEvent(context, "cancelled")
    except BaseException as error:  # noqa: BLE001 - whatever it is, the lane lives on and the runner tells it
        return JobEvent(context, "failed", error)
