"""Menu bar, tool bar and list of shortcuts, made from the table of actions."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton

from petseg_gui.main_window.action_set import ActionSet, keys_of
from petseg_gui.main_window.actions import (
    ACTIONS,
    MENUS,
    PANELS,
    RECENT,
    SEPARATOR,
    TOOL_BAR,
    TOOL_BAR_WITH_TEXT,
    Entry,
)

if TYPE_CHECKING:
    from petseg_gui.dialogs.shortcuts import Section

GESTURES: "Section" = (
    "Mouse and held keys",
    (
        ("Paint or erase", "drag with the left button"),
        ("Zoom at the pointer", "wheel"),
        ("Move the photo", "drag with Space held, or with the middle button"),
        ("Give up the stroke", "Esc"),
        ("Hide the mask for a moment", "hold M"),
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


def shortcut_sections() -> "list[Section]":
    """Every key, in the order of the menus, and the gestures of the mouse."""
    specs = {spec.name: spec for spec in ACTIONS}
    sections: list[Section] = []
    for title, entries in MENUS:
        named = [specs[entry] for entry in entries if isinstance(entry, str) and entry in specs]
        rows = tuple(
            (spec.text.replace("&", "").rstrip(" …") if isinstance(spec.text, str) else spec.short, keys_of(spec))
            for spec in named
            if spec.shortcuts
        )
        if rows:
            sections.append((title.replace("&", ""), rows))
    return [*sections, GESTURES]
