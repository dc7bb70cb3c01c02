"""What the user chose for all folders, and the file that stores it."""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, is_dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import PetsegError, first_line, reason_of
from core.files import atomic_write, read_regular
from core.paths import readable
from petseg_gui.languages import LANGUAGES, SYSTEM
from petseg_gui.localized import sentences
from petseg_gui.models.export_choices import ExportChoices
from petseg_gui.models.messages import Message
from petseg_gui.models.option import checked, from_json, group, is_path, option, refused, remembered, to_json
from petseg_gui.models.options import ToolOptions, ToolSizes, ViewOptions
from petseg_gui.models.photo_order import PhotoOrder
from petseg_gui.models.tuning_choices import TuningChoices
from petseg_gui.models.window_layout import WindowLayout
from petseg_gui.translation import error_text, reason_text, tr

Theme = Literal["system", "light", "dark"]
Device = Literal["auto", "cpu", "gpu"]

MAX_RECENT = 10
MAX_PLACES = 200
_MAX_KEYS = 8
_MAX_KEY_LENGTH = 100
_MAX_TITLE_LENGTH = 1000
_MAX_BYTES = 4_000_000
"""Of a settings file; a full one has a few thousand."""
_MAX_DAMAGED = 1000
_DELAY_MS = 400  # dragging a slider is one change, not fifty


def _keys(value: object) -> Any:
    """Keys by name of the action; an action may have none."""
    if not isinstance(value, dict):
        return None
    kept = {name: tuple(keys) for name, keys in value.items() if isinstance(name, str) and _are_texts(keys, _MAX_KEYS)}
    return kept if len(kept) == len(value) else None


def _are_texts(value: object, max_count: int) -> bool:
    return isinstance(value, list | tuple) and len(value) <= max_count and all(map(_is_key, value))


