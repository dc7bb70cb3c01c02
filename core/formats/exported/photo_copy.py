"""Photos beside exported masks: the same pixels for every reader."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.files import read_regular
from core.formats.export_folder import ExportFolder
from core.formats.format import ExportedPhoto
from core.images import MAX_FILE_BYTES, open_image
from core.images.colour import is_srgb
from core.images.formats import format_of
from core.images.reading import image_errors

_EXTENSIONS = {"JPEG": ".jpg", "PNG": ".png"}
_QUALITY = 95
_END_OF_JPEG = b"\xff\xd9"
_PNG_DEPTH = 24
"""Offset of the bit depth in a PNG file."""


class PhotoFile(NamedTuple):
    """A photo as others read it.

    Attributes
    ----------
    kind : "JPEG" or "PNG"
    content : bytes
        Of the whole file.
    """

    kind: str
    content: bytes

    @property
    def extension(self) -> str:
        """With its dot."""
        return _EXTENSIONS[self.kind]


def copy_photo(
    photo: ExportedPhoto, folder: ExportFolder, directory: str, kinds: Sequence[str] = ("JPEG", "PNG")
) -> str:
    """Write a photo as `directory/STEM.jpg` or `.png`, see `photo_file`, and return that path.

    Parameters
    ----------
    photo : ExportedPhoto
    folder : ExportFolder
    directory : str
        Below the export's folder; empty for the folder itself.
    kinds : sequence of str
        What the readers of the format take: "JPEG", "PNG" or both.

    Raises
    ------
    PetsegError
        If the photo cannot be read, or the copy not be written.
    """
    copy = photo_file(photo, kinds)
    file = f"{directory}/{photo.stem}{copy.extension}".lstrip("/")
    folder.write(file, copy.content)
    return file


def photo_file(photo: ExportedPhoto, kinds: Sequence[str]) -> PhotoFile:
    """Return a photo as a file that every reader shows as PetSeg does.

    A file of one of the kinds is taken byte for byte, unless readers would show it otherwise than PetSeg: turned by
    its EXIF orientation, with another colour profile than sRGB, with transparency or more than 8 bits. Then it is
    encoded again, upright and in sRGB: as a PNG if it was no JPEG and PNG is allowed, else as the first of the kinds.

    Raises
    ------
    PetsegError
        If the photo cannot be read.
    """
    data = _content(photo.path)
    kind = format_of(data)
    if kind is not None and kind in kinds and _reads_the_same(data, kind, photo.path):
        return PhotoFile(kind, data)
    is_lossless = kind != "JPEG" and "PNG" in kinds
    kind = "PNG" if is_lossless else kinds[0]
    return PhotoFile(kind, encode_image(photo.read_image(), kind))


def _content(path: Path) -> bytes:
    with image_errors(path):
        return read_regular(path, MAX_FILE_BYTES)


def _reads_the_same(data: bytes, kind: str, path: Path) -> bool:
    with image_errors(path):
        source = open_image(data)
        if source.orientation != 1 or not is_srgb(source.profile) or not _is_whole(data, kind):
            return False
        with Image.open(io.BytesIO(data)) as header:
            return header.mode in ("RGB", "L") and not header.has_transparency_data


def _is_whole(data: bytes, kind: str) -> bool:
    """Whether others read it as we do: a JPEG with its end marker, a PNG of 8 bits."""
    if kind == "JPEG":
        return data.rfind(_END_OF_JPEG) > len(data) // 2  # there may be one of a thumbnail at the start
    return data[_PNG_DEPTH] == 8


def encode_image(image: npt.NDArray[np.uint8], kind: str) -> bytes:
    """Return (H, W, 3) or, as PNG, (H, W, 4) uint8 as a file that loses nothing that is seen: "JPEG" or "PNG"."""
    stream = io.BytesIO()
    if kind == "JPEG":
        Image.fromarray(image).save(stream, "JPEG", quality=_QUALITY, subsampling=0)
    else:
        Image.fromarray(image).save(stream, "PNG", compress_level=3)
    return stream.getvalue()
