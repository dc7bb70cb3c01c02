"""What a row of the table of actions holds, and the conditions that many rows share."""

from collections.abc import Callable
from dataclasses import dataclass

from petseg_gui.main_window.opening import Opening
from petseg_gui.main_window.situation import Situation

Condition = Callable[[Situation], bool]

SEPARATOR = "-"
RECENT = "recent"
PANELS = "panels"
"""Entries of a menu that are filled at run time: recent folders, and the panels that can be shown or hidden."""

Entry = str | tuple[str, tuple[str, ...]]
Menu = tuple[str, tuple[Entry, ...]]
"""A title, and names of actions; a title with names is a menu in the menu."""


def always(_now: Situation) -> bool:
    """Possible at any time."""
    return True


def folder(now: Situation) -> bool:
    """A folder is open."""
    return now.folder


def photo(now: Situation) -> bool:
    """A photo is on show."""
    return now.photo


@dataclass(frozen=True)
class ActionSpec:
    """One action: what it is called, how it is reached, what it does, and when.

    Attributes
    ----------
    name : str
    text : str or callable
        A callable where the text depends on the situation.
    slot : callable
    icon : str
    shortcuts : tuple of str
        Portable key names by default; the first is the one that is shown.
    tip : str
        A sentence without the key, which is added to it; the text stands in for an empty one.
    enabled : callable
    checked : callable or None
        Makes the action checkable.
    group : str
        Of the actions of a group, one is checked.
    short : str
        The text on tool bar and panels, where the full one would be too long.
    repeats : bool
        Whether a key that is held does it again and again.
    """

    name: str
    text: str | Callable[[Situation], str]
    slot: Callable[[Opening], None]
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    tip: str = ""
    enabled: Condition = always
    checked: Condition | None = None
    group: str = ""
    short: str = ""
    repeats: bool = False

    @property
    def title(self) -> str:
        """The text without mnemonic and dots, for lists of actions."""
        return (self.text if isinstance(self.text, str) else self.short).replace("&", "").rstrip(" …")
