"""The brush that paints the model's proposal back in."""

from dataclasses import replace
from typing import ClassVar

from core.pixels import BoolArray, Box
from petseg_gui.canvas.tools.brush import BrushTool
from petseg_gui.canvas.tools.stroke_tool import Segment
from petseg_gui.canvas.tools.tool import Pointer, ToolContext
from petseg_gui.models.document import Document
from petseg_gui.models.tools import ToolName


class AcceptTool(BrushTool):
    """Gives every pixel under the brush the class that the model proposed for it."""

    name: ClassVar[ToolName] = "accept"

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._previous: tuple[Box, BoolArray] | None = None

    def _begin(self, document: Document, pointer: Pointer) -> None:
        self._previous = None
        # A border that follows the outline would paint over the proposed one.
        document.begin_stroke("Accept proposal", replace(self._tools.rules, border_width=0))

    def _paint(self, document: Document, segment: Segment) -> None:
        if document.proposal is None:
            return
        box, region = self._sweep(document, segment)
        fresh = region.copy()
        if self._previous is not None:
            # Comparing what the previous segment has painted would take time and change nothing.
            overlap = box.intersection(self._previous[0])
            if not overlap.is_empty:
                fresh[box.slices_of(overlap)] &= ~self._previous[1][self._previous[0].slices_of(overlap)]
        self._previous = (box, region)
        document.stroke(box, fresh, document.proposal[box.slices])

    def can_work(self, document: Document) -> bool:
        """Whether there is a proposal, and a class that may be painted over."""
        return document.proposal is not None and super().can_work(document)
