"""What the tools share that paint strokes along the pointer's path."""

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt

from core.editing.rules import PaintRules
from core.labels import Label
from core.regions.brush import Point, dab_point
from petseg_gui.canvas.tools.tool import Pointer, Sketch, Tool, ToolContext
from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document
from petseg_gui.models.tools import ToolName

MIN_PRESSED = 0.15
"""Fraction of the chosen size that the lightest touch paints."""
_PRESSURE_CURVE = 1.5
"""Above 1, so that light touches, where a hand is steadiest, are resolved most finely."""
_MAX_SIZES = 16
"""Into how many sizes a change of pressure between two pen events is divided."""


@dataclass(frozen=True)
class Segment:
    """A piece of a stroke: all dabs of one size between two points."""

    start: Point
    end: Point
    diameter: int


class StrokeTool(Tool):
    """Paints from press to release, as one step of the history."""

    name: ClassVar[ToolName]
    """Its row in `TOOLS`, which says whose size it uses."""
    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._trail = context.trail
        self._last: Position = (0.0, 0.0)
        self._diameter = 1
        self._pressure = 1.0
        self._line: tuple[Position, Position] | None = None

    @abstractmethod
    def _begin(self, document: Document, pointer: Pointer) -> None:
        """Begin a stroke of the document."""

    @abstractmethod
    def _paint(self, document: Document, segment: Segment) -> None:
        """Paint a segment of the stroke."""

    def press(self, document: Document, pointer: Pointer) -> None:
        """Begin a stroke with one dab; with Shift, with a line from the end of the previous stroke."""
        self._line = None
        if not self.can_work(document):
            return
        self._pressure = pointer.pressure
        self._last = (self._trail.end if pointer.shift else None) or pointer.photo
        self._diameter = self.diameter()
        self._begin(document, pointer)
        self._paint_to(document, pointer.photo)

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Paint all dabs between the last position and this one."""
        if not document.in_stroke:
            return
        self._pressure = pointer.pressure
        diameter = self.diameter()
        moved = dab_point(*pointer.photo, diameter) != dab_point(*self._last, diameter)
        if moved or diameter != self._diameter:
            self._paint_to(document, pointer.photo)

    def _paint_to(self, document: Document, position: Position) -> None:
        first, last = self._diameter, self.diameter()
        distance = max(abs(position[0] - self._last[0]), abs(position[1] - self._last[1]))
        # Where the pen moved little there is no room for many sizes.
        count = max(min(abs(last - first), round(distance / 2), _MAX_SIZES), 1)
        start = self._last
        for number in range(1, count + 1):
            part = number / count
            end = (_between(self._last[0], position[0], part), _between(self._last[1], position[1], part))
            size = round(_between(first, last, part))
            self._paint(document, Segment(dab_point(*start, size), dab_point(*end, size), size))
            start = end
        self._last, self._diameter = position, last

    def release(self, document: Document) -> None:
        """Finish the stroke as one step."""
        if document.in_stroke:
            self._trail.end = self._last
        self._pressure = 1.0  # a mouse stroke may follow, and mice report no pressure
        document.end_stroke()

    def cancel(self, document: Document) -> None:
        """Cancel the stroke."""
        self._pressure = 1.0
        document.cancel_stroke()

    def hover(self, document: Document, pointer: Pointer) -> bool:
        """With Shift, show the line that a press would paint."""
        before, end = self._line, self._trail.end
        self._line = (end, pointer.photo) if pointer.shift and end is not None else None
        return self._line != before

    def sketch(self) -> Sketch | None:
        """Return the line that a press would paint."""
        return Sketch(self._line) if self._line is not None else None

    def diameter(self) -> int:
        """Size of the tool, reduced by light pressure of a pen."""
        size = self._tools.size_of(self.name)
        return pressed_size(size, self._pressure) if self._tools.options.pen_pressure else size

    def can_work(self, document: Document) -> bool:
        """Whether any class may be painted over."""
        return may_paint(self._tools.rules)


def may_paint(rules: PaintRules) -> bool:
    """Return whether any class may be painted over."""
    return len(rules.locked) < len(Label)


def pressed_size(size: int, pressure: float) -> int:
    """Return the diameter that a brush paints at a pressure of 0 to 1: the whole size at 1, and at least a pixel."""
    fraction: float = MIN_PRESSED + (1 - MIN_PRESSED) * min(max(pressure, 0.0), 1.0) ** _PRESSURE_CURVE
    return max(round(size * fraction), 1)


def _between(start: float, end: float, part: float) -> float:
    return start + (end - start) * part
