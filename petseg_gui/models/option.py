"""Options: fields of frozen dataclasses that carry their range and texts.

All else follows from the field: what a settings file may hold, the range of a slider, the limits of a change.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass, replace
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
Check = Callable[[object], Any]
"""Returns a value as the option stores it, or None if it is invalid."""
_KEY = "option"
MAX_PATH_LENGTH = 4096


def is_path(value: object) -> bool:
    """Whether a value from a file can be a path."""
    return isinstance(value, str) and "\0" not in value and len(value) <= MAX_PATH_LENGTH


@dataclass(frozen=True)
class Option:
    """Metadata of an option; its type and default are those of the field.

    Attributes
    ----------
    label, tip, unit : str
        English texts for the widget that shows it.
    full_label : str
        The label where nothing around it says what it is about, as among all settings; empty if `label` does.
    titles : mapping of value to str
        English names of the values that can be chosen.
    low, high : float or None
        Range, both included.
    remembered : bool
        Whether the settings file stores it.
    is_folder : bool
        Whether it is the path of a folder; empty for none.
    check : callable or None
        Validates what type and range do not express.
    """

    label: str = ""
    tip: str = ""
    unit: str = ""
    full_label: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    low: float | None = None
    high: float | None = None
    remembered: bool = True
    is_folder: bool = False
    check: Check | None = None

    @property
    def title(self) -> str:
        """The label among all settings, in English."""
        return self.full_label or self.label

    @property
    def range(self) -> tuple[float, float]:
        """Lower and upper limit.

        Raises
        ------
        ValueError
            If the option has none.
        """
        if self.low is None or self.high is None:
            raise ValueError(f"the option {self.label!r} has no range")
        return self.low, self.high


def option(default: Any, label: str = "", tip: str = "", **metadata: Any) -> Any:
    """Declare a field of a dataclass as an option; `metadata` are further attributes of `Option`."""
    carried = {_KEY: Option(label, tip, **metadata)}
    if isinstance(default, dict):
        return field(default_factory=dict, metadata=carried)
    return field(default=default, metadata=carried)


def group(kind: type[T]) -> T:
    """Declare a field that holds options of its own; a settings file stores them flat, beside the others."""
    made: T = field(default_factory=kind)
    return made


@cache
def option_of(owner: type, name: str) -> Option:
    """Return the metadata of an option of a dataclass."""
    return next(_option(one) for one in fields(owner) if one.name == name)


def _option(declared: "Field[Any]") -> Option:
    known: Option = declared.metadata.get(_KEY, Option())
    return known


def checked(owner: type, name: str, value: object) -> Any:
    """Return a value as the option stores it, or None if it is invalid."""
    known = option_of(owner, name)
    return (known.check or _check_for(_types(owner)[name], known))(value)


def clamped(owner: type, name: str, value: Any) -> Any:
    """Return a number clamped to the range of its option; other values are returned unchanged."""
    known = option_of(owner, name)
    if known.low is None or known.high is None:
        return value
    return _types(owner)[name](min(max(value, known.low), known.high))


def type_of(owner: type, name: str) -> Any:
    """Return the type of an option."""
    return _types(owner)[name]


@cache
def _types(owner: type) -> dict[str, Any]:
    return get_type_hints(owner)


def _check_for(kind: Any, known: Option) -> Check:
    if get_origin(kind) is Literal:
        return lambda value: value if isinstance(value, str) and value in get_args(kind) else None
    if kind is str and known.titles:
        return lambda value: value if isinstance(value, str) and value in known.titles else None
    if kind is bool:
        return lambda value: value if isinstance(value, bool) else None
    if kind in (int, float):
        return lambda value: _number(kind, known, value)
    raise TypeError(f"an option of type {kind} needs a check of its own")


def _number(kind: type[int] | type[float], known: Option, value: object) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if known.low is None or known.high is None or not known.low <= value <= known.high:
        return None
    return kind(value)


# Flat dictionaries of options


def refused(options: Any) -> list[str]:
    """Return the names of remembered options with invalid values."""
    return [name for owner, name in _walk(options) if checked(type(owner), name, getattr(owner, name)) is None]


def to_json(options: Any) -> dict[str, Any]:
    """Return the remembered options that differ from their defaults, by name, including those of groups."""
    return {
        name: getattr(owner, name)
        for owner, name in _walk(options)
        if getattr(owner, name) != getattr(type(owner)(), name)
    }


def from_json(kind: type[T], stored: dict[str, object]) -> T:
    """Return options from what `to_json` returned; missing and invalid ones get their defaults."""
    return updated(kind(), stored)


def updated(options: T, stored: dict[str, object]) -> T:
    """Return options with the remembered ones replaced by the valid values of a dictionary."""
    changes: dict[str, Any] = {}
    for one in _fields(options):
        if is_dataclass(present := getattr(options, one.name)):
            changes[one.name] = updated(present, stored)
        elif one.name in stored and _option(one).remembered:
            changes[one.name] = checked(type(options), one.name, stored[one.name])
    kept = {name: value for name, value in changes.items() if value is not None}
    return replace(options, **kept)  # type: ignore[type-var]


def remembered(options: T) -> T:
    """Return options with those at their defaults that a settings file does not store."""
    forgotten = {one.name: one.default for one in _fields(options) if not _option(one).remembered}
    assert MISSING not in forgotten.values()  # noqa: S101 - they are declared by `option`
    return replace(options, **forgotten)  # type: ignore[type-var]


def _walk(options: Any) -> Iterator[tuple[Any, str]]:
    for one in _fields(options):
        present = getattr(options, one.name)
        if is_dataclass(present):
            yield from _walk(present)
        elif _option(one).remembered:
            yield options, one.name


def _fields(options: Any) -> "tuple[Field[Any], ...]":
    return fields(options)
