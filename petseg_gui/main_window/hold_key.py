"""A key that acts for as long as it is held."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class HoldKey(QObject):
    """Tells when a key goes down and up while a window has the keyboard.

    It has to see every event of the application, since lists and buttons would otherwise swallow the letter, and
    a key that comes up while another window is in front must not stay down for ever.
    """

    held = Signal(bool)

    def __init__(self, key: Qt.Key, window: QWidget, application: QObject) -> None:
        super().__init__(window)
        self._key = key
        self._window = window
        self._down = False
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key, and let everything else pass."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_meant(watched, event):
            self._set(down=True)
            return True
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and self._down:
            if event.key() == self._key:
                if not event.isAutoRepeat():
                    self._set(down=False)
                return True
        elif kind == QEvent.Type.WindowDeactivate and watched is self._window:
            self._set(down=False)
        return super().eventFilter(watched, event)

    def _is_meant(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() != self._key or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not isinstance(watched, QWidget) or isinstance(watched, QLineEdit):
            return False
        return watched.window() is self._window

    def _set(self, *, down: bool) -> None:
        if down != self._down:
            self._down = down
            self.held.emit(down)
