"""Regions in bits: 64 pixels are worked on at a time, and a large region fits into the processor's cache."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
import numpy.typing as npt

from core.border.dilate import WORD, Words, grow
from core.pixels import BoolArray, Box

CELL = 16
"""Side of the squares that are looked at as a whole first."""
_BAND = 64
"""Rows that are packed at a time, so that what lies between stays in the processor's cache."""


@dataclass(frozen=True)
class BitRegion:
    """The pixels of a box that belong to a region.

    Attributes
    ----------
    box : Box
        Whole words wide. It may overhang the photo.
    words : (H, n) uint64
        64 pixels in each, the first of them lowest.
    """

    box: Box
    words: Words

    @classmethod
    def of(cls, pixels: npt.NDArray[np.uint8], value: int, where: Box, box: Box) -> Self:
        """Return where pixels have a value.

        Parameters
        ----------
        pixels : (h, w) uint8
        value : int
        where : Box
            Where the pixels lie; nothing has the value outside.
        box : Box
            What the region is to contain at least; it is widened to the right to whole words.
        """
        count = -(-box.shape[1] // WORD)
        box = Box(box.top, box.left, box.bottom, box.left + count * WORD)
        words = np.zeros((box.shape[0], count), np.uint64)
        known = box.intersection(where)
        band = np.zeros((_BAND, count * WORD), np.bool_)
        for top in range(known.top, known.bottom if not known.is_empty else known.top, _BAND):
            piece = Box(top, known.left, min(top + _BAND, known.bottom), known.right)
            rows, columns = box.slices_of(piece)
            part = band[: piece.shape[0]]
            np.equal(pixels[where.slices_of(piece)], value, out=part[:, columns])
            words[rows] = np.packbits(part, axis=1, bitorder="little").view("<u8")
        return cls(box, words)

    def grown(self, radius: float) -> Self:
        """Return the pixels of the box that are at most a radius away from the region: see `grow`."""
        return replace(self, words=grow(self.words, radius))

    def cut(self, box: Box) -> Self:
        """Return the words that a box inside this one touches."""
        rows = slice(box.top - self.box.top, box.bottom - self.box.top)
        first, last = (box.left - self.box.left) // WORD, -(-(box.right - self.box.left) // WORD)
        left = self.box.left + first * WORD
        wide = Box(box.top, left, box.bottom, self.box.left + last * WORD)
        return replace(self, box=wide, words=self.words[rows, first:last])

    def pixels(self, box: Box) -> BoolArray:
        """Return the region in a box inside this one, (h, w) bool."""
        part = self.cut(box)
        whole = np.ascontiguousarray(part.words, "<u8").view(np.uint8)
        return np.unpackbits(whole, axis=1, bitorder="little").view(np.bool_)[part.box.slices_of(box)]

    def cells(self) -> BoolArray:
        """Return for each 16 x 16 pixels whether any of them belongs to the region; the last ones may be cut off."""
        columns = np.ascontiguousarray(self.words, "<u8").view("<u2")
        if not columns.size:
            return np.zeros((0, 0), np.bool_)
        cells: BoolArray = np.bitwise_or.reduceat(columns, range(0, len(columns), CELL), axis=0) != 0
        return cells
