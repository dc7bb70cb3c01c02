"""Paths: which file or folder they lead to, whether by a link, and how they are shown."""

import os
import re
import stat
from pathlib import Path

FileId = tuple[int, int] | str
"""What all paths of one file or folder share."""
_JUNCTION = 0xA0000003
"""Windows' tag of a folder that stands for another one."""
_UNDECODED = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


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


def readable(text: str) -> str:
    """Return a text with a replacement character for each byte of a file name that is no text.

    Python keeps such bytes as lone surrogates, which Qt drops and no encoder takes.
    """
    return _UNDECODED.sub("\ufffd", text)


def readable_name(name: str) -> str:
    """Return a file name for one line: like `readable`, and without line breaks and other control characters."""
    return _CONTROL.sub("\ufffd", readable(name))


def decodable_part(name: str) -> str:
    """Return a file name without the bytes that are no text, and without what stands for them."""
    return _UNDECODED.sub("", name).replace("\ufffd", "")


def existing_path(chosen: Path) -> Path:
    """Return the path that a dialog of Qt means: bytes that are no text are missing in what it says.

    Asks the disk, and lists the folder of a name that is not there.

    Returns
    -------
    Path
        `chosen` itself where it exists, has such bytes or may mean several.
    """
    if os.path.exists(chosen) or _UNDECODED.search(str(chosen)):
        return chosen
    found = Path(chosen.anchor)
    for part in chosen.relative_to(chosen.anchor).parts:
        found = found / part if os.path.exists(found / part) else _named_like(found, part)
    return found


def _named_like(folder: Path, part: str) -> Path:
    try:
        names = [name for name in os.listdir(folder) if decodable_part(name) == decodable_part(part)]
    except OSError:
        names = []
    return folder / (names[0] if len(names) == 1 else part)
