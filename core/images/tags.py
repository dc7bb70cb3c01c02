"""Reads tags: the directories of TIFF files, and the EXIF data of all others."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

_ORIENTATION = 0x0112
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_INTEGERS = {1: "u1", 3: "u2", 4: "u4", 6: "i1", 7: "u1", 8: "i2", 9: "i4", 13: "u4", 16: "u8", 17: "i8", 18: "u8"}
_MAX_ENTRIES = 512
_MAX_LIST_BYTES = 1_000_000
"""Of values that are taken for a list of integers; 100,000 strips need less."""
_XMP_ORIENTATION = re.compile(rb"tiff:Orientation(?:=[\"']|>)\s*([1-8])")

ByteOrder = Literal["little", "big"]


@dataclass(frozen=True)
class Tag:
    """One entry of a directory: type and value as they are in the file."""

    type: int
    raw: bytes
    order: ByteOrder

    @property
    def count(self) -> int:
        """Number of values."""
        return len(self.raw) // _SIZES[self.type]

    def integers(self) -> list[int]:
        """Return the values; none if they are no integers, or more than any photo has."""
        code = _INTEGERS.get(self.type)
        if code is None or len(self.raw) > _MAX_LIST_BYTES:
            return []
        prefix = "<" if self.order == "little" else ">"
        values: list[int] = np.frombuffer(self.raw, prefix + code).tolist()
        return values


@dataclass(frozen=True)
class Directory:
    """The tags of one page, and where those of the next page are (0: nowhere)."""

    tags: Mapping[int, Tag]
    next: int

    def integers(self, tag: int) -> list[int]:
        """Return the values of a tag; none if it is missing or holds no integers."""
        return self.tags[tag].integers() if tag in self.tags else []

    def integer(self, tag: int, default: int) -> int:
        """Return the first value of a tag."""
        return next(iter(self.integers(tag)), default)


class TagFile:
    """The tags of a TIFF file, or of EXIF data, which have the same form; BigTIFF too.

    Parameters
    ----------
    data : bytes

    Raises
    ------
    ValueError
        If the data do not start like a TIFF file.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._budget = 2 * len(data)
        """Bytes of values that may still be read: tags could all stand for the same megabytes."""
        self.order: ByteOrder = "little" if data[:2] == b"II" else "big"
        version = self._integer(2, 2)
        if data[:2] not in (b"II", b"MM") or version not in (42, 43):
            raise ValueError("no TIFF data")
        self.is_big = version == 43
        self.first = self._integer(8, 8) if self.is_big else self._integer(4, 4)

    def pages(self, limit: int) -> Iterator[Directory]:
        """Yield the directories of a file, at most `limit`."""
        offset, seen = self.first, set[int]()
        while offset and offset not in seen and len(seen) < limit:
            seen.add(offset)
            page = self.directory(offset)
            yield page
            offset = page.next

    def directory(self, offset: int) -> Directory:
        """Return the directory at an offset; entries that are damaged or lie outside the data are left out."""
        head, step = (8, 20) if self.is_big else (2, 12)
        count = self._integer(offset, head)
        tags: dict[int, Tag] = {}
        for number in range(min(count, _MAX_ENTRIES)):
            entry = offset + head + number * step
            tag = self._tag(entry)
            if tag is not None:
                tags.setdefault(self._integer(entry, 2), tag)
        end = offset + head + count * step
        return Directory(tags, self._integer(end, 8 if self.is_big else 4))

    def _tag(self, entry: int) -> Tag | None:
        width = 8 if self.is_big else 4
        kind = self._integer(entry + 2, 2)
        length = self._integer(entry + 4, width) * _SIZES.get(kind, 0)
        start = entry + 4 + width
        if length > width:
            start = self._integer(start, width)
        if not 0 < length <= min(len(self._data) - start, self._budget):
            return None
        self._budget -= length
        return Tag(kind, self._data[start : start + length], self.order)

    def _integer(self, offset: int, width: int) -> int:
        """Return an unsigned number; 0 beyond the end."""
        raw = self._data[offset : offset + width]
        return int.from_bytes(raw, self.order) if len(raw) == width else 0


def exif_orientation(data: bytes) -> int | None:
    """Return the orientation, 1 to 8, of EXIF data; None if there is none or the data are damaged."""
    try:
        file = TagFile(data.removeprefix(b"Exif\x00\x00"))
    except ValueError:
        return None
    orientation = file.directory(file.first).integer(_ORIENTATION, 0)
    return orientation if 1 <= orientation <= 8 else None


def xmp_orientation(data: bytes) -> int | None:
    """Return the orientation, 1 to 8, that XMP data name; None if they name none."""
    found = _XMP_ORIENTATION.search(data)
    return int(found[1]) if found else None
