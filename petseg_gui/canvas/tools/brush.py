"""The brush, round or square."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from core.border.follow import has_outline
from core.labels import Label
from core.pixels import BoolArray, Box
from core.regions.brush import Point, square_stroke_region, stroke_region
from petseg_gui.canvas.tools.stroke_tool import Segment, StrokeTool
from petseg_gui.canvas.tools.tool import Pointer, ToolContext
from petseg_gui.models.document import Document
from petseg_gui.models.options import BrushShape
from petseg_gui.models.tools import ToolName

_SWEEPS: Mapping[BrushShape, Callable[[Point, Point, int, Box], tuple[Box, BoolArray]]] = {
    "round": stroke_region,
    "square": square_stroke_region,
}
"""The region that a tip of each shape covers between two points."""


class BrushTool(StrokeTool):
    """Paints the chosen class; background with the right button or with Ctrl."""

    name: ClassVar[ToolName] = "brush"
    titles: ClassVar[Mapping[Label, str]] = {
        Label.PET: "Paint pet",
        Label.BACKGROUND: "Paint background",
        Label.BORDER: "Paint border",
    }
    """Names of its steps, by the class that is painted."""

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._label = Label.BACKGROUND

    def _begin(self, document: Document, pointer: Pointer) -> None:
        self._label = self._choose(erase=pointer.erase)
        document.begin_stroke(self.titles[self._label], self._tools.rules)

    def _paint(self, document: Document, segment: Segment) -> None:
        document.stroke(*self._sweep(document, segment), self._label)

    def _sweep(self, document: Document, segment: Segment) -> tuple[Box, BoolArray]:
        sweep = _SWEEPS[self.shape]
        return sweep(segment.start, segment.end, segment.diameter, Box.whole(document.shape))

    def border_reach(self) -> int:
        """Half the width of the border, if one follows what would be painted."""
        return self._tools.rules.border_width // 2 if has_outline(self._choose(erase=False)) else 0

    @property
    def shape(self) -> BrushShape:
        """The chosen shape."""
        return self._tools.options.brush_shape

    def _choose(self, *, erase: bool) -> Label:
        return Label.BACKGROUND if erase else self._tools.label
