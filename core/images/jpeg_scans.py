"""Follows the markers of JPEG data, without decoding anything."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.errors import ImageError

START_OF_SCAN, END = 0xDA, 0xD9
_MARKER = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")
"""Within a scan, zero follows the byte 255 of the data, and D0 to D7 stand for a restart."""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_ALONE = frozenset({0x01, 0xD8, END})
_MAX_SEGMENTS = 20_000
_MAX_WORK = 2_000_000_000
"""Pixels times scans: about 5 seconds."""
_FREE_SCANS = 12
"""More than any usual program writes."""


class Segment(NamedTuple):
    """A marker with the span of its segment, marker and length included."""

    marker: int
    start: int
    end: int


class Frame(NamedTuple):
    """What the frame header says."""

    marker: int
    bits: int
    size: tuple[int, int]
    components: tuple[int, ...]

    @property
    def is_progressive(self) -> bool:
        """Whether every scan refines the picture."""
        return self.marker in _PROGRESSIVE


def segments(data: bytes) -> Iterator[Segment]:
    """Yield the segments up to the end marker, those between scans too.

    Raises
    ------
    ImageError
        If there are more than any camera or program writes.
    """
    position = 0
    for _ in range(_MAX_SEGMENTS):
        found = _MARKER.search(data, position)
        if found is None:
            return
        marker = found[1][0]
        start, end = found.end() - 2, found.end()
        if marker not in _ALONE:
            end += max(2, int.from_bytes(data[end : end + 2], "big"))
        yield Segment(marker, start, end)
        if marker == END:
            return
        position = end
    raise ImageError("the file has too many parts", remedy="It may be damaged; copy it again or remove it.")


def read_frame(data: bytes, segment: Segment) -> Frame | None:
    """Return the frame header that a segment holds; None if it holds something else, or is cut off."""
    body = data[segment.start + 4 : segment.end]
    if segment.marker not in _FRAMES or len(body) < 6 or len(body) < 6 + 3 * body[5]:
        return None
    height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
    return Frame(segment.marker, body[0], (width, height), tuple(body[6 : 6 + 3 * body[5] : 3]))


def scan_components(data: bytes, scan: Segment) -> bytes:
    """Return the ids of the components that a scan holds."""
    count = data[scan.start + 4] if scan.start + 4 < len(data) else 0
    return data[scan.start + 5 : scan.start + 5 + 2 * count : 2]


def check_scans(data: bytes) -> None:
    """Refuse pictures of so many scans that decoding them would take minutes.

    Raises
    ------
    ImageError
        Without a path.
    """
    pixels, scans = 0, 0
    for segment in segments(data):
        frame = read_frame(data, segment)
        if frame is not None:
            pixels = max(pixels, frame.size[0] * frame.size[1])
        scans += segment.marker == START_OF_SCAN
        if scans > _FREE_SCANS and scans * pixels > _MAX_WORK:
            raise ImageError(
                "the photo is stored in too many steps to be decoded in a reasonable time",
                remedy="Save it again as an ordinary JPEG.",
            )


def covers_picture(data: bytes) -> bool:
    """Whether the scans, taken together, hold every component, and in progressive files every bit."""
    frame: Frame | None = None
    missing: set[tuple[int, int]] = set()
    for segment in segments(data):
        if frame is None:
            frame = read_frame(data, segment)
            if frame is not None:
                last = 64 if frame.is_progressive else 1
                missing = {(component, k) for component in frame.components for k in range(last)}
        elif segment.marker == START_OF_SCAN:
            missing -= _finished(data, segment, frame)
    return frame is not None and not missing


def _finished(data: bytes, scan: Segment, frame: Frame) -> set[tuple[int, int]]:
    """Return the coefficients that a scan brings to their last bit."""
    components = scan_components(data, scan)
    if not frame.is_progressive:
        return {(component, 0) for component in components}
    first, last, bits = data[scan.end - 3 : scan.end].ljust(3, b"\xff")
    if bits & 15:
        return set()
    return {(component, k) for component in components for k in range(first, last + 1)}
