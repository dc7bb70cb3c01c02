"""The project's SQLite file. One connection, used by one thread at a time."""

import os
import shutil
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from core.errors import ProjectError, reason_of
from core.project.set_aside import DATABASE_COMPANIONS, set_database_aside

SCHEMA_VERSION = 2
_BUSY_SECONDS = 5.0
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
}
"""What each schema version adds to the one before."""

_PROBES = (
    "SELECT id, step, at, title, photo, before, after, had_mask, kept_file, undone FROM log LIMIT 1",
    "SELECT id, title, path, created, figures, kept FROM versions LIMIT 1",
    "SELECT key, value FROM settings LIMIT 1",
)
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


@dataclass(frozen=True)
class PhotoRow:
    """What is stored of a photo; todo and proposed follow from what is on disk and are not stored.

    Attributes
    ----------
    decision : str or None
        What a person decided: "corrected", "reviewed" or "skipped".
    pending : str or None
        The decision of a save in progress; still there after a crash in the middle of one.
    digest : str or None
        Of the mask file that the map of touched pixels belongs to.
    mask_file : str or None
        Where the photo's mask was last seen.
    model, uncertainty
        Of the stored proposal, see `PhotoEntry`.
    photo_size, photo_mtime : int or None
        Bytes and modification time (ns) of the photo that proposal and mask were made for.
    photo_digest : str or None
        Of that photo's content.
    """

    decision: str | None = None
    pending: str | None = None
    digest: str | None = None
    mask_file: str | None = None
    model: str | None = None
    uncertainty: float | None = None
    photo_size: int | None = None
    photo_mtime: int | None = None
    photo_digest: str | None = None


NO_ROW = PhotoRow()
"""Of a photo that nothing is stored of."""
_COLUMNS = {field.name: field.name for field in fields(PhotoRow)} | {"decision": "mark"}
"""Column of each field."""
_SELECT = f"SELECT name, {', '.join(_COLUMNS.values())} FROM photos"  # noqa: S608 - fixed names


class DamagedError(Exception):
    """The file is damaged, or not a database of PetSeg."""


