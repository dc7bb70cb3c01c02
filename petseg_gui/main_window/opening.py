"""Opening folders and photos: from a dialog, or the sample."""

import os
import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

import resources
from core.errors import ProjectError, reason_of
from core.images import EXTENSIONS, list_images
from core.paths import decodable_part
from petseg_gui.dialogs.path_dialogs import PathDialogs, PathQuestion
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.shown_folder import show_once_found
from petseg_gui.services import Services
from petseg_gui.translation import error_text, tr

Question = Callable[[QWidget], bool]
"""Asks the user, over a window; whether they agree."""
TrainingQuestion = Callable[[QWidget, bool], bool]
"""Asks whether to stop a fine-tune, given whether that is to quit or to leave the folder."""

SAMPLE_FOLDER = "PetSeg sample"
_Location = QStandardPaths.StandardLocation
_SAMPLE_PLACES = (_Location.PicturesLocation, _Location.AppDataLocation)
"""Where its folder goes, the best one first; the last one is made if need be."""


class Opening(QObject):
    """Opens what the user chooses in a dialog.

    Parameters
    ----------
    services : Services
    may_stop_training : callable
        Asks before the folder is left while a fine-tune runs, which ends with it.
    window : QWidget
    """

    def __init__(self, services: Services, may_stop_training: TrainingQuestion, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._may_stop_training = may_stop_training
        self._window = window
        self._path_dialogs = PathDialogs(services.runner, window)
        services.elsewhere.folder_requested.connect(self.ask_where_to_save)

    def ask_for_folder(self) -> None:
        """Let the user choose a folder."""
        self._path_dialogs.ask(PathQuestion(tr("Open folder of photos"), self._starts_beside(), self.open_path))

    def ask_where_to_save(self) -> None:
        """Let the user choose a folder for masks that cannot be saved where they belong."""
        elsewhere = self._services.elsewhere
        title, starts = tr("Save masks elsewhere"), self._starts_apart()
        self._path_dialogs.ask(PathQuestion(title, starts, elsewhere.save, on_cancel=elsewhere.cancel))

    def ask_where_folder_is(self) -> None:
        """Let the user choose the folder that the open one has become."""
        finder = self._services.folder_finder
        title, starts = tr("Locate folder of photos"), self._starts_apart()
        self._path_dialogs.ask(PathQuestion(title, starts, finder.locate, on_cancel=finder.tell))

    def ask_for_photo(self) -> None:
        """Let the user choose a photo; its folder opens, with that photo selected."""
        patterns = " ".join(f"*{extension}" for extension in sorted(EXTENSIONS))
        photos = tr("Photos ({patterns})", patterns=patterns)
        self._path_dialogs.ask(PathQuestion(tr("Open photo"), self._starts_inside(), self.open_path, [photos]))

    def open_path(self, path: Path) -> None:
        """Open a folder, or the folder of a photo."""
        # Compared as text, as the disk may hang: a link to the open folder needlessly asks whether to stop a fine-tune.
        project = self._services.session.project
        leaves = project is None or not _as_dialogs_write(path).is_relative_to(_as_dialogs_write(project.root))
        if leaves and not self._training_may_stop():
            return
        self._services.folder_finder.open(path, lambda: self._services.opener.open(path))

    def reopen_last(self) -> bool:
        """Open the folder that was open last, for a start without one; whether there is one and the user wants that."""
        settings = self._services.settings.settings
        if settings.reopen_last and settings.recent:
            self._services.opener.open(Path(settings.recent[0]))
            return True
        return False

    def close_folder(self) -> None:
        """Leave the open folder; what is not saved yet is saved behind it."""
        if self._training_may_stop():
            self._services.opener.close()

    def _training_may_stop(self) -> bool:
        return not self._services.fine_tuner.running or self._may_stop_training(self._window, False)

    def open_sample(self) -> None:
        """Open a copy of the sample photo."""
        job = Job("Copy the sample", partial(_copy_samples, [_standard(place) for place in _SAMPLE_PLACES]))
        job.succeeded.connect(self.open_path)
        job.failed.connect(lambda error: self._services.session.report("error", error_text(error)))
        self._services.runner.submit(job, "paths")

    def show_in_file_manager(self) -> None:
        """Show the open folder in the desktop's file manager."""
        project = self._services.session.project
        if project is not None:
            show_once_found(self._services.runner, project.root)

    def _starts_beside(self) -> list[Path]:
        """Where another folder may be: beside the open one, or beside those it is in."""
        project = self._services.session.project
        return self._starts(None if project is None else project.root.parent)

    def _starts_inside(self) -> list[Path]:
        """Where another photo may be: in the open folder, or in one around it."""
        project = self._services.session.project
        return self._starts(None if project is None else project.photos_root)

    def _starts(self, wanted: Path | None) -> list[Path]:
        folders = [*map(Path, self._services.settings.settings.recent), _standard(_Location.PicturesLocation)]
        if wanted is not None:
            folders = [wanted, *folders] if _is_hidden(wanted) else [wanted, *wanted.parents, *folders]
        # The sample may be in a hidden folder, where nobody keeps photos of their own.
        return [folder for folder in folders if not _is_hidden(folder)]

    def _starts_apart(self) -> list[Path]:
        """Where a dialog starts when the disk of the open folder may be gone."""
        project, pictures = self._services.session.project, _standard(_Location.PicturesLocation)
        return [] if project is not None and project.root.is_relative_to(pictures) else [pictures]


def copy_samples(samples: Path, parent: Path) -> Path:
    """Copy the sample photos into a new folder, as the package itself is never written to.

    Photos that are there already stay as they are.

    Returns
    -------
    Path
        The folder to open.

    Raises
    ------
    ProjectError
        If the photos cannot be copied.
    """
    folder = parent / SAMPLE_FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for photo in list_images(samples):
            if not (folder / photo.name).exists():
                shutil.copyfile(photo, folder / photo.name)
    except OSError as error:
        raise ProjectError(
            "the sample photo cannot be put there ({reason})",
            path=folder,
            remedy="Open a folder of your own photos.",
            reason=reason_of(error),
        ) from error
    return folder


def _copy_samples(places: Sequence[Path], _context: JobContext) -> Path:
    return copy_samples(resources.SAMPLES, next((place for place in places if os.path.isdir(place)), places[-1]))


def _is_hidden(folder: Path) -> bool:
    """Whether file managers hide a folder, or where programs keep their data."""
    data = _standard(_Location.GenericDataLocation)
    return folder.is_relative_to(data) or any(part.startswith(".") for part in folder.parts)


def _standard(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location))


def _as_dialogs_write(path: Path) -> Path:
    return Path(decodable_part(str(path)))
