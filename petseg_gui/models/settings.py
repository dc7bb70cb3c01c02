"""What a user has chosen for all folders, and the small file that keeps it."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from functools import partial
from pathlib import Path
from typing import Any, Literal, get_args

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import PetsegError, reason_of
from core.files import atomic_write
from petseg_gui.models.messages import Message
from petseg_gui.models.photo_order import PhotoOrder
from petseg_gui.models.tools import MAX_SIZE, MIN_SIZE, USUAL_SIDE, BrushShape, FillBy, widest_border

Theme = Literal["system", "light", "dark"]
Device = Literal["auto", "cpu", "gpu"]

MAX_RECENT = 10
MIN_UNDO_MB, MAX_UNDO_MB = 64, 4096
"""Least and most memory for what can be undone, over all photos."""
MAX_TOLERANCE = 255
_MAX_KEYS = 8
_LARGEST_SIDE = 100_000
MAX_BORDER = widest_border(_LARGEST_SIDE)
"""Widest border band, in pixels of the largest photo."""
_DELAY_MS = 400  # a slider being dragged is one change, not fifty


@dataclass(frozen=True)
class Settings:
    """Values that the user chose; sizes are diameters in pixels of a photo with `photo_side` as its longest side.

    Locked classes, the style of the mask and the tone of the photo are not among them: they are chosen for a photo or
    two, and somebody who has forgotten them would take the next start for a fault.
    """

    theme: Theme = "system"
    device: Device = "auto"
    photo_order: PhotoOrder = "name"
    opacity: float = 0.5
    overview: bool = True
    brush_size: int = 40
    eraser_size: int = 40
    smart_size: int = 120
    photo_side: int = USUAL_SIDE
    brush_shape: BrushShape = "round"
    pen_pressure: bool = True
    fill_by: FillBy = "photo"
    tolerance: int = 24
    contiguous: bool = True
    auto_border: bool = True
    border_width: int = 8
    undo_memory_mb: int = 256
    key_bindings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    recent: tuple[str, ...] = field(default=())

    @classmethod
    def from_json(cls, stored: object) -> "Settings":
        """Settings of a stored dictionary; what is unknown or makes no sense falls back to its default."""
        if not isinstance(stored, dict):
            return cls()
        known = {key: _CHECKS[key](stored[key]) for key in _CHECKS if key in stored}
        return cls(**{key: value for key, value in known.items() if value is not None})

    def to_json(self) -> dict[str, Any]:
        """What differs from the defaults."""
        defaults = asdict(Settings())
        return {key: value for key, value in asdict(self).items() if value != defaults[key]}


def _one_of(choices: tuple[str, ...]) -> Callable[[object], Any]:
    return lambda value: value if value in choices else None


def _number(kind: type[int] | type[float], low: float, high: float) -> Callable[[object], Any]:
    def check(value: object) -> Any:
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            return None
        return kind(value)

    return check


def _flag(value: object) -> Any:
    return value if isinstance(value, bool) else None


def _keys(value: object) -> Any:
    """Names of actions with the keys that the user gave them; an action may have none."""
    if not isinstance(value, dict):
        return None
    kept = {name: tuple(keys) for name, keys in value.items() if isinstance(name, str) and _are_texts(keys, _MAX_KEYS)}
    return kept if len(kept) == len(value) else None


def _are_texts(value: object, most: int) -> bool:
    return isinstance(value, list | tuple) and len(value) <= most and all(isinstance(item, str) for item in value)


def _paths(value: object) -> Any:
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return tuple(value[:MAX_RECENT])
    return None


_CHECKS: dict[str, Callable[[object], Any]] = {
    "theme": _one_of(get_args(Theme)),
    "device": _one_of(get_args(Device)),
    "photo_order": _one_of(get_args(PhotoOrder)),
    "opacity": _number(float, 0, 1),
    "overview": _flag,
    "brush_size": _number(int, MIN_SIZE, MAX_SIZE),
    "eraser_size": _number(int, MIN_SIZE, MAX_SIZE),
    "smart_size": _number(int, MIN_SIZE, MAX_SIZE),
    "photo_side": _number(int, 1, _LARGEST_SIDE),
    "brush_shape": _one_of(get_args(BrushShape)),
    "pen_pressure": _flag,
    "fill_by": _one_of(get_args(FillBy)),
    "tolerance": _number(int, 0, MAX_TOLERANCE),
    "contiguous": _flag,
    "auto_border": _flag,
    "border_width": _number(int, 1, MAX_BORDER),
    "undo_memory_mb": _number(int, MIN_UNDO_MB, MAX_UNDO_MB),
    "key_bindings": _keys,
    "recent": _paths,
}
assert set(_CHECKS) == {known.name for known in fields(Settings)}  # noqa: S101 - a field without its check is a slip


InBackground = Callable[[Callable[[], None], Callable[[BaseException], None]], object]
"""Runs a piece of work elsewhere, and tells beside the window if it failed."""


def _at_once(work: Callable[[], None], on_failure: Callable[[BaseException], None]) -> None:
    try:
        work()
    except PetsegError as error:
        on_failure(error)


class SettingsStore(QObject):
    """Holds the settings and writes them a moment after a change.

    Parameters
    ----------
    path : Path
        The JSON file; it holds only what differs from the defaults.
    in_background : callable
        Runs the writing, so that the window need not wait for the disk; `JobRunner.run_soon` does.
    """

    changed = Signal(object)
    message = Signal(object)

    def __init__(
        self,
        path: Path,
        in_background: InBackground = _at_once,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._in_background = in_background
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._save)
        self.notice: Message | None = None
        """What there was to tell about the stored file, since nobody listens yet when it is read."""
        self._settings = self._load()

    @property
    def settings(self) -> Settings:
        """The present values."""
        return self._settings

    def update(self, **changes: Any) -> None:
        """Change some values; those that make no sense are refused."""
        refused = [key for key, value in changes.items() if _CHECKS[key](value) is None]
        if refused:
            raise ValueError(f"settings that make no sense: {', '.join(refused)}")
        new = replace(self._settings, **{key: _CHECKS[key](value) for key, value in changes.items()})
        if new != self._settings:
            self._settings = new
            self._timer.start()
            self.changed.emit(new)

    def add_recent(self, folder: Path) -> None:
        """Put a folder first among the recent ones."""
        first = str(folder)
        self.update(recent=(first, *(path for path in self._settings.recent if path != first))[:MAX_RECENT])

    def flush(self) -> None:
        """Hand over for writing what is still waiting; it goes the usual way, behind what was handed over before."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def _save(self) -> None:
        self._in_background(partial(_write, self._path, self._settings), self._tell_failure)

    def _tell_failure(self, error: BaseException) -> None:
        self.message.emit(Message("warning", str(error)))

    def _load(self) -> Settings:
        try:
            return Settings.from_json(json.loads(self._path.read_bytes()))
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self.notice = Message("warning", f"The settings cannot be read ({reason_of(error)}).", str(self._path))
        except ValueError as error:
            self.notice = Message(
                "warning", f"The settings file was damaged; the defaults are used. {self._set_aside()}", str(error)
            )
        return Settings()

    def _set_aside(self) -> str:
        for number in range(1, 1000):
            aside = self._path.with_name(f"{self._path.name}.damaged-{number}")
            if not aside.exists():
                try:
                    self._path.rename(aside)
                except OSError:
                    return ""
                return f"The old file is kept as {aside.name}."
        return ""


def _write(path: Path, settings: Settings) -> None:
    try:
        with atomic_write(path) as stream:
            stream.write(json.dumps(settings.to_json(), indent=2, ensure_ascii=False).encode())
    except OSError as error:
        raise PetsegError(f"the settings cannot be saved ({reason_of(error)})", path=path) from error
