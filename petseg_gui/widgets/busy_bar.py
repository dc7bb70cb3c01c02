"""A progress bar that also shows work of unknown length."""

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from petseg_gui import theme

_STEP_MS = 60
_STEPS = 40
"""Steps from one end to the other and back."""
_SHARE = 0.25
"""Of the bar that moves."""
_RADIUS = 3.0


class BusyBar(QProgressBar):
    """A thin bar that fills, or in which a piece goes to and fro while it has no range.

    The style would fill it with faint stripes, which look like work that is done.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setTextVisible(False)
        self._step = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether nobody knows how much there is to do."""
        return self.maximum() <= self.minimum()

    def be_busy(self) -> None:
        """Show that work goes on, and not how far."""
        self.setRange(0, 0)
        self._follow()

    def show_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self.setRange(0, 1000)
        self.setValue(round(1000 * share))
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Move while it is seen."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it is not."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a groove, and what is done or goes to and fro in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove, palette = QRectF(self.rect()), self.palette()
        ground = palette.color(QPalette.ColorRole.Window)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(theme.mixed(ground, palette.color(QPalette.ColorRole.WindowText), 0.08))
        painter.drawRoundedRect(groove.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        left, right = self.filled
        if right > left:
            painter.setPen(palette.highlight().color())
            painter.setBrush(palette.highlight())
            part = QRectF(left * groove.width(), 0, (right - left) * groove.width(), groove.height())
            painter.drawRoundedRect(part.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    @property
    def filled(self) -> tuple[float, float]:
        """From where to where it is filled, as shares of its width."""
        if not self.is_busy:
            return 0.0, max(self.value(), 0) / self.maximum()
        half = _STEPS // 2
        left = (1 - _SHARE) * (half - abs(self._step - half)) / half
        return left, left + _SHARE

    def _go_on(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()

    def _follow(self) -> None:
        if self.is_busy and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()
        self.update()
