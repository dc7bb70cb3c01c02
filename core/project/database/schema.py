"""The tables of a project's database: how they are made, and whether a file has these and nothing that acts."""

import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from typing import Any

from core.project.states import FIRST_KNOWN_DIGEST, SHIPPED

SCHEMA_VERSION = 4
_SCHEMA = """
CREATE TABLE photos (
    name BLOB PRIMARY KEY, mark TEXT, pending TEXT, digest TEXT, mask_file BLOB, model TEXT, uncertainty REAL
) WITHOUT ROWID;
CREATE TABLE versions (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, path TEXT NOT NULL, created TEXT NOT NULL,
    figures TEXT NOT NULL, kept INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
"""
"""The first schema; what later ones add is in `_MIGRATIONS`, which a new database goes through as well."""

_MIGRATIONS: Mapping[int, str] = {
    2: """
ALTER TABLE photos ADD COLUMN photo_size INTEGER;
ALTER TABLE photos ADD COLUMN photo_mtime INTEGER;
ALTER TABLE photos ADD COLUMN photo_digest TEXT;
CREATE TABLE log (
    id INTEGER PRIMARY KEY, step INTEGER NOT NULL, at TEXT NOT NULL, title TEXT NOT NULL, photo BLOB NOT NULL,
    before TEXT NOT NULL, after TEXT NOT NULL, had_mask INTEGER NOT NULL, kept_file BLOB,
    undone INTEGER NOT NULL DEFAULT 0
);
""",
    3: f"""
ALTER TABLE log ADD COLUMN digest TEXT;
ALTER TABLE photos ADD COLUMN has_pet INTEGER;
ALTER TABLE versions ADD COLUMN base TEXT;
UPDATE photos SET model = '{FIRST_KNOWN_DIGEST}' WHERE model = '{SHIPPED}';
UPDATE versions SET base = '{FIRST_KNOWN_DIGEST}';
""",  # noqa: S608 - fixed names
    4: """
ALTER TABLE photos ADD COLUMN tags TEXT;
ALTER TABLE photos ADD COLUMN note TEXT;
ALTER TABLE photos ADD COLUMN flagged INTEGER;
ALTER TABLE photos ADD COLUMN skip_reason TEXT;
ALTER TABLE log ADD COLUMN remarks TEXT;
ALTER TABLE versions ADD COLUMN note TEXT;
ALTER TABLE versions ADD COLUMN base_title TEXT;
ALTER TABLE versions ADD COLUMN photos TEXT;
CREATE TABLE held_out (name BLOB PRIMARY KEY, digest TEXT) WITHOUT ROWID;
""",
}
"""What each schema version adds to the one before."""

_MAX_BYTES = 64_000_000
"""Of one value or row."""
_ACTS = re.compile(r"\b(check|generated|as|references|virtual)\b", re.IGNORECASE)
"""Words by which a table computes or refuses what is stored in it."""

_Columns = dict[str, list[tuple[Any, ...]]]


def harden(connection: sqlite3.Connection) -> None:
    """Trust nothing in the file: no function, trigger or view of it runs, and no value fills the memory."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    # A text that is not UTF-8 still comes, so that its row can be found and repaired.
    connection.text_factory = _decode


def fetch_rows(connection: sqlite3.Connection, query: str) -> list[tuple[Any, ...]]:
    """Return all rows of a query, through a hardened connection."""
    connection.text_factory = str  # SQLite's own decoder, in a third of the time
    try:
        return connection.execute(query).fetchall()
    except (sqlite3.OperationalError, UnicodeDecodeError):  # a text that is not UTF-8, or what comes once more
        connection.text_factory = _decode
        return connection.execute(query).fetchall()
    finally:
        connection.text_factory = _decode


def _decode(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def create(connection: sqlite3.Connection) -> None:
    """Make the tables of the first schema, in a file that has none."""
    _execute_all(connection, _SCHEMA)


def migrate(connection: sqlite3.Connection, version: int, target: int = SCHEMA_VERSION) -> None:
    """Bring tables of an earlier schema up to date."""
    for number in range(version + 1, target + 1):
        _execute_all(connection, _MIGRATIONS[number])
    if version != target:
        connection.execute(f"PRAGMA user_version = {target}")


def has_tables(connection: sqlite3.Connection) -> bool:
    """Whether the file has any table."""
    return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])


def is_sound(connection: sqlite3.Connection, version: int) -> bool:
    """Whether the tables are those of a schema version, and there are no views and triggers.

    A view could stand in for a table and never end, a trigger or a constraint could change or refuse what is stored.
    """
    if not all(_is_passive(*row) for row in connection.execute("SELECT type, sql FROM sqlite_master")):
        return False
    expected = _expected_columns(version)
    return _columns_of(connection, expected) == expected


def _is_passive(kind: object, sql: object) -> bool:
    return kind == "table" and isinstance(sql, str) and not _ACTS.search(sql)


def _expected_columns(version: int) -> _Columns:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        create(connection)
        migrate(connection, 1, version)
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return _columns_of(connection, [name for (name,) in tables])


def _columns_of(connection: sqlite3.Connection, tables: Any) -> _Columns:
    """Return (position, name, type, not null, default, key, hidden) of every column."""
    return {table: connection.execute(f"PRAGMA table_xinfo({table})").fetchall() for table in tables}


def _execute_all(connection: sqlite3.Connection, statements: str) -> None:
    for statement in statements.split(";"):
        connection.execute(statement)
