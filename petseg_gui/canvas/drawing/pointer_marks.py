"""What follows the pointer over the photo: the ring and the sketch of a tool."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from petseg_gui.canvas.drawing.ring import Ring
from petseg_gui.canvas.drawing.sketch_line import SketchLine
from petseg_gui.canvas.tools.tool import Tool
from petseg_gui.canvas.transform import Position
from petseg_gui.canvas.viewport import Viewport

MIN_RING = 6
"""Logical pixels below which a ring can hardly be seen: the pointer is then a cross."""


class PointerMarks:
    """Draws ring and sketch of a tool in every pane, and knows what to repaint when they change."""

    def __init__(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self._ring: Ring | None = None
        self._sketch: SketchLine | None = None

    def clear(self) -> None:
        """Forget both, as another photo is shown."""
        self._ring = self._sketch = None

    def show(self, tool: Tool, point: Position | None) -> list[QRect]:
        """Put the ring of a tool at a point of a pane, and show its sketch.

        Returns
        -------
        list of QRect
            What to repaint, in device pixels of the panes.
        """
        return self._show_ring(tool, point) + self._show_sketch(tool)

    def _show_ring(self, tool: Tool, point: Position | None) -> list[QRect]:
        old, self._ring = self._ring, self._ring_of(tool, point)
        if self._ring is not None and self._ring.is_like(old):
            return []
        rings = [ring for ring in (old, self._ring) if ring is not None]
        return [rect for ring in rings for rect in ring.rects(self._viewport.transform, self._viewport.ratio)]

    def _ring_of(self, tool: Tool, point: Position | None) -> Ring | None:
        diameter = tool.diameter()
        if point is None or diameter is None or not self._can_be_seen(diameter):
            return None
        return Ring(self._viewport.transform.to_photo(*point), diameter, tool.shape, tool.border_reach())

    def _can_be_seen(self, diameter: int) -> bool:
        return diameter * self._viewport.transform.scale >= MIN_RING * self._viewport.ratio

    def _show_sketch(self, tool: Tool) -> list[QRect]:
        sketch, transform, ratio = tool.sketch(), self._viewport.transform, self._viewport.ratio
        old, self._sketch = self._sketch, SketchLine(sketch) if sketch is not None and sketch.points else None
        if self._sketch is not None:
            return self._sketch.changed(old, transform, ratio)
        return old.rects(transform, ratio) if old is not None else []

    def cursor_for(self, tool: Tool) -> Qt.CursorShape:
        """Return the cursor of a tool over the photo: a cross where its ring would be too small."""
        diameter = tool.diameter()
        if diameter is not None and not self._can_be_seen(diameter):
            return Qt.CursorShape.CrossCursor
        return tool.cursor

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Draw what lies in a rectangle, with a painter in device pixels of the view."""
        if self._sketch is None and self._ring is None:
            return
        transform, ratio = self._viewport.transform, self._viewport.ratio
        for _, part in self._viewport.panes.paint(painter, rect):
            if self._sketch is not None:
                self._sketch.draw(painter, transform, ratio, part)
            if self._ring is not None:
                self._ring.draw(painter, transform, ratio)
