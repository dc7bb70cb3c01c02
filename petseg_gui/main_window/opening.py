"""What the user can tell the application to do; each command passes an intent on to a model, a job or a dialog.

Dialogs are imported when they are opened, so that the window is there sooner.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

import resources
from core.errors import PetsegError
from core.images import EXTENSIONS
from petseg_gui.canvas.view import CanvasView
from petseg_gui.main_window.dialog_opener import DialogOpener
from petseg_gui.main_window.mask_commands import MaskCommands
from petseg_gui.main_window.photo_walk import PhotoWalk
from petseg_gui.main_window.samples import copy_samples
from petseg_gui.main_window.tool_commands import ToolCommands
from petseg_gui.main_window.view_commands import ViewCommands
from petseg_gui.models.key_bindings import KeyBindings
from petseg_gui.models.messages import Message
from petseg_gui.models.photo_order import PhotoOrder
from petseg_gui.models.settings import Device, Theme
from petseg_gui.services import Services


class Opening(QObject):
    """The slots of all actions."""

    message = Signal(object)
    clean_up_wanted = Signal(str)
    """Kind of the clean-up to try out."""
    page_wanted = Signal(str)
    """Page of the panel at the right to bring to the front."""

    def __init__(
        self,
        services: Services,
        view: CanvasView,
        walk: PhotoWalk,
        keys: KeyBindings,
        window: QWidget,
        may_stop_training: Callable[[QWidget], bool],
    ) -> None:
        super().__init__(window)
        self.walk = walk
        self.mask = MaskCommands(services)
        self.tools = ToolCommands(services.tools)
        self.view = ViewCommands(services.view, view)
        self.help = DialogOpener(keys, window)
        self._services = services
        self._window = window
        self._may_stop_training = may_stop_training

    # Opening

    def open_folder(self) -> None:
        """Ask for a folder and open it."""
        self._ask_for_path("Open folder of photos", QFileDialog.FileMode.Directory)

    def open_image(self) -> None:
        """Ask for a photo; its folder opens, with that photo chosen."""
        self._ask_for_path("Open photo", QFileDialog.FileMode.ExistingFile)

    def open_sample(self) -> None:
        """Open a copy of the shipped photo."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
        place = Path(pictures) if Path(pictures).is_dir() else Path(data)
        try:
            self.open_path(copy_samples(resources.SAMPLES, place))
        except PetsegError as error:
            self.message.emit(Message("error", str(error)))

    def open_path(self, path: Path) -> None:
        """Open a folder, or the folder of a photo. A fine-tune ends with its folder, so the user is asked first."""
        project = self._services.session.project
        leaves = project is None or not path.is_relative_to(project.root)
        if leaves and self._services.fine_tuner.running and not self._may_stop_training(self._window):
            return
        self._services.opener.open(path)

    def show_in_file_manager(self) -> None:
        """Show the open folder in the desktop's file manager."""
        project = self._services.session.project
        if project is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(project.root)))

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    # The open photo

    def mark_reviewed(self) -> None:
        """Say that the mask is right, and go on to the next photo that is not done; first what is still worked out."""
        self._services.edit_queue.when_done(self._mark_reviewed)

    def _mark_reviewed(self) -> None:
        if self._services.autosaver.mark_reviewed():
            self.next_unreviewed()

    def next_unreviewed(self) -> None:
        """Open the next photo that is not done."""
        if not self.walk.go_to_next_unreviewed():
            self.message.emit(Message("info", "That was the last one: every photo is reviewed or skipped."))

    def reopen(self) -> None:
        """Take back that the photo is reviewed or skipped."""
        self._services.session.reopen()

    def order_photos(self, order: PhotoOrder) -> None:
        """List the photos in another order from now on, or put them in order anew."""
        self._services.settings.update(photo_order=order)
        self._services.session.set_order(order)

    # The model

    def propose_again(self) -> None:
        """Propose the open photo's mask anew with the model in use."""
        self._services.proposer.propose_again()

    def propose_folder(self) -> None:
        """Propose every photo that has no proposal of the model in use."""
        self._services.proposer.propose_all()

    def fine_tune(self) -> None:
        """Train on the reviewed photos, in the background."""
        self._services.fine_tuner.start()

    def cancel_fine_tune(self) -> None:
        """Stop the training; the model in use stays."""
        self._services.fine_tuner.cancel()

    def show_versions(self) -> None:
        """Let the user choose another version of the model."""
        project = self._services.session.project
        if project is None:
            return
        from petseg_gui.dialogs.versions import VersionsDialog

        dialog = VersionsDialog(project.versions.all(), self._window)
        dialog.chosen.connect(self._services.proposer.use_version)
        dialog.open()

    def use_device(self, device: Device) -> None:
        """Propose and fine-tune there from now on; the choice is remembered."""
        self._services.settings.update(device=device)
        self._services.set_device(device)

    # Help and looks

    def use_theme(self, theme: Theme) -> None:
        """Change the look of the window."""
        self._services.settings.update(theme=theme)

    def show_preferences(self) -> None:
        """Let the user choose what holds for every folder."""
        from petseg_gui.dialogs.preferences import PreferencesDialog

        PreferencesDialog(self._services.settings, self._window).open()

    def _ask_for_path(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window, title, self._starting_folder(mode))
        dialog.setFileMode(mode)
        if mode == QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            patterns = " ".join(f"*{extension}" for extension in sorted(EXTENSIONS))
            dialog.setNameFilter(f"Photos ({patterns})")
        dialog.fileSelected.connect(lambda chosen: self.open_path(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _starting_folder(self, mode: QFileDialog.FileMode) -> str:
        """Where the next one probably is: beside the open folder, or in it for a photo."""
        project = self._services.session.project
        if project is not None:
            return str(project.root.parent if mode == QFileDialog.FileMode.Directory else project.photos_root)
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        # The dialog would take a folder that is not there for the name of a file.
        places = [*self._services.settings.settings.recent, pictures]
        return next((str(place) for place in places if Path(place).is_dir()), str(Path.home()))
