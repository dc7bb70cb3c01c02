"""Finds out whether a folder is open in another window, before opening one here."""

import threading
from pathlib import Path

from core.errors import PetsegError
from core.project.layout import STORE
from core.project.location import locate
from core.project.locking.lock import holder_of
from petseg_gui.instances.request import show_elsewhere

_PATIENCE_SECONDS = 5.0


def is_shown_elsewhere(path: Path) -> bool:
    """Whether a window that has the folder open has come forward.

    A disk that does not answer must not keep the window from appearing, which then says what it waits for.
    """
    answers: list[bool] = []
    asking = threading.Thread(target=lambda: answers.append(_show_elsewhere(path)), daemon=True)
    asking.start()
    asking.join(_PATIENCE_SECONDS)
    return bool(answers) and answers[0]


def _show_elsewhere(path: Path) -> bool:
    try:
        location = locate(path)
        holder = holder_of(location.root / STORE)
    except (PetsegError, OSError):
        return False  # the window reports it
    return holder is not None and show_elsewhere(holder, location.photo_name)
