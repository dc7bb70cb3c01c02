"""Putting files out of the way without overwriting anything that was put there earlier."""

import os
import shutil
from pathlib import Path, PurePosixPath

from core.errors import ProjectError, reason_of
from core.files import write_bytes


def move_aside(source: Path, folder: Path, name: str) -> Path:
    """Move a file to `folder/name`, with a number if that name is taken; returns where it is now."""
    target = _free_path(folder, name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # shutil also moves between disks, as when the masks' folder is a link to another one.
        shutil.move(source, target)
    except OSError as error:
        raise _refusal(source, error) from error
    return target


def copy_aside(data: bytes, source: Path, folder: Path, name: str) -> Path:
    """Write the content of a file that is about to be replaced to `folder/name`, or a numbered name."""
    target = _free_path(folder, name)
    try:
        write_bytes(target, data)
    except OSError as error:
        raise _refusal(source, error) from error
    return target


def _free_path(folder: Path, name: str) -> Path:
    wanted = PurePosixPath(name)
    path, number = folder / wanted, 1
    while os.path.lexists(path):
        number += 1
        path = folder / wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    return path


def _refusal(source: Path, error: OSError) -> ProjectError:
    return ProjectError(
        f"the file cannot be set aside ({reason_of(error)})",
        path=source,
        remedy="Free some space or check the folder's permissions.",
    )
