"""Brings values of more than 8 bits, signed ones and fractions down to 8 bits."""

from collections.abc import Iterator
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.errors import ImageError
from core.images.source import STRIP

Values = npt.NDArray[Any]
"""(H, W, channels) integers or fractions of any width."""
Alpha = Literal["none", "straight", "premultiplied"]

_USUAL_BITS = (8, 10, 12, 14, 16, *range(17, 33))
_MODES = {(1, "none"): "L", (1, "straight"): "LA", (1, "premultiplied"): "La"}
_MODES |= {(3, "none"): "RGB", (3, "straight"): "RGBA", (3, "premultiplied"): "RGBa", (4, "none"): "CMYK"}
_NEARLY = 1e-3
"""Makes up for rounding, since levels are cut off, as Pillow does with 16 bits."""


class DeepPixels:
    """Pixels of any depth, which become 8 bits strip by strip.

    Parameters
    ----------
    values : (H, W, channels) integers or fractions
        Grey, RGB or CMYK, then the opacity if there is one.
    alpha : str
        Kind of the opacity.
    white_is_zero : bool
    transparent : tuple of int or None
        The colour that stands for transparent pixels.

    Raises
    ------
    ImageError
        If integers are negative: which value is black cannot be known.
    """

    def __init__(
        self,
        values: Values,
        alpha: Alpha = "none",
        *,
        white_is_zero: bool = False,
        transparent: tuple[int, ...] | None = None,
    ) -> None:
        self._colours = values if alpha == "none" else values[..., :-1]
        self._opacity = None if alpha == "none" else values[..., -1]
        self._alpha = alpha
        self._inverted = white_is_zero
        self._transparent = transparent
        self._white = _full_scale(self._colours)
        self._opaque = 1.0 if self._opacity is None else max(self._white, _full_scale(self._opacity))
        if alpha == "premultiplied":
            self._white = self._opaque
        self._levels = _Levels(self._white, values.dtype)
        self._opacities = _Levels(self._opaque, values.dtype)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self._colours.shape[1], self._colours.shape[0]

    @property
    def kind(self) -> str:
        """Number of bits."""
        return f"{8 * self._colours.itemsize}-bit"

    @property
    def stored(self) -> Values:
        """The values as they are stored, (H, W, channels), without opacity."""
        return self._colours

    def strip(self, top: int, bottom: int) -> Image.Image:
        """Return some rows as L, LA, RGB, RGBA or CMYK."""
        colours = self._levels(self._colours[top:bottom])
        if self._inverted:
            colours = 255 - colours
        mode = _MODES[colours.shape[2], self._alpha]
        opacity = self._opacity_of(top, bottom)
        if opacity is not None:
            colours = np.dstack((colours, opacity))
            mode = {"L": "LA", "RGB": "RGBA"}.get(mode, mode)
        image = Image.frombytes(mode, (colours.shape[1], colours.shape[0]), colours.tobytes())
        return image.convert(mode.upper()) if mode[-1] == "a" else image

    def _opacity_of(self, top: int, bottom: int) -> npt.NDArray[np.uint8] | None:
        if self._opacity is not None:
            return self._opacities(self._opacity[top:bottom])
        if self._transparent is None:
            return None
        opaque = (self._colours[top:bottom] != np.array(self._transparent)).any(axis=2)
        return np.where(opaque, np.uint8(255), np.uint8(0))


def _full_scale(values: Values) -> float:
    """Return the value of white.

    Cameras and microscopes store 10, 12 or 14 bits in 16 without saying so, and such a photo would be nearly black.
    So it is the highest value of the fewest usual bits that hold the largest value; for fractions up to 1 it is 1.
    """
    kind = values.dtype.kind
    if kind == "i" and values.min(initial=0) < 0:
        raise ImageError(
            "the photo has negative values, so that black cannot be known",
            remedy="Save it with 8 or 16 bits per channel, without a sign.",
        )
    largest = max((float(np.max(_finite(part), initial=0)) for part in _parts(values)), default=0.0)
    if kind == "f" and 0.0 < largest <= 1.0:
        return 1.0
    top = float(np.iinfo(values.dtype).max) if kind == "i" else float("inf")
    scales = (min(2.0**bits - 1, top) for bits in _USUAL_BITS)
    return next((scale for scale in scales if largest <= scale), largest)


def _parts(values: Values) -> Iterator[Values]:
    for top in range(0, values.shape[0], STRIP):
        yield values[top : top + STRIP]


class _Levels:
    """Brings values to 0 to 255; for 16 bits by a table, which takes a tenth of the time."""

    def __init__(self, full_scale: float, dtype: np.dtype[Any]) -> None:
        self._full_scale = full_scale
        self._table = _scaled(np.arange(65536, dtype=dtype), full_scale) if dtype == np.uint16 else None

    def __call__(self, values: Values) -> npt.NDArray[np.uint8]:
        return _scaled(values, self._full_scale) if self._table is None else self._table[values]


def _scaled(values: Values, full_scale: float) -> npt.NDArray[np.uint8]:
    fractions = np.clip(_finite(values).astype(np.float64) / full_scale, 0, 1)
    return np.minimum(fractions * 255 + _NEARLY, 255).astype(np.uint8)


def _finite(values: Values) -> Values:
    """Return values with those that are no numbers replaced by 0."""
    return np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0) if values.dtype.kind == "f" else values
