"""Which keys start which action: the defaults, and what the user changed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

Keys = tuple[str, ...]
"""Portable names of key sequences, such as "Ctrl+Z" or "Ctrl+K, Ctrl+S"; the first is the one that is shown."""


@dataclass(frozen=True)
class Conflict:
    """Why an action cannot have a key.

    Attributes
    ----------
    key : str
        The key that was asked for, in portable writing.
    taken : str
        The key that stands in its way: the same, or one of which the other is the beginning.
    action : str or None
        Name of the action that has it, None if the canvas itself uses it or if it is no key at all.
    reason : str
        What the canvas uses it for, as in "moves the photo"; empty if an action has it.
    """

    key: str
    taken: str
    action: str | None
    reason: str = ""

    def sentence(self, title_of: Callable[[str], str]) -> str:
        """Say it to a person; `title_of` gives the title of an action's name."""
        taken = native(self.taken)
        if self.action is None:
            return f"{taken} {self.reason}. Choose another key."
        if self.key == self.taken:
            return f"{taken} already belongs to {title_of(self.action)}. Take it away there first."
        return f"{native(self.key)} cannot be told from {taken}, which belongs to {title_of(self.action)}."


class KeyBindings(QObject):
    """Keys of all actions.

    Parameters
    ----------
    defaults : mapping of action name to keys
    reserved : mapping of key to reason
        Keys that the canvas handles itself, each with what it does there: "moves the photo".

    Raises
    ------
    ValueError
        If the defaults clash with each other or with a reserved key.
    """

    changed = Signal()

    def __init__(
        self,
        defaults: Mapping[str, Keys],
        reserved: Mapping[str, str] = MappingProxyType({}),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reserved = {portable(key): reason for key, reason in reserved.items()}
        self._defaults = {name: tuple(map(portable, keys)) for name, keys in defaults.items()}
        self._own: dict[str, Keys] = {}
        clashes = [clash for name in self._defaults if (clash := self._first_conflict(name, self._defaults[name]))]
        if clashes:
            raise ValueError(f"keys that clash by default: {clashes}")

    @property
    def names(self) -> tuple[str, ...]:
        """All actions, in the order of the defaults."""
        return tuple(self._defaults)

    def keys(self, name: str) -> Keys:
        """Keys of an action now; KeyError for an unknown one."""
        return self._own.get(name, self._defaults[name])

    def is_default(self, name: str) -> bool:
        """Whether an action has the keys that it came with."""
        return name not in self._own

    def owner(self, key: str) -> str | None:
        """The action that a key starts."""
        wanted = portable(key)
        return next((name for name in self._defaults if wanted in self.keys(name)), None)

    def conflicts(self, name: str, key: str) -> Conflict | None:
        """What keeps an action from having a key as well; None if nothing does."""
        wanted = portable(key)
        if not wanted:
            return Conflict(key, key, None, "is no key that can be used")
        if (reserved := _clashing(wanted, self._reserved)) is not None:
            return Conflict(wanted, reserved, None, self._reserved[reserved])
        for other in self._defaults:
            if other != name and (taken := _clashing(wanted, self.keys(other))) is not None:
                return Conflict(wanted, taken, other)
        return None

    def set(self, name: str, keys: Iterable[str]) -> Conflict | None:
        """Give an action these keys and no others; none at all is allowed.

        Returns
        -------
        Conflict or None
            What stands in the way; then nothing has changed.
        """
        new = tuple(dict.fromkeys(portable(key) or key for key in keys))
        conflict = self._first_conflict(name, new)
        if conflict is None and new != self.keys(name):
            self._store(name, new)
            self.changed.emit()
        return conflict

    def reset(self, name: str) -> Conflict | None:
        """Give an action its default keys back, unless another has one of them meanwhile, which is returned."""
        return self.set(name, self._defaults[name])

    def reset_all(self) -> None:
        """Give all actions their default keys."""
        if self._own:
            self._own = {}
            self.changed.emit()

    def to_json(self) -> dict[str, list[str]]:
        """Keys of the actions that have others than by default."""
        return {name: list(keys) for name, keys in self._own.items()}

    def from_json(self, stored: object) -> list[str]:
        """Take over what `to_json` gave.

        Returns
        -------
        list of str
            What was left out and why, one sentence each: unknown actions, and keys that are none or clash.
        """
        notices: list[str] = []
        wanted = self._readable(stored, notices)
        before, self._own = self._own, {name: () for name in self._defaults if name in wanted}
        for name in list(self._own):
            free = self._free_keys(name, wanted[name], notices)
            # An action that lost all its keys is better off with those that it came with.
            self._store(name, free if free or not wanted[name] else self._free_keys(name, self._defaults[name], []))
        if self._own != before:
            self.changed.emit()
        return notices

    def _store(self, name: str, keys: Keys) -> None:
        self._own[name] = keys
        if keys == self._defaults[name]:
            del self._own[name]

    def _first_conflict(self, name: str, keys: Keys) -> Conflict | None:
        for number, key in enumerate(keys):
            if (conflict := self.conflicts(name, key)) is not None:
                return conflict
            if (taken := _clashing(key, keys[:number])) is not None:
                return Conflict(key, taken, name)
        return None

    def _readable(self, stored: object, notices: list[str]) -> dict[str, list[object]]:
        if not isinstance(stored, dict):
            notices.append("The stored keys cannot be read; the defaults are used.")
            return {}
        found: dict[str, list[object]] = {}
        for name, keys in stored.items():
            if name not in self._defaults:
                notices.append(f"There is no action “{name}”; its keys were left out.")
            elif not isinstance(keys, list):
                notices.append(f"The keys of “{name}” cannot be read; the defaults are used.")
            else:
                found[name] = keys
        return found

    def _free_keys(self, name: str, keys: Iterable[object], notices: list[str]) -> Keys:
        free: Keys = ()
        for key in keys:
            wanted = portable(key) if isinstance(key, str) else ""
            conflict = self._first_conflict(name, (*free, wanted)) if wanted else None
            if not wanted:
                notices.append(f"“{key}” is no key; it was left out of “{name}”.")
            elif conflict is not None:
                owner = "the canvas" if conflict.action is None else f"“{conflict.action}”"
                notices.append(f"{native(wanted)} was left out of “{name}”: it belongs to {owner}.")
            elif wanted not in free:
                free = (*free, wanted)
        return free


def portable(key: str) -> str:
    """The one way to write a key sequence, empty for what is none."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    # The stubs do not know that a sequence has items.
    parts = [cast("Any", sequence)[number] for number in range(sequence.count())]
    if any(not 0 < int(part.key()) < _UNKNOWN for part in parts):
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as this platform writes it, for people; what is no key stays as it is."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def keys_text(keys: Sequence[str]) -> str:
    """Return the first two keys as this platform writes them. Enter is left out, as it stands beside Return."""
    return " or ".join([native(key) for key in keys if "Enter" not in key][:2])


_UNKNOWN = 0x01FFFFFF


def _clashing(key: str, others: Iterable[str]) -> str | None:
    """The first of other sequences that is the same, or that one of both begins with."""
    for other in others:
        if other == key or other.startswith(f"{key}, ") or key.startswith(f"{other}, "):
            return other
    return None
