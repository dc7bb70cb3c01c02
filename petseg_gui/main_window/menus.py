"""Menu bar and tool bar, built from the action table."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from petseg_gui.main_window.action_set import ActionSet
from petseg_gui.main_window.action_table import ACTIONS, MENUS
from petseg_gui.main_window.action_table.action_spec import PANELS, RECENT, SEPARATOR, Entry
from petseg_gui.main_window.dialog_opener import ListedAction
from petseg_gui.plain_text import menu_text, plain_tip, without_mnemonic
from petseg_gui.translation import tr

TOOL_BAR: tuple[str, ...] = (
    "open-folder", SEPARATOR, "undo", "redo", SEPARATOR, "previous", "next", "grid", SEPARATOR,
    "zoom-out", "zoom-in", "fit", "actual-size", SEPARATOR, "propose-folder", "fine-tune",
)  # fmt: skip
_WITH_TEXT = frozenset({"open-folder", "propose-folder", "fine-tune"})
"""Actions of the tool bar that a beginner looks for."""


class RecentMenu(QMenu):
    """The folders opened lately."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Open &recent"), parent)
        self._titles: dict[Path, str] = {}
        self._entries: dict[Path, QAction] = {}

    def show_folders(self, folders: Sequence[Path]) -> None:
        """List folders, newest first."""
        self.clear()
        self._entries.clear()
        self.setEnabled(bool(folders))
        for number, folder in enumerate(folders, start=1):
            title = menu_text(str(folder))
            self._titles[folder] = f"&{number}  {title}" if number < 10 else title
            action = self._entries[folder] = self.addAction(self._titles[folder])
            action.setToolTip(plain_tip(str(folder)))  # Qt would make one of the text
            action.triggered.connect(lambda _checked=False, folder=folder: self.chosen.emit(folder))

    def show_progress(self, folder: Path, text: str) -> None:
        """Show how far the work on a folder is, where menus show keys."""
        if folder in self._entries:
            self._entries[folder].setText(f"{self._titles[folder]}\t{text}")


def fill_menu_bar(bar: QMenuBar, actions: ActionSet, recent: QMenu, panels: Sequence[QAction]) -> None:
    """Add the menus of the action table."""
    for title, entries in MENUS:
        _fill(bar.addMenu(tr(title)), entries, actions, recent, panels)


def _fill(menu: QMenu, entries: Sequence[Entry], actions: ActionSet, recent: QMenu, panels: Sequence[QAction]) -> None:
    for entry in entries:
        if isinstance(entry, tuple):
            _fill(menu.addMenu(tr(entry[0])), entry[1], actions, recent, panels)
        elif entry == SEPARATOR:
            menu.addSeparator()
        elif entry == RECENT:
            menu.addMenu(recent)
        elif entry == PANELS:
            menu.addSeparator()
            menu.addActions(panels)
        else:
            menu.addAction(actions[entry])


def commands_of(entries: Sequence[Entry], actions: ActionSet, parent: QWidget) -> list[QAction]:
    """Return the actions of a context menu; those of submenus open them."""
    commands = []
    for entry in entries:
        if isinstance(entry, tuple):
            menu = QMenu(tr(entry[0]), parent)
            menu.addActions([actions[name] for name in entry[1]])
            commands.append(menu.menuAction())
        else:
            commands.append(actions[entry])
    return commands


def build_tool_bar(actions: ActionSet) -> QToolBar:
    """Return the bar below the menus."""
    bar = QToolBar(tr("Tool bar"))
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
        if name in _WITH_TEXT and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return bar


def listed_actions(actions: ActionSet) -> list[ListedAction]:
    """Return every action in the order of the menus."""
    specs = {spec.name: spec for spec in ACTIONS}
    listed = []
    for name, menus in _menus_of_actions():
        spec, titles = specs[name], tuple(without_mnemonic(tr(menu)) for menu in menus)
        # Below the title of a submenu a word is enough; a list does not show that title.
        title = tr(spec.short) if spec.short and len(menus) > 1 else spec.title
        listed.append(ListedAction(name, titles, title, actions[name]))
    return listed


def _menus_of_actions() -> Iterator[tuple[str, tuple[str, ...]]]:
    for menu, entries in MENUS:
        for entry in entries:
            if isinstance(entry, tuple):
                submenu, names = entry
                yield from ((name, (menu, submenu)) for name in names)
            elif entry not in (SEPARATOR, RECENT, PANELS):
                yield entry, (menu,)
