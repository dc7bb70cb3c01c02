"""The thread of one lane, with its queue."""

import heapq
import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QThread

from petseg_gui.jobs.job import JobContext, JobEvent, Work, outcome_of

_STACK_BYTES = 8 << 20  # the 512 kB of macOS are too little for decoders and networks
_NICENESS = 5
"""For low priority: below the window's thread, above the niceness of the training process."""


class LaneThread(QThread):
    """Works off a queue, one piece after the other.

    It holds contexts and never jobs, since a Qt object must not be destroyed in another thread.

    Parameters
    ----------
    name : str
    sink : callable
        Gets the outcomes, in this thread.
    low_priority : bool
        Let the window's thread go first; threads started from here, as by a network, inherit that.
    """

    def __init__(self, name: str, sink: Callable[[JobEvent], None], *, low_priority: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setStackSize(_STACK_BYTES)
        self._low_priority = low_priority
        self._sink = sink
        self._changed = threading.Condition()
        self._queue: list[tuple[int, int, JobContext, Work]] = []
        self._running: JobContext | None = None
        self._count = 0
        self._open = True

    def put(self, context: JobContext, work: Work, priority: int) -> None:
        """Queue a piece of work: higher priorities first, equal ones in order of arrival."""
        with self._changed:
            self._count += 1
            heapq.heappush(self._queue, (-priority, self._count, context, work))
            self._changed.notify_all()

    def stop_all(self) -> None:
        """Ask everything queued or running to stop."""
        with self._changed:
            for _, _, context, _ in self._queue:
                context.stop()
            if self._running is not None:
                self._running.stop()

    def close(self) -> None:
        """Let the thread end once its queue is empty."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    def is_idle(self) -> bool:
        """Whether nothing is queued or running."""
        with self._changed:
            return not self._queue and self._running is None

    def wait_until_idle(self, timeout: float | None) -> bool:
        """Block until nothing is queued or running; False if that takes longer than `timeout` seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._queue and self._running is None, timeout)

    def run(self) -> None:
        """Work until closed; Qt calls this in the new thread."""
        if self._low_priority:
            self._lower_priority()
        while (item := self._take()) is not None:
            # Posted before the lane counts as idle, so that a caller waiting for that finds the outcome in the inbox.
            self._sink(outcome_of(*item))
            del item
            with self._changed:
                self._running = None
                self._changed.notify_all()

    def _lower_priority(self) -> None:
        if sys.platform == "linux":  # Qt cannot do it there, but each thread has a niceness of its own
            thread = threading.get_native_id()
            niceness = os.getpriority(os.PRIO_PROCESS, thread) + _NICENESS  # the window may be nice itself
            os.setpriority(os.PRIO_PROCESS, thread, niceness)
        else:
            self.setPriority(QThread.Priority.LowPriority)

    def _take(self) -> tuple[JobContext, Work] | None:
        with self._changed:
            self._changed.wait_for(lambda: bool(self._queue) or not self._open)
            if not self._queue:
                return None
            _, _, self._running, work = heapq.heappop(self._queue)
            return self._running, work
