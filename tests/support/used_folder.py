"""A folder that was worked in, and its database and masks."""

import sqlite3
from contextlib import closing
from pathlib import Path

from core.project import PhotoState

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
A, B, C, D = [f"pet_{n}.jpg" for n in range(1, 5)]
STATES = {A: REVIEWED, B: REVIEWED, C: CORRECTED, D: PROPOSED}
SHAPE = (90, 120)


def database_of(folder: Path) -> Path:
    return folder / ".petseg" / "project.db"


def run(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(database_of(folder))) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def masks_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "annotations" / "trimaps").iterdir()}
