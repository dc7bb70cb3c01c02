"""Sizing the tool by hand."""

from PySide6.QtCore import Qt

from petseg_gui.canvas.tools.tool import Pointer, Tool, ToolContext
from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document
from petseg_gui.models.options import BrushShape

DOUBLING = 120.0
"""Logical pixels to the right that double the size: as fine for a small brush as for a large one."""


class SizingTool(Tool):
    """Sizes the chosen tool while the pointer goes sideways; its ring stays where that began."""

    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._start: Pointer | None = None
        self._size = 1

    def press(self, document: Document, pointer: Pointer) -> None:
        """Take hold of the size."""
        self._start, self._size = pointer, self._tools.size

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Grow to the right, shrink to the left."""
        if self._start is not None:
            way = (pointer.photo[1] - self._start.photo[1]) * pointer.scale
            self._tools.size = round(self._size * 2 ** (way / DOUBLING))

    def release(self, document: Document) -> None:
        """Keep the size."""
        self._start = None

    def cancel(self, document: Document) -> None:
        """Take the size back."""
        self._tools.size, self._start = self._size, None

    def diameter(self) -> int:
        """Size of the tool that is sized."""
        return self._tools.size

    @property
    def shape(self) -> BrushShape:
        """Shape of the tool that is sized."""
        return "round" if self._tools.tool == "smart" else self._tools.options.brush_shape

    @property
    def ring_point(self) -> Position | None:
        """Where the sizing began."""
        return self._start.view if self._start is not None else None
