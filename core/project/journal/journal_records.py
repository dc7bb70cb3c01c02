"""The records of the journal: how they stand in a file, and how they are read from one that a crash has left.

A file, called a segment, is a row of records. Each has a frame with lengths, a serial number and a checksum, a head in
JSON, and, for steps, a body by `core.editing.layer_change`. Reading ends at the first record that is not whole.
"""

import json
import os
import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import IO

from core.files import open_regular
from core.images import MAX_PIXELS
from core.project.database.stored_rows import is_inside

NO_MASK = ""
"""Stands for the digest of a mask where there is none."""
MAX_SEGMENT_BYTES = 1 << 30
_MAX_HEAD, _MAX_BODY = 1 << 16, 1 << 28
_MAX_SERIAL, _MAX_TIME = 1 << 62, 2.5e11
"""No journal gets that far; the latter is a time that every system can show."""
_MAGIC = b"PSJ1"
_FRAME = struct.Struct("<4sIIQI")
_NAME = re.compile(r"([0-9]{8,})\.journal")


@dataclass(frozen=True)
class StepRecord:
    """A finished step on one photo.

    Attributes
    ----------
    number : int
        Counts the steps on all photos.
    previous : int
        Number of the last step on this photo before; 0 if there is none since the journal began.
    photo : str
        Its name in the project.
    size, mtime : int
        Of the photo's file, in bytes and nanoseconds; -1 if unknown.
    height, width : int
        Of the photo, in pixels.
    state : str
        What is decided about the photo after the step.
    has_mask : bool
        Whether a mask belongs on disk after it.
    base : str
        Digest of the mask on disk when the step was written, or `NO_MASK`.
    base_number : int
        Number of the last step that this mask holds; with `previous` 0, 0.
    time : float
        When it was finished, in seconds since 1970.
    """

    number: int
    previous: int
    photo: str
    size: int
    mtime: int
    height: int
    width: int
    state: str
    has_mask: bool
    base: str
    base_number: int
    time: float

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) of the photo."""
        return self.height, self.width


@dataclass(frozen=True)
class SaveRecord:
    """A mask that is about to be written, or, if `done`, is on disk with everything that belongs to it.

    Attributes
    ----------
    photo : str
    digest : str
        Of the mask file, or `NO_MASK`.
    number : int
        Of the last step that the mask holds.
    done : bool
    """

    photo: str
    digest: str
    number: int
    done: bool


Record = StepRecord | SaveRecord
_KINDS: dict[str, type[Record]] = {"step": StepRecord, "save": SaveRecord}


@dataclass(frozen=True)
class StoredRecord:
    """A record that was read, and where its body is."""

    serial: int
    record: Record
    segment: Path
    start: int
    length: int

    def read_body(self) -> bytes:
        """Return the body; OSError or ValueError if it is no longer there."""
        with open_regular(self.segment, MAX_SEGMENT_BYTES) as stream:
            stream.seek(self.start)
            return _read(stream, self.length)


@dataclass(frozen=True)
class Segment:
    """The whole records of one file.

    Attributes
    ----------
    path : Path
    records : list of StoredRecord
    size : int
        Of the file in bytes, as it was read: by now it may be gone.
    is_damaged : bool
        Whether something else stands after them; a record that was not written to its end is no damage.
    """

    path: Path
    records: list[StoredRecord]
    size: int
    is_damaged: bool = False


def encode_record(serial: int, record: Record, body: bytes = b"") -> bytes:
    """Return a record as it stands in a segment."""
    kind = next(kind for kind, known in _KINDS.items() if isinstance(record, known))
    head = json.dumps({"kind": kind} | asdict(record)).encode()
    if len(head) > _MAX_HEAD or len(body) > _MAX_BODY:
        raise ValueError(f"a record too large: {len(head)} and {len(body)} bytes")
    return _FRAME.pack(_MAGIC, len(head), len(body), serial, _checksum(serial, head, body)) + head + body


def segment_name(number: int) -> str:
    """Return the file name of a segment."""
    return f"{number:08}.journal"


def segment_number(path: Path) -> int | None:
    """Return the number of a segment, None for any other file."""
    match = _NAME.fullmatch(path.name)
    return int(match[1]) if match else None


class _TornError(ValueError):
    """The file ends within a record."""


def read_segment(path: Path) -> Segment:
    """Read the heads of all records up to the first that is not whole; the checksum covers bodies as well.

    Raises
    ------
    OSError
        If it is no regular file of a sensible size, or cannot be read.
    """
    records: list[StoredRecord] = []
    with open_regular(path, MAX_SEGMENT_BYTES) as stream:
        size = os.fstat(stream.fileno()).st_size
        try:
            for stored in _records(stream, path):
                records.append(stored)
        except _TornError:
            return Segment(path, records, size)
        except (ValueError, RecursionError):
            return Segment(path, records, size, is_damaged=True)
    return Segment(path, records, size)


def _records(stream: IO[bytes], path: Path) -> Iterator[StoredRecord]:
    while frame := stream.read(_FRAME.size):
        if len(frame) < _FRAME.size:
            raise _TornError
        magic, head_size, body_size, serial, checksum = _FRAME.unpack(frame)
        if magic != _MAGIC or head_size > _MAX_HEAD or body_size > _MAX_BODY:
            raise ValueError("no frame of a record")
        head, start = _read(stream, head_size), stream.tell()
        if _checksum(serial, head, _read(stream, body_size)) != checksum:
            raise ValueError("a wrong checksum")
        if serial >= _MAX_SERIAL:
            raise ValueError("no serial number that can be counted on from")
        yield StoredRecord(serial, _parse(head), path, start, body_size)


def _read(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise _TornError
    return data


def _checksum(serial: int, head: bytes, body: bytes) -> int:
    return zlib.crc32(body, zlib.crc32(head, zlib.crc32(struct.pack("<QII", serial, len(head), len(body)))))


def _parse(head: bytes) -> Record:
    values = json.loads(head)
    kind = _KINDS.get(str(values.pop("kind", ""))) if isinstance(values, dict) else None
    if kind is None or values.keys() != {field.name for field in fields(kind)}:
        raise ValueError("an unknown record")
    for field in fields(kind):
        if type(values[field.name]) is not field.type:
            raise ValueError(f"a wrong {field.name}")
    record = kind(**values)
    if not is_inside(record.photo.encode("utf-8", "surrogatepass")):
        raise ValueError("no name of a photo")
    if isinstance(record, StepRecord):
        _check_step(record)
    return record


def _check_step(step: StepRecord) -> None:
    pixels = step.height * step.width
    if min(step.shape) <= 0 or pixels > MAX_PIXELS or not 0 <= step.time < _MAX_TIME or step.previous >= step.number:
        raise ValueError("a step that cannot be")
