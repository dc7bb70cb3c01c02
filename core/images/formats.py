"""The formats that photos and masks may have, recognized by how the file starts, whatever its name."""

from collections.abc import Callable, Mapping
from functools import partial
from importlib.util import find_spec

from core.errors import ImageError
from core.images.heif import has_heif, open_heif
from core.images.jpeg import open_jpeg
from core.images.png import SIGNATURE, open_png
from core.images.simple_formats import open_bmp, open_simple
from core.images.source import ImageSource
from core.images.tiff import open_tiff

_OPENERS: Mapping[str, Callable[[bytes], ImageSource]] = {
    "JPEG": open_jpeg,
    "PNG": open_png,
    "GIF": partial(open_simple, "GIF"),
    "BMP": open_bmp,
    "WEBP": partial(open_simple, "WEBP"),
    "TIFF": open_tiff,
    "AVIF": partial(open_simple, "AVIF"),
    "HEIF": open_heif,
}


def _is_available(kind: str) -> bool:
    if kind == "AVIF":  # some builds of Pillow lack it
        return find_spec("PIL._avif") is not None
    return has_heif() if kind == "HEIF" else True


FORMATS = tuple(kind for kind in _OPENERS if _is_available(kind))
"""Formats that are decoded here; HEIF, which HEIC files have, and AVIF only where their decoders are installed."""

_STARTS = {
    b"\xff\xd8\xff": "JPEG",
    SIGNATURE: "PNG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"BM": "BMP",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"II+\x00": "TIFF",
    b"MM\x00+": "TIFF",
}
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})


def format_of(data: bytes) -> str | None:
    """Return the format of a file's content; None if it is none that is known."""
    found = next((kind for start, kind in _STARTS.items() if data.startswith(start)), None)
    if found is not None:
        return found
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return _format_of_brands(data) if data[4:8] == b"ftyp" else None


def _format_of_brands(data: bytes) -> str | None:
    end = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[8:12], *(data[at : at + 4] for at in range(16, end, 4))}
    if data[8:12] not in _AVIF_BRANDS | _HEIF_BRANDS:
        return None
    return "AVIF" if brands & _AVIF_BRANDS else "HEIF"


def open_image(data: bytes) -> ImageSource:
    """Read the header of an image.

    Parameters
    ----------
    data : bytes
        The whole file.

    Raises
    ------
    ImageError
        Without a path; other exceptions too, where decoders meet damaged data.
    """
    kind = format_of(data)
    if kind is None:
        raise ImageError(
            "the file is no image of a kind that PetSeg reads", remedy="Remove it, or save it again as JPEG or PNG."
        )
    if kind not in FORMATS:
        raise ImageError(
            "the decoder for {format} files is missing", remedy="Install it, or save the photo as JPEG.", format=kind
        )
    return _OPENERS[kind](data)
