"""Messages shown to the user."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["info", "warning", "error"]


@dataclass(frozen=True)
class Message:
    """One line for the user, and `detail` to unfold.

    Information disappears by itself unless it is `lasting`, as the user may be away for a while.
    """

    level: Level
    text: str
    detail: str = ""
    lasting: bool = False
