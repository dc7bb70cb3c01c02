"""Draws small pictures one by one in the background."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.errors import PetsegError
from core.images import RgbImage
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner

Draw = Callable[[], RgbImage]


class PictureSeries(QObject):
    """Draws one series at a time; the latest request wins.

    Signals
    -------
    drawn : position in the series, picture (h, w, 3) uint8 RGB
        Not emitted for one that cannot be drawn.
    """

    drawn = Signal(int, object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None

    def draw(self, series: Sequence[Draw]) -> None:
        """Draw pictures in this order."""
        self.cancel()
        job = self._job = Job("Draw small pictures", partial(_draw, series))
        job.progress.connect(partial(self._emit, job))
        self._runner.submit(job, "extras")

    def cancel(self) -> None:
        """Drop what is not drawn yet."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _emit(self, job: Job, drawn: tuple[int, RgbImage]) -> None:
        if job is self._job:
            self.drawn.emit(*drawn)


def _draw(series: Sequence[Draw], context: JobContext) -> None:
    for row, draw in enumerate(series):
        context.check()
        try:
            picture = draw()
        except PetsegError:  # the photo is gone or damaged; the list of photos says so
            continue
        context.report((row, picture))
