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
    image = Image.fromarray(values)
    palette = bytearray(3 * (max(colours) + 1))
    for index, colour in colours.items():
        palette[3 * index : 3 * index + 3] = bytes(colour)
    image.putpalette(bytes(palette))
    return _encode(image)


def encode_colours(values: npt.NDArray[np.uint8]) -> bytes:
    """Return an 8-bit RGB PNG of (H, W, 3) uint8 colours."""
    return _encode(Image.fromarray(values))


def _encode(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=_LEVEL)
    return stream.getvalue()
