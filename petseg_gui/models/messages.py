"""Messages shown to the user."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Level = Literal["info", "warning", "error"]
About = Literal["", "photo", "folder"]


@dataclass(frozen=True)
class MessageAction:
    """A button on a message; a click calls `run` and dismisses the message.

    Attributes
    ----------
    text : str
        Translated.
    run : callable
    """

    text: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Message:
    """One line for the user, `detail` to unfold, and buttons for what to do about it.

    Information disappears by itself unless it is `lasting`, as the user may be away for a while.

    Attributes
    ----------
    about : "photo", "folder" or ""
        What it is true of: it disappears with the open photo, or with the open folder.
    unreadable : str
        The photo that cannot be shown, for the reason that the page in its place gives too.
    """

    level: Level
    text: str
    detail: str = ""
    lasting: bool = False
    actions: tuple[MessageAction, ...] = ()
    about: About = ""
    unreadable: str = ""
