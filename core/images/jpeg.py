"""Reads JPEG files: Pillow gets the picture, and no segment that it would stumble over."""

import io
from collections.abc import Sequence
from functools import partial

import numpy as np
from PIL import Image

from core.errors import ImageError
from core.images.jpeg_scans import (
    END,
    START_OF_SCAN,
    Frame,
    Segment,
    check_scans,
    covers_picture,
    read_frame,
    scan_components,
    segments,
)
from core.images.limits import MAX_PROFILE_BYTES, check_size, cut_off
from core.images.source import ImageSource, PillowPixels, Pixels, load
from core.images.tags import exif_orientation, xmp_orientation

_EXIF, _XMP, _ICC = b"Exif\x00\x00", b"http://ns.adobe.com/xap/1.0/\x00", b"ICC_PROFILE\x00"
_APP1, _APP2, _APP15, _COMMENT = 0xE1, 0xE2, 0xEF, 0xFE
_ADOBE, _ADOBE_BYTES = 0xEE, 16
_END = bytes((0xFF, END))


def open_jpeg(data: bytes) -> ImageSource:
    """Read the segments before the picture data of a JPEG file."""
    head = _head(data)
    frame = next((frame for part in head if (frame := read_frame(data, part))), None)
    if frame is None or head[-1].marker != START_OF_SCAN:
        raise cut_off()
    if frame.bits != 8:
        raise ImageError(
            "the photo has {bits} bits per channel, which PetSeg does not read in JPEG files",
            remedy="Save it again as PNG.",
            bits=frame.bits,
        )
    check_size(frame.size)
    return ImageSource(frame.size, partial(_decode, data, head, frame), _orientation(data, head), _profile(data, head))


def _head(data: bytes) -> list[Segment]:
    """Return the segments up to the first scan."""
    found = []
    for segment in segments(data):
        found.append(segment)
        if segment.marker == START_OF_SCAN:
            break
    return found


def _bodies(data: bytes, head: Sequence[Segment], marker: int, name: bytes) -> list[bytes]:
    bodies = (data[part.start + 4 : part.end] for part in head if part.marker == marker)
    return [body[len(name) :] for body in bodies if body.startswith(name)]


def _orientation(data: bytes, head: Sequence[Segment]) -> int:
    found = [exif_orientation(body) for body in _bodies(data, head, _APP1, _EXIF)]
    found += [xmp_orientation(body) for body in _bodies(data, head, _APP1, _XMP)]
    return next((orientation for orientation in found if orientation is not None), 1)


def _profile(data: bytes, head: Sequence[Segment]) -> bytes | None:
    """Return the ICC profile, which may come in numbered parts; None unless all are there."""
    parts = sorted(body for body in _bodies(data, head, _APP2, _ICC) if len(body) > 2)
    if not parts or [part[0] for part in parts] != list(range(1, parts[0][1] + 1)):
        return None
    profile = b"".join(part[2:] for part in parts)
    return profile if len(profile) <= MAX_PROFILE_BYTES else None


def _decode(data: bytes, head: Sequence[Segment], frame: Frame, side: int | None) -> Pixels:
    if frame.is_progressive or len(scan_components(data, head[-1])) < len(frame.components):
        check_scans(data)
    picture = _picture(data, head)
    try:
        pixels = _load(picture, side)
    except OSError:
        return _load_without_end(picture, side)
    if _looks_unfinished(pixels.image):
        end = next((part.start for part in segments(picture) if part.marker == END), len(picture))
        return _load_without_end(picture[:end], side)
    return pixels


def _looks_unfinished(image: Image.Image) -> bool:
    """Whether the last block has the grey that decoders fill up with when a file ends early."""
    corner = np.asarray(image.crop((image.width - 4, image.height - 4, image.width, image.height)), np.uint8)
    return bool(((corner == 127) | (corner == 128)).all())


def _picture(data: bytes, head: Sequence[Segment]) -> bytes:
    """Return the file without camera data, profiles and comments."""
    kept = [data[part.start : part.end] for part in head if not _is_extra(data, part)]
    if len(kept) == len(head):
        return data
    return b"".join((*kept, memoryview(data)[head[-1].end :]))


def _is_extra(data: bytes, part: Segment) -> bool:
    if part.marker == _ADOBE:  # says which colours there are, if it is whole
        return part.end - part.start < _ADOBE_BYTES or part.end > len(data)
    return _APP1 <= part.marker <= _APP15 or part.marker == _COMMENT


def _load(picture: bytes, side: int | None) -> PillowPixels:
    with Image.open(io.BytesIO(picture), formats=("JPEG",)) as image:
        if side is not None:
            image.draft("RGB", (side, side))
        return load(image)


def _load_without_end(picture: bytes, side: int | None) -> PillowPixels:
    """Decode a file that ends before its end marker, if all of the picture is there.

    Then whatever is appended is not looked at. Where something is missing, decoders take it for picture data, so that
    two different endings give two different pictures.
    """
    picture = picture.rstrip(b"\xff")  # the first half of a marker
    try:
        endings = [_load(picture + filler * 4096 + _END, side) for filler in _FILLERS]
    except OSError as error:
        raise cut_off() from error
    first, *others = (np.asarray(ending.image) for ending in endings)
    if not covers_picture(picture) or any(not np.array_equal(first, other) for other in others):
        raise cut_off()
    return endings[0]


_FILLERS = (b"", b"\x2a\x91", b"\x55\xd3")
