"""The tool that paints the area inside an outline."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt

from core.cancel import ShouldStop
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.labels import Label
from core.pixels import Box
from core.regions.polygon import polygon_region
from petseg_gui.canvas.tools.stroke_tool import may_paint
from petseg_gui.canvas.tools.tool import Pointer, Sketch, Tool, ToolContext
from petseg_gui.canvas.transform import Position
from petseg_gui.models.document import Document

_CLICK_RADIUS = 5.0
"""Logical pixels between press and release below which they count as a click."""
_CLOSE_RADIUS = 9.0
"""Logical pixels around the first corner within which a click closes the outline."""
_MIN_STEP = 1.0
"""Logical pixels between two points of a freehand outline."""
_MAX_AREA_AT_ONCE = 1_000_000
"""Pixels of the outline's box up to which it is painted at once; larger ones are painted in the background."""
_MIN_CORNERS = 3
_TITLES: Mapping[Label, str] = {
    Label.PET: "Lasso pet",
    Label.BACKGROUND: "Lasso background",
    Label.BORDER: "Lasso border",
}


class LassoTool(Tool):
    """Paints an area that is dragged around, or clicked corner by corner.

    A double click, Return or a click on the first corner closes the outline; Backspace removes the last corner.
    """

    cursor = Qt.CursorShape.CrossCursor
    keys = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace})

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._label = Label.BACKGROUND
        self._points: list[Position] = []
        self._pointer: Position | None = None
        self._freehand = False
        self._open = False

    # Pointer and keys

    def press(self, document: Document, pointer: Pointer) -> None:
        """Begin an outline, add a corner, or close it at the first corner."""
        if self._open and self._is_at_start(pointer):
            self._paint(document)
        elif self._open:
            self._points.append(pointer.photo)
        elif self.can_work(document):
            self._label = Label.BACKGROUND if pointer.erase else self._tools.label
            self._points = [pointer.photo]

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Continue freehand, or move the corner just set."""
        if self._open:
            self._points[-1] = pointer.photo
        elif self._points and _distance(pointer, self._points[-1]) >= (_MIN_STEP if self._freehand else _CLICK_RADIUS):
            self._freehand = True
            self._points.append(pointer.photo)

    def release(self, document: Document) -> None:
        """Paint a freehand outline; after a click, wait for more corners."""
        if self._freehand:
            self._paint(document)
        self._open = bool(self._points)

    def double_click(self, document: Document, pointer: Pointer) -> None:
        """Close the outline if it has enough corners; without an outline, act as a press."""
        if self._open and self._encloses_area:
            self._paint(document)
        elif not self._open:
            self.press(document, pointer)

    def hover(self, document: Document, pointer: Pointer) -> bool:
        """Draw the line to the next corner up to the pointer."""
        self._pointer = pointer.photo
        return self._open

    def key(self, document: Document, key: int) -> bool:
        """Close the outline, or remove the last corner."""
        if key == Qt.Key.Key_Backspace:
            self._points.pop()
            self._open = bool(self._points)
        elif self._encloses_area:
            self._paint(document)
        else:
            return False
        return True

    def cancel(self, document: Document) -> None:
        """Discard the outline."""
        self._points, self._pointer, self._freehand, self._open = [], None, False, False

    def leave(self, document: Document) -> None:
        """Discard an unfinished outline."""
        self.cancel(document)

    # Painting

    def _paint(self, document: Document) -> None:
        outline, title = tuple(self._points), _TITLES[self._label]
        self.cancel(document)
        if _area_around(outline, document.shape) > _MAX_AREA_AT_ONCE:
            self._paint_in_background(document, outline, title)
            return
        document.begin_stroke(title, self._tools.rules)
        document.stroke(*polygon_region(outline, Box.whole(document.shape)), self._label)
        document.end_stroke()

    def _paint_in_background(self, document: Document, outline: Sequence[Position], title: str) -> None:
        label, rules, within = self._label, self._tools.rules, Box.whole(document.shape)

        def make(layers: MaskLayers, should_stop: ShouldStop) -> MaskEdit | None:
            return plan(layers, title, [(*polygon_region(outline, within), label)], rules, should_stop)

        document.request_edit(title, make)

    # Drawing

    @property
    def is_open(self) -> bool:
        """Whether there are corners and the outline is not closed."""
        return self._open

    def can_work(self, document: Document) -> bool:
        """Whether any class may be painted over."""
        return may_paint(self._tools.rules)

    def sketch(self) -> Sketch | None:
        """Return the outline so far; while corners are set, with a line to the pointer."""
        if not self._points:
            return None
        rubber_band = (self._pointer,) if self._open and self._pointer is not None else ()
        points = (*self._points, *rubber_band)
        return Sketch(points, closed=self._freehand, marked=self._open and self._encloses_area)

    @property
    def _encloses_area(self) -> bool:
        return len(self._points) >= _MIN_CORNERS

    def _is_at_start(self, pointer: Pointer) -> bool:
        return self._encloses_area and _distance(pointer, self._points[0]) <= _CLOSE_RADIUS


def _distance(pointer: Pointer, point: Position) -> float:
    """Return the distance on the screen, in logical pixels."""
    down, right = pointer.photo[0] - point[0], pointer.photo[1] - point[1]
    return float((down**2 + right**2) ** 0.5 * pointer.scale)


def _area_around(outline: Sequence[Position], shape: tuple[int, int]) -> float:
    rows, columns = [y for y, _ in outline], [x for _, x in outline]
    box = Box(int(min(rows)), int(min(columns)), int(max(rows)), int(max(columns))).clipped(shape)
    return 0 if box.is_empty else box.shape[0] * box.shape[1]
