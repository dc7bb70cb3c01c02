"""Resizing the tool with the pointer."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from petseg_gui.canvas.tools.tool import Pointer, Tool, ToolContext
from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document
from petseg_gui.models.options import BrushShape

_DOUBLING = 120.0
"""Logical pixels to the right that double the size, so that small brushes are set as finely as large ones."""


class SizingTool(Tool):
    """Resizes the chosen tool while the pointer moves sideways; its ring stays where the drag began.

    Parameters
    ----------
    context : ToolContext
    sized : callable
        Returns the tool that is resized.
    """

    changes_mask = False
    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, context: ToolContext, sized: Callable[[], Tool]) -> None:
        super().__init__(context)
        self._sized = sized
        self._start: Pointer | None = None
        self._size = 1

    def press(self, document: Document, pointer: Pointer) -> None:
        """Remember size and position."""
        self._start, self._size = pointer, self._tools.size

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Grow to the right, shrink to the left."""
        if self._start is not None:
            offset = (pointer.photo[1] - self._start.photo[1]) * pointer.scale
            self._tools.size = round(self._size * 2 ** (offset / _DOUBLING))

    def release(self, document: Document) -> None:
        """Keep the size."""
        self._start = None

    def cancel(self, document: Document) -> None:
        """Restore the size."""
        self._tools.size, self._start = self._size, None

    def diameter(self) -> int:
        """Size of the tool that is resized."""
        return self._tools.size

    @property
    def shape(self) -> BrushShape:
        """Shape of the tool that is resized."""
        return self._sized().shape

    @property
    def ring_point(self) -> Position | None:
        """Where the drag began."""
        return self._start.view if self._start is not None else None
