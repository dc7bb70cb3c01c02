"""Keeps the status bar in line with the photo under the pointer."""

from PySide6.QtCore import QObject

from core.labels import Label
from petseg_gui.canvas.view import CanvasView
from petseg_gui.models.session import Session
from petseg_gui.widgets.status_bar import StatusBar


class StatusLine(QObject):
    """Listens to the session and to the canvas, and tells the status bar."""

    def __init__(self, session: Session, view: CanvasView, parent: QObject) -> None:
        super().__init__(parent)
        self.bar = StatusBar()
        self._session = session
        self._place: tuple[int, int] | None = None
        session.document_changed.connect(self._show_photo)
        view.pointer_moved.connect(self._show_pointer)
        view.zoom_changed.connect(self._show_zoom)

    def show_unsaved(self, unsaved: bool) -> None:
        """Whether strokes wait to be written."""
        self.bar.show_saving("Saving …" if unsaved else "Saved")

    def show_opening(self, busy: bool) -> None:
        """Whether a folder is being read."""
        if busy:
            self.bar.showMessage("Opening the folder …")
        else:
            self.bar.clearMessage()

    def show_proposing(self, waiting: bool) -> None:
        """Whether the open photo waits for its proposal."""
        self.bar.show_saving("Proposing …" if waiting else "")

    def _show_photo(self) -> None:
        document = self._session.document
        if document is None:
            self.bar.clear_photo()
            self._place = None
            return
        self.bar.show_photo(*document.shape)
        document.mask_changed.connect(self._show_class)

    def _show_zoom(self, scale: float) -> None:
        if self._session.document is not None:
            self.bar.show_zoom(scale)

    def _show_pointer(self, place: tuple[int, int] | None) -> None:
        self._place = place
        self._show_class()

    def _show_class(self) -> None:
        document = self._session.document
        if document is None or self._place is None:
            self.bar.show_pointer(None, None)
        else:
            self.bar.show_pointer(self._place, Label(int(document.layers.mask[self._place])))
