"""The coloured mask over the photo."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, qRgba

from core.labels import COLOURS, Label, Mask
from petseg_gui.canvas.backdrop import place_photo
from petseg_gui.canvas.qimage import view_mask
from petseg_gui.canvas.transform import Transform

BACKGROUND_SHARE = 0.4
"""Opacity of background relative to the other classes: most of a photo is background and has to stay recognizable."""
STRIPE = 10
"""Distance in logical pixels of the stripes through which an unchecked proposal is shown."""


class MaskOverlay:
    """Draws a mask straight from the memory in which it is painted.

    The array is shown through an indexed QImage on the same memory: a dab needs no conversion before it is seen, and
    another opacity is another colour table.
    """

    def __init__(self, mask: Mask, opacity: float) -> None:
        self._mask = mask  # Qt does not keep the memory alive
        self._image = view_mask(mask, colour_table(opacity))
        self.striped = False
        """Whether it is shown as a proposal that nobody has checked."""

    def set_opacity(self, opacity: float) -> None:
        """Show the mask with another opacity, 0 to 1, from the next drawing on."""
        self._image.setColorTable(colour_table(opacity))

    def draw(self, painter: QPainter, transform: Transform, rect: QRect, ratio: float) -> None:
        """Draw what lies in a rectangle of the view. The painter counts in device pixels, `ratio` to a logical one."""
        if not self.striped:
            self._draw_mask(painter, transform)
            return
        striped = QImage(rect.size(), QImage.Format.Format_ARGB32_Premultiplied)
        striped.fill(Qt.GlobalColor.transparent)
        inner = QPainter(striped)
        inner.translate(-rect.topLeft())
        self._draw_mask(inner, transform)
        self._cut_stripes(inner, transform, rect, ratio)
        inner.end()
        painter.drawImage(rect.topLeft(), striped)

    def _draw_mask(self, painter: QPainter, transform: Transform) -> None:
        painter.save()
        place_photo(painter, transform, self._image.size())
        painter.drawImage(0, 0, self._image)
        painter.restore()

    @staticmethod
    def _cut_stripes(painter: QPainter, transform: Transform, rect: QRect, ratio: float) -> None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.setBrushOrigin(QPoint(transform.left, transform.top))  # the stripes move with the photo
        painter.fillRect(rect, stripes(round(STRIPE * ratio)))


def colour_table(opacity: float) -> list[int]:
    """ARGB of each label, in the order of their values."""
    shares = {label: BACKGROUND_SHARE if label is Label.BACKGROUND else 1.0 for label in Label}
    return [qRgba(*COLOURS[label], round(255 * opacity * shares[label])) for label in Label]


def stripes(distance: int) -> QBrush:
    """Return a brush of diagonal bands, opaque and nearly clear, that joins without a seam."""
    tile = QImage(distance, distance, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(QColor(0, 0, 0, 70))
    painter = QPainter(tile)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(QPen(QColor(0, 0, 0, 255), distance * 0.36))
    for shift in (-distance, 0, distance):
        painter.drawLine(shift - distance, 2 * distance, shift + 2 * distance, -distance)
    painter.end()
    return QBrush(tile)
