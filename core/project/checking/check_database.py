"""Checks a copy of a project's database."""

from contextlib import closing
from pathlib import Path

from core.errors import ProjectError
from core.files import reading_folder
from core.project.checking.finding import Finding, StoredRows
from core.project.database.connection import DamagedError, copy_database
from core.project.database.database import Database
from core.project.layout import Layout


def check_database(layout: Layout, folder: Path) -> tuple[StoredRows, list[Finding]]:
    """Copy the database to a folder, and check the copy.

    Raises
    ------
    ProjectError
        If it cannot be read, or belongs to a newer PetSeg.
    """
    with reading_folder(layout.store, ProjectError):
        is_there, is_file = layout.database.exists(), layout.database.is_file()
    if not is_there:
        error = ProjectError("the project's database is gone", path=layout.database)
        return StoredRows(), [Finding("database", error, "open")]
    try:
        if not is_file:
            raise DamagedError(str(layout.database))
        copy = folder / layout.database.name
        copy_database(layout.database, copy)
        database = Database(copy)
    except DamagedError:
        error = ProjectError("the project's database is damaged", path=layout.database)
        return StoredRows(), [Finding("database", error, "open")]
    with closing(database):
        rows = StoredRows(database.photos(), database.versions(), is_known=True)
        damaged = [
            Finding("row", note.recast(ProjectError, path=layout.database, remedy=""), "open")
            for note in database.repairs
        ]
    return rows, damaged
