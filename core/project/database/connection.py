"""Connections to SQLite files; copies of them, and a file that is written again after it was deleted."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from core.errors import ProjectError, reason_of
from core.files import make_folder
from core.project.database.schema import SCHEMA_VERSION, harden, is_sound
from core.project.set_aside import DATABASE_COMPANIONS, set_database_aside

BUSY_SECONDS = 5.0


class DamagedError(Exception):
    """The file is damaged, or not a database of PetSeg."""


def connect(path: Path) -> sqlite3.Connection:
    """Open or create a file, for use in any one thread at a time."""
    # Without an isolation level transactions are begun by hand, so that all of opening is one.
    return sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def set_up(connection: sqlite3.Connection) -> None:
    """Trust nothing in the file, and have every transaction survive a power cut."""
    harden(connection)
    # FULL does not wait until the removal of the rollback journal survives a power cut, which would undo the last
    # transaction.
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA fullfsync = ON")  # for macOS, see `core.files.flush_to_disk`


def restore_database(path: Path, connection: sqlite3.Connection) -> tuple[sqlite3.Connection, ProjectError]:
    """Write a deleted database again: through an open connection it can still be read.

    Only the folder of the file is created. A file that another program has put there is set aside.

    Returns
    -------
    Connection
        To the new file.
    ProjectError
        What to tell the user.

    Raises
    ------
    OSError, sqlite3.Error
        If it cannot be written.
    """
    replaced = set_database_aside(path) if os.path.lexists(path) else None
    make_folder(path.parent, path.parent.parent)
    restored = connect(path)
    try:
        connection.backup(restored)
        set_up(restored)
    except BaseException:
        restored.close()
        path.unlink(missing_ok=True)
        raise
    return restored, _note(path, replaced)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that must not be written to, as it is between two transactions.

    Raises
    ------
    ProjectError
        If it cannot be read, or the copy not be written.
    """
    try:
        try:
            require_files(source)
            _back_up(source, target)
        except DamagedError:  # something beside it is no file, and is left out
            shutil.copyfile(source, target)
        except sqlite3.Error:  # it is damaged or stays locked, or needs its journal, which SQLite would write to it
            for ending in ("", *DATABASE_COMPANIONS):
                if os.path.exists(f"{source}{ending}"):
                    shutil.copyfile(f"{source}{ending}", f"{target}{ending}")
    except OSError as error:
        raise ProjectError(
            "the project's database cannot be copied ({reason})",
            path=source,
            remedy="Check that you may read it.",
            reason=reason_of(error),
        ) from error


def _back_up(source: Path, target: Path) -> None:
    def stop_if_busy(status: int, _remaining: int, _count: int) -> None:
        if status == sqlite3.SQLITE_BUSY:  # `backup` would wait endlessly for a program that hangs
            raise sqlite3.OperationalError("locked by another program")

    with (
        closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as stored,
        closing(sqlite3.connect(target)) as copy,
    ):
        stored.backup(copy, progress=stop_if_busy)


def _note(path: Path, replaced: Path | None) -> ProjectError:
    if replaced is None:
        return ProjectError(
            "the project's database was deleted while the folder was open, and was written again",
            path=path,
            remedy="All states are kept. Proposals that were deleted with it are made again.",
        )
    return ProjectError(
        "another program replaced the project's database while the folder was open",
        path=path,
        remedy="The states as PetSeg shows them were written again, and the other file was set aside as {name}.",
        name=replaced.name,
    )


def stored_setting(path: Path, key: str) -> str | None:
    """Return a setting of a database that is not open, without changing it; None if there is none, or no database."""
    rows = stored_rows(path, "SELECT value FROM settings WHERE key = ?", key)
    return str(rows[0][0]) if rows else None


def stored_rows(path: Path, query: str, *values: str) -> list[tuple[Any, ...]] | None:
    """Return rows of a database that is not open here, without changing it; None if there is none to read."""
    try:
        require_files(path)
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            harden(connection)
            if not is_sound(connection, SCHEMA_VERSION):
                return None
            return connection.execute(query, values).fetchall()
    except (OSError, sqlite3.Error, UnicodeDecodeError, DamagedError):
        return None


def refusal(path: Path, error: Exception, code: int) -> ProjectError:
    """Return what to tell the user of an error of SQLite."""
    if code == sqlite3.SQLITE_BUSY:
        return ProjectError(
            "the project's database is locked by another program",
            path=path,
            remedy="Close the program that uses it, or wait until it is done, then try again.",
        )
    if code == sqlite3.SQLITE_INTERRUPT:
        return ProjectError(
            "the project's database takes too long to answer",
            path=path,
            remedy="Check the disk or the network that it is on, then try again.",
        )
    return ProjectError(
        "the project's database cannot be used ({reason})",
        path=path,
        remedy="Check that the disk is not full, that you may write there, and that no other program holds it.",
        reason=str(error),
    )


def require_files(path: Path) -> None:
    """Refuse a folder, a pipe or a device, which SQLite would wait for."""
    for file in (path, *(Path(f"{path}{companion}") for companion in DATABASE_COMPANIONS)):
        if os.path.lexists(file) and not file.is_file():
            raise DamagedError(str(file))
