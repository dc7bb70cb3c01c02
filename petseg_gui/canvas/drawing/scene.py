"""What the canvas shows and how it is drawn: backdrop, mask, ring and sketch in each pane, then what lies on top."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QRegion

from core.pixels import Box
from petseg_gui.canvas.drawing import badge
from petseg_gui.canvas.drawing.mask_overlay import MaskOverlay
from petseg_gui.canvas.drawing.masked_photo import draw_roughly
from petseg_gui.canvas.drawing.overview import Overview
from petseg_gui.canvas.drawing.photo_renderer import SURROUND, Backdrop
from petseg_gui.canvas.drawing.qimage import box_of
from petseg_gui.canvas.drawing.rectangles import around_device, count_device_pixels, pieces, to_device
from petseg_gui.canvas.drawing.ring import Ring
from petseg_gui.canvas.drawing.sketch_line import SketchLine
from petseg_gui.canvas.drawing.styles import NOT_TO_THE_PIXEL
from petseg_gui.canvas.drawing.tone import tone_table
from petseg_gui.canvas.panes import Pane, Panes
from petseg_gui.canvas.tools.tool import Tool
from petseg_gui.canvas.transform import Place, Size, Transform
from petseg_gui.models.document import Document
from petseg_gui.models.view import ViewState

SMALLEST_RING = 6
"""Logical pixels below which a ring can hardly be seen: the pointer is then a cross."""
_TONE = {"brightness", "contrast", "gamma"}


class Scene:
    """Holds what is drawn; the view tells it when, and which part.

    Places and rectangles are in device pixels. Those of the view become those of a pane by `pane_place`, and those of a
    pane those of the view by `view_rects`; a view that is not split is its own pane.
    """

    def __init__(self, view_state: ViewState) -> None:
        self._view_state = view_state
        self._document: Document | None = None
        self._backdrop: Backdrop | None = None
        self._overlay: MaskOverlay | None = None
        self._overview: Overview | None = None
        self._ring: Ring | None = None
        self._sketch: SketchLine | None = None
        self._proposed = False
        self._in_haste = False
        self._panes = Panes((1, 1))
        self.transform: Transform | None = None
        """Where the photo lies in each pane; None without one."""

    # What is shown

    def set_view(self, view: Size) -> Size:
        """Take note of the view's (height, width) and of how it is split; returns that of each pane."""
        options = self._view_state.options
        self._panes = Panes(view, options.split, options.swipe)
        return self._panes.size

    def set_document(self, document: Document | None) -> None:
        """Show another document, fitted, or none."""
        self._ring = self._sketch = None
        self._document = document
        if document is None:
            self._backdrop = self._overlay = self._overview = self.transform = None
            return
        self._backdrop = Backdrop(document.levels)
        self._backdrop.set_table(tone_table(self._view_state.options))
        self._overlay = MaskOverlay(document)
        self._overlay.striped = self._proposed
        self._overview = Overview(document.levels[-1], document.shape)
        self.transform = Transform.fit(document.shape, self._panes.size)

    def set_proposed(self, proposed: bool) -> None:
        """Show the mask as one that nobody has checked."""
        self._proposed = proposed
        if self._overlay is not None:
            self._overlay.striped = proposed

    def follow_view_state(self, names: set[str]) -> None:
        """Follow options that have changed."""
        if names & {"split", "swipe"}:
            self.set_view(self._panes.view)
        if names & _TONE and self._backdrop is not None:
            self._backdrop.set_table(tone_table(self._view_state.options))

    def set_haste(self, in_haste: bool) -> None:
        """Draw fast rather than smoothly and to the pixel for a while."""
        self._in_haste = in_haste

    # Moving the photo

    def way_to(self, transform: Transform) -> QPoint | None:
        """How far all that is seen of the photo moves with another transform; None if that is not all that happens."""
        old, options = self.transform, self._view_state.options
        if old is None or self._in_haste or options.split != "single" or options.style in NOT_TO_THE_PIXEL:
            return None
        if (old.photo, old.view, old.scale) != (transform.photo, transform.view, transform.scale):
            return None
        return QPoint(transform.left - old.left, transform.top - old.top)

    def still(self, ratio: float, font: QFont) -> QRegion:
        """Where something lies that stays when the photo moves, in logical pixels."""
        region = QRegion()
        if self._overview is not None and self.transform is not None and self._view_state.options.overview:
            rect = self._overview.rect(self.transform, self._panes.view, ratio)
            region += QRect() if rect.isEmpty() else around_device(rect, ratio)
        for label in self._labels(ratio, font):
            region += label.rect.toAlignedRect().adjusted(-1, -1, 1, 1)
        return region

    # The mask

    def mark(self, box: Box) -> None:
        """Take note that the mask has changed there."""
        if self._overlay is not None:
            self._overlay.mark(box)

    def make_up(self) -> None:
        """Bring what is seen of the mask up to date, of a large change only as it is seen for a moment."""
        if self._overlay is not None and self.transform is not None:
            self._overlay.make_up(self.transform, self._view_state.options)

    def catch_up(self, seconds: float) -> list[Box]:
        """Bring what is seen of the mask up to date, as far as the time allows; returns what has to be repainted."""
        if self._overlay is None or self.transform is None:
            return []
        return self._overlay.catch_up(_box_in_view(self.transform), seconds, self._view_state.options)

    @property
    def is_small(self) -> bool:
        """Whether what is seen of the mask has to catch up with it after each change."""
        return self.transform is not None and MaskOverlay.needs_catching_up(self.transform)

    @property
    def is_behind(self) -> bool:
        """Whether there is more to catch up with."""
        return self._overlay is not None and self._overlay.is_behind(self._view_state.options)

    def mask_box(self) -> Box | None:
        """Box around pet and border; None if there is neither."""
        return self._overlay.mask_box() if self._overlay is not None else None

    # The pointer

    def pane_place(self, place: Place) -> Place:
        """Place in its pane of a place in the view."""
        return self._panes.place(place)

    def view_rects(self, rect: QRect) -> list[QRect]:
        """Rectangles of the view in which a rectangle of the panes is seen."""
        return self._panes.rects(rect)

    def swipe_handle_rect(self, ratio: float) -> QRect | None:
        """Where in the view the line of a swipe can be taken hold of; None without one."""
        return self._panes.handle(ratio) if self.transform is not None else None

    def swipe_at(self, place: Place) -> float:
        """What `swipe` has to be for the line to be at a place in the view."""
        return min(max(place[1] / self._panes.view[1], 0.0), 1.0)

    def overview_place(self, place: Place, ratio: float) -> Place | None:
        """Place in the photo of a place in the view that lies on the small picture in the corner; else None."""
        if self.transform is None or self._overview is None or not self._view_state.options.overview:
            return None
        return self._overview.place(self.transform, self._panes.view, ratio, place)

    def move_ring(self, tool: Tool, place: Place | None, ratio: float) -> list[QRect]:
        """Put the ring of a tool at a place in a pane, and show its sketch; returns what has to be repainted."""
        old, self._ring = self._ring, self._ring_of(tool, place, ratio)
        if self.transform is None:
            return []
        if self._ring is not None and self._ring.is_like(old):
            return self._move_sketch(tool, self.transform, ratio)
        rings = [ring for ring in (old, self._ring) if ring is not None]
        rects = [rect for ring in rings for rect in ring.rects(self.transform, ratio)]
        return rects + self._move_sketch(tool, self.transform, ratio)

    def _move_sketch(self, tool: Tool, transform: Transform, ratio: float) -> list[QRect]:
        sketch = tool.sketch()
        old, self._sketch = self._sketch, SketchLine(sketch) if sketch is not None and sketch.points else None
        if self._sketch is not None:
            return self._sketch.changed(old, transform, ratio)
        return old.rects(transform, ratio) if old is not None else []

    def _ring_of(self, tool: Tool, place: Place | None, ratio: float) -> Ring | None:
        diameter = tool.diameter()
        if self.transform is None or place is None or diameter is None or not self._ring_is_visible(diameter, ratio):
            return None
        return Ring(self.transform.to_photo(*place), diameter, tool.shape)

    def _ring_is_visible(self, diameter: int, ratio: float) -> bool:
        return self.transform is not None and diameter * self.transform.scale >= SMALLEST_RING * ratio

    def cursor_for(self, tool: Tool, ratio: float) -> Qt.CursorShape:
        """Cursor of a tool over the photo."""
        diameter = tool.diameter()
        if diameter is not None and not self._ring_is_visible(diameter, ratio):
            return Qt.CursorShape.CrossCursor
        return tool.cursor

    # Drawing

    def draw(self, painter: QPainter, region: QRegion, ratio: float, font: QFont) -> None:
        """Draw a region, given in logical pixels like the painter, which Qt has clipped to it."""
        if self.transform is None:
            painter.fillRect(region.boundingRect(), SURROUND)
            return
        painter.save()
        count_device_pixels(painter, ratio)
        for rect in pieces(region):
            self._draw_panes(painter, self.transform, to_device(rect, ratio), ratio)
        self._draw_lines(painter, self.transform, to_device(region.boundingRect(), ratio), ratio)
        self._panes.draw(painter, ratio)
        self._draw_overview(painter, self.transform, region, ratio)
        painter.restore()
        for label in self._labels(ratio, font):
            if label.rect.adjusted(-1, -1, 1, 1).intersects(QRectF(region.boundingRect())):
                label.draw(painter)

    def _draw_panes(self, painter: QPainter, transform: Transform, rect: QRect, ratio: float) -> None:
        """Draw photo and mask, which hide all that was there before."""
        for pane, part in self._panes.parts(rect):
            painter.save()
            painter.translate(pane.left, 0)
            painter.setClipRect(part)
            self._draw_pane(painter, transform, pane, part, ratio)
            painter.restore()

    def _draw_pane(self, painter: QPainter, transform: Transform, pane: Pane, part: QRect, ratio: float) -> None:
        options = self._view_state.options
        if self._backdrop is None or self._overlay is None:
            return
        masked = box_of(part.intersected(pane.mask) if options.mask_visible else QRect())
        if self._in_haste:
            draw_roughly(painter, self._backdrop, self._overlay, transform, masked, ratio, options)
        else:
            painter.drawImage(part, self._backdrop.picture(transform), part)
            self._overlay.draw(painter, transform, masked, ratio, options)

    def _draw_lines(self, painter: QPainter, transform: Transform, around: QRect, ratio: float) -> None:
        """Draw what is seen through: once, however many pieces it goes through."""
        if self._sketch is None and self._ring is None:
            return
        for pane, part in self._panes.parts(around):
            painter.save()
            painter.translate(pane.left, 0)
            painter.setClipRect(part)
            if self._sketch is not None:
                self._sketch.draw(painter, transform, ratio, part)
            if self._ring is not None:
                self._ring.draw(painter, transform, ratio)
            painter.restore()

    def _draw_overview(self, painter: QPainter, transform: Transform, region: QRegion, ratio: float) -> None:
        if self._overview is None or not self._view_state.options.overview:
            return
        rect = self._overview.rect(transform, self._panes.view, ratio)
        if not rect.isEmpty() and region.intersects(around_device(rect, ratio)):
            self._overview.draw(painter, transform, rect, ratio)

    def _labels(self, ratio: float, font: QFont) -> list[badge.Label]:
        options = self._view_state.options
        if self._document is None or not options.mask_visible:
            return []
        height, width = (round(side / ratio) for side in self._panes.view)
        return badge.labels(self._document, options.style, font, (height, width), proposed=self._proposed)


def _box_in_view(transform: Transform) -> Box:
    top, left = transform.to_photo(0, 0)
    bottom, right = transform.to_photo(*transform.view)
    return Box(int(top), int(left), int(bottom) + 1, int(right) + 1).clipped(transform.photo)
