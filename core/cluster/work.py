"""What is sent to the workers and comes back: batches as JSON, which any version of Ray passes on."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from core.project import mask_files
from core.project.identity import PhotoIdentity

MAX_BATCH = 64
"""Photos in a batch: what a worker that dies has to begin again with."""
_BATCHES_PER_WORKER = 4
"""At least, so that no worker waits for long at the end."""


@dataclass(frozen=True)
class PlannedPhoto:
    """A photo, and the file of its mask.

    Attributes
    ----------
    name : str
        Below the folder of photos.
    target : str
        Below the folder of masks.
    photo : PhotoIdentity
        The photo as it was listed.
    before : PhotoIdentity or None
        The mask's file when the run began: another state of it was written by this run, before a worker died.
    """

    name: str
    target: str
    photo: PhotoIdentity
    before: PhotoIdentity | None


@dataclass(frozen=True)
class Answer:
    """How it went with a photo; `problem` and `remedy` are texts, `location` is the file concerned."""

    name: str
    is_skipped: bool = False
    problem: str | None = None
    remedy: str = ""
    location: str | None = None


def plan_photos(
    names: Iterable[str], photos: Mapping[str, PhotoIdentity], masks: Mapping[str, PhotoIdentity]
) -> list[PlannedPhoto]:
    """Choose the file of each mask.

    Parameters
    ----------
    names : iterable of str
        The photos to propose.
    photos, masks : mapping of str to PhotoIdentity
        The files in the folders of photos and masks as they are now.
    """
    return [PlannedPhoto(name, file, photos[name], masks.get(file)) for name, file in mask_files(names).items()]


def in_batches(photos: Sequence[PlannedPhoto], workers: int) -> list[str]:
    """Divide photos into batches, as text."""
    size = max(1, min(MAX_BATCH, len(photos) // (workers * _BATCHES_PER_WORKER)))
    return [_batch_text(photos[start : start + size]) for start in range(0, len(photos), size)]


def _batch_text(photos: Sequence[PlannedPhoto]) -> str:
    return json.dumps([asdict(photo) for photo in photos])


def read_batch(text: str) -> list[PlannedPhoto]:
    """Return the photos of a batch."""
    return [
        PlannedPhoto(row["name"], row["target"], PhotoIdentity(**row["photo"]), _identity(row["before"]))
        for row in json.loads(text)
    ]


def _identity(row: dict[str, Any] | None) -> PhotoIdentity | None:
    return None if row is None else PhotoIdentity(**row)


def answers_text(answers: Iterable[Answer]) -> str:
    """Return answers as text."""
    return json.dumps([asdict(answer) for answer in answers])


def read_answers(text: str) -> list[Answer]:
    """Return the answers of a batch."""
    return [Answer(**row) for row in json.loads(text)]
