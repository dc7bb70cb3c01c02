"""Regions packed as bits: 64 pixels per operation, and large regions fit into the processor's cache."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
import numpy.typing as npt

from core.border.dilate import WORD, Words, dilate
from core.pixels import BoolArray, Box

CELL = 16
"""Side of the squares that are tested as a whole first."""
_BAND_ROWS = 64
"""Rows packed at a time, so that the unpacked ones stay in the processor's cache."""


@dataclass(frozen=True)
class BitRegion:
    """The pixels of a box that belong to a region.

    Attributes
    ----------
    box : Box
        A whole number of words wide; it may overhang the photo.
    words : (H, n) uint64
        64 pixels each, the leftmost in the lowest bit.
    """

    box: Box
    words: Words

    @classmethod
    def of(cls, pixels: npt.NDArray[np.uint8], value: int, where: Box, box: Box) -> Self:
        """Return the pixels that have a value.

        Parameters
        ----------
        pixels : (h, w) uint8
        value : int
        where : Box
            Where the pixels lie; nothing has the value outside.
        box : Box
            What the region covers at least; it is widened to the right to whole words.
        """
        count = -(-box.shape[1] // WORD)
        box = Box(box.top, box.left, box.bottom, box.left + count * WORD)
        words = np.zeros((box.shape[0], count), np.uint64)
        known = box.intersection(where)
        band = np.zeros((_BAND_ROWS, count * WORD), np.bool_)
        for top in range(known.top, known.bottom if not known.is_empty else known.top, _BAND_ROWS):
            piece = Box(top, known.left, min(top + _BAND_ROWS, known.bottom), known.right)
            rows, columns = box.slices_of(piece)
            part = band[: piece.shape[0]]
            np.equal(pixels[where.slices_of(piece)], value, out=part[:, columns])
            words[rows] = np.packbits(part, axis=1, bitorder="little").view("<u8")
        return cls(box, words)

    def dilated(self, radius: float) -> Self:
        """Return the pixels of the box that are at most a radius away from the region: see `dilate`."""
        return replace(self, words=dilate(self.words, radius))

    def pixels(self, box: Box) -> BoolArray:
        """Return the region in a box inside this one, (h, w) bool."""
        part = self._words_around(box)
        whole = np.ascontiguousarray(part.words, "<u8").view(np.uint8)
        return np.unpackbits(whole, axis=1, bitorder="little").view(np.bool_)[part.box.slices_of(box)]

    def _words_around(self, box: Box) -> Self:
        rows = slice(box.top - self.box.top, box.bottom - self.box.top)
        first, last = (box.left - self.box.left) // WORD, -(-(box.right - self.box.left) // WORD)
        wide = Box(box.top, self.box.left + first * WORD, box.bottom, self.box.left + last * WORD)
        return replace(self, box=wide, words=self.words[rows, first:last])

    def cells(self) -> BoolArray:
        """Return which squares of `CELL` x `CELL` pixels hold a pixel of the region; the last ones may be cut off."""
        columns = np.ascontiguousarray(self.words, "<u8").view("<u2")
        if not columns.size:
            return np.zeros((0, 0), np.bool_)
        cells: BoolArray = np.bitwise_or.reduceat(columns, range(0, len(columns), CELL), axis=0) != 0
        return cells
