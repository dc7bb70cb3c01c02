"""Everything the canvas draws, layer by layer."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont, QPainter, QRegion

from petseg_gui.canvas.drawing.badge import Badge, badges
from petseg_gui.canvas.drawing.masked_photo import MaskedPhoto
from petseg_gui.canvas.drawing.overview import Overview
from petseg_gui.canvas.drawing.photo_renderer import SURROUND
from petseg_gui.canvas.drawing.pointer_marks import PointerMarks
from petseg_gui.canvas.drawing.rectangles import around_device, count_device_pixels, covering_rects, to_device
from petseg_gui.canvas.drawing.styles import INEXACT
from petseg_gui.canvas.transform import Transform
from petseg_gui.canvas.viewport import Viewport
from petseg_gui.models.document import Document
from petseg_gui.models.photo_filter import UNCHECKED, PhotoKind
from petseg_gui.models.view import ViewState


class Scene:
    """Holds the layers: photo and mask with ring and sketch in each pane, then separator, overview and badges."""

    def __init__(self, viewport: Viewport, view_state: ViewState) -> None:
        self._viewport = viewport
        self._view_state = view_state
        self._document: Document | None = None
        self.kind: PhotoKind | None = None
        """What is said of the photo."""
        self.reason = ""
        """Why it is skipped."""
        self.photo: MaskedPhoto | None = None
        self.marks = PointerMarks(viewport)
        self.overview = Overview(viewport, view_state)

    def set_document(self, document: Document | None) -> None:
        """Show another document, or none."""
        self._document = document
        self.photo = None if document is None else MaskedPhoto(document, self._viewport, self._view_state)
        self.marks.clear()
        self.overview.set_document(document)
        self.show_kind(self.kind, self.reason)

    def show_kind(self, kind: PhotoKind | None, reason: str = "") -> None:
        """Say of this and further documents what is said of the photo; stripe a mask that nobody has checked."""
        self.kind, self.reason = kind, reason
        if self.photo is not None:
            self.photo.mask.striped = kind in UNCHECKED

    # Scrolling

    @property
    def can_scroll(self) -> bool:
        """Whether what is on the screen of the photo may be moved with it instead of being painted again."""
        options = self._view_state.options
        return (
            self.photo is not None
            and not self.photo.fast
            and options.split == "single"
            and options.style not in INEXACT
        )

    def fixed_region(self, transform: Transform, font: QFont) -> QRegion:
        """Return where something lies that stays when the photo moves, in logical pixels."""
        region = QRegion()
        overview = self.overview.rect(transform)
        if not overview.isEmpty():
            region += around_device(overview, self._viewport.ratio)
        for badge in self._badges(font):
            region += badge.rect.toAlignedRect().adjusted(-1, -1, 1, 1)
        return region

    # Drawing

    def draw(self, painter: QPainter, region: QRegion, font: QFont) -> None:
        """Draw a region in logical pixels, which Qt has clipped the painter to."""
        if self.photo is None:
            painter.fillRect(region.boundingRect(), SURROUND)
            return
        ratio = self._viewport.ratio
        painter.save()
        count_device_pixels(painter, ratio)
        for rect in covering_rects(region):
            self._draw_photo(painter, self.photo, to_device(rect, ratio))
        # Translucent, so once over all of the region however many rectangles it has.
        self.marks.draw(painter, to_device(region.boundingRect(), ratio))
        self._viewport.panes.draw_separator(painter, ratio)
        self._draw_overview(painter, region)
        painter.restore()
        for badge in self._badges(font):
            if badge.rect.adjusted(-1, -1, 1, 1).intersects(QRectF(region.boundingRect())):
                badge.draw(painter)

    def _draw_photo(self, painter: QPainter, photo: MaskedPhoto, rect: QRect) -> None:
        for pane, part in self._viewport.panes.paint(painter, rect):
            photo.draw(painter, part, part.intersected(pane.mask))

    def _draw_overview(self, painter: QPainter, region: QRegion) -> None:
        rect = self.overview.rect()
        if not rect.isEmpty() and region.intersects(around_device(rect, self._viewport.ratio)):
            self.overview.draw(painter, rect)

    def _badges(self, font: QFont) -> list[Badge]:
        options = self._view_state.options
        if self._document is None or not options.mask_visible:
            return []
        height, width = (round(side / self._viewport.ratio) for side in self._viewport.panes.view)
        return badges(self._document, options.style, font, (height, width), self.kind, self.reason)
