"""A line of text that gives way where there is no room for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

_LEAST = 60


class ElidingLabel(QLabel):
    """Shows as much of its text as fits, with dots for the rest; a plain label would hold the window open."""

    def __init__(self, *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = mode

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, cut if need be."""
        place = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), self._mode, place.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, self.alignment(), text)
        painter.end()


class Readout(QWidget):
    """A label that keeps its width: a text that changes with every movement of the pointer moves nothing beside it.

    Parameters
    ----------
    widest : str
        What there has to be room for.
    """

    def __init__(self, widest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self.label = ElidingLabel(parent=self)
        self.label.setContentsMargins(6, 0, 6, 0)

    def sizeHint(self) -> QSize:
        """Room for the widest text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._widest) + 12, self.label.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same: it does not give way."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the label all of it, without a layout, which each new text would make lay out the whole bar."""
        self.label.setGeometry(self.rect())
