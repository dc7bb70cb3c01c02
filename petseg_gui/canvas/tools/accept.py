"""Painting the model's proposal back in."""

from dataclasses import replace

from petseg_gui.canvas.tools.brush import BrushTool
from petseg_gui.canvas.tools.stroke_tool import Segment
from petseg_gui.canvas.tools.tool import Pointer
from petseg_gui.models.document import Document


class AcceptTool(BrushTool):
    """A brush, as large as the plain one, that gives every pixel the class that the model proposed for it."""

    def _begin(self, document: Document, pointer: Pointer) -> None:
        # A border that follows the outline would paint over the one that the model proposed.
        document.begin_stroke("Accept proposal", replace(self._tools.rules, border_width=0))

    def _paint(self, document: Document, segment: Segment) -> None:
        if document.proposal is not None:
            box, region = self._sweep(document, segment)
            document.stroke(box, region, document.proposal[box.slices])

    def can_work(self, document: Document) -> bool:
        """Whether there is a proposal."""
        return document.proposal is not None and super().can_work(document)
