"""The round brush."""

from PySide6.QtCore import Qt

from core.editing.box import Box
from core.editing.brush import Point, dab_point, stroke_region
from core.labels import Label
from petseg_gui.canvas.tools.tool import Pointer, Tool
from petseg_gui.models.document import Document
from petseg_gui.models.tool_state import ToolState


class BrushTool(Tool):
    """Paints the chosen class; background with the right button or with Ctrl."""

    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, tools: ToolState) -> None:
        self._tools = tools
        self._last: Point = (0, 0)
        self._label = Label.BACKGROUND

    def press(self, document: Document, pointer: Pointer) -> None:
        """Begin a stroke with one dab."""
        self._label = self._choose(erase=pointer.erase)
        self._last = dab_point(*pointer.photo, self.diameter())
        document.begin_stroke(self._title())
        self._paint_to(document, self._last)

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Paint all dabs on the way from where the pointer was."""
        at = dab_point(*pointer.photo, self.diameter())
        if at != self._last:
            self._paint_to(document, at)

    def _paint_to(self, document: Document, at: Point) -> None:
        box, region = stroke_region(self._last, at, self.diameter(), within=Box.whole(document.shape))
        document.stroke(box, region, self._label)
        self._last = at

    def release(self, document: Document) -> None:
        """Make the stroke one step."""
        document.end_stroke()

    def cancel(self, document: Document) -> None:
        """Take the stroke back."""
        document.cancel_stroke()

    def diameter(self) -> int:
        """Size of the brush."""
        return self._tools.brush_size

    def _choose(self, *, erase: bool) -> Label:
        """Return the chosen class, or background to erase."""
        return Label.BACKGROUND if erase else self._tools.label

    def _title(self) -> str:
        return f"Paint {self._label.title.lower()}"
