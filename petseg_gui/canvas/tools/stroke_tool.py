"""What all tools have in common that paint along the pointer's way."""

from abc import abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import Qt

from core.editing.rules import PaintRules
from core.labels import Label
from core.regions.brush import Point, dab_point
from petseg_gui.canvas.tools.tool import Pointer, Sketch, Tool, ToolContext
from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document

MIN_PRESSED = 0.15
"""Fraction of the chosen size that the lightest touch paints."""
_PRESSURE_CURVE = 1.5
"""Above 1, so that light touches, where a hand is steadiest, are resolved most finely."""
_MAX_SIZES = 16
"""Pieces at most into which the way between two pen events is cut to grow or shrink smoothly."""


@dataclass(frozen=True)
class Segment:
    """A piece of a stroke: all dabs of one size on the way between two."""

    start: Point
    end: Point
    diameter: int


class StrokeTool(Tool):
    """Paints from press to release, as one step of the history."""

    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._trail = context.trail
        self._last: Position = (0.0, 0.0)
        self._diameter = 1
        self._pressure = 1.0
        self._line: tuple[Position, Position] | None = None

    @abstractmethod
    def _size(self) -> int:
        """Return the chosen diameter."""

    @abstractmethod
    def _begin(self, document: Document, pointer: Pointer) -> None:
        """Begin a stroke in the document."""

    @abstractmethod
    def _paint(self, document: Document, segment: Segment) -> None:
        """Paint a piece of the stroke."""

    def press(self, document: Document, pointer: Pointer) -> None:
        """Begin a stroke with one dab, or with a line from the end of the stroke before."""
        self._line = None
        if not self.can_work(document):
            return
        self._pressure = pointer.pressure
        self._last = (self._trail.end if pointer.shift else None) or pointer.photo
        self._diameter = self.diameter()
        self._begin(document, pointer)
        self._paint_to(document, pointer.photo)

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Paint all dabs on the way from where the pointer was."""
        if not document.in_stroke:
            return
        self._pressure = pointer.pressure
        diameter = self.diameter()
        moved = dab_point(*pointer.photo, diameter) != dab_point(*self._last, diameter)
        if moved or diameter != self._diameter:
            self._paint_to(document, pointer.photo)

    def _paint_to(self, document: Document, place: Position) -> None:
        first, last = self._diameter, self.diameter()
        way = max(abs(place[0] - self._last[0]), abs(place[1] - self._last[1]))
        # Where the pen moved little there is no room for many sizes between two.
        pieces = max(min(abs(last - first), round(way / 2), _MAX_SIZES), 1)
        here = self._last
        for number in range(1, pieces + 1):
            share = number / pieces
            there = (_between(self._last[0], place[0], share), _between(self._last[1], place[1], share))
            size = round(_between(first, last, share))
            self._paint(document, Segment(dab_point(*here, size), dab_point(*there, size), size))
            here = there
        self._last, self._diameter = place, last

    def release(self, document: Document) -> None:
        """Make the stroke one step."""
        if document.in_stroke:
            self._trail.end = self._last
        self._pressure = 1.0
        document.end_stroke()

    def cancel(self, document: Document) -> None:
        """Take the stroke back."""
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
        """Size of the tool, as hard as a pen is pressed."""
        pressed = self._tools.options.pen_pressure
        return pressed_size(self._size(), self._pressure) if pressed else self._size()

    def can_work(self, document: Document) -> bool:
        """Whether there is a class that may be painted over."""
        return may_paint(self._tools.rules)


def may_paint(rules: PaintRules) -> bool:
    """Whether any class may be painted over."""
    return len(rules.locked) < len(Label)


def _between(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def pressed_size(size: int, pressure: float) -> int:
    """Return the diameter of a brush of a size under a pressure of 0 to 1; the whole size at 1, never below a pixel."""
    share: float = MIN_PRESSED + (1 - MIN_PRESSED) * min(max(pressure, 0.0), 1.0) ** _PRESSURE_CURVE
    return max(round(size * share), 1)
