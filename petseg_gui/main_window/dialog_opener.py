"""What helps the user to find and to reach everything.

Dialogs are imported when they are opened, so that the window is there sooner; and what lists the actions, because the
actions are made from these commands.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from petseg_gui.models.key_bindings import KeyBindings

if TYPE_CHECKING:
    from petseg_gui.dialogs.command_palette import CommandPalette


class DialogOpener:
    """Opens the list of keys, their editor, and the palette of all actions.

    Parameters
    ----------
    keys : KeyBindings
    window : QWidget
    """

    def __init__(self, keys: KeyBindings, window: QWidget) -> None:
        self._keys = keys
        self._window = window
        self._palette: CommandPalette | None = None
        self.actions: Mapping[str, QAction] = {}
        """All actions, once there are any: they are made from commands, these among them."""

    def show_shortcuts(self) -> None:
        """List every key."""
        from petseg_gui.dialogs.shortcuts import ShortcutsDialog
        from petseg_gui.main_window.menus import shortcut_sections

        ShortcutsDialog(shortcut_sections(self._keys), self._window).open()

    def edit_shortcuts(self) -> None:
        """Let the user choose other keys."""
        from petseg_gui.dialogs.shortcut_editor import KeyRow, ShortcutEditor
        from petseg_gui.main_window.menus import key_rows

        rows = [KeyRow(name, menu, title) for name, menu, title in key_rows()]
        ShortcutEditor(self._keys, rows, self._window).open()

    def show_palette(self) -> None:
        """Let the user type what they want to do."""
        from petseg_gui.dialogs.command_palette import Command, CommandPalette
        from petseg_gui.main_window.menus import commands_by_menu

        if self._palette is None:
            self._palette = CommandPalette(self._window)
        self._palette.open_with([Command(path, self.actions[name]) for name, path in commands_by_menu()])

    def show_about(self) -> None:
        """Tell what this is."""
        from petseg_gui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()
