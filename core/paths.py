"""What a path leads to: which file or folder it is, and whether by a link."""

import os
import stat
from pathlib import Path

FileId = tuple[int, int] | str
"""What all paths of one file or folder share."""
_JUNCTION = 0xA0000003
"""Windows' tag of a folder that stands for another one."""


def file_id(path: Path | str) -> FileId:
    """Identify the file or folder that a path leads to.

    Raises
    ------
    OSError
        If there is none.
    """
    status = os.stat(path)
    # Some network disks number nothing.
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(path)


def is_link(path: Path | str) -> bool:
    """Whether a path is a symbolic link, or a junction of Windows; it may lead nowhere."""
    try:
        status = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION


def is_folder(entry: "os.DirEntry[str]") -> bool:
    """Whether an entry of a folder is a folder, or a link to one."""
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False
