"""The photo with its mask over it: to the pixel, or fast."""

import math

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from core.pixels import Box
from petseg_gui.canvas.drawing.mask_overlay import MaskOverlay
from petseg_gui.canvas.drawing.photo_renderer import PhotoRenderer, tone_table
from petseg_gui.canvas.drawing.qimage import view_screen
from petseg_gui.canvas.drawing.rectangles import box_of
from petseg_gui.canvas.transform import Size
from petseg_gui.canvas.viewport import Viewport
from petseg_gui.models.document import Document
from petseg_gui.models.view import ViewState

_TONE = {"brightness", "contrast", "gamma"}
_MAX_FAST_PIXELS = 1_000_000
"""Pixels up to which a view is drawn in full resolution in fast mode."""


class MaskedPhoto:
    """Draws a document's photo and mask in a pane.

    In fast mode, which takes a quarter of the time, squares of pixels are drawn as one: for frames that are gone
    before anybody has looked at them.
    """

    def __init__(self, document: Document, viewport: Viewport, view_state: ViewState) -> None:
        self._viewport = viewport
        self._view_state = view_state
        self._photo = PhotoRenderer(document.levels)
        self._photo.set_table(tone_table(view_state.options))
        self.mask = MaskOverlay(document, viewport, view_state)
        self.fast = False

    def follow_view_state(self, names: set[str]) -> None:
        """Follow the options of these names."""
        if names & _TONE:
            self._photo.set_table(tone_table(self._view_state.options))

    def draw(self, painter: QPainter, part: QRect, masked: QRect) -> None:
        """Draw a part of a pane, with the mask in some of it; this hides all that was there before."""
        shown = masked if self._view_state.options.mask_visible else QRect()
        if self.fast:
            self._draw_fast(painter, box_of(shown))
        else:
            transform = self._viewport.transform
            painter.drawImage(part, self._photo.image(transform), part)
            self.mask.draw(painter, transform, box_of(shown), self._viewport.ratio)

    def _draw_fast(self, painter: QPainter, masked: Box) -> None:
        """Draw the whole pane."""
        step = fast_step(self._viewport.transform.view)
        transform = self._viewport.transform.shrunk(step)
        pixels = self._photo.fast_pixels(transform)
        image = view_screen(pixels)
        image_painter = QPainter(image)
        box = Box(masked.top // step, masked.left // step, -(-masked.bottom // step), -(-masked.right // step))
        self.mask.draw(image_painter, transform, box, self._viewport.ratio / step, step)
        image_painter.end()
        painter.save()
        painter.scale(step, step)
        painter.drawImage(0, 0, image)
        painter.restore()


def fast_step(view: Size) -> int:
    """Side in device pixels of what fast mode draws as one: 1 in a small view, 2 in one of 1920 x 1080."""
    return math.ceil(math.sqrt(view[0] * view[1] / _MAX_FAST_PIXELS))
