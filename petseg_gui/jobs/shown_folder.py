"""Shows a folder in the file manager without the window waiting for its disk."""

import os
from collections.abc import Callable
from pathlib import Path

from petseg_gui.file_manager import show_folder
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner


def show_once_found(runner: JobRunner, folder: Path, on_refused: Callable[[], object] = lambda: None) -> None:
    """Show a folder once its disk has answered.

    The desktop looks at the folder in the window's thread, and would hang there with the disk.

    Parameters
    ----------
    runner : JobRunner
    folder : Path
    on_refused : callable
        Called if the folder is not there, or there is no file manager.
    """

    def show(is_there: bool) -> None:
        if not (is_there and show_folder(folder)):
            on_refused()

    job = Job(f"Look for {folder}", lambda _context: os.path.isdir(folder))
    job.succeeded.connect(show)
    runner.submit(job, "paths")
