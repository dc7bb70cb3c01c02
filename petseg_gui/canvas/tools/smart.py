"""The brush that follows edges in the photo, and distrusts the mask where the model was unsure."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import ClassVar

from core.labels import Label
from core.pixels import Box
from core.regions.smart_brush import Proposed, smart_region
from petseg_gui.canvas.tools.brush import BrushTool
from petseg_gui.canvas.tools.stroke_tool import Segment
from petseg_gui.models.document import Document
from petseg_gui.models.options import BrushShape
from petseg_gui.models.tools import ToolName

_MAX_PIECES = 8


class SmartTool(BrushTool):
    """Paints only those pixels under the brush that look like its centre."""

    name: ClassVar[ToolName] = "smart"
    titles: ClassVar[Mapping[Label, str]] = {
        Label.PET: "Smart paint pet",
        Label.BACKGROUND: "Smart paint background",
        Label.BORDER: "Smart paint border",
    }

    def _paint(self, document: Document, segment: Segment) -> None:
        within, proposed = Box.whole(document.shape), _proposed(document)
        image, mask = document.image, document.layers.mask
        for piece in _pieces(segment):
            sweep = piece.start, piece.end, piece.diameter
            box, region = smart_region(image, mask, *sweep, self._label, within, proposed)
            document.stroke(box, region, self._label)

    def border_reach(self) -> int:
        """Unknown, as edges in the photo decide where the border lies."""
        return 0

    @property
    def shape(self) -> BrushShape:
        """Always round, since no corner would follow an edge."""
        return "round"


def _proposed(document: Document) -> Proposed | None:
    if document.proposal is None or document.confidence is None:
        return None
    return Proposed(document.proposal, document.confidence)


def _pieces(segment: Segment) -> Iterator[Segment]:
    """Cut a long segment into pieces as long as the brush is wide: a smaller region shows finer edges."""
    (top, left), (bottom, right) = segment.start, segment.end
    length = max(abs(bottom - top), abs(right - left))
    count = min(max(-(-length // segment.diameter), 1), _MAX_PIECES)
    fractions = [step / count for step in range(count + 1)]
    points = [(round(top + (bottom - top) * step), round(left + (right - left) * step)) for step in fractions]
    for start, end in pairwise(points):
        yield Segment(start, end, segment.diameter)
