"""PNG files of masks, written by the formats that have them."""

import io
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from PIL import Image

_LEVEL = 6


def encode_grey(values: npt.NDArray[np.uint8]) -> bytes:
    """Return an 8-bit grey PNG of (H, W) uint8 values."""
    return _encode(Image.fromarray(values))


def encode_indexed(values: npt.NDArray[np.uint8], colours: Mapping[int, tuple[int, int, int]]) -> bytes:
    """Return an 8-bit palette PNG of (H, W) uint8 indices; indices without a colour are black."""
    return _encode(_indexed(values, colours))


def encode_coloured(values: npt.NDArray[np.uint8], colours: Mapping[int, tuple[int, int, int]]) -> bytes:
    """Return the same picture as `encode_indexed`, as an RGB PNG."""
    return _encode(_indexed(values, colours).convert("RGB"))


def _indexed(values: npt.NDArray[np.uint8], colours: Mapping[int, tuple[int, int, int]]) -> Image.Image:
    image = Image.fromarray(values)
    palette = bytearray(3 * (max(colours) + 1))
    for index, colour in colours.items():
        palette[3 * index : 3 * index + 3] = bytes(colour)
    image.putpalette(bytes(palette))
    return image


def _encode(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=_LEVEL)
    return stream.getvalue()
