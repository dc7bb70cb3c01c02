"""Where the window of a process listens: a local socket that only its user can reach."""

import getpass
import os
import stat
import sys
import tempfile
from pathlib import Path

_FOR_OTHERS = 0o077


def address_of(pid: int) -> str | None:
    """Return the address of a process of this user: a socket file, or a pipe on Windows.

    None if there is no folder that belongs to the user alone. It follows from the number of the process, and is never
    read from a folder, which may come from anywhere.
    """
    if sys.platform == "win32":
        return rf"\\.\pipe\petseg-{getpass.getuser()}-{pid}"
    folder = _private_folder()
    return None if folder is None else str(folder / f"{pid}.socket")


def _private_folder() -> Path | None:
    """Return a folder that nobody else can enter, made if necessary."""
    parent = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    folder = Path(parent, f"petseg-{os.getuid()}")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return None
    is_private = stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & _FOR_OTHERS
    return folder if is_private else None
