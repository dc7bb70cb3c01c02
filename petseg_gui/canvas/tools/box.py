"""Showing the model where to look closely."""

import math

from PySide6.QtCore import Qt

from core.pixels import Box
from petseg_gui.canvas.tools.tool import Pointer, Sketch, Tool, ToolContext
from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document

SMALLEST = 16
"""Pixels of a side below which a box is a slip of the hand."""


class BoxTool(Tool):
    """Drags a rectangle that the model then proposes anew."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._corners: tuple[Position, Position] | None = None

    def press(self, document: Document, pointer: Pointer) -> None:
        """Set the first corner."""
        self._corners = (pointer.photo, pointer.photo)

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Move the corner opposite."""
        if self._corners is not None:
            self._corners = (self._corners[0], pointer.photo)

    def release(self, document: Document) -> None:
        """Have the model look there, if that is more than a slip of the hand."""
        corners, self._corners = self._corners, None
        if corners is not None:
            box = _box_between(*corners).clipped(document.shape)
            if min(box.shape) >= SMALLEST:
                document.request_closer_look(box)

    def cancel(self, document: Document) -> None:
        """Forget the rectangle."""
        self._corners = None

    def leave(self, document: Document) -> None:
        """Forget a rectangle that nobody has finished."""
        self.cancel(document)

    def sketch(self) -> Sketch | None:
        """Return the rectangle."""
        if self._corners is None:
            return None
        (top, left), (bottom, right) = self._corners
        return Sketch(((top, left), (top, right), (bottom, right), (bottom, left)), closed=True)


def _box_between(one: Position, other: Position) -> Box:
    """Return every pixel that the rectangle between two places touches."""
    (top, bottom), (left, right) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    return Box(math.floor(top), math.floor(left), math.ceil(bottom), math.ceil(right))
