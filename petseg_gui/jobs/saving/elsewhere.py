"""Writes masks that cannot be saved to another folder."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.paths import existing_path, readable
from core.project.masks.elsewhere import save_elsewhere
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.saving.save_queue import SaveQueue
from petseg_gui.jobs.saving.snapshot import Snapshot
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr


class Elsewhere(QObject):
    """Writes everything that is not saved to a folder that the user chooses.

    The masks still count as unsaved where they belong, and saving them there is tried again as before.

    Signals
    -------
    folder_requested
        The user shall choose a folder for `save`.
    """

    folder_requested = Signal()

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        autosaver: Autosaver,
        save_queue: SaveQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._autosaver = autosaver
        self._queue = save_queue
        save_queue.elsewhere_requested.connect(self.folder_requested)

    def save(self, folder: Path) -> None:
        """Write all that is not saved by now, below `annotations/trimaps` in a folder; nothing is overwritten."""
        self._autosaver.when_queued(partial(self._submit, folder))

    def cancel(self) -> None:
        """Offer it again: the user has chosen no folder."""
        self._queue.repeat_error()

    def _submit(self, folder: Path) -> None:
        snapshots = self._queue.unsaved_masks
        job = Job("Save elsewhere", partial(_write_all, snapshots, folder))
        job.succeeded.connect(lambda found: self._on_saved(snapshots, found))
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "snapshots")  # the lane of saves may hang on the disk that does not work

    def _on_saved(self, snapshots: list[Snapshot], folder: Path) -> None:
        self._queue.note_saved_elsewhere(snapshots)
        text = "{count} masks are now in {folder} as well. PetSeg goes on trying to save them where they belong."
        if len(snapshots) == 1:
            text = "1 mask is now in {folder} as well. PetSeg goes on trying to save it where it belongs."
        text = tr(text, count=len(snapshots), folder=readable(str(folder)))
        self._session.message.emit(Message("info", text, lasting=True))

    def _on_failed(self, error: Exception) -> None:
        self._queue.repeat_error()
        self._session.report("error", error_text(error, "Saving elsewhere failed unexpectedly"))


def _write_all(snapshots: list[Snapshot], folder: Path, context: JobContext) -> Path:
    folder = existing_path(folder)
    for snapshot in snapshots:
        context.check()
        save_elsewhere(folder, snapshot.project.photos[snapshot.name].mask_file, snapshot.mask)
    return folder
