"""Draws small pictures for dialogs in the background."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.translation import error_text

Drawn = TypeVar("Drawn")
SIDE = 640
"""Maximum width and height of a picture."""
_PRIORITY = 20


class PictureDrawer(QObject):
    """Draws one picture at a time; the latest request wins."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None

    def draw(
        self, draw: Callable[[], Drawn], on_done: Callable[[Drawn], None], on_failed: Callable[[str], None]
    ) -> None:
        """Draw, and call `on_done` with what came of it, or `on_failed` with what went wrong, translated."""
        self.cancel()
        job = self._job = Job("Draw a preview", lambda _context: draw())
        job.succeeded.connect(on_done)
        job.failed.connect(lambda error: on_failed(error_text(error, "The preview failed unexpectedly")))
        self._runner.submit(job, "photos", _PRIORITY)

    def cancel(self) -> None:
        """Drop a picture that is being drawn."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