def _is_key(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _MAX_KEY_LENGTH and readable(value) == value


def _is_title(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _MAX_TITLE_LENGTH and readable(value) == value


def _paths(value: object) -> Any:
    if not isinstance(value, list | tuple):
        return None
    return tuple(path for path in value if is_path(path))[:MAX_RECENT]


def _places(value: object) -> Any:
    if not isinstance(value, dict) or not all(isinstance(text, str) for item in value.items() for text in item):
        return None
    return dict(list(value.items())[-MAX_PLACES:])


def _paces(value: object) -> Any:
    """Positive numbers by device and recipe."""
    if not isinstance(value, dict) or not all(isinstance(kind, str) for kind in value):
        return None
    fine = all(type(pace) in (int, float) and 0 < pace <= sys.float_info.max for pace in value.values())
    return {kind: float(pace) for kind, pace in value.items()} if fine else None


@dataclass(frozen=True)
class Settings:
    """What the user chose for all folders."""

    theme: Theme = option(
        "system",
        "Theme",
        "How the window looks; the photo and its surroundings stay as they are",
        titles={"system": "As the desktop", "light": "Light", "dark": "Dark"},
    )
    language: str = option(
        SYSTEM,
        "Language",
        "Language of the window; takes effect at the next start",
        titles={SYSTEM: "As the desktop", "en": "English", **LANGUAGES},
    )
    device: Device = option(
        "auto",
        "Compute on",
        "Where the model runs; Automatic takes a GPU where one can be used",
        titles={"auto": "Automatic", "cpu": "CPU", "gpu": "GPU"},
    )
    proposals_ahead: int = option(
        2,
        "Photos proposed ahead",
        "How many photos after the open one are proposed before you get there",
        low=0,
        high=50,
    )
    propagate_after_pause: bool = option(
        False,
        "Propagate after a pause",
        "When painting pauses, show what the strokes change elsewhere; Return accepts it",
    )
    models_folder: str = option(
        "",
        "Folder for models",
        "Model > Versions offers the models in this folder in every folder of photos",
        is_folder=True,
        check=lambda value: value if is_path(value) else None,
    )
    reopen_last: bool = option(
        False, "Reopen the last folder", "Start with the folder that was open last, unless PetSeg is started with one"
    )
    propose_again: bool = option(
        True,
        "Propose again after a new model",
        "Masks that you have not touched are proposed again in the background, those first that the model before was "
        "least sure of; otherwise as you get to them",
    )
    unsure_from: int = option(
        5,
        "Unsure from",
        "The photo list can be narrowed to photos whose proposal is at least so uncertain",
        unit=" %",
        low=1,
        high=90,
    )
    next_useful: bool = option(
        False,
        "Next is the least sure",
        "Going on opens the photo that the model is least sure of, wherever it is in the list; going back returns",
    )
    start_model: str = option("", check=lambda value: value if is_path(value) else None)
    """Copy of the model that new folders start with; empty for the shipped one."""
    start_model_title: str = option("", check=lambda value: value if _is_title(value) else None)
    offer_tuning_after: int = option(
        10,
        "Offer a fine-tune after",
        "So many photos reviewed since the last one; 0 never offers it",
        unit=" photos",
        low=0,
        high=500,
    )
    tuning_starts_itself: bool = option(False, "Start it without asking", "Begin the fine-tune instead of offering it")
    tuning_sheet: bool = option(
        True, "Show what it uses before a fine-tune", "Show photos, time and choices before the training begins"
    )
    tuning_panel: bool = option(True)
    """Whether the training panel is shown while a fine-tune runs."""
    tuning: TuningChoices = group(TuningChoices)
    tuning_paces: dict[str, float] = option({}, check=_paces)
    """How long the last fine-tune on this computer took relative to the usual time, by device and recipe."""
    photo_order: PhotoOrder = option("name")
    view: ViewOptions = group(ViewOptions)
    sizes: ToolSizes = group(ToolSizes)
    tools: ToolOptions = group(ToolOptions)
    tour_shown: bool = option(False)
    undo_memory_mb: int = option(
        256,
        "Memory for undo",
        "For all open photos together; when it is full, the oldest steps can no longer be undone",
        unit=" MB",
        low=64,
        high=4096,
    )
    key_bindings: dict[str, tuple[str, ...]] = option({}, check=_keys)
    recent: tuple[str, ...] = option((), check=_paths)
    places: dict[str, str] = option({}, check=_places)
    """Where the masks of a folder are kept that cannot be written to, by the real path of the folder."""
    layout: WindowLayout = group(WindowLayout)
    export: ExportChoices = group(ExportChoices)
    import_path: str = option("", check=lambda value: value if is_path(value) else None)
    """The file or folder that masks were imported from last; empty for none."""


InBackground = Callable[[Callable[[], None], Callable[[BaseException], None]], object]
"""Runs work in the background; calls the second argument in the window's thread if it failed."""


def _run_at_once(work: Callable[[], None], on_failure: Callable[[BaseException], None]) -> None:
    try:
        work()
    except PetsegError as error:
        on_failure(error)


class SettingsStore(QObject):
    """Holds the settings and writes them shortly after a change.

    Parameters
    ----------
    path : Path
        A JSON file with what differs from the defaults.
    in_background : callable
        Runs the writing, so that the window does not wait for the disk: `JobRunner.run_soon`.
    """

    changed = Signal(object)
    message = Signal(object)

    def __init__(
        self,
        path: Path,
        in_background: InBackground = _run_at_once,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._in_background = in_background
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._save)
        self._has_failed = False
        self._unread: tuple[Exception, str] | None = None
        """Why the stored file could not be read, and what it is called now."""
        self._settings = self._load()

    @property
    def settings(self) -> Settings:
        """The present settings."""
        return self._settings

    @property
    def notice(self) -> Message | None:
        """A problem with the stored file, which is read before the language is known and `message` is heard."""
        if self._unread is None:
            return None
        error, name = self._unread
        if isinstance(error, OSError):
            text = tr("The settings cannot be read ({reason}); the defaults are used.", reason=reason_text(error))
        else:
            text = tr("The settings file was damaged; the defaults are used.")
        renamed = tr("The old file was renamed to {name}.", name=name) if name else ""
        detail = str(self._path) if isinstance(error, OSError) else first_line(error)
        return Message("warning", sentences(text, renamed), detail)

    def update(self, **changes: Any) -> None:
        """Change some settings.

        Raises
        ------
        ValueError
            For invalid values.
        """
        new = replace(self._settings, **{name: _checked(name, value) for name, value in changes.items()})
        if new != self._settings:
            self._settings = new
            self._timer.start()
            self.changed.emit(new)

    def add_recent(self, folder: Path) -> None:
        """Put a folder first among the recent ones."""
        first = str(folder)
        self.update(recent=(first, *(path for path in self._settings.recent if path != first))[:MAX_RECENT])

    def remember_place(self, folder: str, place: Path) -> None:
        """Remember where the masks of a folder are kept, given its real path."""
        others = {known: other for known, other in self._settings.places.items() if known != folder}
        self.update(places=others | {folder: str(place)})

    def flush(self) -> None:
        """Write a pending change now, in the background and after earlier ones."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def _save(self) -> None:
        self._in_background(partial(_write, self._path, self._settings), self._report_failure)

    def _report_failure(self, error: BaseException) -> None:
        if not self._has_failed:  # a folder that is read-only stays so
            self._has_failed = True
            self.message.emit(Message("warning", error_text(error)))

    def _load(self) -> Settings:
        """Return the stored settings; what cannot be read is set aside, or the next change would overwrite it."""
        try:
            return _settings_of(json.loads(read_regular(self._path, _MAX_BYTES)))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, RecursionError) as error:  # the last is of what is nested too deeply
            self._unread = (error, self._set_aside())
        return Settings()

    def _set_aside(self) -> str:
        """Rename what is in the file's place; return its new name, empty if it could not be renamed."""
        for number in range(1, _MAX_DAMAGED):
            set_aside = self._path.with_name(f"{self._path.name}.damaged-{number}")
            if not os.path.lexists(set_aside):
                try:
                    self._path.rename(set_aside)
                except OSError:
                    return ""
                return set_aside.name
        return ""


def _checked(name: str, value: Any) -> Any:
    if is_dataclass(value):
        value, bad = remembered(value), refused(value)
    else:
        value, bad = checked(Settings, name, value), []
    if value is None or bad:
        raise ValueError(f"invalid settings: {', '.join(bad or [name])}")
    return value


def _settings_of(stored: object) -> Settings:
    return from_json(Settings, stored) if isinstance(stored, dict) else Settings()


def _write(path: Path, settings: Settings) -> None:
    try:
        with atomic_write(path) as stream:
            stream.write(json.dumps(to_json(settings), indent=2).encode())
    except OSError as error:
        raise PetsegError("the settings cannot be saved ({reason})", path=path, reason=reason_of(error)) from error
