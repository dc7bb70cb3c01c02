"""Reads photos as RGB, whatever their format, orientation and depth."""

import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image, UnidentifiedImageError

from core.errors import ImageError

RgbImage = npt.NDArray[np.uint8]
"""(H, W, 3) uint8 RGB, EXIF orientation applied."""

FORMATS = ("JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF")
"""Formats that files may have, whatever their names; left to itself, Pillow would even start Ghostscript for some."""
MAX_PIXELS = 100_000_000
MAX_SIDE = 32_000
_STRIP = 256
"""Rows that are converted at once."""
_FULL_SCALES = tuple(2.0**bits - 1 for bits in (8, 10, 12, 14, 16))

# Pillow's own guard warns process-wide at 89 MP; the limits above are checked before anything is decoded.
Image.MAX_IMAGE_PIXELS = None


def read_image(path: Path) -> RgbImage:
    """Read a photo.

    Returns
    -------
    (H, W, 3) uint8 RGB
        EXIF orientation applied; values of more than 8 bits scaled down, transparency composited on white.

    Raises
    ------
    ImageError
        If the file is missing, empty, damaged, no image, or over the limits.
    """
    pixels, orientation = _decode(path)
    turn = _ARRAY_TURNS.get(orientation)
    return pixels if turn is None else np.asarray(turn(pixels), np.uint8)


def read_size(path: Path) -> tuple[int, int]:
    """Return (height, width) of a photo, orientation applied; from the header alone where that is enough."""
    with _opened(path) as image:
        turned = _orientation(image) in (5, 6, 7, 8)
        if turned and image.format == "TIFF":
            # Pillow turns these by itself, some versions on opening and others on decoding.
            _check_limits(path, image.size)
            image.load()
            turned = False
        width, height = image.size
        return (width, height) if turned else (height, width)


def read_thumbnail(path: Path, side: int) -> RgbImage:
    """Return a photo shrunk to fit a square of `side` pixels; JPEG files are decoded at a fraction of their size."""
    with _opened(path) as image:
        _check_limits(path, image.size)
        image.draft("RGB", (side, side))
        image.load()  # first: decoding a TIFF turns it, and removes the orientation
        turn = _TURNS.get(_orientation(image))
        upright = image if turn is None else image.transpose(turn)
        small = _to_rgb(upright, _full_scale(upright))
        small.thumbnail((side, side), Image.Resampling.BOX)
        return np.array(small)


def _decode(path: Path) -> tuple[RgbImage, int]:
    """Return the stored pixels, and the orientation that is still to be applied.

    Turning waits until Pillow's own pixels are freed, so that there are never more than two copies of a photo.
    """
    with _opened(path) as image:
        _check_limits(path, image.size)
        image.load()  # first: decoding a TIFF turns it, and removes the orientation
        return _pixels(image), _orientation(image)


def _pixels(image: Image.Image) -> RgbImage:
    """Convert strip by strip, since each step of a conversion needs memory for a copy."""
    width, height = image.size
    pixels = np.empty((height, width, 3), np.uint8)
    full = _full_scale(image)
    for number, strip in enumerate(_strips(image)):
        pixels[number * _STRIP : (number + 1) * _STRIP] = np.asarray(_to_rgb(strip, full))
    return pixels


def _strips(image: Image.Image) -> Iterator[Image.Image]:
    width, height = image.size
    for top in range(0, height, _STRIP):
        yield image.crop((0, top, width, min(top + _STRIP, height)))


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

_ARRAY_TURNS: dict[int, Callable[[RgbImage], cv2.typing.MatLike]] = {
    2: lambda pixels: cv2.flip(pixels, 1),
    3: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_180),
    4: lambda pixels: cv2.flip(pixels, 0),
    5: cv2.transpose,
    6: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE),
    7: lambda pixels: cv2.transpose(cv2.rotate(pixels, cv2.ROTATE_180)),
    8: lambda pixels: cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE),
}
"""`_TURNS` for arrays."""


def _orientation(image: Image.Image) -> int:
    """Return the EXIF orientation; 1, upright, if the EXIF data are damaged, since the photo may still be whole."""
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # noqa: BLE001 - parsers, like decoders, raise anything
        return 1


def _full_scale(image: Image.Image) -> float:
    """Return the value of white in a photo of more than 8 bits per channel; 255 for any other.

    Cameras and microscopes store 10, 12 or 14 bits in 16 without saying so, and such a photo would be nearly black.
    So it is the highest value of the fewest usual bits that hold the largest value; for fractions up to 1 it is 1.
    """
    if not _is_deep(image):
        return 255.0
    largest = max((float(np.max(_finite(strip), initial=0.0)) for strip in _strips(image)), default=0.0)
    if image.mode == "F" and 0.0 < largest <= 1.0:
        return 1.0
    return next((full for full in _FULL_SCALES if largest <= full), largest)


def _is_deep(image: Image.Image) -> bool:
    return image.mode.startswith("I") or image.mode == "F"


def _finite(image: Image.Image) -> npt.NDArray[np.float32]:
    return np.nan_to_num(np.asarray(image, np.float32), posinf=0.0, neginf=0.0)


def _to_rgb(image: Image.Image, full_scale: float) -> Image.Image:
    if _is_deep(image):
        values = np.clip(_finite(image) * (255.0 / full_scale), 0, 255)
        return Image.fromarray(values.astype(np.uint8)).convert("RGB")
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")


def _check_limits(path: Path, size: tuple[int, int]) -> None:
    width, height = size
    if width * height > MAX_PIXELS or max(size) > MAX_SIDE:
        raise ImageError(
            "the photo has {width} x {height} pixels, more than PetSeg opens ({megapixels} megapixels, {side} a side)",
            path=path,
            remedy="Save a smaller copy and open that.",
            width=width,
            height=height,
            megapixels=MAX_PIXELS // 1_000_000,
            side=MAX_SIDE,
        )


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """Open an image; whatever Pillow and its decoders raise becomes an `ImageError`."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # reading a named pipe would never return
            raise ImageError("this is no file", path=path, remedy="Remove it from the folder.")
        if status.st_size == 0:
            raise ImageError("the file is empty", path=path, remedy="Copy the photo again from where it came.")
        with Image.open(path, formats=FORMATS) as image:
            yield image
    except (ImageError, MemoryError):
        raise
    except FileNotFoundError as error:
        raise ImageError("there is no such file", path=path, remedy="Was it moved or renamed?") from error
    except PermissionError as error:
        raise ImageError("the file may not be read", path=path, remedy="Check its permissions.") from error
    except UnidentifiedImageError as error:
        raise ImageError(
            "the file is no image of a kind that PetSeg reads",
            path=path,
            remedy="Remove it, or save it again as JPEG or PNG.",
        ) from error
    except Exception as error:
        raise ImageError(
            "the file cannot be read as an image ({reason})",
            path=path,
            remedy="It may be damaged or of another type; copy it again or remove it.",
            reason=_first_line(error),
        ) from error


def _first_line(error: Exception) -> str:
    line = (str(error).splitlines() or [type(error).__name__])[0][:120]
    return line.replace(str(getattr(error, "filename", "")), "")
