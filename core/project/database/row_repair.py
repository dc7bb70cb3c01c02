"""Replaces damaged rows of the database by what is good of them."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import PetsegError, ProjectError
from core.project.database.schema import fetch_rows
from core.project.database.stored_rows import CLEAN, Row, are_clean_photos
from core.project.layout import SET_ASIDE
from core.project.set_aside import set_copy_aside

_MAX_LISTED = 5
_MAX_LISTED_NAME = 60


def repair_rows(connection: sqlite3.Connection, path: Path) -> tuple[dict[str, list[Row]], list[PetsegError]]:
    """Repair the rows of all tables within a transaction that is open, once the file is copied.

    Returns
    -------
    dict of str to list of Row
        The rows of each table as they are now.
    list of PetsegError
        What to tell the user: one note, or none.

    Raises
    ------
    PetsegError
        If the file cannot be copied.
    """
    rows: dict[str, list[Row]] = {}
    damaged: list[str] = []
    copy: Path | None = None
    for table in CLEAN:
        rows[table], names = examine_rows(connection, table)
        if names:
            copy = copy or set_copy_aside(path.read_bytes(), path, path.with_name(SET_ASIDE), path.name)
            _replace_rows(connection, table, rows[table])
            damaged += names
    return rows, [_note(path, damaged, copy)] if damaged else []


def examine_rows(connection: sqlite3.Connection, table: str) -> tuple[list[Row], list[str]]:
    """Return the rows of a table as they should be, and what the damaged ones are called."""
    columns, clean = CLEAN[table]
    rows = fetch_rows(connection, f"SELECT {columns} FROM {table}")  # noqa: S608 - fixed names
    if table == "photos" and are_clean_photos(rows):
        return rows, []
    kept, damaged = [], []
    for row in rows:
        cleaned = clean(row)
        if cleaned is not None:
            kept.append(cleaned)
        if cleaned != row:
            damaged.append(_readable(row[0]))
    return kept, damaged


def _replace_rows(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    columns, _ = CLEAN[table]
    marks = ", ".join("?" * len(columns.split(",")))
    connection.execute(f"DELETE FROM {table}")  # noqa: S608 - fixed names
    connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)  # noqa: S608


def _readable(key: Any) -> str:
    """Return what a row is called, whatever its key is."""
    text = (key.decode("utf-8", "replace") if isinstance(key, bytes) else str(key))[:_MAX_LISTED_NAME]
    return text if text.isprintable() else ascii(text)[1:-1]


def _note(path: Path, names: Sequence[str], copy: Path | None) -> ProjectError:
    return ProjectError(
        "{count} entries of the project's database were damaged: {names}",
        path=path,
        remedy="They were repaired or left out, and masks of these photos no longer count as reviewed. "
        "The database as it was is kept as {copy}.",
        count=len(names),
        names=", ".join([*names[:_MAX_LISTED], *(["..."] if len(names) > _MAX_LISTED else [])]),
        copy=copy,
    )
