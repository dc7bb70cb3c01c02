"""The project's SQLite file. One connection, used by one thread at a time."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from core.errors import PetsegError, ProjectError, reason_of
from core.paths import file_id
from core.project.database.connection import DamagedError, connect, refusal, require_files, restore_database, set_up
from core.project.database.photo_row import PhotoRow
from core.project.database.row_repair import repair_rows
from core.project.database.row_values import as_stored, from_bytes, to_bytes, upsert
from core.project.database.schema import SCHEMA_VERSION, create, has_tables, is_sound, migrate
from core.project.database.stored_rows import CLEAN
from core.project.links import require_nothing
from core.project.set_aside import set_database_aside

_STEPS = 100_000
"""Steps of SQLite's virtual machine between two looks at the clock."""
_MAX_SECONDS = 30.0
"""How long one statement may take; a hostile file could keep SQLite busy endlessly."""
_MAX_VERSION = 1000
"""A larger number of the schema is damage, and no newer PetSeg."""
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_TOOBIG}
"""Errors on opening that a new file helps against; the third one means a missing table or column."""

_VERSION = CLEAN["versions"][0]
_COLUMNS = {field: field for field in PhotoRow._fields} | {"decision": "mark"}
"""Column of each field."""
_SELECT = f"SELECT name, {', '.join(_COLUMNS.values())} FROM photos"  # noqa: S608 - fixed names


