"""Keeps the photo in place while something below it comes and goes."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, QTimer

from petseg_gui.canvas.view import CanvasView


class Surroundings(NamedTuple):
    """What the place of the photo depends on.

    Attributes
    ----------
    area : QSize
        Of photo and strips together.
    has_panel, has_strip : bool
        Whether the panel or the strip of a fine-tune is open below the photo.
    """

    area: QSize
    has_panel: bool
    has_strip: bool

    def leave_photo(self, before: "Surroundings") -> bool:
        """Whether the photo stays where it was: a panel that ends by itself moves nothing, one that is closed does."""
        has_ended = not (self.has_panel or self.has_strip)
        return self.area == before.area and (self.has_panel == before.has_panel or has_ended)


class PhotoHold(QObject):
    """Keeps the photo where it is while progress strips come and go below it, and when a fine-tune ends.

    Parameters
    ----------
    view : CanvasView
    surroundings : callable
        Returns those of now.
    """

    def __init__(self, view: CanvasView, surroundings: Callable[[], Surroundings]) -> None:
        super().__init__(view)
        self._view = view
        self._surroundings = surroundings
        self._sized_for: Surroundings | None = None
        """The surroundings when the view was sized; None until the view that comes into sight has a size."""
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Resize the viewport first, without moving the photo, so that there is nothing left for the view to do."""
        if event.type() == QEvent.Type.Show:
            self._sized_for = None
            QTimer.singleShot(0, self, self._note_size)
        elif event.type() == QEvent.Type.Resize and self._sized_for is not None:
            if self._surroundings().leave_photo(self._sized_for):
                self._view.viewport.resize(held=True)
            self._note_size()
        return super().eventFilter(watched, event)

    def _note_size(self) -> None:
        self._sized_for = self._surroundings()
