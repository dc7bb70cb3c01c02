"""Every action of the window, in one table. Menus, tool bar, panels and the list of shortcuts are made from it."""

from petseg_gui.main_window.action_table import edit, file, help, model, photo, tools, view  # noqa: A004
from petseg_gui.main_window.action_table.action_spec import SEPARATOR, ActionSpec, Menu

_TABLES = (file, edit, tools, photo, view, model, help)

ACTIONS: tuple[ActionSpec, ...] = tuple(spec for table in _TABLES for spec in table.ACTIONS)
MENUS: tuple[Menu, ...] = tuple(table.MENU for table in _TABLES)

TOOL_BAR: tuple[str, ...] = (
    "open-folder", SEPARATOR, "undo", "redo", SEPARATOR, "previous", "next", SEPARATOR,
    "zoom-out", "zoom-in", "fit", "actual-size", SEPARATOR, "propose-folder", "fine-tune",
)  # fmt: skip
TOOL_BAR_WITH_TEXT = frozenset({"open-folder", "propose-folder", "fine-tune"})

WELCOME = ("open-folder", "open-image", "open-sample")
EMPTY_FOLDER = ("open-folder", "open-image")
