"""Keys of the window: those of the action table, unless the user chose others, and those that it uses itself."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from petseg_gui.jobs.edit_queue import EditQueue
from petseg_gui.main_window.action_table import ACTIONS
from petseg_gui.main_window.clean_ups import CleanUps
from petseg_gui.models.key_bindings import KeyBindings
from petseg_gui.models.messages import Message
from petseg_gui.models.settings import SettingsStore

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
    """Cancels the edit that is being computed, else the clean-up that is being tried out.

    A stroke or an unfinished outline comes before both: the canvas keeps the key as long as it has one.
    """

    def __init__(self, edit_queue: EditQueue, clean_ups: CleanUps, window: QWidget) -> None:
        super().__init__(QKeySequence(Qt.Key.Key_Escape), window)
        self._edit_queue = edit_queue
        self._clean_ups = clean_ups
        self.activated.connect(self._cancel)

    def _cancel(self) -> None:
        if not self._edit_queue.cancel():
            self._clean_ups.close()
