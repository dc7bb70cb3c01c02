"""The values of an image that is a mask: indices, levels of grey, or colours.

A level of grey stands for itself, in 8 bits or 16, and so does an index. All else has a bit that no level has.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.errors import ImageError, ImportedMasksError
from core.files import read_regular
from core.formats.foreign.masks import Values
from core.images import MAX_FILE_BYTES, open_image
from core.images.depth import DeepPixels
from core.images.reading import image_errors
from core.images.source import ImageSource, PillowPixels, Pixels, strips
from core.images.turning import upright
from core.labels import TRIMAP_CODES

COLOUR = 1 << 24
"""With red, green and blue in the bits below it: a colour that is no grey."""
TRANSPARENT = 1 << 25
"""A transparent pixel of an image whose other pixels are coloured."""
OPACITY = 1 << 26
"""With 0 to 255 in the bits below it: how opaque a pixel is of an image that was cut out."""
_MAX_OVERLAY_COLOURS = 64
"""An image with transparency that has more is a photo that was cut out, so that its colours mean nothing."""
_SAMPLE = 100_000
_MAX_DEEP_VALUE = COLOUR - 1

_Bytes = npt.NDArray[np.uint8]


def read_values(path: Path, *, palette_colours: bool = False) -> Values:
    """Read an image of any kind as values, upright.

    Parameters
    ----------
    path : Path
    palette_colours : bool
        Whether the colours of a palette count, not its indices. They do in any case where they are the codes of a
        trimap, see `core.masks`.

    Returns
    -------
    (H, W) uint32
        Levels of grey, or indices of a palette; `COLOUR`, `TRANSPARENT` and `OPACITY` for all else.

    Raises
    ------
    ImportedMasksError
        If it cannot be read, or is over the limits.
    """
    try:
        with image_errors(path):
            source = open_image(read_regular(path, MAX_FILE_BYTES))
            return _upright(_values(source, palette_colours=palette_colours), source.orientation)
    except ImageError as error:
        raise error.recast(ImportedMasksError) from error


def value_title(value: int) -> str:
    """Return what a value is called that has no name: `128`, `#80c000`, `transparent` or `50 % opaque`."""
    if (percent := opacity_of(value)) is not None:
        return f"{percent} % opaque"
    if value & TRANSPARENT:
        return "transparent"
    colour = colour_of(value)
    return str(value) if colour is None else "#{:02x}{:02x}{:02x}".format(*colour)


def opacity_of(value: int) -> int | None:
    """Return the opacity of a value in percent; None for values that are none."""
    return round((value & 0xFF) / 2.55) if value & OPACITY else None


def colour_of(value: int) -> tuple[int, int, int] | None:
    """Return red, green and blue of a value that is a colour; None for all others."""
    if not COLOUR <= value < 2 * COLOUR:
        return None
    return value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF


def packed(red: int, green: int, blue: int) -> int:
    """Return the value of a colour."""
    return red if red == green == blue else COLOUR | red << 16 | green << 8 | blue


def _values(source: ImageSource, *, palette_colours: bool) -> Values:
    pixels = source.decode(None)
    if isinstance(pixels, DeepPixels) and pixels.stored.shape[2] == 1:
        return _deep(pixels.stored[..., 0])
    if isinstance(pixels, PillowPixels):
        if pixels.kind == "P" and not (palette_colours or _has_code_colours(pixels.image)):
            return np.asarray(pixels.image, np.uint8).astype(np.uint32)
        if pixels.kind == "L" and source.levels < 256:
            return np.asarray(pixels.image, np.uint8).astype(np.uint32) // np.uint32(255 // (source.levels - 1))
    return _pixel_values(pixels)


def _deep(stored: npt.NDArray[np.generic]) -> Values:
    if stored.dtype.kind == "f" and not np.array_equal(np.rint(stored), stored):  # nan equals nothing
        raise ImageError("the image has fractions as values", remedy="Save it with whole numbers.")
    if stored.size and (stored.min() < 0 or stored.max() > _MAX_DEEP_VALUE):
        raise ImageError(
            "the image has values outside 0 to {largest}", remedy="Save it with 16 bits.", largest=_MAX_DEEP_VALUE
        )
    return stored.astype(np.uint32)


def _has_code_colours(image: Image.Image) -> bool:
    used = [index for index, count in enumerate(image.histogram()) if count]
    palette = image.getpalette("RGB") or []
    colours = {tuple(palette[3 * index : 3 * index + 3]) for index in used}
    return bool(colours) and colours <= {(code, code, code) for code in TRIMAP_CODES}


def _pixel_values(pixels: Pixels) -> Values:
    """Return the values of an image with colours or opacity, strip by strip."""
    width, height = pixels.size
    values, opacity = np.empty((height, width), np.uint32), None
    for rows, strip in strips(pixels):
        if strip.mode in ("RGBA", "LA", "RGBa", "La"):
            opacity = np.empty((height, width), np.uint8) if opacity is None else opacity
            opacity[rows] = np.asarray(strip.convert("RGBA").getchannel("A"))
        values[rows] = _packed_colours(strip)
    if opacity is None or (opacity == 255).all():
        return values
    return _transparent_values(values, opacity)


def _packed_colours(strip: Image.Image) -> Values:
    if strip.mode in ("1", "L"):
        return np.asarray(strip.convert("L")).astype(np.uint32)
    red, green, blue = (np.asarray(channel).astype(np.uint32) for channel in _without_opacity(strip).split())
    colours = np.uint32(COLOUR) | red << np.uint32(16) | green << np.uint32(8) | blue
    return np.where((red == green) & (green == blue), red, colours)


def _without_opacity(strip: Image.Image) -> Image.Image:
    """Return RGB with the colours of transparent pixels as they are stored."""
    if strip.mode == "RGB":
        return strip
    return strip.convert("RGB" if strip.mode in ("CMYK", "YCbCr") else "RGBA").convert("RGB")


def _transparent_values(values: Values, opacity: _Bytes) -> Values:
    visible = values[opacity > 0]
    some = visible[:: 1 + visible.size // _SAMPLE]  # sorting all of a large photo takes seconds
    if len(np.unique(some)) > _MAX_OVERLAY_COLOURS or len(np.unique(visible)) > _MAX_OVERLAY_COLOURS:
        return np.uint32(OPACITY) | opacity.astype(np.uint32)
    return np.where(opacity > 0, values, np.uint32(TRANSPARENT))


def _upright(values: Values, orientation: int) -> Values:
    """Turn values, as four bytes each."""
    if orientation == 1:
        return values
    turned = upright(np.ascontiguousarray(values).view(np.uint8).reshape(*values.shape, 4), orientation)
    return np.ascontiguousarray(turned).view(np.uint32)[..., 0]
