"""What the application tells its user: one kind of thing, whoever says it and wherever it is shown."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["info", "warning", "error"]


@dataclass(frozen=True)
class Message:
    """One line for the user; `detail` is what a curious one may unfold.

    Information leaves by itself unless it is `lasting`, since the user may be away for a while.
    """

    level: Level
    text: str
    detail: str = ""
    lasting: bool = False
