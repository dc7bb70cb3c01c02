"""Reads BMP, GIF, WebP and AVIF files, whose headers Pillow reads well."""

import io
from functools import partial

from PIL import Image

from core.errors import ImageError
from core.images.limits import MAX_PROFILE_BYTES, check_size
from core.images.source import ImageSource, PillowPixels, Pixels, load
from core.images.tags import exif_orientation, xmp_orientation

_MAX_RUN_LENGTH_PIXELS = 20_000_000
"""Pillow unpacks run lengths of BMP files in Python."""


def open_simple(kind: str, data: bytes) -> ImageSource:
    """Read the header of a file of one of Pillow's formats."""
    with Image.open(io.BytesIO(data), formats=(kind,)) as image:
        check_size(image.size)
        return ImageSource(image.size, partial(_decode, kind, data), orientation_of(image), profile_of(image))


def open_bmp(data: bytes) -> ImageSource:
    """Read the header of a BMP file."""
    source = open_simple("BMP", data)
    return ImageSource(source.size, partial(_decode_bmp, data))


def _decode(kind: str, data: bytes, _side: int | None) -> Pixels:
    with Image.open(io.BytesIO(data), formats=(kind,)) as image:
        return load(image)


def _decode_bmp(data: bytes, _side: int | None) -> Pixels:
    with Image.open(io.BytesIO(data), formats=("BMP",)) as image:
        if image.tile[0][0] == "bmp_rle" and image.width * image.height > _MAX_RUN_LENGTH_PIXELS:
            raise ImageError("the photo is too large for a packed BMP file", remedy="Save it as PNG and open that.")
        pixels = load(image).image
    # Programs that know no opacity leave its bytes zero.
    if pixels.mode == "RGBA" and not pixels.getchannel("A").getbbox():
        pixels = pixels.convert("RGB")
    return PillowPixels(pixels)


def orientation_of(image: Image.Image) -> int:
    """Return the orientation in the EXIF or XMP data that came with an image; 1 if there is none."""
    exif, xmp = image.info.get("exif"), image.info.get("xmp")
    orientation = exif_orientation(exif) if isinstance(exif, bytes) else None
    if orientation is None and isinstance(xmp, bytes):
        orientation = xmp_orientation(xmp)
    return orientation or 1


def profile_of(image: Image.Image) -> bytes | None:
    """Return the ICC profile that came with an image."""
    profile = image.info.get("icc_profile")
    return profile if isinstance(profile, bytes) and 0 < len(profile) <= MAX_PROFILE_BYTES else None
