"""The loss of each epoch so far, as a small curve."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

_PAD = 4.0


class LossPlot(QWidget):
    """Draws the losses it was given; the newest has a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._losses: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Loss per epoch")

    def set_losses(self, losses: Sequence[float]) -> None:
        """Losses in the order of their epochs."""
        self._losses = list(losses)
        self.setToolTip("Loss per epoch: " + ", ".join(f"{loss:.3f}" for loss in losses[-12:]))
        self.update()

    def sizeHint(self) -> QSize:
        """Small enough for a strip."""
        return QSize(130, 30)

    def minimumSizeHint(self) -> QSize:
        """In a narrow window the words beside it need the room more."""
        return QSize(40, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The curve from the left edge to the right one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        points = self._points()
        if not points:
            return
        painter.setPen(QPen(self.palette().highlight().color(), 1.6))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().highlight())
        painter.drawEllipse(points[-1], 2.6, 2.6)

    def _points(self) -> list[QPointF]:
        if not self._losses:
            return []
        low, high = min(self._losses), max(self._losses)
        reach = (high - low) or 1.0
        step = (self.width() - 2 * _PAD) / max(len(self._losses) - 1, 1)
        tall = self.height() - 2 * _PAD
        return [
            QPointF(_PAD + step * row, _PAD + tall * (high - loss) / reach) for row, loss in enumerate(self._losses)
        ]
