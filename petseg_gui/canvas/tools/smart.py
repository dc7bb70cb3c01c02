"""The brush that follows the photo's edges, and mistrusts the mask where the model was unsure."""

from collections.abc import Iterator
from itertools import pairwise

from core.pixels import Box
from core.regions.smart_brush import Proposed, smart_region
from petseg_gui.canvas.tools.brush import BrushTool
from petseg_gui.canvas.tools.stroke_tool import Segment
from petseg_gui.models.document import Document
from petseg_gui.models.options import BrushShape

_MOST_PIECES = 8


class SmartTool(BrushTool):
    """Paints, of what lies under the brush, only what looks like the middle of it."""

    def _paint(self, document: Document, segment: Segment) -> None:
        within, proposed = Box.whole(document.shape), _proposed(document)
        image, mask = document.image, document.layers.mask
        for piece in _pieces(segment):
            way = piece.start, piece.end, piece.diameter
            box, region = smart_region(image, mask, *way, self._label, within, proposed)
            document.stroke(box, region, self._label)

    def _size(self) -> int:
        return self._tools.smart_size

    @property
    def shape(self) -> BrushShape:
        """Always round: no corner of it would follow an edge."""
        return "round"

    def _title(self) -> str:
        return f"Smart paint {self._label.title.lower()}"


def _proposed(document: Document) -> Proposed | None:
    if document.proposal is None or document.confidence is None:
        return None
    return Proposed(document.proposal, document.confidence)


def _pieces(segment: Segment) -> Iterator[Segment]:
    """Cut a long way into pieces as long as the brush is wide: the less is looked at, the finer edges are seen."""
    (top, left), (bottom, right) = segment.start, segment.end
    length = max(abs(bottom - top), abs(right - left))
    count = min(max(-(-length // segment.diameter), 1), _MOST_PIECES)
    steps = [step / count for step in range(count + 1)]
    places = [(round(top + (bottom - top) * step), round(left + (right - left) * step)) for step in steps]
    for start, end in pairwise(places):
        yield Segment(start, end, segment.diameter)
