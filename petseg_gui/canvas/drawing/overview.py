"""The small picture of the whole photo in a corner, with a frame around what is in view. All in device pixels."""

import cv2
import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.display.pyramid import for_screen
from core.images import RgbImage
from core.pixels import Box
from petseg_gui.canvas.drawing.qimage import view_screen
from petseg_gui.canvas.transform import Place, Size, Transform

_SIDE = 168.0
"""Of the longer side, in logical pixels."""
_INSET = 12.0
_LARGEST_SHARE = 0.3
"""Of the view, beyond which it would be in the way."""
_EDGE = QColor(255, 255, 255, 200)
_SHADE = QColor(0, 0, 0, 120)


class Overview:
    """Shown while only a part of the photo is in view.

    Parameters
    ----------
    smallest : (h, w, 3 or 4) uint8
        The last level of the photo's pyramid.
    photo : (int, int)
    """

    def __init__(self, smallest: RgbImage, photo: Size) -> None:
        self._smallest = smallest
        self._photo = photo
        self._pixels = np.empty((0, 0, 4), np.uint8)

    def rect(self, transform: Transform, view: Size, ratio: float) -> QRect:
        """Where it lies in the view; empty while the whole photo is seen."""
        if _shows_all(transform):
            return QRect()
        most = [min(_SIDE * ratio, _LARGEST_SHARE * side) for side in view]
        scale = min(most[0] / self._photo[0], most[1] / self._photo[1])
        size = QSize(max(round(self._photo[1] * scale), 1), max(round(self._photo[0] * scale), 1))
        inset = round(_INSET * ratio)
        return QRect(QPoint(view[1] - inset - size.width(), view[0] - inset - size.height()), size)

    def place(self, transform: Transform, view: Size, ratio: float, place: Place) -> Place | None:
        """Place in the photo of a place in the view; None beside the picture."""
        rect = self.rect(transform, view, ratio)
        y, x = place
        if rect.isEmpty() or not rect.contains(int(x), int(y)):
            return None
        return (
            (y - rect.top()) / rect.height() * self._photo[0],
            (x - rect.left()) / rect.width() * self._photo[1],
        )

    def draw(self, painter: QPainter, transform: Transform, rect: QRect, ratio: float) -> None:
        """Draw it where `rect` says that it lies."""
        painter.save()
        painter.drawImage(rect.topLeft(), view_screen(self._picture(rect.size())))
        painter.setPen(QPen(_SHADE, ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setClipRect(rect)
        for colour, width in ((_SHADE, 3.0), (_EDGE, 1.4)):
            painter.setPen(QPen(colour, width * ratio, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(self._frame(transform, rect))
        painter.restore()

    def _picture(self, size: QSize) -> RgbImage:
        if self._pixels.shape[:2] != (size.height(), size.width()):
            small = cv2.resize(self._smallest, (size.width(), size.height()), interpolation=cv2.INTER_AREA)
            self._pixels = np.ascontiguousarray(for_screen(np.asarray(small, np.uint8)))
        return self._pixels

    def _frame(self, transform: Transform, rect: QRect) -> QRectF:
        top, left = transform.to_photo(0, 0)
        bottom, right = transform.to_photo(*transform.view)
        down, across = rect.height() / self._photo[0], rect.width() / self._photo[1]
        frame = QRectF(left * across, top * down, (right - left) * across, (bottom - top) * down)
        return frame.translated(rect.topLeft()).intersected(QRectF(rect).adjusted(1, 1, -1, -1))


def _shows_all(transform: Transform) -> bool:
    shown = transform.box_to_view(Box.whole(transform.photo))
    return shown.clipped(transform.view) == shown
