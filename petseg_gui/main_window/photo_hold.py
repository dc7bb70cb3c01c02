"""Keeps the photo in place while something below it comes and goes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from petseg_gui.canvas.view import CanvasView


class PhotoHold(QObject):
    """Keeps the photo where it is while progress strips come and go below it.

    Parameters
    ----------
    view : CanvasView
    surroundings : callable
        Returns what moves the photo as usual when it is another: the size of the area, and which large panels are open.
    """

    def __init__(self, view: CanvasView, surroundings: Callable[[], object]) -> None:
        super().__init__(view)
        self._view = view
        self._surroundings = surroundings
        self._sized_for: object = None
        """The surroundings when the view was sized; None until the view that comes into sight has a size."""
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Resize the viewport first, without moving the photo, so that there is nothing left for the view to do."""
        if event.type() == QEvent.Type.Show:
            self._sized_for = None
            QTimer.singleShot(0, self, self._note_size)
        elif event.type() == QEvent.Type.Resize:
            if self._surroundings() == self._sized_for:
                self._view.viewport.resize(held=True)
            elif self._sized_for is not None:
                self._note_size()
        return super().eventFilter(watched, event)

    def _note_size(self) -> None:
        self._sized_for = self._surroundings()
