"""A line of text that gives way where there is no room for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

_LEAST = 60


class ElidingLabel(QLabel):
    """Shows as much of its text as fits, with dots in the middle; a plain label would hold the window open."""

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, cut if need be."""
        place = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, place.width())
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(place, self.alignment(), text)
