"""A runner without threads."""

from PySide6.QtCore import QObject

from petseg_gui.jobs.job import Job, Lane, outcome_of
from petseg_gui.jobs.job_runner import FINISHED_AT_SHUTDOWN, JobRunner


class SynchronousRunner(JobRunner):
    """Runs a job within `submit`, or, in a lane that is held, when that is stepped."""

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
        return not self._held.get(lane)

    def drain(self, lane: Lane, timeout: float | None = None) -> bool:
        """Run what a held lane has queued."""
        while lane in self._held and self.step(lane):
            pass
        self.deliver()
        return True

    def shutdown(self, timeout: float = 30.0) -> bool:
        self._closed = True
        for lane, queue in self._held.items():
            for _, _, job in queue:
                if lane != FINISHED_AT_SHUTDOWN:
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
