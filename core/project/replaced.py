"""What becomes of a photo's proposal, touched pixels and mask when the file is replaced by another photo."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import PetsegError, ProjectError
from core.project.database.photo_row import NO_PROPOSAL, PhotoRow
from core.project.identity import PhotoIdentity, compare, identify, needs_reading
from core.project.states import PhotoState

_MAX_LISTED = 5
"""Photos that a note names."""


def identity_fields(identity: PhotoIdentity) -> dict[str, Any]:
    """Return the fields of a row that say which photo proposal and mask are for."""
    return {"photo_size": identity.size, "photo_mtime": identity.mtime, "photo_digest": identity.digest}


def fields_of_replaced(row: PhotoRow, present: PhotoIdentity) -> dict[str, Any]:
    """Return the fields of a row after the photo was replaced: no proposal, no touched pixels, nothing reviewed.

    A mask stays, and without its map of touched pixels nothing of it is proposed over; a skipped photo stays skipped.
    """
    changes = {**NO_PROPOSAL, "digest": None, "pending": None, **identity_fields(present)}
    if has_decided_mask(row):
        changes["decision"] = PhotoState.CORRECTED
    return changes


def has_decided_mask(row: PhotoRow) -> bool:
    """Whether a person made or approved a mask, so that it is to be checked if the photo is replaced."""
    return row.decision not in (None, PhotoState.SKIPPED)


def is_replaced(row: PhotoRow | None, path: Path) -> bool:
    """Whether a file holds another photo than the one that its row is about; it is read if need be."""
    if row is None or row.identity is None or row.is_empty:
        return False
    return not compare(row.identity, path)[1]


def fields_at_a_glance(row: PhotoRow, path: str) -> dict[str, Any] | None:
    """Compare a row with the size and time of its photo's file, which is not read.

    A row of an earlier PetSeg, or of a mask from elsewhere, belongs to the photo that is there now.

    Returns
    -------
    dict or None
        The fields to store; none if it is the photo that it was, or is away. None if it has to be looked at closely.
    """
    known, present = row.identity, None if row.is_empty else identify(path)
    if present is None or present == known:
        return {}
    if known is None or (known.size == present.size and not needs_reading(known, present)):
        return identity_fields(present)
    return None


def replaced_notes(names: Sequence[str], folder: Path) -> list[PetsegError]:
    """Return what to tell of photos whose masks were made for others: one note, or none."""
    if not names:
        return []
    if len(names) == 1:
        note = ProjectError(
            "this photo was replaced by another one after its mask was made",
            path=folder / names[0],
            remedy="Check the mask. No model is trained on it until you mark it as reviewed.",
        )
    else:
        note = ProjectError(
            "{count} photos were replaced by others after their masks were made: {names}",
            path=folder,
            remedy="Check these masks. No model is trained on them until you mark them as reviewed.",
            count=len(names),
            names=", ".join([*names[:_MAX_LISTED], *(["..."] if len(names) > _MAX_LISTED else [])]),
        )
    return [note]
