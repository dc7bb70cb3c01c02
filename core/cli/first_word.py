"""What the first word of a command line is: a command, a path to open, or a mistake."""

import os
import re
from collections.abc import Collection

from core.cli.parser import did_you_mean

_PLACE = re.compile(r"[/\\]|^[~.]|^[A-Za-z]:")
"""A separator, a leading ~ or dot, or a drive: a path, whether or not it is there."""


def mistake_in(word: str, commands: Collection[str]) -> str | None:
    """Return what is wrong with a word that should name something to open in the window.

    A path with a folder in it is left to the window even if nothing is there: file managers and starters pass such
    paths, and no terminal would show why nothing happens. A bare name comes from a keyboard.

    Parameters
    ----------
    word : str
    commands : collection of str

    Returns
    -------
    str or None
        A sentence without a capital; None if it is a path to open.
    """
    if not word:
        return "the name of the folder is empty. petseg without it opens the window"
    if word in commands:
        return f"the options of a command follow its name: petseg {word} ... A folder is opened by petseg ./{word}"
    if _PLACE.search(word) or os.path.lexists(word):
        return None
    hint = did_you_mean(word, commands)
    if hint:
        return f"unknown command {word!r}{hint}"
    return f"there is no command and no folder {word!r}. petseg --help lists the commands"
