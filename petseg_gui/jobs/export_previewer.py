"""Draws what an export would make of one photo, in the background."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.exporting.plan import PlannedPhoto
from core.exporting.preview import ExportPreview, preview_export
from core.formats import FormatOptions
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.translation import error_text

SIDE = 640
"""Maximum width and height of the picture."""
_PRIORITY = 20


class ExportPreviewer(QObject):
    """Draws one preview at a time; the latest request wins."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None

    def preview(
        self,
        photo: PlannedPhoto,
        options: FormatOptions,
        on_done: Callable[[ExportPreview], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """Draw a photo, and call `on_done` with the picture or `on_failed` with what went wrong."""
        self.cancel()
        job = self._job = Job(f"Preview the export of {photo.name}", lambda _: preview_export(photo, options, SIDE))
        job.succeeded.connect(on_done)
        job.failed.connect(lambda error: on_failed(error_text(error, "The preview failed unexpectedly")))
        self._runner.submit(job, "photos", _PRIORITY)

    def cancel(self) -> None:
        """Drop a preview that is being drawn."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
