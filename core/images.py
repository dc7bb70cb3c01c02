"""The one place that lists and opens photos. A photo is only ever read."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image, UnidentifiedImageError

from core.errors import ImageError, reason_of

RgbImage = npt.NDArray[np.uint8]
"""(H, W, 3) uint8 RGB, EXIF orientation applied."""

EXTENSIONS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
FORMATS = ("JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF")
"""What a file may be, whatever its name says; of its own accord Pillow would even start Ghostscript for some."""
MAX_PIXELS = 100_000_000
MAX_SIDE = 32_000
LEFT_OUT = "annotations"
_STRIP = 256
"""Rows that are converted at once."""
_FULL_SCALES = tuple(2.0**bits - 1 for bits in (8, 10, 12, 14, 16))

# Pillow's own guard warns process-wide at 89 MP; the limits above are checked before anything is decoded.
Image.MAX_IMAGE_PIXELS = None


def list_images(folder: Path) -> list[Path]:
    """Photos below a folder, in natural order; hidden folders and `annotations` are left out.

    Raises
    ------
    ImageError
        If the folder is missing or may not be read.
    """
    found: list[tuple[tuple[_NameKey, ...], Path]] = []
    above: dict[str, tuple[_NameKey, ...]] = {os.fspath(folder): ()}
    # Links to folders are not followed: one that leads back up would never end.
    for parent, folders, names in os.walk(folder, onerror=_refuse_unless_below(folder)):
        folders[:] = [name for name in folders if not name.startswith(".") and name != LEFT_OUT]
        keys = above.pop(parent)
        above.update((os.path.join(parent, name), (*keys, _name_key(name))) for name in folders)
        found += [((*keys, _name_key(name)), Path(parent, name)) for name in names if is_image_name(name)]
    return [path for _, path in sorted(found)]


_NameKey = tuple[tuple[str | int | float, ...], str, str]


@cache
def _natural_key() -> Callable[[str], tuple[str | int | float, ...]]:
    from natsort import natsort_keygen, ns  # imported with the first listing, in the background, not with the window

    key: Callable[[str], tuple[str | int | float, ...]] = natsort_keygen(alg=ns.IGNORECASE)
    return key


def _name_key(name: str) -> _NameKey:
    """Sort key of one file or folder name: `a2` before `a10`, `a.jpg` before `a1.jpg`; never two alike."""
    stem, extension = os.path.splitext(name)
    return _natural_key()(stem), extension.lower(), name


def is_image_name(name: str) -> bool:
    """Whether a file of this name is taken for a photo."""
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in EXTENSIONS


def _refuse_unless_below(folder: Path) -> Callable[[OSError], None]:
    """An unreadable sub-folder is passed over; the folder itself must be readable."""

    def onerror(error: OSError) -> None:
        if error.filename is not None and Path(error.filename) == Path(folder):
            problem = reason_of(error)
            raise ImageError(
                f"the folder cannot be read ({problem.lower()})",
                path=folder,
                remedy="Check that it exists and that you may open it.",
            ) from error

    return onerror


def read_image(path: Path) -> RgbImage:
    """Read a photo.

    Returns
    -------
    (H, W, 3) uint8 RGB
        EXIF orientation applied; values of more than 8 bits scaled down, transparency laid on white.

    Raises
    ------
    ImageError
        If the file is missing, empty, damaged, no image, or over the limits.
    """
    pixels, orientation = _decoded(path)
    turn = _ARRAY_TURNS.get(orientation)
    return pixels if turn is None else np.asarray(turn(pixels), np.uint8)


def _decoded(path: Path) -> tuple[RgbImage, int]:
    """Pixels as they are stored, and the orientation that is still to be applied.

    Turning waits until Pillow's own pixels are gone: so there are never more than two copies of a photo at once.
    """
    with _opened(path) as image:
        _check_limits(path, image.size)
        image.load()  # first: decoding a TIFF turns it, and takes the orientation away
        return _pixels(image), _orientation(image)


def _pixels(image: Image.Image) -> RgbImage:
    """Convert strip by strip, as each step of a conversion needs room for a copy."""
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


def read_size(path: Path) -> tuple[int, int]:
    """(height, width) of a photo with its orientation applied, from its header alone where that tells."""
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
    """A photo shrunk to fit a square of `side` pixels; JPEG files are decoded at a fraction of their size."""
    with _opened(path) as image:
        _check_limits(path, image.size)
        image.draft("RGB", (side, side))
        upright = _upright(image)
        small = _to_rgb(upright, _full_scale(upright))
        small.thumbnail((side, side), Image.Resampling.BOX)
        return np.array(small)


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
"""What `_TURNS` does, for arrays."""


def _upright(image: Image.Image) -> Image.Image:
    """The photo with its EXIF orientation applied."""
    image.load()  # first: decoding a TIFF turns it, and takes the orientation away
    turn = _TURNS.get(_orientation(image))
    return image if turn is None else image.transpose(turn)


def _orientation(image: Image.Image) -> int:
    """EXIF orientation; 1, upright, where the EXIF data are damaged: the photo itself may be whole."""
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # noqa: BLE001 - as with decoders
        return 1


def _full_scale(image: Image.Image) -> float:
    """Return the value that shows as white in a photo of more than 8 bits a pixel; 255 for any other.

    Cameras and microscopes store 10, 12 or 14 bits in 16 without saying so, and such a photo would be nearly black.
    So it is the highest value of the fewest bits, out of the usual numbers of them, that hold the largest value; for
    fractions of at most 1 it is 1.
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
            f"the photo has {width} x {height} pixels, more than PetSeg opens "
            f"({MAX_PIXELS // 1_000_000} megapixels, {MAX_SIDE} a side)",
            path=path,
            remedy="Save a smaller copy and open that.",
        )


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """Open an image; whatever Pillow and its decoders raise becomes an `ImageError`."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a named pipe would be waited for without end
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
            remedy="Remove it, or save it anew as JPEG or PNG.",
        ) from error
    except Exception as error:
        raise ImageError(
            f"the file cannot be read as an image ({_short(error)})",
            path=path,
            remedy="It may be damaged or of another type; copy it again or remove it.",
        ) from error


def _short(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:120].replace(str(getattr(error, "filename", "")), "")
