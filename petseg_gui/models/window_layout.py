"""Where the window was, in plain numbers that any settings file may hold."""

from dataclasses import dataclass
from typing import Any

from petseg_gui.models.option import option

_MAX_PLACE = 100_000
_MAX_PANELS = 20


def _panels(value: object) -> Any:
    if not isinstance(value, list | tuple) or len(value) > _MAX_PANELS:
        return None
    return tuple(value) if all(isinstance(name, str) for name in value) else None


def _length() -> Any:
    return option(0, low=0, high=_MAX_PLACE)


@dataclass(frozen=True)
class WindowLayout:
    """Place of the window without its frame, and its docks; a length of 0 was never measured.

    All are as the window found its screens, which may be others the next time.
    """

    window_x: int = option(0, low=-_MAX_PLACE, high=_MAX_PLACE)
    window_y: int = option(0, low=-_MAX_PLACE, high=_MAX_PLACE)
    window_width: int = _length()
    window_height: int = _length()
    window_maximized: bool = option(False)
    photos_width: int = _length()
    tools_width: int = _length()
    hidden_panels: tuple[str, ...] = option((), check=_panels)
