"""Keys that act for as long as they are held."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class HoldKey(QObject):
    """Tells when one of some keys goes down and up while a window has the keyboard.

    It has to see every event of the application, since lists and buttons would otherwise swallow the letter, and
    a key that comes up while another window is in front must not stay down for ever.
    """

    held = Signal(bool)

    def __init__(self, keys: Iterable[Qt.Key], window: QWidget, application: QObject) -> None:
        super().__init__(window)
        self._keys = frozenset(keys)
        self._window = window
        self._down: int | None = None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys, and let everything else pass."""
        kind = event.type()
        if kind not in _KINDS:  # nearly all of the many events of a stroke
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_meant(watched, event):
            if self._down is None:
                self._down = event.key()
                self.held.emit(True)
            return True
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == self._down:
            if not event.isAutoRepeat():
                self._let_go()
            return True
        if kind == QEvent.Type.WindowDeactivate and watched is self._window:
            self._let_go()
        return False

    def _is_meant(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() not in self._keys or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not isinstance(watched, QWidget) or isinstance(watched, _TYPED_IN):
            return False
        return watched.window() is self._window

    def _let_go(self) -> None:
        if self._down is not None:
            self._down = None
            self.held.emit(False)


_KINDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.WindowDeactivate})
_TYPED_IN = (QLineEdit, QTextEdit, QPlainTextEdit)
"""Widgets in which a letter is a letter."""
