"""The model that new folders start with: a copy in the user's own data, which no folder can take away."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import PetsegError
from core.project import SHIPPED, ModelVersion, Project
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.taken_model import copy_model, take_model
from petseg_gui.models.messages import Message
from petseg_gui.models.settings import SettingsStore
from petseg_gui.translation import error_text, tr, tr_stored


@dataclass(frozen=True)
class StartModel:
    """A checkpoint, named by its digest, and its title; an empty path is the shipped model."""

    path: str
    title: str

    @property
    def digest(self) -> str:
        """Of the checkpoint; empty for the shipped model."""
        return Path(self.path).stem if self.path else ""


def start_model_of(settings: SettingsStore) -> StartModel:
    """Return the model that new folders start with."""
    return StartModel(settings.settings.start_model, settings.settings.start_model_title)


def begin_with(project: Project, model: StartModel) -> None:
    """Use the model in a folder that is opened for the first time; an error becomes a note of the project."""
    if not model.path or not project.is_first_opening or project.read_only:
        return
    try:
        take_model(project, Path(model.path), model.title, in_use=True)
    except PetsegError as error:
        project.notes.append(error)


class StartModelChooser(QObject):
    """Keeps a copy of the chosen model.

    Parameters
    ----------
    settings : SettingsStore
        Remembers it.
    folder : Path
        Where the copy goes.
    report : callable
        Called with a `Message`.

    Signals
    -------
    changed
        New folders start with another model.
    """

    changed = Signal()

    def __init__(
        self,
        settings: SettingsStore,
        runner: JobRunner,
        folder: Path,
        report: Callable[[Message], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._runner = runner
        self._folder = folder
        self._report = report

    def choose(self, version: ModelVersion) -> None:
        """Have new folders start with a version; with the shipped one, they start with whichever is shipped then."""
        if version.id == SHIPPED:
            self._take(version, "")
            return
        job = Job("Keep a model for new folders", lambda _context: _keep(version.path, self._folder))
        job.succeeded.connect(lambda path: self._take(version, str(path)))
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "extras")

    def _take(self, version: ModelVersion, path: str) -> None:
        before = self._settings.settings.start_model
        self._settings.update(start_model=path, start_model_title=version.title if path else "")
        if before and before != path:
            self._runner.run_soon(partial(_remove, Path(before)), lane="extras")
        text = tr("Folders that are opened for the first time start with “{title}”.", title=tr_stored(version.title))
        self._report(Message("info", text))
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._report(Message("error", error_text(error, "The model cannot be kept for new folders")))


def _keep(source: Path, folder: Path) -> Path:
    from core.model.checkpoint import digest_of  # safetensors would delay the start

    path = folder / f"{digest_of(source)}.safetensors"
    if not os.path.isfile(path):
        copy_model(source, path)
    return path


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
