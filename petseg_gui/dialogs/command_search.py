"""Finds commands by a few typed letters."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction

from petseg_gui.plain_text import without_mnemonic

_WORD, _START, _INITIALS, _PART, _SCATTERED = 100.0, 80.0, 60.0, 40.0, 10.0
_MIN_SCATTERED = 3
_CONTEXT_WEIGHT = 0.4
_RANK_STEP = 10
"""Scores that differ by less count as equal: such titles differ only in length, which matters less than recent use."""


class Command(NamedTuple):
    """An action, and the menus that lead to it: "View › Theme"."""

    path: str
    action: QAction

    @property
    def title(self) -> str:
        """The current text, without mnemonic."""
        return without_mnemonic(self.action.text())


def distinct(commands: Sequence[Command]) -> list[Command]:
    """Return one command for each title: of those that read the same, one that is possible now, and that has a key.

    While only the open photo is selected, commands on selected photos read like those on the open one.
    """
    chosen: dict[str, Command] = {}
    for command in commands:
        title = command.title.casefold().rstrip("…")
        if _preference(command) > _preference(chosen.setdefault(title, command)):
            chosen[title] = command
    return list(chosen.values())


def _preference(command: Command) -> tuple[bool, bool]:
    return command.action.isEnabled(), not command.action.shortcut().isEmpty()


def ranked(commands: Sequence[Command], query: str, recent: Sequence[QAction]) -> list[Command]:
    """Return the commands that match a query: enabled ones first, then by match, recent use and given order."""
    recency = {id(action): len(recent) - number for number, action in enumerate(recent)}
    scores = [(match_score(query, command.title, command.path), command) for command in commands]
    found = [(score, command) for score, command in scores if score is not None]

    def key(item: tuple[float, Command]) -> tuple[bool, float, int]:
        score, command = item
        return not command.action.isEnabled(), -round(score / _RANK_STEP), -recency.get(id(command.action), 0)

    return [command for _, command in sorted(sorted(found, key=lambda item: -item[0]), key=key)]


def match_score(query: str, title: str, context: str = "") -> float | None:
    """Return how well a title matches a query.

    Every word of the query must be found in the title or its context, in any order: as a word, as the start or a part
    of one, as initials of words ("pf" for "Propose folder"), or as letters scattered over the title.

    Parameters
    ----------
    query, title : str
    context : str
        Further text to search, such as the menu; a match in it counts for less.

    Returns
    -------
    float or None
        The higher the better; None if a word is not found. An empty query matches everything with 0.
    """
    words, title, context = query.casefold().split(), title.casefold(), context.casefold()
    if not words:
        return 0.0
    context_scores = [_CONTEXT_WEIGHT * _word_score(word, context, loose=False) for word in words]
    scores = [max(_word_score(word, title), other) for word, other in zip(words, context_scores, strict=True)]
    if not all(scores):
        return None
    bonus = _START if title.startswith(" ".join(words)) else 0.0
    # Of equal matches, the shorter title was more likely meant.
    return sum(scores) + bonus - len(title) / 100


def _word_score(word: str, text: str, *, loose: bool = True) -> float:
    parts = re.findall(r"[^\W_]+", text)
    if word in parts:
        return _WORD
    if any(part.startswith(word) for part in parts):
        return _START
    if word in text:
        return _PART
    if not loose:
        return 0.0
    if len(word) > 1 and word in "".join(part[0] for part in parts):
        return _INITIALS
    return _SCATTERED if len(word) >= _MIN_SCATTERED and _is_scattered(word, text) else 0.0


def _is_scattered(word: str, text: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in word)
