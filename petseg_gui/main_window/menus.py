"""Menu bar, tool bar and list of shortcuts, made from the table of actions."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton

from petseg_gui.main_window.action_set import ActionSet, told
from petseg_gui.main_window.action_table.action_spec import PANELS, RECENT, SEPARATOR, Entry
from petseg_gui.main_window.actions import ACTIONS, MENUS, TOOL_BAR, TOOL_BAR_WITH_TEXT
from petseg_gui.models.key_bindings import KeyBindings

if TYPE_CHECKING:
    from petseg_gui.dialogs.shortcuts import Section

GESTURES: "Section" = (
    "Mouse and held keys",
    (
        ("Paint", "drag with the left button"),
        ("Paint background", "drag with the right button, or with Ctrl"),
        ("Straight line from the last stroke", "Shift+click"),
        ("Size of the tool", "Ctrl or Alt+wheel, or Alt+drag with the right button"),
        ("Zoom at the pointer", "wheel, or two fingers"),
        ("Move the photo", "drag with Space held, or with the middle button"),
        ("Hide the mask for a moment", "hold Q or M"),
        ("Next and previous photo", "Tab and Shift+Tab, over photo or list"),
        ("Give up what was begun", "Esc"),
    ),
)


def build_menus(bar: QMenuBar, actions: ActionSet, recent: QMenu, panels: Sequence[QAction]) -> None:
    """Fill the menu bar."""
    for title, entries in MENUS:
        _fill(bar.addMenu(title), entries, actions, recent, panels)


def _fill(menu: QMenu, entries: Sequence[Entry], actions: ActionSet, recent: QMenu, panels: Sequence[QAction]) -> None:
    for entry in entries:
        if isinstance(entry, tuple):
            _fill(menu.addMenu(entry[0]), entry[1], actions, recent, panels)
        elif entry == SEPARATOR:
            menu.addSeparator()
        elif entry == RECENT:
            menu.addMenu(recent)
        elif entry == PANELS:
            menu.addSeparator()
            menu.addActions(panels)
        else:
            menu.addAction(actions[entry])


def fill_recent(menu: QMenu, folders: Sequence[Path], open_path: Callable[[Path], None]) -> None:
    """List the folders opened lately."""
    menu.clear()
    menu.setEnabled(bool(folders))
    for number, folder in enumerate(folders, start=1):
        action = menu.addAction(f"&{number}  {str(folder).replace('&', '&&')}" if number < 10 else str(folder))
        action.triggered.connect(lambda _checked=False, folder=folder: open_path(folder))


def build_tool_bar(actions: ActionSet) -> QToolBar:
    """The bar below the menus; only the actions that a beginner looks for carry a text."""
    bar = QToolBar("Tool bar")
    bar.setObjectName("tool-bar")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in TOOL_BAR:
        if name == SEPARATOR:
            bar.addSeparator()
            continue
        bar.addAction(actions[name])
        button = bar.widgetForAction(actions[name])
        if name in TOOL_BAR_WITH_TEXT and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return bar


def shortcut_sections(keys: KeyBindings) -> "list[Section]":
    """Every key, in the order of the menus, and the gestures of the mouse."""
    sections: list[Section] = []
    for menu, listed in groupby(key_rows(), key=lambda row: row[1]):
        rows = tuple((title, told(keys.keys(name))) for name, _, title in listed if keys.keys(name))
        if rows:
            sections.append((menu, rows))
    return [*sections, GESTURES]


def key_rows() -> Iterator[tuple[str, str, str]]:
    """Name, menu and title of every action, in the order of the menus."""
    specs = {spec.name: spec for spec in ACTIONS}
    for name, path in commands_by_menu():
        menu, *inner = path.split(_INTO)
        # Below the title of an inner menu a word is enough; here that title is missing.
        yield name, menu, (specs[name].short if inner else "") or specs[name].title


def commands_by_menu() -> Iterator[tuple[str, str]]:
    """Name of every action, and the menus that lead to it: "View › Theme"."""
    for title, entries in MENUS:
        menu = title.replace("&", "")
        for entry in entries:
            if isinstance(entry, tuple):
                inner = entry[0].replace("&", "")
                yield from ((name, f"{menu}{_INTO}{inner}") for name in entry[1])
            elif entry not in (SEPARATOR, RECENT, PANELS):
                yield entry, menu


_INTO = " › "
