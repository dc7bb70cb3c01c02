"""The small picture of the whole photo in a corner, with a frame around what is in view. All in device pixels."""

import cv2
import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.display.pyramid import for_screen
from core.images import RgbImage
from petseg_gui.canvas.drawing.qimage import view_screen
from petseg_gui.canvas.transform import Position, Transform
from petseg_gui.canvas.viewport import Viewport
from petseg_gui.models.document import Document
from petseg_gui.models.view import ViewState

_MAX_SIDE = 168.0
"""Of the longer side, in logical pixels."""
_MAX_SHARE = 0.3
"""Of the view, beyond which it would be in the way."""
_INSET = 12.0
_EDGE = QColor(255, 255, 255, 200)
_SHADE = QColor(0, 0, 0, 120)


class Overview:
    """Shown, if the view options say so, while only a part of the photo is in view."""

    def __init__(self, viewport: Viewport, view_state: ViewState) -> None:
        self._viewport = viewport
        self._view_state = view_state
        self._level: RgbImage | None = None
        self._pixels = np.empty((0, 0, 4), np.uint8)

    def set_document(self, document: Document | None) -> None:
        """Show the smallest level of a document's photo from now on, or nothing."""
        self._level = None if document is None else document.levels[-1]
        self._pixels = np.empty((0, 0, 4), np.uint8)

    def rect(self, transform: Transform | None = None) -> QRect:
        """Return where it lies in the view, now or with another transform; empty while it is not shown."""
        transform = transform or self._viewport.transform
        # A fitted photo is seen as a whole, even if a strip below it hides its edge for a while.
        if self._level is None or not self._view_state.options.overview or transform.fitted or transform.shows_all:
            return QRect()
        view, photo, ratio = self._viewport.panes.view, transform.photo, self._viewport.ratio
        scale = min(min(_MAX_SIDE * ratio, _MAX_SHARE * space) / side for side, space in zip(photo, view, strict=True))
        size = QSize(max(round(photo[1] * scale), 1), max(round(photo[0] * scale), 1))
        inset = round(_INSET * ratio)
        return QRect(QPoint(view[1] - inset - size.width(), view[0] - inset - size.height()), size)

    def position_at(self, point: Position) -> Position | None:
        """Return the position in the photo of a point of the view; None beside the overview."""
        rect, photo = self.rect(), self._viewport.transform.photo
        y, x = point
        if rect.isEmpty() or not rect.contains(int(x), int(y)):
            return None
        return (y - rect.top()) / rect.height() * photo[0], (x - rect.left()) / rect.width() * photo[1]

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Draw it in its rectangle."""
        if self._level is None:
            return
        ratio = self._viewport.ratio
        painter.save()
        painter.drawImage(rect.topLeft(), view_screen(self._scaled(self._level, rect.size())))
        painter.setPen(QPen(_SHADE, ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setClipRect(rect)
        for colour, width in ((_SHADE, 3.0), (_EDGE, 1.4)):
            painter.setPen(QPen(colour, width * ratio, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(self._frame(rect))
        painter.restore()

    def _scaled(self, level: RgbImage, size: QSize) -> RgbImage:
        if self._pixels.shape[:2] != (size.height(), size.width()):
            small = cv2.resize(level, (size.width(), size.height()), interpolation=cv2.INTER_AREA)
            self._pixels = np.ascontiguousarray(for_screen(np.asarray(small, np.uint8)))
        return self._pixels

    def _frame(self, rect: QRect) -> QRectF:
        transform = self._viewport.transform
        top, left = transform.to_photo(0, 0)
        bottom, right = transform.to_photo(*transform.view)
        down, across = rect.height() / transform.photo[0], rect.width() / transform.photo[1]
        frame = QRectF(left * across, top * down, (right - left) * across, (bottom - top) * down)
        return frame.translated(rect.topLeft()).intersected(QRectF(rect).adjusted(1, 1, -1, -1))
