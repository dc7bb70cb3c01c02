"""Every action of the window: one module per menu.

Menus, tool bar, panels, the command palette and the list of keys are built from this table.
"""

from petseg_gui.main_window.action_table import edit, file, help, model, photo, tools, view  # noqa: A004
from petseg_gui.main_window.action_table.action_spec import ActionSpec, Menu

_TABLES = (file, edit, tools, photo, view, model, help)

ACTIONS: tuple[ActionSpec, ...] = tuple(spec for table in _TABLES for spec in table.ACTIONS)
MENUS: tuple[Menu, ...] = tuple(table.MENU for table in _TABLES)
