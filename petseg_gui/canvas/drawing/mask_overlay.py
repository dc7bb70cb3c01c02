"""The coloured mask over the photo."""

import time

import numpy as np
from PySide6.QtGui import QImage, QPainter

from core.display.coverage import Coverage
from core.labels import Mask
from core.pixels import Box
from petseg_gui.canvas.drawing.qimage import view_mask
from petseg_gui.canvas.drawing.sampling import sample
from petseg_gui.canvas.drawing.styles import STYLES, Codes, Frame, Painted, change, level_of
from petseg_gui.canvas.transform import Transform
from petseg_gui.models.document import Confidence, Document
from petseg_gui.models.view import ViewOptions


class MaskOverlay:
    """Draws a mask straight from the memory in which it is painted.

    Nothing of the view's size is kept: what has to be repainted is worked out from the mask, or from its coverage where
    it is shown small, each time. A dab costs what its own pixels cost, and no picture can be out of date.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._mask = Coverage(document.layers.mask)
        self._proposal: Coverage | None = None
        self._preview: Coverage | None = None
        self._heat: tuple[Confidence, Codes] | None = None
        self.striped = False
        """Whether it is shown as a proposal that nobody has checked."""

    def mark(self, box: Box) -> None:
        """Take note that the mask has changed there."""
        self._mask.mark(box)

    def make_up(self, transform: Transform, options: ViewOptions) -> None:
        """Bring what is seen of the mask up to date, of a large change only as it is seen for a moment."""
        for coverage in self._in_use(options):
            coverage.update(level_of(transform.scale))

    def catch_up(self, shown: Box, seconds: float, options: ViewOptions) -> list[Box]:
        """Bring what is seen of the mask up to date, as far as the time allows; returns what has to be repainted."""
        until = time.perf_counter() + seconds
        return [
            box
            for part in (shown, Box.whole(self._mask.mask.shape))
            for coverage in self._in_use(options)
            for box in coverage.refresh(part, lambda: time.perf_counter() > until)
        ]

    def is_behind(self, options: ViewOptions) -> bool:
        """Whether there is more to catch up with."""
        return any(coverage.is_stale for coverage in self._in_use(options))

    def mask_box(self) -> Box | None:
        """Box around pet and border; None if all is background."""
        for _ in self._mask.refresh(Box.whole(self._mask.mask.shape)):
            pass
        return self._mask.box()

    @staticmethod
    def needs_catching_up(transform: Transform) -> bool:
        """Whether the photo is shown so small that the mask's coverage is seen instead of the mask."""
        return level_of(transform.scale) > 0

    def _in_use(self, options: ViewOptions) -> list[Coverage]:
        document = self._document
        self._proposal = _of(document.proposal if options.style == "difference" else None, self._proposal)
        self._preview = _of(document.preview, self._preview)
        return [coverage for coverage in (self._mask, self._proposal, self._preview) if coverage is not None]

    def draw(
        self, painter: QPainter, transform: Transform, box: Box, ratio: float, options: ViewOptions, step: int = 0
    ) -> None:
        """Draw what lies in a box of the view.

        Parameters
        ----------
        painter : QPainter
            Counts in the pixels of the transform, `ratio` to a logical one.
        transform : Transform
        box : Box
        ratio : float
        options : ViewOptions
        step : int
            How many of the screen's pixels one of the transform's is wide, to draw it up to a pixel beside its place;
            0 to be exact.
        """
        sampling = sample(transform, box)
        if sampling is None:
            return
        self._in_use(options)
        striped = self.striped and options.style in _WITH_STRIPES
        level = level_of(transform.scale * (step or 1))
        before, preview = (_ready(coverage, level) for coverage in (self._proposal, self._preview))
        heat, rough = self._known_heat(), step > 0
        frame = Frame(transform, level, sampling, ratio, options, striped, self._mask, before, heat, rough)
        _draw(painter, sampling.box, STYLES[options.style](frame))
        if preview is not None:
            _draw(painter, sampling.box, change(frame, preview))

    def _known_heat(self) -> Codes | None:
        """Confidence as codes, made once."""
        confidence = self._document.confidence
        if confidence is None:
            return None
        if self._heat is None or self._heat[0] is not confidence:
            self._heat = confidence, np.clip(confidence * 255 + 0.5, 0, 255).astype(np.uint8)
        return self._heat[1]


_WITH_STRIPES = ("fill", "outline")


def _of(mask: Mask | None, known: Coverage | None) -> Coverage | None:
    if mask is None or (known is not None and known.mask is mask):
        return known if mask is not None else None
    return Coverage(mask)


def _ready(coverage: Coverage | None, level: int) -> Coverage | None:
    """Leave out one that is not up to date yet: all of it would look changed."""
    if coverage is None or (coverage.is_stale and level):
        return None
    return coverage


def _draw(painter: QPainter, box: Box, painted: Painted | None) -> None:
    if painted is None:
        return
    codes, table = painted
    # Qt lays a picture with a colour table over another one pixel by pixel; turned to colours first, several at once.
    colours = view_mask(codes, table).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(box.left, box.top, colours)
