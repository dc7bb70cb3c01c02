"""Ctrl and the wheel, which change the size of thumbnails."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

_NOTCH = 120
"""What one notch of a wheel turns, in Qt's eighths of a degree; touchpads send many small turns."""


class ThumbnailWheel(QObject):
    """Takes the wheel from a view while Ctrl is held; without Ctrl, the view scrolls.

    Signals
    -------
    stepped : steps by which thumbnails should grow
    """

    stepped = Signal(int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._turned = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count turns with Ctrl in whole notches."""
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.stepped.emit(steps)
        return True
