"""The photo as it lies in the view, kept so that painting on it costs no scaling."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from core.images import RgbImage
from petseg_gui.canvas.qimage import rects_of, view_rgb
from petseg_gui.canvas.transform import Transform

SURROUND = QColor(44, 44, 46)
"""Beside the photo. Neutral and dark in every theme, so that colours are judged alike."""
NEAREST_FROM = 2.0
"""Scale from which the photo's pixels are shown as squares."""


class Backdrop:
    """A picture of the view without the mask, in device pixels.

    Scaling a photo takes ten times as long as laying the mask over it. So that is done only when the scale changes,
    and when the photo is moved only for the part that comes into view.
    """

    def __init__(self, levels: list[RgbImage]) -> None:
        self._levels = levels
        self._images = [view_rgb(level) for level in levels]
        self._transform: Transform | None = None
        self._picture = QImage()
        self._spare = QImage()

    def picture(self, transform: Transform) -> QImage:
        """The photo and what is beside it, of the view's size."""
        if transform != self._transform:
            if not self._scroll(transform):
                self._picture = _blank(transform)
                self._render(transform, QRegion(self._picture.rect()))
            self._transform = transform
        return self._picture

    def _scroll(self, transform: Transform) -> bool:
        """Move the picture and render what came into view; False if the photo was not just moved."""
        old = self._transform
        if old is None or (old.scale, old.view) != (transform.scale, transform.view):
            return False
        down, right = transform.top - old.top, transform.left - old.left
        if self._spare.size() != self._picture.size():
            self._spare = _blank(transform)
        painter = QPainter(self._spare)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(right, down, self._picture)
        painter.end()
        kept = self._picture.rect().translated(right, down)
        self._picture, self._spare = self._spare, self._picture
        self._render(transform, QRegion(self._picture.rect()).subtracted(QRegion(kept)))
        return True

    def _render(self, transform: Transform, region: QRegion) -> None:
        image = self._images[self._level(transform.scale)]
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, transform.scale < NEAREST_FROM)
        for rect in rects_of(region):
            self._render_rect(painter, transform, image, rect)
        painter.end()

    @staticmethod
    def _render_rect(painter: QPainter, transform: Transform, image: QImage, rect: QRect) -> None:
        painter.setClipRect(rect)
        painter.fillRect(rect, SURROUND)
        painter.save()
        place_photo(painter, transform, image.size())
        painter.drawImage(0, 0, image)
        painter.restore()

    def _level(self, scale: float) -> int:
        """The smallest level that has a pixel for each of the screen's."""
        level = 0
        while level + 1 < len(self._levels) and scale * 2 ** (level + 1) <= 1.0:
            level += 1
        return level


def place_photo(painter: QPainter, transform: Transform, size: QSize) -> None:
    """Let a painter in device pixels draw an image of this size, at (0, 0), where the photo lies."""
    height, width = transform.photo
    painter.translate(transform.left, transform.top)
    painter.scale(transform.scale * width / size.width(), transform.scale * height / size.height())


def _blank(transform: Transform) -> QImage:
    height, width = transform.view
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    return image