class Database:
    """Rows of photos, model versions and settings; every method is one transaction.

    Attributes
    ----------
    is_new : bool
        Whether opening created the file.

    Raises
    ------
    DamagedError
        From the constructor, if the file is damaged.
    ProjectError
        From any method, if the file cannot be read or written, or belongs to a newer PetSeg.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.is_new = False
        self._lock = threading.Lock()
        with self._translated():
            # Without an isolation level transactions are begun by hand, so that all of opening is one.
            self._connection = sqlite3.connect(
                path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        try:
            with self._translated(at_opening=True):
                self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self) -> None:
        # FULL does not wait until the removal of the rollback journal survives a power cut, which would undo the last
        # transaction.
        self._connection.execute("PRAGMA synchronous = EXTRA")
        self._connection.execute("PRAGMA fullfsync = ON")  # for macOS, see `core.files.flush_to_disk`
        # Take the write lock now: a read-only file is found on opening, not when the first mask is saved.
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise ProjectError(
                    "this folder was last used with a newer PetSeg",
                    path=self._path,
                    remedy="Update PetSeg, or move the file away to start again without states; masks are kept.",
                )
            if version == 0:
                self._create()
            elif self._connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise DamagedError(str(self._path))
            self._migrate(max(version, 1))
            for statement in (f"{_SELECT} LIMIT 1", *_PROBES):
                self._connection.execute(statement).fetchone()
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def _create(self) -> None:
        if self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise DamagedError(str(self._path))
        self.is_new = True
        self._execute_all(_SCHEMA)

    def _migrate(self, version: int) -> None:
        """Bring tables of an earlier schema up to date."""
        if version == SCHEMA_VERSION:
            return
        for number in range(version + 1, SCHEMA_VERSION + 1):
            self._execute_all(_MIGRATIONS[number])
        self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def _execute_all(self, statements: str) -> None:
        for statement in statements.split(";"):
            self._connection.execute(statement)

    def close(self) -> None:
        """Close the file; later calls raise a `ProjectError`."""
        with self._lock:
            self._connection.close()

    def photos(self) -> dict[str, PhotoRow]:
        """Return every row by the photo's name."""
        rows = self._query(_SELECT)
        return {_from_bytes(name): PhotoRow(*map(_from_bytes, values)) for name, *values in rows}

    def update_photos(self, changes: Mapping[str, Mapping[str, Any]], log: Iterable[tuple[Any, ...]] = ()) -> None:
        """Set some fields of some photos' rows in one transaction; the others keep what another process set.

        The same transaction adds rows to the log: (step, at, title, photo, before, after, had_mask, kept_file).
        """
        with self._transaction() as connection:
            for name, values in changes.items():
                statement = _upsert([_COLUMNS[field] for field in values])
                connection.execute(statement, (_to_bytes(name), *_as_stored(values)))
            for step, at, title, photo, before, after, had_mask, kept in log:
                connection.execute(
                    "INSERT INTO log (step, at, title, photo, before, after, had_mask, kept_file) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (step, at, title, _to_bytes(photo), before, after, had_mask, _to_bytes(kept) if kept else None),
                )

    def log_rows(self, since: str) -> list[tuple[Any, ...]]:
        """Return (step, at, title, photo, before, after, had_mask, kept_file) of what can be taken back."""
        rows = self._query(
            "SELECT step, at, title, photo, before, after, had_mask, kept_file FROM log "
            "WHERE title != '' AND NOT undone AND at >= ? ORDER BY step, id",
            (since,),
        )
        return [tuple(map(_from_bytes, row)) for row in rows]

    def last_log_step(self) -> int:
        """Return the number of the latest step of the log, 0 without one."""
        found = self._query("SELECT max(step) FROM log")[0][0]
        return found if isinstance(found, int) else 0

    def drop_log_before(self, at: str) -> None:
        """Forget old entries of the log."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM log WHERE at < ?", (at,))

    def mark_log_step_undone(self, step: int) -> None:
        """Note that a step was taken back."""
        with self._transaction() as connection:
            connection.execute("UPDATE log SET undone = 1 WHERE step = ?", (step,))

    def versions(self) -> list[tuple[Any, ...]]:
        """Return (id, title, path, created, figures, won) of each version, oldest first."""
        return self._query("SELECT id, title, path, created, figures, kept FROM versions ORDER BY created, id")

    def put_version(self, row: tuple[Any, ...]) -> None:
        """Store a version; one of the same id is replaced."""
        with self._transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?, ?, ?)", row)

    def setting(self, key: str) -> str | None:
        """Return a stored setting, or None."""
        rows = self._query("SELECT value FROM settings WHERE key = ?", (key,))
        return rows[0][0] if rows else None

    def put_setting(self, key: str, value: str) -> None:
        """Store a setting."""
        with self._transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))

    def _query(self, statement: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        with self._lock, self._translated():
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._translated():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already; then there is nothing to roll back.
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _translated(self, *, at_opening: bool = False) -> Iterator[None]:
        """Turn SQLite's errors into a `ProjectError`, or into `DamagedError` where a new file helps."""
        try:
            yield
        except sqlite3.Error as error:
            # On opening, SQLITE_ERROR means a missing table or column, which the schema's version promises.
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if at_opening and (code in _DAMAGE or code == sqlite3.SQLITE_ERROR):
                raise DamagedError(str(self._path)) from error
            raise ProjectError(
                "the project's database cannot be used ({reason})",
                path=self._path,
                remedy="Check that the disk is not full, that you may write there, and that no other program holds it.",
                reason=str(error),
            ) from error


def _to_bytes(name: str) -> bytes:
    """Encode a file name: names that are not valid text, from old archives, belong to photos too."""
    return name.encode("utf-8", "surrogatepass")


def _from_bytes(value: Any) -> Any:
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:  # from a damaged file; no photo has such a name
        return value.decode("utf-8", "replace")


def _as_stored(values: Mapping[str, Any]) -> Iterator[Any]:
    for field, value in values.items():
        yield _to_bytes(value) if field == "mask_file" and value is not None else value


def _upsert(columns: Sequence[str]) -> str:
    placeholders = ", ".join("?" for _ in columns)
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns)
    return (
        f"INSERT INTO photos (name, {', '.join(columns)}) VALUES (?, {placeholders}) "  # noqa: S608 - fixed names
        f"ON CONFLICT (name) DO UPDATE SET {updates}"
    )


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that must not be written to, as it is between two transactions.

    Raises
    ------
    ProjectError
        If it cannot be read, or the copy not be written.
    """
    try:
        try:
            _back_up(source, target)
        except sqlite3.Error:  # it is damaged, or needs its journal, which SQLite would write to it
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
    with (
        closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True, timeout=_BUSY_SECONDS)) as stored,
        closing(sqlite3.connect(target)) as copy,
    ):
        stored.backup(copy)


def open_database(path: Path) -> tuple[Database, ProjectError | None]:
    """Open or create the file.

    Returns
    -------
    Database
    ProjectError or None
        What to tell the user if the file was damaged: it was set aside, and the database is a new one.
    """
    try:
        return Database(path), None
    except DamagedError:
        damaged = set_database_aside(path)
    return Database(path), ProjectError(
        "the project's database was damaged",
        path=path,
        remedy="It was set aside as {name} and rebuilt from the masks on disk; masks made here count as corrected, "
        "not as reviewed, and the shipped model is in use.",
        name=damaged.name,
    )
