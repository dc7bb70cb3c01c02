"""How photos and masks are shown: shared by the view panel, the menus and the canvas."""

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from petseg_gui.models.option import clamped
from petseg_gui.models.options import TONE, ViewOptions

_THUMBNAIL_STEP = 12


class ViewState(QObject):
    """Holds the view options. A change to the present value emits nothing."""

    changed = Signal(object)
    """The names of the options that changed, as a set."""

    def __init__(self, options: ViewOptions | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options = options or ViewOptions()

    @property
    def options(self) -> ViewOptions:
        """The present options."""
        return self._options

    def update(self, **changes: Any) -> None:
        """Change some options; numbers are clamped to their range."""
        new = replace(self._options, **{name: clamped(ViewOptions, name, value) for name, value in changes.items()})
        old, self._options = self._options, new
        different = {field.name for field in fields(new) if getattr(new, field.name) != getattr(old, field.name)}
        if different:
            self.changed.emit(different)

    def grow_thumbnails(self, steps: int, *, of_grid: bool) -> None:
        """Make the thumbnails of the grid or the list larger; smaller for negative steps."""
        name = "grid_size" if of_grid else "thumbnail_size"
        self.update(**{name: getattr(self._options, name) + steps * _THUMBNAIL_STEP})

    def reset_tone(self) -> None:
        """Show the photo as it is."""
        defaults = ViewOptions()
        self.update(**{name: getattr(defaults, name) for name in TONE})
