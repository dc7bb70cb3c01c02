"""What lies over the photo and can be dragged: the line of a swipe, and the overview."""

from PySide6.QtCore import Qt

from petseg_gui.canvas.drawing.overview import Overview
from petseg_gui.canvas.tools.tool import Pointer, Tool
from petseg_gui.canvas.transform import Position
from petseg_gui.canvas.viewport import Viewport
from petseg_gui.models.document import Document
from petseg_gui.models.view import ViewState


class _Handle(Tool):
    """Follows the pointer from the press on; there is nothing to finish or cancel."""

    changes_mask = False

    def press(self, document: Document, pointer: Pointer) -> None:
        self.drag(document, pointer)

    def release(self, document: Document) -> None:
        pass

    def cancel(self, document: Document) -> None:
        pass


class _SwipeHandle(_Handle):
    """Moves the line between the photo with its mask and without."""

    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, viewport: Viewport, view_state: ViewState) -> None:
        self._viewport = viewport
        self._view_state = view_state

    def drag(self, document: Document, pointer: Pointer) -> None:
        self._view_state.update(swipe=self._viewport.panes.swipe_at(pointer.view[1]))


class _OverviewHandle(_Handle):
    """Centres what is pointed at in the overview."""

    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, viewport: Viewport, overview: Overview) -> None:
        self._viewport = viewport
        self._overview = overview

    def drag(self, document: Document, pointer: Pointer) -> None:
        position = self._overview.position_at(pointer.view)
        if position is not None:
            self._viewport.centre_on(position)


class Handles:
    """Finds the handle at a point of the view."""

    def __init__(self, viewport: Viewport, overview: Overview, view_state: ViewState) -> None:
        self._viewport = viewport
        self._overview = overview
        self._swipe_handle = _SwipeHandle(viewport, view_state)
        self._overview_handle = _OverviewHandle(viewport, overview)

    def at(self, point: Position | None) -> Tool | None:
        """Return the handle at a point in device pixels; the overview lies on top."""
        if point is None:
            return None
        if self._overview.position_at(point) is not None:
            return self._overview_handle
        line = self._viewport.panes.handle(self._viewport.ratio)
        is_on_line = line is not None and line.contains(int(point[1]), int(point[0]))
        return self._swipe_handle if is_on_line else None
