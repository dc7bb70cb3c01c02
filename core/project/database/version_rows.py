"""Model versions as rows of the database."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.project.database.stored_rows import figures_of, names_of
from core.project.states import ModelVersion


def row_of(version: ModelVersion) -> tuple[Any, ...]:
    """Return the row of a version, in the order of `stored_rows.CLEAN`."""
    return (
        version.id,
        version.title,
        version.path.name,
        version.created.isoformat(),
        json.dumps(version.figures),
        int(version.won),
        version.base,
        version.note or None,
        version.base_title or None,
        json.dumps(version.photos) if version.photos else None,
    )


def version_of(row: tuple[Any, ...], find: Callable[[str], Path]) -> ModelVersion:
    """Return the version of a row, not looked at yet; `find` returns the path of a checkpoint by its name."""
    id_, title, path, created, figures, won, base, note, base_title, photos = row
    return ModelVersion(
        id_,
        title,
        find(path),
        _parse_time(created),
        figures_of(figures),
        in_use=False,
        won=bool(won),
        base=base,
        base_title=base_title or "",
        photos=names_of(photos),
        note=note or "",
    )


def _parse_time(text: str) -> datetime:
    """Parse a stored time; 1970 for an invalid one, since its version is still a version."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return datetime.fromtimestamp(0, UTC)
