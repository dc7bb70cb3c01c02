"""Painting what an outline encloses."""

from collections.abc import Sequence

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

CLICK = 5.0
"""Logical pixels within which a press and its release are one click."""
_CLOSE = 9.0
"""Logical pixels around the first corner that close the outline."""
_FINENESS = 1.0
"""Logical pixels between two points of a freehand outline."""
_AT_ONCE = 1_000_000
"""Pixels of the outline's box up to which it is painted at once; a larger one is worked out in the background."""
_FEWEST = 3


class LassoTool(Tool):
    """Drag around something, or click corner by corner; what is enclosed gets the chosen class.

    Corners are closed by a double-click, by Return or by a click on the first of them; Backspace removes the last.
    """

    cursor = Qt.CursorShape.CrossCursor
    keys = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace})

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._label = Label.BACKGROUND
        self._points: list[Position] = []
        self._here: Position | None = None
        self._freehand = False
        self._open = False

    # The pointer

    def press(self, document: Document, pointer: Pointer) -> None:
        """Begin an outline, add a corner to it, or close it at its first corner."""
        if self._open and self._is_at_start(pointer):
            self._paint(document)
        elif self._open:
            self._points.append(pointer.photo)
        elif self.can_work(document):
            self._label = Label.BACKGROUND if pointer.erase else self._tools.label
            self._points = [pointer.photo]

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Draw on freehand, or move the corner that was just set."""
        if self._open:
            self._points[-1] = pointer.photo
        elif self._points and _distance(pointer, self._points[-1]) >= (_FINENESS if self._freehand else CLICK):
            self._freehand = True
            self._points.append(pointer.photo)

    def release(self, document: Document) -> None:
        """Paint what was drawn around freehand; after a click wait for more corners."""
        if self._freehand:
            self._paint(document)
        self._open = bool(self._points)

    def double_click(self, document: Document, pointer: Pointer) -> None:
        """Close the outline; a press as any other before it has corners enough."""
        if self._open and len(self._points) >= _FEWEST:
            self._paint(document)
        elif not self._open:
            self.press(document, pointer)

    def hover(self, document: Document, pointer: Pointer) -> bool:
        """Let the line to the next corner follow."""
        self._here = pointer.photo
        return self._open

    def key(self, document: Document, key: int) -> bool:
        """Close the outline, or remove its last corner."""
        if key == Qt.Key.Key_Backspace:
            self._points.pop()
            self._open = bool(self._points)
        elif len(self._points) >= _FEWEST:
            self._paint(document)
        else:
            return False
        return True

    def cancel(self, document: Document) -> None:
        """Forget the outline."""
        self._points, self._here, self._freehand, self._open = [], None, False, False

    def leave(self, document: Document) -> None:
        """Forget an outline that nobody has closed."""
        self.cancel(document)

    # What it makes

    def _paint(self, document: Document) -> None:
        outline, title = tuple(self._points), f"Lasso {self._label.title.lower()}"
        self.cancel(document)
        if _area_around(outline, document.shape) > _AT_ONCE:
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

    # What it shows

    @property
    def is_open(self) -> bool:
        """Whether there are corners that wait for more."""
        return self._open

    def can_work(self, document: Document) -> bool:
        """Whether there is a class that may be painted over."""
        return may_paint(self._tools.rules)

    def sketch(self) -> Sketch | None:
        """Return the outline so far, with the line to the pointer while corners are set."""
        if not self._points:
            return None
        rubber = (self._here,) if self._open and self._here is not None else ()
        return Sketch(
            (*self._points, *rubber), closed=self._freehand, marked=self._open and len(self._points) >= _FEWEST
        )

    def _is_at_start(self, pointer: Pointer) -> bool:
        return len(self._points) >= _FEWEST and _distance(pointer, self._points[0]) <= _CLOSE


def _distance(pointer: Pointer, place: Position) -> float:
    """Return the way from a place in logical pixels, as the hand sees it."""
    down, right = pointer.photo[0] - place[0], pointer.photo[1] - place[1]
    return float((down**2 + right**2) ** 0.5 * pointer.scale)


def _area_around(outline: Sequence[Position], shape: tuple[int, int]) -> float:
    rows, columns = [y for y, _ in outline], [x for _, x in outline]
    box = Box(int(min(rows)), int(min(columns)), int(max(rows)), int(max(columns))).clipped(shape)
    return 0 if box.is_empty else box.shape[0] * box.shape[1]
