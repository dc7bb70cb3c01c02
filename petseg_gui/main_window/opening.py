"""Opening folders and photos: from a dialog, by drag and drop, or the sample."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

import resources
from core.errors import PetsegError, ProjectError, reason_of
from core.images import EXPORT_LIST, EXTENSIONS, is_image_name, list_images
from core.paths import decodable_part, readable, readable_name
from petseg_gui.dropped import dropped_paths
from petseg_gui.file_manager import show_folder
from petseg_gui.services import Services
from petseg_gui.translation import error_text, tr

Question = Callable[[QWidget], bool]
"""Asks the user, over a window; whether they agree."""
TrainingQuestion = Callable[[QWidget, bool], bool]
"""Asks whether to stop a fine-tune, given whether that is to quit or to leave the folder."""

SAMPLE_FOLDER = "PetSeg sample"
_MASK_FILES = frozenset({".json", ".jsonl", ".xml", ".zip"})
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.Drop)


class Opening(QObject):
    """Opens what the user chooses in a dialog or drops on the window.

    Parameters
    ----------
    services : Services
    may_stop_training : callable
        Asks before the folder is left while a fine-tune runs, which ends with it.
    import_masks : callable
        Shows the import of the masks that a file or folder holds.
    window : QWidget
    """

    def __init__(
        self,
        services: Services,
        may_stop_training: TrainingQuestion,
        import_masks: Callable[[Path], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._may_stop_training = may_stop_training
        self.import_masks = import_masks
        self._window = window
        services.elsewhere.folder_requested.connect(self.ask_where_to_save)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def ask_for_folder(self) -> None:
        """Let the user choose a folder."""
        self._folder_dialog(tr("Open folder of photos"), self.open_path).open()

    def ask_where_to_save(self) -> None:
        """Let the user choose a folder for masks that cannot be saved where they belong."""
        elsewhere = self._services.elsewhere
        dialog = self._folder_dialog(tr("Save masks elsewhere"), elsewhere.save)
        dialog.rejected.connect(elsewhere.cancel)
        dialog.open()

    def ask_where_folder_is(self) -> None:
        """Let the user choose the folder that the open one has become."""
        finder = self._services.folder_finder
        dialog = self._folder_dialog(tr("Locate folder of photos"), finder.locate)
        dialog.rejected.connect(finder.tell)
        dialog.open()

    def ask_for_photo(self) -> None:
        """Let the user choose a photo; its folder opens, with that photo selected."""
        dialog = self._file_dialog(tr("Open photo"), QFileDialog.FileMode.ExistingFile, self.open_path)
        patterns = " ".join(f"*{extension}" for extension in sorted(EXTENSIONS))
        dialog.setNameFilter(tr("Photos ({patterns})", patterns=patterns))
        dialog.open()

    def open_path(self, path: Path) -> None:
        """Open a folder, or the folder of a photo."""
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
        pictures = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
        try:
            self.open_path(copy_samples(resources.SAMPLES, pictures if os.path.isdir(pictures) else data))
        except PetsegError as error:
            self._services.session.report("error", error_text(error))

    def show_in_file_manager(self) -> None:
        """Show the open folder in the desktop's file manager."""
        project = self._services.session.project
        if project is not None:
            show_folder(project.root)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept a drag that holds photos or masks, and open or import what is dropped."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        known = (path for path in dropped_paths(event.mimeData()) if _is_photo_or_folder(path) or _holds_masks(path))
        path = next(known, None)
        if path is not None:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._take_dropped(path)
        return True

    def _take_dropped(self, path: Path) -> None:
        session = self._services.session
        name = readable_name(path.name)
        if not _holds_masks(path) or (session.project is None and os.path.isdir(path)):
            self.open_path(path)
        elif session.project is None:
            text = tr("Open the folder of the photos first, then drop {name} on it to import its masks.", name=name)
            session.report("info", text, about="folder")
        elif session.project.read_only:
            text = tr("The folder is open read-only, so the masks of {name} cannot be imported.", name=name)
            session.report("warning", text, about="folder")
        else:
            self.import_masks(path)

    def _folder_dialog(self, title: str, then: Callable[[Path], object]) -> QFileDialog:
        dialog = self._file_dialog(title, QFileDialog.FileMode.Directory, then)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode, then: Callable[[Path], object]) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(_text_path(self._starting_folder(mode))))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _starting_folder(self, mode: QFileDialog.FileMode) -> Path:
        """Return where the next choice probably is: beside the open folder, or in it for a photo."""
        project = self._services.session.project
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folders = [*map(Path, self._services.settings.settings.recent), Path(pictures)]
        if project is not None:
            wanted = project.root.parent if mode == QFileDialog.FileMode.Directory else project.photos_root
            folders = [wanted, *folders] if _is_hidden(wanted) else [wanted, *wanted.parents, *folders]
        # QFileDialog takes a folder that does not exist for the name of a file. And the sample may be in a hidden one,
        # where nobody keeps photos of their own.
        return next((folder for folder in folders if not _is_hidden(folder) and os.path.isdir(folder)), Path.home())


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


def _is_hidden(folder: Path) -> bool:
    """Whether file managers hide a folder, or where programs keep their data."""
    data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation))
    return folder.is_relative_to(data) or any(part.startswith(".") for part in folder.parts)


def _text_path(folder: Path) -> Path:
    """Return the nearest folder whose path is text, which Qt's dialogs need."""
    return next(each for each in (folder, *folder.parents) if readable(str(each)) == str(each))


def _as_dialogs_write(path: Path) -> Path:
    return Path(decodable_part(str(path)))


def _is_photo_or_folder(path: Path) -> bool:
    return os.path.isdir(path) or is_image_name(path.name)


def _holds_masks(path: Path) -> bool:
    """Whether something is a file that masks come in, or an export of PetSeg."""
    return path.suffix.lower() in _MASK_FILES if os.path.isfile(path) else os.path.isfile(path / EXPORT_LIST)
