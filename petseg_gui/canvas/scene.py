"""What the canvas shows and how it is drawn: backdrop, mask, badge and ring, in this order."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QRegion

from petseg_gui.canvas.backdrop import SURROUND, Backdrop
from petseg_gui.canvas.badge import draw_badge
from petseg_gui.canvas.overlay import MaskOverlay
from petseg_gui.canvas.ring import Ring
from petseg_gui.canvas.tools.tool import Tool
from petseg_gui.canvas.transform import Place, Size, Transform
from petseg_gui.models.document import Document
from petseg_gui.models.view_state import ViewState

SMALLEST_RING = 6
"""Logical pixels below which a ring can hardly be seen: the pointer is then a cross."""


class Scene:
    """Holds what is drawn; the view tells it when, and which part."""

    def __init__(self, view_state: ViewState) -> None:
        self._view_state = view_state
        self._backdrop: Backdrop | None = None
        self._overlay: MaskOverlay | None = None
        self._ring: Ring | None = None
        self._proposed = False
        self.transform: Transform | None = None
        """Where the photo lies; None without one."""

    def set_document(self, document: Document | None, view: Size) -> None:
        """Show another document, fitted, or none."""
        self._ring = None
        if document is None:
            self._backdrop = self._overlay = self.transform = None
            return
        self._backdrop = Backdrop(document.levels)
        self._overlay = MaskOverlay(document.layers.mask, self._view_state.options.opacity)
        self._overlay.striped = self._proposed
        self.transform = Transform.fit(document.shape, view)

    def set_proposed(self, proposed: bool) -> None:
        """Show the mask as one that nobody has checked."""
        self._proposed = proposed
        if self._overlay is not None:
            self._overlay.striped = proposed

    def follow_view_state(self, names: set[str]) -> None:
        """Follow options that have changed."""
        if self._overlay is not None:
            self._overlay.set_opacity(self._view_state.options.opacity)

    def move_ring(self, tool: Tool, place: Place | None, ratio: float) -> list[QRect]:
        """Put the ring of a tool at a place in the view; returns what has to be repainted, in device pixels."""
        old, self._ring = self._ring, self._ring_of(tool, place, ratio)
        if self.transform is None:
            return []
        rings = [ring for ring in (old, self._ring) if ring is not None]
        return [rect for ring in rings for rect in ring.bounds(self.transform, ratio)]

    def _ring_of(self, tool: Tool, place: Place | None, ratio: float) -> Ring | None:
        diameter = tool.diameter()
        if self.transform is None or place is None or diameter is None or not self._ring_is_visible(diameter, ratio):
            return None
        return Ring(self.transform.to_photo(*place), diameter)

    def _ring_is_visible(self, diameter: int, ratio: float) -> bool:
        return self.transform is not None and diameter * self.transform.scale >= SMALLEST_RING * ratio

    def cursor_for(self, tool: Tool, ratio: float) -> Qt.CursorShape:
        """Cursor of a tool over the photo."""
        diameter = tool.diameter()
        if diameter is not None and not self._ring_is_visible(diameter, ratio):
            return Qt.CursorShape.CrossCursor
        return tool.cursor

    def draw(self, painter: QPainter, region: QRegion, ratio: float, font: QFont) -> None:
        """Draw a region, given in logical pixels like the painter, which Qt has clipped to it."""
        if self.transform is None or self._backdrop is None or self._overlay is None:
            painter.fillRect(region.boundingRect(), SURROUND)
            return
        painter.save()
        _count_device_pixels(painter, ratio)
        around = _to_device(region.boundingRect(), ratio)
        painter.drawImage(around, self._backdrop.picture(self.transform), around)
        if self._view_state.options.mask_visible:
            self._overlay.draw(painter, self.transform, around, ratio)
        if self._ring is not None:
            self._ring.draw(painter, self.transform, ratio)
        painter.restore()
        if self._proposed and self._view_state.options.mask_visible:
            draw_badge(painter, font)


def _count_device_pixels(painter: QPainter, ratio: float) -> None:
    """Let the painter count in device pixels from a whole one.

    With a scaling of 1.5 the widget may begin between two pixels of the screen; images drawn from there would be
    resampled.
    """
    painter.scale(1 / ratio, 1 / ratio)
    origin = painter.deviceTransform()
    painter.translate(round(origin.dx()) - origin.dx(), round(origin.dy()) - origin.dy())


def _to_device(rect: QRect, ratio: float) -> QRect:
    """Device pixels that a rectangle in logical ones touches."""
    left, top = int(rect.left() * ratio // 1), int(rect.top() * ratio // 1)
    right, bottom = -int(-(rect.right() + 1) * ratio // 1), -int(-(rect.bottom() + 1) * ratio // 1)
    return QRect(left, top, right - left, bottom - top)
