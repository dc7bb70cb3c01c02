"""The tool that shows the model where to look closer."""

import math

from PySide6.QtCore import Qt

from core.pixels import Box
from petseg_gui.canvas.tools.tool import Pointer, Sketch, Tool, ToolContext
from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document

_MIN_SIDE = 16
"""Pixels of a side below which a box counts as a slip of the hand."""


class BoxTool(Tool):
    """Drags a box for which the model then proposes again."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._corners: tuple[Position, Position] | None = None

    def press(self, document: Document, pointer: Pointer) -> None:
        """Set the first corner."""
        self._corners = (pointer.photo, pointer.photo)

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Move the opposite corner."""
        if self._corners is not None:
            self._corners = (self._corners[0], pointer.photo)

    def release(self, document: Document) -> None:
        """Request a proposal for the box, unless it is too small."""
        corners, self._corners = self._corners, None
        if corners is not None:
            box = _box_between(*corners).clipped(document.shape)
            if min(box.shape) >= _MIN_SIDE:
                document.request_box_proposal(box)

    def cancel(self, document: Document) -> None:
        """Discard the box."""
        self._corners = None

    def leave(self, document: Document) -> None:
        """Discard an unfinished box."""
        self.cancel(document)

    def sketch(self) -> Sketch | None:
        """Return the box."""
        if self._corners is None:
            return None
        (top, left), (bottom, right) = self._corners
        return Sketch(((top, left), (top, right), (bottom, right), (bottom, left)), closed=True)


def _box_between(one: Position, other: Position) -> Box:
    """Return all pixels that the rectangle between two corners touches."""
    (top, bottom), (left, right) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    return Box(math.floor(top), math.floor(left), math.ceil(bottom), math.ceil(right))
