"""One press is one press, however long a key is held."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_WAIT_MS = 10
"""How long a release waits for the press that makes it a repeat; both are on their way already."""
_PRESSES = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_INTERRUPTIONS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.Hide})


class KeyRepeat(QObject):
    """Marks repeats of a held key that Qt takes for new presses, and keeps them in the window of the press.

    An X server repeats a held key as a release and a press at the same time. Qt marks the two only if both have
    arrived when it looks at the first, so that the more a computer has to do, the more of them pass for new presses.
    And no platform knows that a held key must not answer a question that has just opened.

    It filters the events of the window with the focus, through which every key passes, and those of the actions that
    must not repeat.

    Parameters
    ----------
    parent : QObject
    in_pairs : bool or None
        Whether keys repeat as release and press; None asks the platform.
    """

    def __init__(self, parent: QObject, *, in_pairs: bool | None = None) -> None:
        super().__init__(parent)
        self._in_pairs = QGuiApplication.platformName() == "xcb" if in_pairs is None else in_pairs
        self._window: QWindow | None = None
        self._pressed_in: dict[int, QObject] = {}
        self._released: tuple[int, int] | None = None
        self._waiting: tuple[QObject, QKeyEvent] | None = None
        self._is_repeat = False
        self._is_sending = False
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._let_go)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.watch)
            self.watch(application.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Follow the keyboard into another window."""
        self._let_go()
        if self._window is not None:
            with suppress(RuntimeError):  # a dialog that is gone
                self._window.removeEventFilter(self)
        self._window = window
        if window is None:  # what is released now is not told
            self._pressed_in.clear()
        else:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark or stop repeats; let everything else pass."""
        kind = event.type()
        if kind == QEvent.Type.Shortcut:
            return self._is_repeat
        if kind in _INTERRUPTIONS:
            self._let_go()
        if not isinstance(event, QKeyEvent) or self._is_sending:
            return False
        if kind == QEvent.Type.KeyRelease:
            return self._release(watched, event)
        return kind in _PRESSES and self._press(watched, event)

    def _press(self, window: QObject, event: QKeyEvent) -> bool:
        """Return whether a press ends here."""
        is_new_to_qt = not event.isAutoRepeat()
        self._is_repeat = not is_new_to_qt or _moment(event) == self._released
        self._let_go(as_repeat=self._is_repeat)
        if not self._is_repeat:
            self._pressed_in[_key(event)] = window
        elif self._pressed_in.get(_key(event)) is not window:
            event.accept()  # which stops Qt from looking for a shortcut
            return True
        elif is_new_to_qt and event.type() == QEvent.Type.KeyPress:
            self._send(window, _marked(event))
            return True
        return False

    def _release(self, window: QObject, event: QKeyEvent) -> bool:
        """Return whether a release has to wait, as it may be half of a repeat."""
        if event.isAutoRepeat():
            return False
        self._let_go()
        if not self._in_pairs or not event.timestamp():
            self._pressed_in.pop(_key(event), None)
            return False
        self._released = _moment(event)
        self._waiting = window, event.clone()
        self._timer.start()
        return True

    def _let_go(self, *, as_repeat: bool = False) -> None:
        """Deliver the release that waits."""
        self._timer.stop()
        if self._waiting is None:
            return
        (window, event), self._waiting = self._waiting, None
        with suppress(RuntimeError):
            self._send(window, _marked(event) if as_repeat else event)

    def _send(self, window: QObject, event: QKeyEvent) -> None:
        self._is_sending = True
        try:
            QCoreApplication.sendEvent(window, event)
        finally:
            self._is_sending = False


def _key(event: QKeyEvent) -> int:
    """Return which key it is, whatever the modifiers make of it; macOS has no scan codes and gives 1 for all."""
    return event.nativeScanCode() if event.nativeScanCode() > 1 else event.nativeVirtualKey()


def _moment(event: QKeyEvent) -> tuple[int, int]:
    return _key(event), event.timestamp()


def _marked(event: QKeyEvent) -> QKeyEvent:
    """Return the same event as a repeat."""
    marked = QKeyEvent(
        event.type(), event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), True, event.count(),
    )  # fmt: skip
    marked.setTimestamp(event.timestamp())
    return marked
