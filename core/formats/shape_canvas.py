"""Shapes of other programs, painted on top of each other as they do it."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from core.errors import ImageError, ImportedMasksError
from core.formats.foreign_masks import Values
from core.images.limits import check_size
from core.pixels import BoolArray, Box

Point = tuple[float, float]
"""(x, y)."""
MAX_COORDINATE = 1_000_000
"""Shapes may lie outside, but not where numbers overflow."""
_MAX_STEPS = 5_000_000_000
"""Pixels to fill, and corners to look at for each row; some ten seconds."""


class ShapeCanvas:
    """Values of pixels, 0 where no shape is; a shape covers those before it, as far as it is inside.

    Corners are pixels, as in labelme: each shape covers the pixels that its corners are in.

    Parameters
    ----------
    shape : (int, int)
        Height and width.

    Raises
    ------
    ImportedMasksError
        Without a path, as from all methods: if there are too many pixels, or shapes of no use.
    """

    def __init__(self, shape: tuple[int, int]) -> None:
        self.shape = shape
        try:
            check_size((shape[1], shape[0]))
        except ImageError as error:
            raise error.recast(ImportedMasksError) from error
        self._image = Image.new("I", (shape[1], shape[0]))
        self._draw = ImageDraw.Draw(self._image)
        self._steps = 0

    def values(self) -> Values:
        """Return the values of all pixels."""
        return np.asarray(self._image).astype(np.uint32)

    def polygon(self, corners: Sequence[Point], value: int) -> None:
        """Paint the inside of a polygon of at least three corners."""
        box = self._box(corners)
        self._count(0 if box.is_empty else box.area + box.shape[0] * len(corners))
        self._draw.polygon(list(corners), fill=value, outline=value)

    def rectangle(self, corner: Point, opposite: Point, value: int) -> None:
        """Paint a rectangle."""
        box = self._box((corner, opposite))
        self._count(0 if box.is_empty else box.area)
        (left, right), (top, bottom) = (sorted(pair) for pair in zip(corner, opposite, strict=True))
        self._draw.rectangle((left, top, right, bottom), fill=value, outline=value)

    def circle(self, centre: Point, radius: float, value: int) -> None:
        """Paint a circle."""
        (x, y) = centre
        corners = ((x - radius, y - radius), (x + radius, y + radius))
        box = self._box(corners)
        self._count(int(radius) + (0 if box.is_empty else box.area))
        self._draw.ellipse(corners, fill=value, outline=value)

    def patch(self, top: int, left: int, inside: BoolArray, value: int) -> None:
        """Paint the pixels that hold in a (h, w) array whose first pixel is at (left, top)."""
        self._box(((left, top), (left + inside.shape[1], top + inside.shape[0])))
        self._count(inside.size)
        self._image.paste(value, (left, top), Image.fromarray(inside.view(np.uint8) * np.uint8(255)))

    def reserve(self, pixels: int) -> None:
        """Count pixels that are to be decoded, before they are."""
        self._count(pixels)

    def _box(self, corners: Sequence[Point]) -> Box:
        """Return which pixels a shape may cover, if its corners can be painted at all."""
        if not all(-MAX_COORDINATE <= each <= MAX_COORDINATE for corner in corners for each in corner):
            raise ImportedMasksError("a shape has corners far outside the photo")
        x, y = zip(*corners, strict=True)
        return Box(int(min(y)), int(min(x)), int(max(y)) + 1, int(max(x)) + 1).clipped(self.shape)

    def _count(self, steps: int) -> None:
        self._steps += steps
        if self._steps > _MAX_STEPS:
            raise ImportedMasksError("the shapes of one photo are more than PetSeg paints")
