"""Reads photos as RGB, whatever their format, orientation, depth and colour space."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from core.errors import ImageError, first_line, reason_of
from core.files import FileTooLargeError, IrregularFileError, read_regular
from core.images.colour import to_srgb
from core.images.formats import open_image
from core.images.limits import MAX_FILE_BYTES
from core.images.source import ImageSource, PillowPixels, Pixels, strips
from core.images.turning import upright, upright_size

RgbImage = npt.NDArray[np.uint8]
"""(H, W, 3) uint8 RGB, orientation applied."""

# Pillow's own guard warns process-wide at 89 MP; limits are checked before anything is decoded.
Image.MAX_IMAGE_PIXELS = None
# Records that no handler takes would be printed; the window's log takes them.
logging.getLogger("PIL").addHandler(logging.NullHandler())


def read_image(path: Path) -> RgbImage:
    """Read a photo.

    Returns
    -------
    (H, W, 3) uint8 RGB
        Orientation applied, colours in sRGB, values of more than 8 bits scaled down, transparency laid on white.

    Raises
    ------
    ImageError
        If the file is missing, empty, damaged, no image, or over the limits.
    """
    return OpenedImage(path, read_content(path)).decode()


def read_content(path: Path) -> bytes:
    """Return the content of a photo's file; raises ImageError if it is missing, empty, no file, or too large."""
    with image_errors(path):
        return _content(path)


class OpenedImage:
    """A photo whose header has been read from its file's content.

    Parameters
    ----------
    path : Path
        Only for errors.
    content : bytes

    Raises
    ------
    ImageError
        If the content is no image, or over the limits.
    """

    def __init__(self, path: Path, content: bytes) -> None:
        self.path = path
        with image_errors(path):
            source = open_image(content)
        self.size = upright_size(source.size, source.orientation)
        """(height, width), orientation applied."""
        self._source: ImageSource | None = source

    def decode(self) -> RgbImage:
        """Return the pixels, as `read_image` does; only once, since the file's content is let go of."""
        source, self._source = self._source, None
        if source is None:
            raise ValueError(f"{self.path} was decoded before")
        with image_errors(self.path):
            decoded = _decode(source)
            del source
            rgb, orientation = decoded.rgb(), decoded.orientation
            del decoded  # there are never more than two copies of a photo: turning makes the second
            return upright(rgb, orientation)


def read_size(path: Path) -> tuple[int, int]:
    """Return (height, width) of a photo, orientation applied, from its header; raises what `read_image` raises."""
    return OpenedImage(path, read_content(path)).size


def read_thumbnail(path: Path, side: int) -> RgbImage:
    """Return a photo shrunk to fit a square of `side` pixels; JPEG files are decoded at a fraction of their size."""
    with image_errors(path):
        decoded = _decode(open_image(_content(path)), side)
        decoded.shrink(side)
        small = Image.fromarray(decoded.rgb())
        small.thumbnail((side, side), Image.Resampling.BOX)
        return upright(np.array(small), decoded.orientation)


_AVERAGED = ("L", "RGB", "CMYK")
"""Modes whose values have averages."""


@dataclass(frozen=True)
class _Decoded:
    pixels: Pixels
    profile: bytes | None
    orientation: int

    def rgb(self) -> RgbImage:
        """Return the stored pixels as RGB, turned as they are."""
        convert = to_srgb(self.profile)
        width, height = self.pixels.size
        rgb = np.empty((height, width, 3), np.uint8)
        for rows, strip in strips(self.pixels):
            rgb[rows] = np.asarray(convert(strip))
        return rgb

    def shrink(self, side: int) -> None:
        """Shrink the pixels early where that is possible: then there is less to convert."""
        pixels = self.pixels
        if isinstance(pixels, PillowPixels) and pixels.kind in _AVERAGED and not pixels.image.has_transparency_data:
            pixels.image.thumbnail((side, side), Image.Resampling.BOX)


def _decode(source: ImageSource, side: int | None = None) -> _Decoded:
    return _Decoded(source.decode(side), source.profile, source.orientation)


def _content(path: Path) -> bytes:
    data = read_regular(path, MAX_FILE_BYTES)
    if not data:
        raise ImageError("the file is empty", remedy="Copy the photo again from where it came.")
    return data


@contextmanager
def image_errors(path: Path) -> Iterator[None]:
    """Make an `ImageError` that names the file of whatever the system, Pillow and its decoders raise."""
    try:
        yield
    except MemoryError:
        raise
    except Exception as error:
        raise _as_image_error(error, path) from error


def _as_image_error(error: Exception, path: Path) -> ImageError:
    if isinstance(error, ImageError):
        return error.recast(ImageError, path=path)
    if isinstance(error, FileTooLargeError):
        return ImageError("the file is larger than PetSeg opens", path=path, remedy="Save a smaller copy.")
    if isinstance(error, IrregularFileError):
        return ImageError("this is no file", path=path, remedy="Remove it from the folder.")
    if isinstance(error, FileNotFoundError):
        return ImageError("there is no such file", path=path, remedy="Was it moved or renamed?")
    if isinstance(error, PermissionError):
        return ImageError("the file may not be read", path=path, remedy="Check its permissions.")
    return ImageError(
        "the file cannot be read as an image ({reason})",
        path=path,
        remedy="It may be damaged or of another type; copy it again or remove it.",
        reason=_reason(error),
    )


def _reason(error: Exception) -> str:
    if isinstance(error, UnidentifiedImageError):  # whose own text names a stream
        return "its header is damaged"
    return reason_of(error) if isinstance(error, OSError) and error.strerror else first_line(error)
