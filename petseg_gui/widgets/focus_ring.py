"""A ring around the focused control, as Fusion's own focus is hard to see."""

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QTabBar,
    QWidget,
)

_CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QTabBar)
_WIDTH = 2


class FocusRings(QObject):
    """Shows the ring while the focus moves by keyboard; a click needs none."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: FocusRing | None = None
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None:
            with suppress(RuntimeError):  # it is gone with its control
                self._ring.hide()
                self._ring.deleteLater()
        self._ring = None
        by_key = new is not None and new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if by_key and isinstance(new, _CONTROLS):
            self._ring = FocusRing(new)


class FocusRing(QWidget):
    """A transparent overlay that passes every event on to its control."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(control.rect())
        control.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the control."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring in the colour of text, inside a line of the ground: visible on any control."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        for width, colour in ((2 * _WIDTH, palette.window().color()), (_WIDTH, palette.windowText().color())):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
