"""Ctrl and the wheel, or two fingers, which change the size of thumbnails."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

_NOTCH = 120
"""What one notch of a wheel turns, in Qt's eighths of a degree; touchpads send many small turns."""
_PINCH = 0.2
"""By how much two fingers on a touchpad zoom for a step."""


class ThumbnailWheel(QObject):
    """Takes the wheel from a view while Ctrl is held, and pinches; without Ctrl, the view scrolls.

    Signals
    -------
    stepped : steps by which thumbnails should grow
    """

    stepped = Signal(int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._steps = 0.0
        """Turned or zoomed since the last whole step."""
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count turns with Ctrl and pinches in whole steps."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._count(event.angleDelta().y() / _NOTCH)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._count(event.value() / _PINCH)
            return True
        return super().eventFilter(watched, event)

    def _count(self, steps: float) -> None:
        self._steps = steps if self._steps * steps < 0 else self._steps + steps  # what was begun the other way is off
        whole = int(self._steps)
        self._steps -= whole
        if whole:
            self.stepped.emit(whole)
