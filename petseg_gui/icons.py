"""Icons from SVG files, tinted with the palette when they are painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPalette, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

import resources


def icon(name: str) -> QIcon:
    """Return the icon `resources/icons/NAME.svg`, which follows the theme."""
    return QIcon(_TintedEngine(name))


def app_icon() -> QIcon:
    """Return the application's icon."""
    icon = QIcon()
    for side in (16, 32, 64, 128):
        icon.addPixmap(QPixmap.fromImage(_render("petseg", side, "#000000")))
    return icon


def tinted_pixmap(name: str, side: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """Return an icon in one colour, `side` device-independent pixels wide."""
    pixmap = QPixmap.fromImage(_render(name, round(side * ratio), colour.name()))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def swatch(red: int, green: int, blue: int) -> QIcon:
    """Return a patch of the colour of a class, which does not follow the theme."""
    pixmap = QPixmap(36, 36)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(128, 128, 128), 1.5))
    painter.setBrush(QColor(red, green, blue))
    painter.drawRoundedRect(QRectF(2, 2, 32, 32), 7, 7)
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon


class _TintedEngine(QIconEngine):
    """Paints an SVG in the current text colour of the application."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        corner = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
        painter.drawPixmap(corner, tinted_pixmap(self._name, side, _colour(mode), ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return tinted_pixmap(self._name, min(size.width(), size.height()), _colour(mode))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        pixmap = self.pixmap(size, mode, state)  # `size` is in device pixels already
        pixmap.setDevicePixelRatio(scale)
        return pixmap


def _colour(mode: QIcon.Mode) -> QColor:
    palette = QApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if mode == QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorRole.ButtonText)


@lru_cache(maxsize=512)
def _render(name: str, side: int, colour: str) -> QImage:
    image = QImage(max(side, 1), max(side, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode()))).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    return image


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return (resources.ICONS / f"{name}.svg").read_bytes()
