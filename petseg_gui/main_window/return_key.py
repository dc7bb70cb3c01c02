"""Return, while something in the window waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ReturnKey(QObject):
    """Takes Return where no widget of the window needs it.

    Parameters
    ----------
    window : QWidget
    is_wanted : callable
        Whether the key is for `press`; else it is left to the window's shortcuts.
    press : callable
    """

    def __init__(self, window: QWidget, is_wanted: Callable[[], bool], press: Callable[[], object]) -> None:
        super().__init__(window)
        self._is_wanted = is_wanted
        self._press = press
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key, and let everything else pass."""
        if not isinstance(event, QKeyEvent) or event.key() not in _RETURN or not self._is_wanted():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.modifiers() in _PLAIN:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._press()
            return True
        return super().eventFilter(watched, event)
