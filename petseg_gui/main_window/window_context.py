"""What the actions of the window work on."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from petseg_gui.canvas.view import CanvasView
from petseg_gui.main_window.clean_ups import CleanUps
from petseg_gui.main_window.dialog_opener import DialogOpener
from petseg_gui.main_window.opening import Opening
from petseg_gui.main_window.photo_walk import PhotoWalk
from petseg_gui.main_window.propagation import Propagation
from petseg_gui.main_window.remark_commands import RemarkCommands
from petseg_gui.main_window.selected_photos import SelectedPhotos
from petseg_gui.main_window.side_pages import SidePages
from petseg_gui.main_window.tour import Tour
from petseg_gui.main_window.tuning_flow import TuningFlow
from petseg_gui.main_window.window_parts import WindowParts
from petseg_gui.models.document import Document
from petseg_gui.services import Services
from petseg_gui.widgets.photos.photo_browser import PhotoBrowser


@dataclass(frozen=True)
class WindowContext:
    """Everything that a row of the action table can call.

    Attributes
    ----------
    services : Services
        Models and background work.
    canvas : CanvasView
    browser : PhotoBrowser
    walk : PhotoWalk
    selected : SelectedPhotos
    remarks : RemarkCommands
    opening : Opening
    dialogs : DialogOpener
    clean_ups : CleanUps
    propagation : Propagation
    side : SidePages
    tuning : TuningFlow
    window : QWidget
    parts : WindowParts
    tour : Tour
    """

    services: Services
    canvas: CanvasView
    browser: PhotoBrowser
    walk: PhotoWalk
    selected: SelectedPhotos
    remarks: RemarkCommands
    opening: Opening
    dialogs: DialogOpener
    clean_ups: CleanUps
    propagation: Propagation
    side: SidePages
    tuning: TuningFlow
    window: QWidget
    parts: WindowParts
    tour: Tour

    @property
    def document(self) -> Document:
        """The open photo, for actions that are enabled only while there is one.

        Raises
        ------
        RuntimeError
            If no photo is open.
        """
        document = self.services.session.document
        if document is None:
            raise RuntimeError("no photo is open")
        return document
