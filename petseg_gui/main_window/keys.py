"""Keys of the window: those of the action table, unless the user chose others, and those that it uses itself."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from petseg_gui.main_window.action_table import ACTIONS
from petseg_gui.main_window.clean_ups import CleanUps
from petseg_gui.main_window.propagation import Propagation
from petseg_gui.models.key_bindings import KeyBindings
from petseg_gui.models.messages import Message
from petseg_gui.models.settings import SettingsStore
from petseg_gui.models.view import ViewState
from petseg_gui.services import Services

HIDE_KEYS = (Qt.Key.Key_Q, Qt.Key.Key_M)
RESERVED = {
    "Space": "moves the photo while it is held",
    "Tab": "goes to the next photo",
    "Shift+Tab": "goes to the previous photo",
    "Shift+Backtab": "goes to the previous photo",
    "Esc": "cancels what was begun",
    **dict.fromkeys((QKeySequence(key).toString() for key in HIDE_KEYS), "hides the mask while it is held"),
}
"""Keys that the canvas and the window use themselves, and what for."""

_EVENTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.WindowDeactivate})
_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)
"""Widgets in which a letter is a letter."""

_RENAMED = {"preferences": "settings"}
"""Actions that had another name in settings files of earlier versions."""


def make_key_bindings(settings: SettingsStore, parent: QObject) -> tuple[KeyBindings, list[Message]]:
    """Return the keys in use, which are stored when they change, and warnings about the stored ones."""
    keys = KeyBindings({spec.name: spec.shortcuts for spec in ACTIONS}, RESERVED, parent)
    stored = settings.settings.key_bindings
    notices = keys.from_json({_RENAMED.get(name, name): list(chosen) for name, chosen in stored.items()})
    keys.changed.connect(lambda: settings.update(key_bindings=keys.to_json()))
    return keys, [Message("warning", notice) for notice in notices]


class EscapeShortcut(QShortcut):
    """Cancels the edit that is being computed, else changes of selected photos; else leaves the grid or a preview.

    A stroke or an unfinished outline comes before all of them: the canvas keeps the key as long as it has one. The
    `StatusLine` says which it is.
    """

    def __init__(self, services: Services, clean_ups: CleanUps, propagation: Propagation, window: QWidget) -> None:
        super().__init__(QKeySequence(Qt.Key.Key_Escape), window)
        self._edit_queue = services.edit_queue
        self._bulk_changer = services.bulk_changer
        self._view_state = services.view
        self._clean_ups = clean_ups
        self._propagation = propagation
        self.activated.connect(self._cancel)

    def _cancel(self) -> None:
        if self._edit_queue.cancel() or self._bulk_changer.cancel():
            return
        if self._view_state.options.grid:
            self._view_state.update(grid=False)
        elif not self._propagation.close():
            self._clean_ups.close()


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
