"""The keys of all actions: defaults and the user's changes."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from petseg_gui.translation import tr

Keys = tuple[str, ...]
"""Portable names of key sequences, such as "Ctrl+Z" or "Ctrl+K, Ctrl+S"; the first is the one that is shown."""


@dataclass(frozen=True)
class Conflict:
    """Why an action cannot have a key.

    Attributes
    ----------
    key : str
        The requested key, in portable notation.
    taken : str
        The key it clashes with: the same, or one that starts with the other.
    action : str or None
        Name of the action that has it; None if the canvas uses it, or if it is not a key at all.
    reason : str
        What the canvas uses it for, in English: "moves the photo"; empty if an action has it.
    """

    key: str
    taken: str
    action: str | None
    reason: str = ""

    def sentence(self, title_of: Callable[[str], str]) -> str:
        """Return the conflict in words; `title_of` returns the title of an action by its name."""
        taken = native(self.taken)
        if self.action is None:
            return tr("{key} {reason}. Choose another key.", key=taken, reason=tr(self.reason))
        owner = title_of(self.action)
        if self.key == self.taken:
            return tr("{key} already belongs to {action}.", key=taken, action=owner)
        key = native(self.key)
        return tr("{key} cannot be told from {other}, which belongs to {action}.", key=key, other=taken, action=owner)


class KeyBindings(QObject):
    """Keys of all actions.

    Parameters
    ----------
    defaults : mapping of action name to keys
    reserved : mapping of key to reason
        Keys that the canvas handles itself, each with what it does in English: "moves the photo".

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
        suspects = self._alike_by_default()
        clashes = [clash for name in suspects if (clash := self._first_conflict(name, self._defaults[name]))]
        if clashes:
            raise ValueError(f"keys that clash by default: {clashes}")

    def _alike_by_default(self) -> list[str]:
        """Return the actions with a default key that is invalid or begins like another one, as all that clash do."""
        counts = Counter(map(_first_stroke, chain(self._reserved, *self._defaults.values())))
        return [
            name
            for name, keys in self._defaults.items()
            if any(not key or counts[_first_stroke(key)] > 1 for key in keys)
        ]

    def keys(self, name: str) -> Keys:
        """Return the keys of an action; KeyError for an unknown one."""
        return self._own.get(name, self._defaults[name])

    def defaults(self, name: str) -> Keys:
        """Return the default keys of an action."""
        return self._defaults[name]

    def is_default(self, name: str) -> bool:
        """Return whether an action has its default keys."""
        return name not in self._own

    def conflicts(self, name: str, key: str) -> Conflict | None:
        """Return why an action cannot have a key as well, or None."""
        wanted = portable(key)
        if not wanted:
            return Conflict(key, key, None, "is not a key that can be used")
        if (reserved := _clashing(wanted, self._reserved)) is not None:
            return Conflict(wanted, reserved, None, self._reserved[reserved])
        for other in self._defaults:
            if other != name and (taken := _clashing(wanted, self.keys(other))) is not None:
                return Conflict(wanted, taken, other)
        return None

    def set(self, name: str, keys: Iterable[str]) -> Conflict | None:
        """Replace the keys of an action; none at all is allowed.

        Returns
        -------
        Conflict or None
            What stands in the way, in which case nothing has changed.
        """
        new = tuple(dict.fromkeys(portable(key) or key for key in keys))
        conflict = self._first_conflict(name, new)
        if conflict is None and new != self.keys(name):
            self._store(name, new)
            self.changed.emit()
        return conflict

    def owners(self, name: str, keys: Iterable[str]) -> tuple[str, ...]:
        """Return the other actions whose keys clash with these."""
        wanted = tuple(map(portable, keys))
        return tuple(
            other
            for other in self._defaults
            if other != name and any(_clashing(key, wanted) is not None for key in self.keys(other))
        )

    def take(self, name: str, keys: Iterable[str]) -> Conflict | None:
        """Replace the keys of an action, taking them from the actions that have them.

        Returns
        -------
        Conflict or None
            What still stands in the way, a key of the canvas for instance; nothing has changed then.
        """
        new, before = tuple(dict.fromkeys(portable(key) or key for key in keys)), dict(self._own)
        for owner in self.owners(name, new):
            self._store(owner, tuple(key for key in self.keys(owner) if _clashing(key, new) is None))
        conflict = self._first_conflict(name, new)
        if conflict is not None:
            self._own = before
            return conflict
        self._store(name, new)
        if self._own != before:
            self.changed.emit()
        return None

    def reset(self, name: str) -> Conflict | None:
        """Restore the default keys of an action, unless another one has got one of them."""
        return self.set(name, self._defaults[name])

    def reset_all(self) -> None:
        """Restore the default keys of all actions."""
        if self._own:
            self._own = {}
            self.changed.emit()

    def use_profile(self, profile: Mapping[str, Keys]) -> None:
        """Give some actions the keys of a profile, and the others what these leave of their default keys."""
        new = self._with_profile(profile)
        if new != self._own:
            self._own = new
            self.changed.emit()

    def is_profile(self, profile: Mapping[str, Keys]) -> bool:
        """Whether the keys are those of a profile, without further changes."""
        return self._own == self._with_profile(profile)

    def _with_profile(self, profile: Mapping[str, Keys]) -> dict[str, Keys]:
        chosen = {name: tuple(map(portable, keys)) for name, keys in profile.items() if name in self._defaults}
        taken = [key for keys in chosen.values() for key in keys]
        left = {
            name: tuple(key for key in keys if _clashing(key, taken) is None)
            for name, keys in self._defaults.items()
            if name not in chosen
        }
        return {name: keys for name, keys in (chosen | left).items() if keys != self._defaults[name]}

    def to_json(self) -> dict[str, list[str]]:
        """Return the keys of the actions that were changed."""
        return {name: list(keys) for name, keys in self._own.items()}

    def from_json(self, stored: object) -> list[str]:
        """Restore what `to_json` returned.

        Returns
        -------
        list of str
            What was left out and why, one sentence each: unknown actions, invalid keys and clashes.
        """
        notices: list[str] = []
        wanted = self._readable(stored, notices)
        before, self._own = self._own, {name: () for name in self._defaults if name in wanted}
        for name in list(self._own):
            free = self._free_keys(name, wanted[name], notices)
            # An action that would lose all its keys gets its default keys instead.
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
            notices.append(tr("The stored keys cannot be read; the defaults are used."))
            return {}
        found: dict[str, list[object]] = {}
        for name, keys in stored.items():
            if name not in self._defaults:
                notices.append(tr("There is no action “{name}”; its keys were left out.", name=name))
            elif not isinstance(keys, list):
                notices.append(tr("The keys of “{name}” cannot be read; the defaults are used.", name=name))
            else:
                found[name] = keys
        return found

    def _free_keys(self, name: str, keys: Iterable[object], notices: list[str]) -> Keys:
        free: Keys = ()
        for key in keys:
            wanted = portable(key) if isinstance(key, str) else ""
            conflict = self._first_conflict(name, (*free, wanted)) if wanted else None
            if not wanted:
                notices.append(tr("“{key}” is not a key; it was left out of “{name}”.", key=key, name=name))
            elif conflict is not None:
                notices.append(_left_out(name, wanted, conflict.action))
            elif wanted not in free:
                free = (*free, wanted)
        return free


