"""Finds what a person means by a few letters."""

import re

_EXACT, _BEGINS, _INSIDE, _INITIALS, _SCATTERED = 100.0, 80.0, 40.0, 60.0, 10.0
_MIN_SCATTERED = 3
_ELSEWHERE = 0.4
"""A match beside the title counts for less."""


def score(query: str, title: str, beside: str = "") -> float | None:
    """How well a title fits what was typed.

    Every word of the query has to be found in the title or beside it, in any order: as a word, as the beginning or a
    part of one, as initials of words ("pf" for "Propose folder"), or as letters that follow each other somewhere in
    the title.

    Parameters
    ----------
    query, title : str
    beside : str
        Text that may be searched too, such as the menu.

    Returns
    -------
    float or None
        The higher the better; None if a word is not found. An empty query fits everything equally.
    """
    wanted, title, beside = query.casefold().split(), title.casefold(), beside.casefold()
    scores = [max(_word_score(word, title), _ELSEWHERE * _word_score(word, beside, loose=False)) for word in wanted]
    if not all(scores):
        return None
    together = " ".join(wanted)
    bonus = _BEGINS if together and title.startswith(together) else 0.0
    # Of titles that fit alike, the shorter one was rather meant.
    return sum(scores) + bonus - len(title) / 100 if wanted else 0.0


def _word_score(word: str, text: str, *, loose: bool = True) -> float:
    words = re.findall(r"[^\W_]+", text)
    if word in words:
        return _EXACT
    if any(part.startswith(word) for part in words):
        return _BEGINS
    if word in text:
        return _INSIDE
    if not loose:
        return 0.0
    if len(word) > 1 and word in "".join(part[0] for part in words):
        return _INITIALS
    return _SCATTERED if len(word) >= _MIN_SCATTERED and _is_scattered(word, text) else 0.0


def _is_scattered(word: str, text: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in word)
