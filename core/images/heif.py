"""Reads HEIC files, through libheif."""

import importlib.util
import io
from collections.abc import Iterator
from functools import partial
from types import ModuleType
from typing import NamedTuple

from PIL import Image

from core.errors import ImageError
from core.images.limits import MAX_PROFILE_BYTES, check_size, cut_off
from core.images.source import ImageSource, PillowPixels, Pixels


def has_heif() -> bool:
    """Whether the decoder is installed."""
    return importlib.util.find_spec("pi_heif") is not None


def open_heif(data: bytes) -> ImageSource:
    """Read the header of a HEIC file; libheif turns the picture by itself."""
    data = _without_notes(data)
    file = _library().open_heif(io.BytesIO(data))
    check_size(file.size)
    profile = file.info.get("icc_profile")
    return ImageSource(file.size, partial(_decode, data, file.size), profile=profile if _is_usable(profile) else None)


def _decode(data: bytes, size: tuple[int, int], _side: int | None) -> Pixels:
    file = _library().open_heif(io.BytesIO(data))
    pixels = file.data
    if file.size != size:  # the picture's own size, which counts from now on
        raise cut_off()
    image = Image.frombytes(file.mode, file.size, pixels, "raw", file.mode, file.stride)
    return PillowPixels(image.convert("RGBA") if image.mode == "RGBa" else image)


def _is_usable(profile: object) -> bool:
    return isinstance(profile, bytes) and 0 < len(profile) <= MAX_PROFILE_BYTES


class _Box(NamedTuple):
    """A part of a file in the ISO base media format: where it starts, its content, and where it ends."""

    name: bytes
    start: int
    content: int
    end: int


def _boxes(data: bytes, start: int, end: int) -> Iterator[_Box]:
    while start + 8 <= end:
        size, content = int.from_bytes(data[start : start + 4], "big"), start + 8
        if size == 1:
            size, content = int.from_bytes(data[content : content + 8], "big"), content + 8
        stop = end if size == 0 else start + size
        if stop < content or stop > end:
            return
        yield _Box(data[start + 4 : start + 8], start, content, stop)
        start = stop


def _without_notes(data: bytes) -> bytes:
    """Return a file whose notes, such as EXIF data, no longer belong to a picture.

    They are not needed, and pi-heif crashes on those whose kind is no text.
    """
    clean = bytearray(data)
    for meta in _named(_boxes(data, 0, len(data)), b"meta"):
        for references in _named(_boxes(data, meta.content + 4, meta.end), b"iref"):
            for reference in _named(_boxes(data, references.content + 4, references.end), b"cdsc"):
                clean[reference.start + 4 : reference.start + 8] = b"skip"
    return bytes(clean)


def _named(boxes: Iterator[_Box], name: bytes) -> Iterator[_Box]:
    return (box for box in boxes if box.name == name)


def _library() -> ModuleType:
    try:
        import pi_heif  # slow to import, and not everybody has photos of a phone
    except Exception as error:
        raise ImageError(
            "HEIC photos cannot be read here, as the decoder does not start ({reason})",
            remedy="Install pi-heif again, or save the photo as JPEG.",
            reason=str(error),
        ) from error
    library: ModuleType = pi_heif
    library.options.THUMBNAILS = library.options.DEPTH_IMAGES = library.options.AUX_IMAGES = False
    return library