def _left_out(name: str, key: str, owner: str | None) -> str:
    if owner is None:
        return tr("{key} was left out of “{name}”: it belongs to the canvas.", key=native(key), name=name)
    return tr("{key} was left out of “{name}”: it belongs to “{owner}”.", key=native(key), name=name, owner=owner)


def portable(key: str) -> str:
    """Return the canonical name of a key sequence, empty if it is invalid."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    # The stubs do not know that a sequence has items.
    parts = [cast("Any", sequence)[number] for number in range(sequence.count())]
    if any(not 0 < int(part.key()) < _UNKNOWN for part in parts):
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """Return a key in the platform's notation; an invalid one is returned as it is."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def keys_text(keys: Sequence[str]) -> str:
    """Return the first two keys as this platform writes them. Enter is left out, as it stands beside Return."""
    return tr(" or ").join(shown_keys(keys))


def shown_keys(keys: Sequence[str]) -> tuple[str, ...]:
    """Return the first keys as this platform writes them; Enter goes without saying beside Return."""
    return tuple(native(key) for key in keys if "Enter" not in key)[:_MAX_SHOWN]


_UNKNOWN = 0x01FFFFFF
_MAX_SHOWN = 2


def _first_stroke(key: str) -> str:
    return key.partition(", ")[0]


def _clashing(key: str, others: Iterable[str]) -> str | None:
    """Return the first of other sequences that equals a key, starts with it, or is its start."""
    for other in others:
        if other == key or other.startswith(f"{key}, ") or key.startswith(f"{other}, "):
            return other
    return None
