"""What a journal holds that a session did not close, and which of its steps a mask on disk lacks."""

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.project.journal.journal import LiveSegment, Position
from core.project.journal.journal_records import (
    NO_MASK,
    SaveRecord,
    Segment,
    StepRecord,
    StoredRecord,
    read_segment,
    segment_number,
)


@dataclass(frozen=True)
class Leftovers:
    """The journal of a session that was not closed.

    Attributes
    ----------
    segments : list of LiveSegment
        Those that were read to their end.
    damaged : list of Path
        Those that were not, and files that are none.
    photos : dict of str to list of StoredRecord
        What was recorded of each photo, in order.
    position : Position
        Where to go on.
    """

    segments: list[LiveSegment] = field(default_factory=list)
    damaged: list[Path] = field(default_factory=list)
    photos: dict[str, list[StoredRecord]] = field(default_factory=dict)
    position: Position = field(default_factory=Position)


def read_journal(folder: Path) -> Leftovers:
    """Read a journal as far as its records follow one another without a gap; nothing is changed on disk."""
    left, last_segment, serial, step = Leftovers(), 0, None, 0
    for number, path in _segments_in(folder):
        last_segment = max(last_segment, number)
        segment = _read(path)
        if segment is None or (segment.records and serial is not None and segment.records[0].serial != serial):
            left.damaged.append(path)
            continue
        for stored in segment.records:
            left.photos.setdefault(stored.record.photo, []).append(stored)
            serial, step = stored.serial + 1, max(step, stored.record.number)
        if segment.is_damaged:
            left.damaged.append(path)
        else:
            left.segments.append(_live(segment))
    return Leftovers(left.segments, left.damaged, left.photos, Position(last_segment + 1, serial or 1, step + 1))


def _segments_in(folder: Path) -> list[tuple[int, Path]]:
    try:
        paths = [folder / name for name in os.listdir(folder)]
    except OSError:  # none, or a folder that nobody can write to either
        return []
    return sorted((number, path) for path in paths if (number := segment_number(path)) is not None)


def _read(path: Path) -> Segment | None:
    """Read a segment up to a gap in its serial numbers; None if it is no file that a journal has made."""
    try:
        segment = None if path.is_symlink() else read_segment(path)
    except OSError:
        return None
    if segment is None:
        return None
    start = segment.records[0].serial if segment.records else 0
    whole = [stored for index, stored in enumerate(segment.records) if stored.serial == start + index]
    return segment if len(whole) == len(segment.records) else replace(segment, records=whole, is_damaged=True)


def _live(segment: Segment) -> LiveSegment:
    records = [stored.record for stored in segment.records]
    last = {record.photo: record.number for record in records if isinstance(record, StepRecord)}
    return LiveSegment(segment.path, segment.size, last)


@dataclass(frozen=True)
class Window:
    """The steps to take again over what is on disk.

    Attributes
    ----------
    steps : list of (StepRecord, StoredRecord)
        From the last save on that was completed. Some of them may be on disk: they do no harm, see
        `core.editing.layer_change`.
    held : int
        Number of the last step that the mask on disk holds.
    known : collection of str
        Digests of the masks whose map of touched pixels may be built on; none if the steps begin later than the map.
    is_from_start : bool
        Whether there was no mask before the first of them, so that they make the whole mask.
    """

    steps: list[tuple[StepRecord, StoredRecord]]
    held: int
    known: Collection[str]
    is_from_start: bool = False

    @property
    def missing(self) -> int:
        """How many steps the mask on disk lacks."""
        return sum(step.number > self.held for step, _ in self.steps)


def window_of(records: Sequence[StoredRecord], digest: str) -> Window | None:
    """Return the steps on a photo that a mask on disk lacks; None if the journal does not know that mask.

    Parameters
    ----------
    records : sequence of StoredRecord
        All of the photo, in order.
    digest : str
        Of the mask on disk, or `NO_MASK`.
    """
    held = _held_by_digest(records)
    completed, base = _last_completed(records)
    if held.get(digest, -1) < completed:
        return None
    steps = [(stored.record, stored) for stored in records if isinstance(stored.record, StepRecord)]
    chain: list[tuple[StepRecord, StoredRecord]] = []
    at, known, is_from_start = completed, list(held), base == NO_MASK
    for step, stored in steps:
        if step.number <= at:
            continue
        if step.previous > at:
            if step.previous > held[digest]:
                break  # steps in between were never written: what follows does not fit
            chain, known, is_from_start = [], [], False
        chain.append((step, stored))
        at = step.number
    return Window(chain, held[digest], known, is_from_start)


def last_known(records: Sequence[StoredRecord]) -> Window:
    """Return all steps on a photo that follow one another, for a mask that the journal does not know."""
    steps = [(stored.record, stored) for stored in records if isinstance(stored.record, StepRecord)]
    return Window(steps, 0, ())


def _held_by_digest(records: Sequence[StoredRecord]) -> dict[str, int]:
    """Return the number of the last step in each mask that was or may be on disk."""
    held: dict[str, int] = {}
    for record in (stored.record for stored in records):
        if isinstance(record, SaveRecord):
            held[record.digest] = record.number
        else:
            held[record.base] = max(record.base_number, held.get(record.base, 0))
    return held


def _last_completed(records: Sequence[StoredRecord]) -> tuple[int, str]:
    """Return the last step that is on disk with its touched pixels and its state, and the digest of that mask."""
    completed = [(0, NO_MASK)]
    for record in (stored.record for stored in records):
        if isinstance(record, StepRecord):
            completed.append((record.base_number, record.base))
        elif record.done:
            completed.append((record.number, record.digest))
    last = max(number for number, _ in completed)
    return next((number, digest) for number, digest in reversed(completed) if number == last)
