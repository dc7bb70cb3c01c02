"""Geometry of pixels: boxes, boolean regions, tiles, and copying where a region holds."""

from collections.abc import Iterator
from typing import NamedTuple, Self

import cv2
import numpy as np
import numpy.typing as npt

BoolArray = npt.NDArray[np.bool_]

_MIN_TILE = 128


class Box(NamedTuple):
    """A rectangle of pixels; `bottom` and `right` are exclusive. It may overhang the photo until it is clipped."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def whole(cls, shape: tuple[int, ...]) -> Self:
        """Return the box of a whole array of shape (height, width, ...)."""
        return cls(0, 0, shape[0], shape[1])

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of the box in an array. Only for a clipped box: a negative start would count from the end."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width)."""
        return self.bottom - self.top, self.right - self.left

    @property
    def area(self) -> int:
        """Number of pixels; of a box that is empty, meaningless."""
        return (self.bottom - self.top) * (self.right - self.left)

    @property
    def is_empty(self) -> bool:
        """Whether it has no pixels."""
        return self.bottom <= self.top or self.right <= self.left

    def union(self, other: "Box") -> "Box":
        """Return the smallest box around both; an empty one adds nothing."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        return Box(
            min(self.top, other.top),
            min(self.left, other.left),
            max(self.bottom, other.bottom),
            max(self.right, other.right),
        )

    def intersection(self, other: "Box") -> "Box":
        """Return the pixels in both; `is_empty` if there are none."""
        return Box(
            max(self.top, other.top),
            max(self.left, other.left),
            min(self.bottom, other.bottom),
            min(self.right, other.right),
        )

    def clipped(self, shape: tuple[int, ...]) -> "Box":
        """Return the part inside an array of shape (height, width, ...)."""
        return self.intersection(Box.whole(shape))

    def grown(self, by: int) -> "Box":
        """Return the box enlarged by some pixels on every side; it may overhang the photo."""
        return Box(self.top - by, self.left - by, self.bottom + by, self.right + by)

    def slices_of(self, inner: "Box") -> tuple[slice, slice]:
        """Index of a box inside this one, in an array of this one's shape."""
        return (
            slice(inner.top - self.top, inner.bottom - self.top),
            slice(inner.left - self.left, inner.right - self.left),
        )


def box_around(box: Box, region: BoolArray) -> Box:
    """Return the smallest box around a region, given in a box; empty if the region is."""
    left, top, width, height = cv2.boundingRect(region.view(np.uint8))
    return Box(box.top + top, box.left + left, box.top + top + height, box.left + left + width)


def tiles_with_margin(shape: tuple[int, ...], margin: int) -> Iterator[tuple[Box, Box]]:
    """Yield tiles that cover an array, each with the box that includes a margin around it, both clipped."""
    side = max(_MIN_TILE, 2 * margin)
    for top in range(0, shape[0], side):
        for left in range(0, shape[1], side):
            tile = Box(top, left, top + side, left + side).clipped(shape)
            yield tile, tile.grown(margin).clipped(shape)


def copy_where(source: npt.NDArray[np.uint8], where: BoolArray, target: npt.NDArray[np.uint8]) -> None:
    """Copy the pixels where a boolean array holds; ten times as fast as `np.copyto` with `where`."""
    cv2.copyTo(source, where.view(np.uint8), target)
