"""Keys of the window: those of the table, unless the user chose others."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from petseg_gui.main_window.actions import ACTIONS
from petseg_gui.models.key_bindings import KeyBindings
from petseg_gui.models.messages import Message
from petseg_gui.models.settings import SettingsStore

HIDE_KEYS = (Qt.Key.Key_Q, Qt.Key.Key_M)
RESERVED = {
    "Space": "moves the photo while it is held",
    "Tab": "goes to the next photo",
    "Shift+Tab": "goes to the previous photo",
    "Shift+Backtab": "goes to the previous photo",
    "Esc": "gives up what was begun",
    **dict.fromkeys((QKeySequence(key).toString() for key in HIDE_KEYS), "hides the mask while it is held"),
}
"""Keys that the canvas and the window use by themselves, and what for."""


def make_key_bindings(settings: SettingsStore, parent: QObject) -> tuple[KeyBindings, list[Message]]:
    """The keys in use, which tell the settings when they change, and what has to be told about the stored ones."""
    keys = KeyBindings({spec.name: spec.shortcuts for spec in ACTIONS}, RESERVED, parent)
    stored = {name: list(chosen) for name, chosen in settings.settings.key_bindings.items()}
    notices = keys.from_json(stored)
    keys.changed.connect(lambda: settings.update(key_bindings=keys.to_json()))
    return keys, [Message("warning", notice) for notice in notices]
