"""Set files aside: out of the way, and never over something that was set aside earlier."""

import os
import shutil
from pathlib import Path, PurePosixPath

from core.errors import ProjectError, reason_of
from core.files import make_folder, read_regular, write_bytes
from core.project.file_names import fitting_name

DATABASE_COMPANIONS = ("-journal", "-wal", "-shm")
"""Endings of the files that SQLite keeps beside a database."""


def set_file_aside(source: Path, folder: Path, name: str, root: Path | None = None) -> Path:
    """Move a file to `folder/name`, numbered if that name is taken; for `root` see `core.files.atomic_write`.

    Returns
    -------
    Path
        Where the file is now.

    Raises
    ------
    ProjectError
        If it cannot be moved.
    """
    target = free_path(folder, name)
    try:
        make_folder(target.parent, root)
        # shutil also moves between disks: the folder of masks may be a link to another one.
        shutil.move(source, target)
    except OSError as error:
        raise _refusal(source, error) from error
    return target


def set_copy_aside(data: bytes, source: Path, folder: Path, name: str, root: Path | None = None) -> Path:
    """Write the content of `source`, which is about to be replaced, to `folder/name`, numbered if that is taken.

    What was set aside before under this name is not set aside again. For `root` see `core.files.atomic_write`.

    Returns
    -------
    Path
        Where the copy is.

    Raises
    ------
    ProjectError
        If it cannot be written.
    """
    if _holds(folder / PurePosixPath(name), data):
        return folder / PurePosixPath(name)
    target = free_path(folder, name)
    try:
        write_bytes(target, data, root=root)
    except OSError as error:
        raise _refusal(source, error) from error
    return target


def set_database_aside(path: Path) -> Path:
    """Rename a damaged SQLite file to `NAME.damaged-N` beside it, and return the new path.

    Raises
    ------
    ProjectError
        If it cannot be renamed.
    """
    number = 1
    while os.path.lexists(target := path.with_name(f"{path.name}.damaged-{number}")):
        number += 1
    # Move the journal too: SQLite would replay a leftover one into the new database.
    for companion in (*DATABASE_COMPANIONS, ""):
        try:
            os.rename(f"{path}{companion}", f"{target}{companion}")
        except FileNotFoundError:
            continue
        except OSError as error:
            raise _refusal(Path(f"{path}{companion}"), error) from error
    return target


def free_path(folder: Path, name: str) -> Path:
    """Return `folder/name`, numbered if there is such a file."""
    wanted = PurePosixPath(name)
    path, number = folder / wanted, 1
    while os.path.lexists(path):
        number += 1
        path = folder / wanted.with_name(fitting_name(wanted.stem, f"-{number}{wanted.suffix}"))
    return path


def _holds(path: Path, data: bytes) -> bool:
    try:
        return read_regular(path, len(data)) == data
    except OSError:
        return False


def _refusal(source: Path, error: OSError) -> ProjectError:
    return ProjectError(
        "the file cannot be set aside ({reason})",
        path=source,
        remedy="Free some space or check the folder's permissions.",
        reason=reason_of(error),
    )
