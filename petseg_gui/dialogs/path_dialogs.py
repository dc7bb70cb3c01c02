"""Dialogs that ask for a file or folder, without the window waiting for the disk."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from core.paths import readable
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner

_PATIENCE_MS = 300
_PRIORITY = 20
"""Before what was dropped: a dialog waits for no longer than its patience."""


@dataclass(frozen=True)
class PathQuestion:
    """What a dialog asks for.

    Attributes
    ----------
    title : str
    starts : sequence of Path
        Folders to start in, the best one first, perhaps with a `~`; the home folder if none is there, or a disk does
        not answer.
    then : callable
        Gets the path as Qt writes it; `core.paths.existing_path` finds out what it means.
    filters : sequence of str
        Which files are shown; empty to ask for a folder.
    on_cancel : callable
        Called if nothing is chosen.
    """

    title: str
    starts: Sequence[Path]
    then: Callable[[Path], object]
    filters: Sequence[str] = ()
    on_cancel: Callable[[], object] = lambda: None


class PathDialogs(QObject):
    """Opens dialogs over a window, once it is known where they start.

    Parameters
    ----------
    runner : JobRunner
    window : QWidget
    """

    def __init__(self, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._runner = runner
        self._window = window
        self._question: PathQuestion | None = None
        self._search: Job | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._open_at_home)

    def ask(self, question: PathQuestion) -> None:
        """Open a dialog soon, in place of one that is still pending."""
        replaced = self._take_question()
        if replaced is not None:
            replaced.on_cancel()
        self._question = question
        self._search = Job("Find where a dialog starts", partial(_first_folder, question.starts))
        self._search.succeeded.connect(self._open)
        self._patience.start()
        self._runner.submit(self._search, "paths", _PRIORITY)

    def _open_at_home(self) -> None:
        self._open(None)

    def _open(self, start: Path | None) -> None:
        question = self._take_question()
        if question is not None and self._window.isVisible():
            _make_dialog(question, start or Path.home(), self._window).open()

    def _take_question(self) -> PathQuestion | None:
        question, self._question = self._question, None
        self._patience.stop()
        if self._search is not None:
            self._search.cancel()
            self._search = None
        return question


def _first_folder(folders: Sequence[Path], _context: JobContext) -> Path | None:
    # QFileDialog takes a folder that does not exist for the name of a file.
    return next((Path(folder) for folder in map(os.path.expanduser, folders) if os.path.isdir(folder)), None)


def _make_dialog(question: PathQuestion, start: Path, window: QWidget) -> QFileDialog:
    dialog = QFileDialog(window, question.title, str(_text_path(start)))
    if question.filters:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(question.filters)
    else:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda chosen: question.then(Path(chosen)))
    dialog.rejected.connect(question.on_cancel)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _text_path(folder: Path) -> Path:
    """Return the nearest folder whose path is text, which Qt's dialogs need."""
    return next(each for each in (folder, *folder.parents) if readable(str(each)) == str(each))
