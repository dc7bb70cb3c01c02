"""A row of the action table, and the conditions that rows share."""

from collections.abc import Callable
from dataclasses import dataclass

from petseg_gui.main_window.situation import Situation
from petseg_gui.main_window.window_context import WindowContext
from petseg_gui.plain_text import without_mnemonic
from petseg_gui.translation import tr

Condition = Callable[[Situation], bool]

SEPARATOR = "-"
RECENT = "recent"
PANELS = "panels"
"""Menu entries that are filled at run time: recent folders, and the panels that can be shown or hidden."""

Entry = str | tuple[str, tuple[str, ...]]
Menu = tuple[str, tuple[Entry, ...]]
"""A title and the names of actions; an entry that is a title with names is a submenu."""


def always(_now: Situation) -> bool:
    """Enabled at any time."""
    return True


def folder(now: Situation) -> bool:
    """Enabled while a folder is open."""
    return now.has_folder


def photo(now: Situation) -> bool:
    """Enabled while a photo is open."""
    return now.has_photo


@dataclass(frozen=True)
class ActionSpec:
    """One action: its texts and keys, what it calls, and when.

    Attributes
    ----------
    name : str
    text : str or callable
        English; a callable returns a text that depends on the situation, translated.
    run : callable
        Called only while the action is enabled.
    icon : str
    shortcuts : tuple of str
        Default keys in portable notation; the first is the one that is shown.
    tip : str
        A sentence without the key, which is appended; if empty, the title is used.
    enabled : callable
    checked : callable or None
        Makes the action checkable.
    group : str
        Exactly one action of a group is checked.
    short : str
        Text for tool bar and panels where the full one would be too long.
    button : callable or None
        Returns the text of its button where that depends on the situation, translated.
    repeats : bool
        Whether the action repeats while its key is held.
    missing : callable or None
        Returns what is missing for the action, translated; empty if nothing is.
    changes : bool
        Whether the action changes masks, states or versions, so that a read-only folder has no use for it.
    visible : callable
    needs_keras : bool
    """

    name: str
    text: str | Callable[[Situation], str]
    run: Callable[[WindowContext], object]
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    tip: str = ""
    enabled: Condition = always
    checked: Condition | None = None
    group: str = ""
    short: str = ""
    button: Callable[[Situation], str] | None = None
    repeats: bool = False
    missing: Callable[[Situation], str] | None = None
    changes: bool = False
    visible: Condition = always
    needs_keras: bool = False

    def is_enabled(self, now: Situation) -> bool:
        """Whether the action is possible in a situation."""
        return self.enabled(now) and not self._lacks_keras(now) and not (self.changes and now.is_read_only)

    def obstacle(self, now: Situation) -> str:
        """Return why the action is not possible, translated, if that is not to be seen at once; else nothing."""
        if self._lacks_keras(now):
            return now.keras_obstacle
        if self.changes and now.is_read_only:
            return tr("The folder is open read-only")
        if self.missing is not None and now.has_folder:
            return self.missing(now)
        return tr("Open a folder of photos first") if self.enabled is folder and not now.has_folder else ""

    def _lacks_keras(self, now: Situation) -> bool:
        return self.needs_keras and bool(now.keras_obstacle)

    @property
    def title(self) -> str:
        """The text without mnemonic and ellipsis, translated."""
        return without_mnemonic(self.first_text).rstrip("…")

    @property
    def first_text(self) -> str:
        """The text until the situation is known, translated."""
        if isinstance(self.text, str):
            return tr(self.text)
        return tr(self.short) if self.short else self.text(Situation())
