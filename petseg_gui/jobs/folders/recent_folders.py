"""Reads how many photos of the recent folders are reviewed."""

import os
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.project.progress import FolderProgress, read_progress
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner


class RecentFolders(QObject):
    """Reads the progress of folders in the background, in a lane of their own, which a disk that is gone may block.

    Signals
    -------
    progress_read : the folder's `Path`, its `FolderProgress`
    """

    progress_read = Signal(object, object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._jobs: list[Job] = []

    def read(self, folders: Iterable[Path], places: Mapping[str, str]) -> None:
        """Read the progress of some folders instead of what is still to be read.

        Parameters
        ----------
        folders : iterable of Path
        places : mapping of str to str
            Where the masks of a folder are kept, by its real path, if not in the folder.
        """
        self.stop()
        for folder in folders:
            # After what is still to be saved, as the folder may have been left just now.
            job = Job(f"Count the photos of {folder}", _nothing).then("recent", partial(_read, folder, places))
            job.succeeded.connect(partial(self._report, folder))
            self._jobs.append(job)
            self._runner.submit(job, "saving")

    def stop(self) -> None:
        """Read no more."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _report(self, folder: Path, progress: FolderProgress | None) -> None:
        if progress is not None:
            self.progress_read.emit(folder, progress)


def _nothing(_context: JobContext) -> None:
    """First step, which only waits for its turn."""


def _read(folder: Path, places: Mapping[str, str], _before: None, _context: JobContext) -> FolderProgress | None:
    place = places.get(os.path.realpath(folder))
    return read_progress(folder, None if place is None else Path(place))
