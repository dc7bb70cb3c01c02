"""The tool that picks the class to paint from the mask."""

import math

from PySide6.QtCore import Qt

from core.labels import Label
from petseg_gui.canvas.tools.tool import Pointer, Tool, ToolContext
from petseg_gui.models.document import Document


class PickTool(Tool):
    """Chooses the class under the pointer, then returns to the previous tool."""

    changes_mask = False
    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._picked = False

    def press(self, document: Document, pointer: Pointer) -> None:
        """Choose the class under the pointer."""
        self._picked = False
        self.drag(document, pointer)

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Choose the class that is now under the pointer."""
        y, x = math.floor(pointer.photo[0]), math.floor(pointer.photo[1])
        if 0 <= y < document.shape[0] and 0 <= x < document.shape[1]:
            self._tools.label = Label(int(document.layers.mask[y, x]))
            self._picked = True

    def release(self, document: Document) -> None:
        """Return to the previous tool, unless nothing was picked or Alt only borrowed this one."""
        if self._picked and self._tools.tool == "pick":
            self._tools.go_back()

    def cancel(self, document: Document) -> None:
        """Keep the class that was picked."""
