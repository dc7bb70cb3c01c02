"""What lies over the photo to be taken hold of: the line of a swipe, and the small picture of the whole photo."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from petseg_gui.canvas.drawing.scene import Scene
from petseg_gui.canvas.tools.tool import Pointer, Tool
from petseg_gui.canvas.transform import Place
from petseg_gui.models.document import Document
from petseg_gui.models.view import ViewState


class _Handle(Tool):
    """Follows the pointer from the press on; there is nothing to finish."""

    def press(self, document: Document, pointer: Pointer) -> None:
        """Follow the pointer."""
        self.drag(document, pointer)

    def release(self, document: Document) -> None:
        """Leave it there."""

    def cancel(self, document: Document) -> None:
        """Leave it there."""


class SwipeHandle(_Handle):
    """Moves the line between the photo with its mask and without."""

    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, scene: Scene, view_state: ViewState) -> None:
        self._scene = scene
        self._view_state = view_state

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Bring the line to the pointer."""
        self._view_state.update(swipe=self._scene.swipe_at(pointer.view))


class OverviewHandle(_Handle):
    """Brings the part of the photo into view that is pointed at in the small picture."""

    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, pointed_at: Callable[[Place], Place | None], show: Callable[[Place], None]) -> None:
        self._pointed_at = pointed_at
        self._show = show

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Bring the place under the pointer into the middle; beside the small picture there is none."""
        place = self._pointed_at(pointer.view)
        if place is not None:
            self._show(place)


class Handles:
    """Finds what a place in the view would take hold of.

    Parameters
    ----------
    view : QWidget
    scene : Scene
    view_state : ViewState
    show : callable
        Brings a place of the photo into the middle of the view.
    """

    def __init__(self, view: QWidget, scene: Scene, view_state: ViewState, show: Callable[[Place], None]) -> None:
        self._view = view
        self._scene = scene
        self._swipe = SwipeHandle(scene, view_state)
        self._overview = OverviewHandle(self._pointed_at, show)

    def at(self, place: Place | None) -> Tool | None:
        """Return the handle at a place in the view, in device pixels; the small picture lies on top."""
        if place is None:
            return None
        if self._pointed_at(place) is not None:
            return self._overview
        line = self._scene.swipe_handle_rect(self._view.devicePixelRatioF())
        return self._swipe if line is not None and line.contains(int(place[1]), int(place[0])) else None

    def _pointed_at(self, place: Place) -> Place | None:
        return self._scene.overview_place(place, self._view.devicePixelRatioF())
