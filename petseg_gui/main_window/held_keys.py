"""Keys that act for as long as they are held."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from petseg_gui.models.view import ViewState

_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.WindowDeactivate})
_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
"""Widgets in which a letter is a letter."""


class HoldKey(QObject):
    """Emits when one of some keys goes down and up while a window has the keyboard.

    It filters the events of the whole application, since lists and buttons would otherwise swallow the letter, and a
    key released while another window is in front must not stay down.
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
        if kind not in _EVENTS:  # nearly all of the many events of a stroke
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_for_us(watched, event):
            if self._down is None:
                self._down = event.key()
                self.held.emit(True)
            return True
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == self._down:
            if not event.isAutoRepeat():
                self._release()
            return True
        if kind == QEvent.Type.WindowDeactivate and watched is self._window:
            self._release()
        return False

    def _is_for_us(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() not in self._keys or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not isinstance(watched, QWidget) or isinstance(watched, _TEXT_FIELDS):
            return False
        return watched.window() is self._window

    def _release(self) -> None:
        if self._down is not None:
            self._down = None
            self.held.emit(False)


class MaskHiding(HoldKey):
    """Hides the mask while one of the keys is down; a mask that was hidden before stays hidden."""

    def __init__(self, keys: Iterable[Qt.Key], view_state: ViewState, window: QWidget) -> None:
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("a window without an application")
        super().__init__(keys, window, application)
        self._view_state = view_state
        self._was_shown = True
        self.held.connect(self._hide)

    def _hide(self, held: bool) -> None:
        if held:
            self._was_shown = self._view_state.options.mask_visible
        self._view_state.update(mask_visible=self._was_shown and not held)
