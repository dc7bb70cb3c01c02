"""Messages shown to the user."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Level = Literal["info", "warning", "error"]


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
    """

    level: Level
    text: str
    detail: str = ""
    lasting: bool = False
    actions: tuple[MessageAction, ...] = ()
