"""The small label on a mask that nobody has checked."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

TEXT = "Proposal, not yet checked"
_EDGE = QColor(255, 190, 60)
_INSET = 12.0
_PADDING = 8.0


def badge_rect(font: QFont) -> QRectF:
    """Return where it lies in the view, in logical pixels."""
    metrics = QFontMetricsF(font)
    size = metrics.size(0, TEXT)
    return QRectF(QPointF(_INSET, _INSET), size).adjusted(0, 0, 2 * _PADDING, _PADDING)


def draw_badge(painter: QPainter, font: QFont) -> None:
    """Draw it in the upper left corner, with a painter in logical pixels."""
    rect = badge_rect(font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_EDGE, 1.5))
    painter.setBrush(QColor(20, 20, 22, 215))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, TEXT)
    painter.restore()