class Database:
    """Rows of photos, model versions, photos held out and settings; every method is one transaction.

    Attributes
    ----------
    is_new : bool
        Whether opening created the file.
    notes : list of PetsegError
        What was repaired since it was opened.

    repairs : list of PetsegError
        Which rows opening found damaged, and repaired or left out.

    Parameters
    ----------
    path : Path
    require_folder : callable
        Called before anything is written; raises a `ProjectError` if the folder is not there any more.

    Raises
    ------
    DamagedError
        From the constructor, if the file is damaged.
    ProjectError
        From any method, if the file cannot be read or written, or belongs to a newer PetSeg.
    """

    def __init__(self, path: Path, require_folder: Callable[[], object] = require_nothing) -> None:
        self._path = path
        self._require_folder = require_folder
        self.is_new = False
        self.notes: list[PetsegError] = []
        self._lock = threading.Lock()
        self._closed = False
        self.repairs: list[PetsegError] = []
        self._photo_rows: list[tuple[Any, ...]] | None = None
        """As opening has read them, until something is written."""
        self._deadline = time.monotonic() + _MAX_SECONDS
        require_files(path)
        with self._translated():
            self._connection = connect(path)
        try:
            with self._translated(at_opening=True):
                self._prepare()
            self._file = file_id(path)
        except BaseException:
            self._connection.close()
            raise

    def _prepare(self) -> None:
        set_up(self._connection)
        self._limit_time()
        # Take the write lock now: a read-only file is found on opening, not when the first mask is saved.
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            version = self._find_version()
            if version == 0:
                self.is_new = True
                create(self._connection)
            elif not self._is_whole(version):
                raise DamagedError(str(self._path))
            migrate(self._connection, max(version, 1))
            rows, self.repairs = repair_rows(self._connection, self._path)
            self._photo_rows = rows["photos"]
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def _limit_time(self) -> None:
        self._connection.set_progress_handler(lambda: time.monotonic() > self._deadline, _STEPS)

    def _find_version(self) -> int:
        """Return the version of the schema, 0 for an empty file; where that number is damaged, the tables tell."""
        version: int = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if SCHEMA_VERSION < version <= _MAX_VERSION:
            raise ProjectError(
                "this folder was last used with a newer PetSeg",
                path=self._path,
                remedy="Update PetSeg, or move the file away to start again without states; masks are kept.",
            )
        if 0 < version <= SCHEMA_VERSION:
            return version
        if not has_tables(self._connection):
            return 0
        sound = [number for number in range(SCHEMA_VERSION, 0, -1) if is_sound(self._connection, number)]
        if not sound:
            raise DamagedError(str(self._path))
        self._connection.execute(f"PRAGMA user_version = {sound[0]}")
        return sound[0]

    def _is_whole(self, version: int) -> bool:
        # First: a check reads what the tables say, and a view in place of one may never end.
        if not is_sound(self._connection, version):
            return False
        return bool(self._connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")

    def close(self) -> None:
        """Close the file; later calls raise a `ProjectError`."""
        with self._lock:
            self._closed = True
            self._connection.close()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def photos(self) -> dict[str, PhotoRow]:
        """Return every row by the photo's name."""
        rows = self._photo_rows or self._query(_SELECT)
        self._photo_rows = None
        return {
            from_bytes(name): PhotoRow(decision, pending, digest, from_bytes(mask_file), *others)
            for name, decision, pending, digest, mask_file, *others in rows
        }

    def put_photos(self, rows: Mapping[str, PhotoRow]) -> None:
        """Store whole rows in one transaction."""
        if not rows:
            return
        with self._transaction() as connection:
            stored = ((to_bytes(name), *as_stored(row._asdict())) for name, row in rows.items())
            connection.executemany(upsert(list(_COLUMNS.values())), stored)

    def update_photos(self, changes: Mapping[str, Mapping[str, Any]], log: Iterable[tuple[Any, ...]] = ()) -> None:
        """Set some fields of some photos' rows in one transaction; the others keep what another process set.

        The same transaction adds rows to the log, each as `log_rows` returns them.
        """
        with self._transaction() as connection:
            for name, values in changes.items():
                statement = upsert([_COLUMNS[field] for field in values])
                connection.execute(statement, (to_bytes(name), *as_stored(values)))
            for step, at, title, photo, *change, kept, digest, remarks in log:
                connection.execute(
                    "INSERT INTO log (step, at, title, photo, before, after, had_mask, kept_file, digest, remarks) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (step, at, title, to_bytes(photo), *change, to_bytes(kept) if kept else None, digest, remarks),
                )

    def log_rows(self, since: str = "", *, untitled: bool = False) -> list[tuple[Any, ...]]:
        """Return (step, at, title, photo, before, after, had_mask, kept_file, digest, remarks) of what stands.

        Painting, which has no title, is among it if `untitled`.
        """
        rows = self._query(
            "SELECT step, at, title, photo, before, after, had_mask, kept_file, digest, remarks FROM log "
            "WHERE (title != '' OR ?) AND NOT undone AND at >= ? ORDER BY step, id",
            (untitled, since),
        )
        return [tuple(map(from_bytes, row)) for row in rows]

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

    def mark_log_photos_undone(self, names: Iterable[str]) -> None:
        """Note that nothing done to some photos can be taken back."""
        with self._transaction() as connection:
            connection.executemany("UPDATE log SET undone = 1 WHERE photo = ?", [(to_bytes(name),) for name in names])

    def versions(self) -> list[tuple[Any, ...]]:
        """Return the columns of each version that `CLEAN` lists, oldest first."""
        return self._query(f"SELECT {_VERSION} FROM versions ORDER BY created, id")  # noqa: S608 - fixed names

    def put_version(self, row: tuple[Any, ...]) -> None:
        """Store a version; one of the same id is replaced."""
        with self._transaction() as connection:
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT OR REPLACE INTO versions ({_VERSION}) VALUES ({marks})", row)  # noqa: S608

    def drop_version(self, id_: str) -> None:
        """Forget a version."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM versions WHERE id = ?", (id_,))

    def held_out(self) -> dict[str, str | None]:
        """Return the digest, if it is known, of each photo held out of training, by name."""
        return {from_bytes(name): digest for name, digest in self._query("SELECT name, digest FROM held_out")}

    def hold_out(self, digests: Mapping[str, str | None]) -> None:
        """Hold photos out of training, given the digest of each by name."""
        with self._transaction() as connection:
            rows = [(to_bytes(name), digest) for name, digest in digests.items()]
            connection.executemany("INSERT OR REPLACE INTO held_out VALUES (?, ?)", rows)

    def setting(self, key: str) -> str | None:
        """Return a stored setting, or None."""
        rows = self._query("SELECT value FROM settings WHERE key = ?", (key,))
        return rows[0][0] if rows else None

    def put_setting(self, key: str, value: str, *, models: Mapping[str, str] = MappingProxyType({})) -> None:
        """Store a setting; the same transaction gives the models of proposals other names: old to new."""
        with self._transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))
            for old, new in models.items():
                connection.execute("UPDATE photos SET model = ? WHERE model = ?", (new, old))

    def _query(self, statement: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        with self._lock, self._translated():
            self._deadline = time.monotonic() + _MAX_SECONDS
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._translated():
            self._require_folder()
            self._restore_if_gone()
            self._photo_rows = None
            self._deadline = time.monotonic() + _MAX_SECONDS
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already; then there is nothing to roll back.
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    def restore_if_gone(self) -> None:
        """Write the file again if it was deleted or replaced; ProjectError if that fails."""
        with self._translated():
            # Asked without the lock: if the disk hangs, nobody else has to wait with this thread.
            self._require_folder()
            if not self._closed and not self._is_there():
                with self._lock:
                    self._restore_if_gone()

    def _restore_if_gone(self) -> None:
        if self._closed or self._is_there():
            return
        restored, note = restore_database(self._path, self._connection)
        gone, self._connection = self._connection, restored
        self._limit_time()
        gone.close()
        self._file = file_id(self._path)
        self.notes.append(note)

    def _is_there(self) -> bool:
        try:
            return file_id(self._path) == self._file
        except OSError:
            return False

    @contextmanager
    def _translated(self, *, at_opening: bool = False) -> Iterator[None]:
        """Turn SQLite's errors into a `ProjectError`, or into `DamagedError` where a new file helps."""
        try:
            yield
        except OSError as error:
            raise ProjectError(
                "the project's database cannot be written ({reason})",
                path=self._path,
                remedy="Free some space or check the folder's permissions.",
                reason=reason_of(error),
            ) from error
        except (sqlite3.Error, UnicodeDecodeError) as error:  # the latter if SQLite quotes a damaged name
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if at_opening and (code in _DAMAGE or isinstance(error, UnicodeDecodeError)):
                raise DamagedError(str(self._path)) from error
            raise refusal(self._path, error, code) from error


def open_database(
    path: Path, require_folder: Callable[[], object] = require_nothing
) -> tuple[Database, list[PetsegError]]:
    """Open or create the file; for `require_folder` see `Database`.

    Returns
    -------
    Database
    list of PetsegError
        What to tell the user: the file was damaged and set aside, or some rows were.
    """
    try:
        database = Database(path, require_folder)
    except DamagedError:
        damaged = set_database_aside(path)
    else:
        return database, database.repairs
    note = ProjectError(
        "the project's database was damaged",
        path=path,
        remedy="It was set aside as {name} and rebuilt from the masks on disk; masks made here count as corrected, "
        "not as reviewed, and the shipped model is in use.",
        name=damaged.name,
    )
    return Database(path, require_folder), [note]
