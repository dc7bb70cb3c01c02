"""The coloured mask over the photo."""

import time

import numpy as np
from PySide6.QtGui import QImage, QPainter

from core.display.coverage import Coverage
from core.labels import Mask
from core.pixels import Box
from core.proposal import Confidence
from petseg_gui.canvas.drawing.qimage import view_mask
from petseg_gui.canvas.drawing.sampling import sample
from petseg_gui.canvas.drawing.styles import STRIPED, STYLES, Codes, Frame, Painted, change, level_of
from petseg_gui.canvas.transform import Transform
from petseg_gui.canvas.viewport import Viewport
from petseg_gui.models.document import Document
from petseg_gui.models.view import ViewState


class MaskOverlay:
    """Draws a mask straight from the memory that is painted in.

    Nothing of the view's size is cached: what is repainted is computed each time from the mask, or from its coverage
    where it is shown small. A dab costs what its own pixels cost, and nothing can be out of date.
    """

    def __init__(self, document: Document, viewport: Viewport, view_state: ViewState) -> None:
        self._document = document
        self._viewport = viewport
        self._view_state = view_state
        self._mask = Coverage(document.layers.mask)
        self._proposal: Coverage | None = None
        self._preview: Coverage | None = None
        self._heat: tuple[Confidence, Codes] | None = None
        self.striped = False
        """Whether it is shown as a proposal that nobody has checked."""

    # Coverage

    def mark(self, box: Box) -> None:
        """Note that the mask has changed there."""
        self._mask.mark(box)

    @property
    def uses_coverage(self) -> bool:
        """Whether the photo is shown so small that coverage is drawn, which has to catch up with each change."""
        return level_of(self._viewport.transform.scale) > 0

    @property
    def is_behind(self) -> bool:
        """Whether coverage in use is out of date."""
        return any(coverage.is_stale for coverage in self._in_use())

    def make_up(self) -> None:
        """Bring the coverage that is seen up to date; large changes only approximately."""
        level = level_of(self._viewport.transform.scale)
        for coverage in self._in_use():
            coverage.update(level)

    def catch_up(self, seconds: float) -> list[Box]:
        """Bring coverage up to date within a time limit, what is in view first; return what to repaint."""
        until = time.perf_counter() + seconds
        return [
            box
            for part in (self._viewport.transform.visible_box, Box.whole(self._mask.mask.shape))
            for coverage in self._in_use()
            for box in coverage.refresh(part, lambda: time.perf_counter() > until)
        ]

    def mask_box(self) -> Box | None:
        """Box around pet and border; None if all is background."""
        for _ in self._mask.refresh(Box.whole(self._mask.mask.shape)):
            pass
        return self._mask.box()

    def _in_use(self) -> list[Coverage]:
        document, style = self._document, self._view_state.options.style
        self._proposal = _coverage_of(document.proposal if style == "difference" else None, self._proposal)
        self._preview = _coverage_of(document.preview, self._preview)
        return [coverage for coverage in (self._mask, self._proposal, self._preview) if coverage is not None]

    # Drawing

    def draw(self, painter: QPainter, transform: Transform, box: Box, ratio: float, step: int = 0) -> None:
        """Draw what lies in a box of the view.

        Parameters
        ----------
        painter : QPainter
            Counts in the pixels of the transform, `ratio` to a logical one.
        transform : Transform
        box : Box
        ratio : float
        step : int
            Device pixels along the side of one of the transform's in fast mode, which is off by up to one of them;
            0 to be exact.
        """
        sampling = sample(transform, box)
        if sampling is None:
            return
        self._in_use()
        options = self._view_state.options
        striped = self.striped and options.stripes and options.style in STRIPED
        level = level_of(transform.scale * (step or 1))
        before, preview = (_ready(coverage, level) for coverage in (self._proposal, self._preview))
        heat, fast = self._confidence_codes(), step > 0
        frame = Frame(transform, level, sampling, ratio, options, striped, self._mask, before, heat, fast)
        _draw(painter, sampling.box, STYLES[options.style](frame))
        if preview is not None:
            _draw(painter, sampling.box, change(frame, preview))

    def _confidence_codes(self) -> Codes | None:
        confidence = self._document.confidence
        if confidence is None:
            return None
        if self._heat is None or self._heat[0] is not confidence:
            self._heat = confidence, np.clip(confidence * 255 + 0.5, 0, 255).astype(np.uint8)
        return self._heat[1]


def _coverage_of(mask: Mask | None, known: Coverage | None) -> Coverage | None:
    if mask is None or (known is not None and known.mask is mask):
        return known if mask is not None else None
    return Coverage(mask)


def _ready(coverage: Coverage | None, level: int) -> Coverage | None:
    """Leave out coverage that is out of date: everything would look changed."""
    if coverage is None or (coverage.is_stale and level):
        return None
    return coverage


def _draw(painter: QPainter, box: Box, painted: Painted | None) -> None:
    if painted is None:
        return
    codes, table = painted
    # Qt blends an image with a colour table pixel by pixel; converted first, several pixels at once.
    colours = view_mask(codes, table).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(box.left, box.top, colours)
