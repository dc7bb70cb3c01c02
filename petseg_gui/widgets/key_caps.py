"""Keyboard keys, drawn as key caps."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from petseg_gui import theme
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr

_PADDING = 6
_GAP = 5


class KeyCaps(PlainLabel):
    """A row of caps, one per key sequence.

    Parameters
    ----------
    keys : sequence of str
        In the platform's native notation.
    """

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr(" or ").join(keys), parent)
        self.keys = tuple(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of all caps."""
        metrics = self.fontMetrics()
        return QSize(round(caps_width(self.keys, metrics)) + 1, round(cap_height(metrics)) + 1)

    def minimumSizeHint(self) -> QSize:
        """Return the same, as half a key is useless."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caps."""
        paint_caps(QPainter(self), QPointF(0.5, self.height() / 2), self.keys, self.palette())


def cap_height(metrics: QFontMetrics) -> float:
    """Return the height of a cap."""
    return float(metrics.height() + 2)


def caps_width(keys: Sequence[str], metrics: QFontMetrics) -> float:
    """Return the width of a row of caps."""
    return sum(_width(key, metrics) for key in keys) + _GAP * max(0, len(keys) - 1)


def paint_caps(painter: QPainter, middle_left: QPointF, keys: Sequence[str], palette: QPalette) -> None:
    """Draw a row of caps with `middle_left` as the middle of its left edge."""
    metrics = painter.fontMetrics()
    height = cap_height(metrics)
    text = palette.color(QPalette.ColorRole.Text)
    ground = palette.color(QPalette.ColorRole.Button)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = middle_left.x()
    for key in keys:
        cap = QRectF(left, round(middle_left.y() - height / 2) + 0.5, _width(key, metrics) - 1, height - 1)
        painter.setPen(QPen(theme.mixed(text, ground, 0.62), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(text)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        left += cap.width() + 1 + _GAP
    painter.restore()


def _width(key: str, metrics: QFontMetrics) -> float:
    return float(max(metrics.horizontalAdvance(key) + 2 * _PADDING, metrics.height() + 2))
