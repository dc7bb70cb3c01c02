"""Shapes of other programs, painted on top of each other as they do it."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from PIL import Image, ImageDraw

from core.errors import ImageError, ImportedMasksError
from core.formats.foreign.masks import Values
from core.formats.shapes.polygon_filling import MAX_STEPS, STEPS_PER_SHAPE
from core.images.limits import check_size
from core.pixels import BoolArray, Box

Point = tuple[float, float]
"""(x, y)."""
MAX_COORDINATE = 1_000_000
"""Shapes may lie outside, but not where numbers overflow."""


class ShapeCanvas:
    """The values of pixels, 0 where no shape is; a shape covers those before it, as far as it is inside.

    Corners are pixels, as in labelme: each shape also covers the pixels that its corners are in. Nothing is painted
    before it is known that all shapes together are not too many.

    Parameters
    ----------
    shape : (int, int)
        Height and width.

    Raises
    ------
    ImportedMasksError
        Without a path, as from all methods: if there are too many pixels, or a shape cannot be painted.
    """

    def __init__(self, shape: tuple[int, int]) -> None:
        try:
            check_size((shape[1], shape[0]))
        except ImageError as error:
            raise error.recast(ImportedMasksError) from error
        self.shape = shape
        self._shapes: list[Callable[[Image.Image], None]] = []
        self._steps = 0

    def values(self) -> Values:
        """Paint all shapes, and return the values of all pixels."""
        image = Image.new("I", (self.shape[1], self.shape[0]))
        for paint in self._shapes:
            paint(image)
        return np.asarray(image).astype(np.uint32)

    def polygon(self, corners: Sequence[Point], value: int) -> None:
        """Add the inside of a polygon of at least three corners."""
        box = self._box(corners)  # corners have to be looked at for each row
        self._add(partial(_paint_polygon, corners, value), box, box.shape[0] * len(corners))

    def rectangle(self, corner: Point, opposite: Point, value: int) -> None:
        """Add a rectangle."""
        (left, right), (top, bottom) = (sorted(pair) for pair in zip(corner, opposite, strict=True))
        box = (left, top, right, bottom)
        self._add(partial(_paint_rectangle, box, value), self._box((corner, opposite)))

    def circle(self, centre: Point, radius: float, value: int) -> None:
        """Add a circle."""
        box = (centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius)
        self._add(partial(_paint_ellipse, box, value), self._box((box[:2], box[2:])), int(radius))

    def patch(self, box: Box, decode: Callable[[], BoolArray], value: int, further_steps: int = 0) -> None:
        """Add the pixels that hold in an array.

        Parameters
        ----------
        box : Box
            Where the array is; it may overhang the photo.
        decode : callable
            Returns it, (h, w) bool of the box; called once everything has been added.
        value : int
        further_steps : int
            What it takes to decode it, in pixels that could be filled meanwhile.
        """
        self._box(((box.left, box.top), (box.right, box.bottom)))
        self._add(partial(_paint_patch, box, decode, value), box, further_steps)

    def _box(self, corners: Sequence[Point]) -> Box:
        """Return which pixels a shape may cover, if its corners can be painted at all."""
        if not all(-MAX_COORDINATE <= each <= MAX_COORDINATE for corner in corners for each in corner):
            raise ImportedMasksError("a shape has corners far outside the photo")
        x, y = zip(*corners, strict=True)
        return Box(int(min(y)), int(min(x)), int(max(y)) + 1, int(max(x)) + 1).clipped(self.shape)

    def _add(self, paint: Callable[[Image.Image], None], box: Box, further_steps: int = 0) -> None:
        if box.is_empty:
            return
        self._steps += STEPS_PER_SHAPE + box.area + further_steps
        if self._steps > MAX_STEPS:
            raise ImportedMasksError("the shapes of one photo are more than PetSeg paints")
        self._shapes.append(paint)


def _paint_polygon(corners: Sequence[Point], value: int, image: Image.Image) -> None:
    ImageDraw.Draw(image).polygon(list(corners), fill=value, outline=value)


def _paint_rectangle(box: tuple[float, float, float, float], value: int, image: Image.Image) -> None:
    ImageDraw.Draw(image).rectangle(box, fill=value, outline=value)


def _paint_ellipse(box: tuple[float, float, float, float], value: int, image: Image.Image) -> None:
    ImageDraw.Draw(image).ellipse(box, fill=value, outline=value)


def _paint_patch(box: Box, decode: Callable[[], BoolArray], value: int, image: Image.Image) -> None:
    image.paste(value, (box.left, box.top), Image.fromarray(decode().view(np.uint8) * np.uint8(255)))
