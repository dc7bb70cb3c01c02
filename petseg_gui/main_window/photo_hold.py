"""Keeps the photo in place while something below it comes and goes."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from petseg_gui.canvas.view import CanvasView


class PhotoHold(QObject):
    """Keeps the photo where it is while progress strips come and go below it.

    The view is then resized though the area around it is not. Whatever resizes both moves the photo as usual.
    """

    def __init__(self, view: CanvasView, area: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._area = area
        self._size: QSize | None = None
        """Of the area, when the view was sized for it; None until the view that comes into sight has a size."""
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Resize the viewport first, without moving the photo, so that there is nothing left for the view to do."""
        if event.type() == QEvent.Type.Show:
            self._size = None
            QTimer.singleShot(0, self, self._note_size)
        elif event.type() == QEvent.Type.Resize:
            if self._area.size() == self._size:
                self._view.viewport.resize(held=True)
            elif self._size is not None:
                self._note_size()
        return super().eventFilter(watched, event)

    def _note_size(self) -> None:
        self._size = self._area.size()
