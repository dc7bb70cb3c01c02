"""The tool that moves the photo in the view."""

from PySide6.QtCore import Qt

from petseg_gui.canvas.tools.tool import Pointer, Sketch, Tool, ToolContext
from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document


class PanTool(Tool):
    """Drags the photo along with the pointer; an unfinished sketch of another tool stays visible."""

    changes_mask = False
    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._move = context.move_photo
        self._open_sketch = context.open_sketch
        self._last: Position = (0.0, 0.0)

    def press(self, document: Document, pointer: Pointer) -> None:
        """Grab the photo."""
        self._last = pointer.view

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Move the photo as far as the pointer moved, in whole device pixels."""
        down, right = round(pointer.view[0] - self._last[0]), round(pointer.view[1] - self._last[1])
        self._last = (self._last[0] + down, self._last[1] + right)
        self._move(down, right)

    def release(self, document: Document) -> None:
        """Leave the photo where it is."""

    def cancel(self, document: Document) -> None:
        """Leave the photo where it is."""

    def sketch(self) -> Sketch | None:
        """Return what another tool has drawn so far."""
        return self._open_sketch()
