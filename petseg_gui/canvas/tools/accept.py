"""Painting the model's proposal back in."""

from dataclasses import replace

from core.pixels import BoolArray, Box
from petseg_gui.canvas.tools.brush import BrushTool
from petseg_gui.canvas.tools.stroke_tool import Segment
from petseg_gui.canvas.tools.tool import Pointer, ToolContext
from petseg_gui.models.document import Document


class AcceptTool(BrushTool):
    """A brush, as large as the plain one, that gives every pixel the class that the model proposed for it."""

    def __init__(self, context: ToolContext) -> None:
        super().__init__(context)
        self._before: tuple[Box, BoolArray] | None = None

    def _begin(self, document: Document, pointer: Pointer) -> None:
        self._before = None
        # A border that follows the outline would paint over the one that the model proposed.
        document.begin_stroke("Accept proposal", replace(self._tools.rules, border_width=0))

    def _paint(self, document: Document, segment: Segment) -> None:
        if document.proposal is None:
            return
        box, region = self._sweep(document, segment)
        fresh = region.copy()
        if self._before is not None:
            # What the piece before has painted would be compared pixel by pixel only to be left.
            both = box.intersection(self._before[0])
            if not both.is_empty:
                fresh[box.slices_of(both)] &= ~self._before[1][self._before[0].slices_of(both)]
        self._before = (box, region)
        document.stroke(box, fresh, document.proposal[box.slices])

    def can_work(self, document: Document) -> bool:
        """Whether there is a proposal."""
        return document.proposal is not None and super().can_work(document)
