"""The runner: gives each lane a thread of its own and emits the outcomes in the window's thread."""

import sys
import traceback
from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, Signal

from core.errors import PetsegError
from petseg_gui.jobs.job import Discard, Job, JobContext, JobEvent, Lane
from petseg_gui.jobs.lane_thread import LaneThread

FINISHED_AT_SHUTDOWN: Lane = "saving"
_LOW_PRIORITY: frozenset[Lane] = frozenset(
    {"thumbnails", "proposals", "training", "comparison", "transfer", "extras", "recent"}
)
_NOT_AWAITED: frozenset[Lane] = frozenset({"comparison", "extras", "recent", "paths", "locate"})
"""Lanes that may hang on a disk that is gone; shutting down does not wait for them."""
_BRIEFLY_MS = 200
_SWITCH_SECONDS = 0.0005
"""How long a background thread may keep the interpreter while the window's thread waits for it. Python's default of
5 ms adds up, since one mouse event takes many turns."""


class JobRunner(QObject):
    """Runs jobs, one at a time in each lane, and emits their outcomes in its own thread.

    Signals
    -------
    bug : exception
        A job raised something that is no `PetsegError`; emitted once per place in the code.
    job_over
        A job has ended, and its own signals have been emitted.
    """

    bug = Signal(object)
    job_over = Signal()
    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[JobContext, Job] = {}
        self._inbox: deque[JobEvent] = deque()
        self._lanes: dict[Lane, LaneThread] = {}
        self._known_bugs: set[str] = set()
        self._closed = False
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._posted.connect(self.deliver, Qt.ConnectionType.QueuedConnection)

    def submit(self, job: Job, lane: Lane = "photos", priority: int = 0) -> Job:
        """Queue a job: higher priorities first, equal ones in order of arrival."""
        job.context.sink = self._post
        self._jobs[job.context] = job
        if self._closed:
            job.cancel()
            self._post(JobEvent(job.context, "cancelled"))
        else:
            self._start(job, lane, priority)
        return job

    def run_soon(
        self,
        work: Callable[[], object],
        on_failure: Callable[[BaseException], None] | None = None,
        lane: Lane = "saving",
    ) -> Job:
        """Run a small piece of work whose result nobody needs."""
        job = Job("", lambda _context: work())
        if on_failure is not None:
            job.failed.connect(on_failure)
        return self.submit(job, lane)

    def discard_in(self, lane: Lane, discard: Discard) -> Discard:
        """Return a discard that a lane does, so that the window does not wait for the disk.

        Where the runner shuts down first, it is done here, or once more: what is to be removed must not stay.
        """

        def leave(result: object) -> None:
            if self._closed:
                discard(result)
            else:
                self.run_soon(partial(discard, result), lane=lane).cancelled.connect(partial(discard, result))

        return leave

    def is_idle(self, lane: Lane) -> bool:
        """Whether a lane has nothing queued and nothing running."""
        return lane not in self._lanes or self._lanes[lane].is_idle()

    def drain(self, lane: Lane, timeout: float | None = None) -> bool:
        """Block until a lane is idle, then emit the outcomes. Only for closing.

        Returns
        -------
        bool
            False if the lane was still busy after `timeout` seconds.
        """
        idle = lane not in self._lanes or self._lanes[lane].wait_until_idle(timeout)
        self.deliver()
        return idle

    def shutdown(self, timeout: float = 30.0) -> bool:
        """Cancel everything but saves, let those finish, end the threads and emit the last outcomes.

        Returns
        -------
        bool
            False if a thread did not end in time: nothing is lost by then, but the process has to be killed.
        """
        self._closed = True
        for lane, thread in self._lanes.items():
            if lane != FINISHED_AT_SHUTDOWN:
                thread.stop_all()
            thread.close()
        deadline = QDeadlineTimer(round(timeout * 1000))
        # Finished threads are released here, in the thread that created them.
        self._lanes = {
            lane: thread
            for lane, thread in self._lanes.items()
            if not thread.wait(QDeadlineTimer(_BRIEFLY_MS) if lane in _NOT_AWAITED else deadline)
        }
        self.deliver()
        return not self._lanes

    def deliver(self) -> None:
        """Emit the signals of everything that the background has reported so far.

        What a slot adds is left for the next call: a slot that answers every cancellation with a new job must not
        keep this one from returning.
        """
        for _ in range(len(self._inbox)):
            if not self._inbox:
                break
            event = self._inbox.popleft()
            job = self._jobs.get(event.context)
            if job is None:
                continue
            if event.kind != "progress":
                self._end_step(job, event)
            elif not job.context.should_stop():
                job.progress.emit(event.payload)

    def _start(self, job: Job, lane: Lane, priority: int) -> None:
        if lane not in self._lanes:
            self._lanes[lane] = LaneThread(lane, self._post, low_priority=lane in _LOW_PRIORITY)
            self._lanes[lane].start()
        self._lanes[lane].put(job.context, job.work, priority)

    def _post(self, event: JobEvent) -> None:
        self._inbox.append(event)
        self._posted.emit()

    def _end_step(self, job: Job, event: JobEvent) -> None:
        if job.has_next_step and event.kind == "succeeded":
            if self._closed:
                job.cancel()
            elif not job.context.should_stop():
                self._start(job, *job.advance(event.payload))
                return
        del self._jobs[event.context]
        self._emit_outcome(job, event)

    def _emit_outcome(self, job: Job, event: JobEvent) -> None:
        job.is_over = True
        try:
            if job.context.should_stop() or event.kind == "cancelled":
                if event.kind == "succeeded" and job.discard is not None:
                    job.discard(event.payload)
                job.cancelled.emit()
            elif event.kind == "succeeded":
                job.succeeded.emit(event.payload)
            else:
                self._report_bug(event.payload)
                job.failed.emit(event.payload)
        finally:
            job.finished.emit()
            job.release()
            self.job_over.emit()

    def _report_bug(self, error: BaseException) -> None:
        frames = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
        place = f"{type(error)} {frames[-1:]}"
        if isinstance(error, PetsegError) or place in self._known_bugs:
            return
        self._known_bugs.add(place)
        self.bug.emit(error)
