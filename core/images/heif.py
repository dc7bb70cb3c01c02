"""Reads HEIC files, through libheif."""

import importlib.util
import io
from functools import partial
from types import ModuleType

from PIL import Image

from core.errors import ImageError
from core.images.limits import MAX_PROFILE_BYTES, check_size, cut_off
from core.images.source import ImageSource, PillowPixels, Pixels


def has_heif() -> bool:
    """Whether the decoder is installed."""
    return importlib.util.find_spec("pi_heif") is not None


def open_heif(data: bytes) -> ImageSource:
    """Read the header of a HEIC file; libheif turns the picture by itself."""
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
    return library
