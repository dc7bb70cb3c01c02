"""Progress of a project that is not open."""

from pathlib import Path
from typing import NamedTuple

from core.errors import ProjectError
from core.project.database.connection import stored_rows
from core.project.database.row_values import from_bytes
from core.project.layout import Layout, list_photos
from core.project.states import PhotoState


class FolderProgress(NamedTuple):
    """How many of the photos of a folder are reviewed."""

    reviewed: int
    total: int


def read_progress(root: Path, place: Path | None = None) -> FolderProgress | None:
    """Count all and the reviewed photos of a project; None if there is no project to read.

    Nothing is written, also while another program has the folder open.

    Parameters
    ----------
    root : Path
    place : Path or None
        Where its masks are kept; None for the root itself.
    """
    layout = Layout(root, places=(root,) if place is None else (place, root))
    query = "SELECT name FROM photos WHERE mark = ?"
    rows = stored_rows(layout.find(layout.database), query, PhotoState.REVIEWED.value)
    if rows is None:
        return None
    try:
        names = set(list_photos(layout).names)
    except ProjectError:
        return None
    return FolderProgress(len(names.intersection(from_bytes(name) for (name,) in rows)), len(names))
