"""Fades a widget out after a while."""

from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QPropertyAnimation, QTimer, Signal
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QWidget

FADE_MS = 400


class Fade(QObject):
    """Counts how long a widget is shown and then fades it, unless the pointer or the keyboard is on it.

    Signals
    -------
    ended
        The widget has faded: hide it and call `stop`.
    """

    ended = Signal()

    def __init__(self, widget: QWidget, shown_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._widget = widget
        self.is_held = False
        """Whether to keep the widget, whatever the pointer does."""
        self._timer = QTimer(self, interval=shown_ms, singleShot=True)
        self._timer.timeout.connect(self._end_showing)
        self._effect = QGraphicsOpacityEffect(widget)
        self._effect.setEnabled(False)  # it would have the widget painted twice
        widget.setGraphicsEffect(self._effect)
        self._animation = QPropertyAnimation(self._effect, b"opacity", self)
        self._animation.setDuration(FADE_MS)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.finished.connect(self.ended)
        widget.installEventFilter(self)

    @property
    def is_fading(self) -> bool:
        """Whether the widget is on its way out."""
        return self._animation.state() == QAbstractAnimation.State.Running

    def start(self) -> None:
        """Show the widget in full, and count from now."""
        self.stop()
        self._timer.start()

    def stop(self) -> None:
        """Show the widget in full, for as long as it likes."""
        self._timer.stop()
        self._animation.stop()
        self._effect.setEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the widget back when the pointer comes to it while it fades."""
        if event.type() == QEvent.Type.Enter and self.is_fading:
            self.start()
        return False

    def _end_showing(self) -> None:
        if self.is_held or self._widget.underMouse() or self._has_keyboard:
            self._timer.start()
        else:
            self._effect.setEnabled(True)
            self._animation.start()

    @property
    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self._widget or self._widget.isAncestorOf(focus))
