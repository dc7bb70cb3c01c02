"""A small picture of a photo or a mask, as large as there is room."""

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from core.images import RgbImage

_SIZE = QSize(300, 240)


class Picture(QFrame):
    """A picture in the middle of a plain ground; the ground alone without one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self.setAccessibleName(name)
        self.setMinimumSize(_SIZE / 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: RgbImage | None) -> None:
        """Show a picture (h, w, 3) uint8 RGB, or none."""
        self._pixmap = None if picture is None else _pixmap(picture)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which three fit beside each other."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, its sides in proportion."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Midlight))
        if self._pixmap is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(self.rect().center())
        painter.drawPixmap(target, self._pixmap)


def _pixmap(picture: RgbImage) -> QPixmap:
    pixels = np.ascontiguousarray(picture)
    height, width = pixels.shape[:2]
    return QPixmap.fromImage(QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888))
