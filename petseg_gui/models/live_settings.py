"""Settings where they are in use: those of tools and view take effect there, the others in the store."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from petseg_gui.models.options import USUAL_SIDE, ToolOptions, ToolSizes, ViewOptions, max_border_width
from petseg_gui.models.settings import Settings, SettingsStore
from petseg_gui.models.tools import SizeName, ToolState
from petseg_gui.models.view import ViewState

_OWNERS: Mapping[str, type] = {
    one.name: owner for owner in (Settings, ViewOptions, ToolOptions, ToolSizes) for one in fields(owner)
}
BELONGS_TO_FOLDER = "border_width"
"""A setting that each folder has its own of, which is no default to go back to."""


def owner_of(name: str) -> type:
    """Return the dataclass that declares a setting; KeyError for an unknown one."""
    return _OWNERS[name]


class LiveSettings(QObject):
    """Reads and changes settings by name.

    Signals
    -------
    changed
        Any setting has another value.
    """

    changed = Signal()

    def __init__(self, store: SettingsStore, view: ViewState, tools: ToolState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._view = view
        self._tools = tools
        for signal in (store.changed, view.changed, tools.options_changed, tools.sizes_changed):
            signal.connect(self.changed)

    def value(self, name: str) -> Any:
        """Return the present value of a setting."""
        holders = {
            Settings: self._store.settings,
            ViewOptions: self._view.options,
            ToolOptions: self._tools.options,
            ToolSizes: self._tools.sizes,
        }
        return getattr(holders[owner_of(name)], name)

    def change(self, **values: Any) -> None:
        """Change settings; those in pixels of the photo are limited to what the open one allows."""
        for name, value in values.items():
            owner = owner_of(name)
            if owner is Settings:
                self._store.update(**{name: value})
            elif owner is ViewOptions:
                self._view.update(**{name: value})
            elif owner is ToolSizes:
                self._tools.set_size(cast("SizeName", name), value)
            else:
                limit = max_border_width(self._tools.photo_side)
                self._tools.update(**{name: min(value, limit) if name == BELONGS_TO_FOLDER else value})

    def reset(self, names: Iterable[str]) -> None:
        """Go back to the defaults, except for what belongs to the open folder."""
        for name in names:
            default = getattr(owner_of(name)(), name)
            if owner_of(name) is ToolSizes:
                default = round(default * self._tools.photo_side / USUAL_SIDE)
            if name != BELONGS_TO_FOLDER:
                self.change(**{name: default})
