"""The runner: gives each kind of job a thread of its own and tells the outcomes beside the window."""

import sys
import traceback
from collections import deque
from collections.abc import Callable
from typing import Literal, get_args

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, Signal

from core.errors import PetsegError
from petseg_gui.jobs.job import Job, JobContext, JobEvent, outcome_of
from petseg_gui.jobs.lane_thread import LaneThread

Lane = Literal["photos", "saving", "snapshots", "edits", "thumbnails", "proposals", "training"]
LANES: tuple[Lane, ...] = get_args(Lane)
_SPARED: Lane = "saving"
_MODEST: frozenset[Lane] = frozenset({"thumbnails", "proposals", "training"})
_SWITCH_SECONDS = 0.0005
"""How long a background thread may go on in Python while the window's thread waits for its turn; Python's own 5 ms
add up, since one mouse event takes many turns."""
_NEWS = ("progress", "partial")


class JobRunner(QObject):
    """Runs jobs, one at a time in each lane, and tells their outcomes in its own thread.

    Signals
    -------
    bug : exception
        A job raised something that is no `PetsegError`; told once for each place in the code.
    """

    bug = Signal(object)
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
        """Queue a job: higher priorities first, equal ones in the order of their arrival."""
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
        """Run a small piece of work in the background of which nobody awaits a result."""
        job = Job("", lambda _context: work())
        if on_failure is not None:
            job.failed.connect(on_failure)
        return self.submit(job, lane)

    def is_idle(self, lane: Lane) -> bool:
        """Whether a lane has nothing queued and nothing running."""
        return lane not in self._lanes or self._lanes[lane].is_idle()

    def drain(self, lane: Lane, timeout: float | None = None) -> bool:
        """Block until a lane is idle, then tell the outcomes. Only for the moment of closing.

        Returns
        -------
        bool
            False if the lane was still busy after `timeout` seconds.
        """
        idle = lane not in self._lanes or self._lanes[lane].wait_until_idle(timeout)
        self.deliver()
        return idle

    def shutdown(self, timeout: float = 30.0) -> bool:
        """Cancel everything but saves, let those finish, end the threads and tell the last outcomes.

        Returns
        -------
        bool
            False if a thread did not end in time: nothing is lost by then, but the process has to be ended hard.
        """
        self._closed = True
        for lane, thread in self._lanes.items():
            if lane != _SPARED:
                thread.stop_all()
            thread.close()
        deadline = QDeadlineTimer(round(timeout * 1000))
        # Threads that have ended are let go of here, in the thread that made them.
        self._lanes = {lane: thread for lane, thread in self._lanes.items() if not thread.wait(deadline)}
        self.deliver()
        return not self._lanes

    def deliver(self) -> None:
        """Emit the signals of everything that the background has told so far.

        What a slot adds comes next time: one that answers every cancellation with a new job must not hold us here.
        """
        for _ in range(len(self._inbox)):
            if not self._inbox:
                break
            post = self._inbox.popleft()
            job = self._jobs.get(post.context)
            if job is None:
                continue
            if post.kind in _NEWS:
                _emit_news(job, post)
            else:
                del self._jobs[post.context]
                self._emit_outcome(job, post)

    def _start(self, job: Job, lane: Lane, priority: int) -> None:
        if lane not in self._lanes:
            self._lanes[lane] = LaneThread(lane, self._post, modest=lane in _MODEST)
            self._lanes[lane].start()
        self._lanes[lane].put(job.context, job.work, priority)

    def _post(self, post: JobEvent) -> None:
        self._inbox.append(post)
        self._posted.emit()

    def _emit_outcome(self, job: Job, post: JobEvent) -> None:
        job.is_over = True
        try:
            if job.should_stop() or post.kind == "cancelled":
                if post.kind == "succeeded" and job.discard is not None:
                    job.discard(post.payload)
                job.cancelled.emit()
            elif post.kind == "succeeded":
                job.succeeded.emit(post.payload)
            else:
                self._tell_bug(post.payload)
                job.failed.emit(post.payload)
        finally:
            job.finished.emit()

    def _tell_bug(self, error: BaseException) -> None:
        frames = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
        place = f"{type(error)} {frames[-1:]}"
        if isinstance(error, PetsegError) or place in self._known_bugs:
            return
        self._known_bugs.add(place)
        self.bug.emit(error)


class SynchronousRunner(JobRunner):
    """A runner without threads, for tests: a job runs within `submit`, or when a held lane is stepped."""

    def __init__(self, hold: tuple[Lane, ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[Lane, list[tuple[int, int, Job]]] = {lane: [] for lane in hold}
        self._count = 0

    def queued(self, lane: Lane) -> list[Job]:
        """Jobs of a held lane in the order in which they will run."""
        return [job for _, _, job in sorted(self._held.get(lane, []), key=lambda item: item[:2])]

    def step(self, lane: Lane) -> bool:
        """Run the next job of a held lane; False if there is none."""
        queue = self._held[lane]
        if queue:
            queue.sort(key=lambda item: item[:2])
            self._run(queue.pop(0)[2])
            return True
        return False

    def is_idle(self, lane: Lane) -> bool:
        """Whether a lane has nothing queued."""
        return not self._held.get(lane)

    def drain(self, lane: Lane, timeout: float | None = None) -> bool:
        """Run what a held lane has queued."""
        while lane in self._held and self.step(lane):
            pass
        self.deliver()
        return True

    def shutdown(self, timeout: float = 30.0) -> bool:
        """Cancel what is queued, saves excepted, and run the rest."""
        self._closed = True
        for lane, queue in self._held.items():
            for _, _, job in queue:
                if lane != _SPARED:
                    job.cancel()
            self.drain(lane)
        return True

    def _start(self, job: Job, lane: Lane, priority: int) -> None:
        self._count += 1
        if lane in self._held:
            self._held[lane].append((-priority, self._count, job))
        else:
            self._run(job)

    def _run(self, job: Job) -> None:
        self._post(outcome_of(job.context, job.work))
        self.deliver()


def _emit_news(job: Job, post: JobEvent) -> None:
    if job.should_stop():
        return
    if post.kind == "progress":
        job.progress.emit(*post.payload)
    else:
        job.partial.emit(post.payload)
