"""Reduced masks: how much of each block of pixels is pet and how much is border.

Classes cannot be averaged, but their shares can, so a mask is shown small without jags. Level k holds a code for each
block of 2^k x 2^k pixels: four bits for the share of pet and four for that of border, the rest being background.
"""

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Label, Mask
from core.pixels import Box

Codes = npt.NDArray[np.uint8]

STEPS = 13
"""A share is 0 to 13. The two of a code sum to at most 14, so a code and its complement are never both in use: 255
minus a code can stand for the same shares, marked."""
LEVELS = 6
"""Level 6 is small enough for a photo of 32,000 pixels a side."""
BLOCK = 2**LEVELS
"""Side of the pixel blocks that have a code of their own at every level."""
_FINE_LEVELS = 2
"""Levels computed from the mask itself; those above are computed from stored shares of the next one."""

_PURE = np.zeros(256, np.uint8)
_PURE[[Label.PET, Label.BORDER]] = STEPS << 4, STEPS
"""By label: the code of a block that has this class alone."""


def shares(code: int) -> tuple[float, float]:
    """Return the shares of pet and border that a code stands for, 0 to 1 each and together at most 1."""
    pet, border = code >> 4, code & 15
    whole = max(STEPS, pet + border)
    return pet / whole, border / whole


class CoverageLevels:
    """Codes of a mask at all levels, computed for the boxes that are asked for.

    Boxes are in pixels of the mask and made of whole blocks of `BLOCK` x `BLOCK`, so they may overhang it.

    Parameters
    ----------
    mask : (H, W) uint8 Label
        Not copied.
    """

    def __init__(self, mask: Mask) -> None:
        self.mask = mask
        self._levels = [_empty(mask.shape, level) for level in range(1, LEVELS + 1)]
        self._rows, self._columns = map(_padded_indices, mask.shape)
        self.shape = len(self._rows), len(self._columns)
        """(height, width) of the mask, continued to whole blocks."""
        self._pet, self._border = (_empty(self.shape, _FINE_LEVELS + 1) for _ in range(2))

    def level(self, level: int) -> Codes:
        """Return the codes of level 1 to `LEVELS`, (ceil(H / 2^level), ceil(W / 2^level)) uint8."""
        return self._levels[level - 1]

    def sample(self, box: Box, level: int) -> None:
        """Set the codes of a box at one level roughly, from one pixel per code."""
        side, middle = 2**level, 2 ** (level - 1)
        pixels = self.mask[box.top + middle : box.bottom : side, box.left + middle : box.right : side]
        if pixels.size:
            target = self._levels[level - 1][at_level(box, level)]
            target[: len(pixels), : pixels.shape[1]] = cv2.LUT(np.ascontiguousarray(pixels), _PURE)

    def compute_fine(self, boxes: list[Box]) -> None:
        """Compute the lower levels of boxes of one height, and the shares that the upper ones are computed from."""
        parts = [self._pixels(box) for box in boxes]
        row = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)
        pet, border = (cv2.inRange(row, int(label), int(label)) for label in (Label.PET, Label.BORDER))
        for level in range(1, _FINE_LEVELS + 1):
            pet, border = _halved(pet), _halved(border)
            _distribute(_codes_of(pet, border), boxes, self._levels[level - 1], level)
        _distribute(_halved(pet), boxes, self._pet, _FINE_LEVELS + 1)
        _distribute(_halved(border), boxes, self._border, _FINE_LEVELS + 1)

    def compute_coarse(self, box: Box) -> None:
        """Compute the upper levels of a box from the shares of `compute_fine`."""
        part = at_level(box, _FINE_LEVELS + 1)
        pet, border = self._pet[part], self._border[part]
        for level in range(_FINE_LEVELS + 1, LEVELS + 1):
            _distribute(_codes_of(pet, border), [box], self._levels[level - 1], level)
            if level < LEVELS:
                pet, border = _halved(pet), _halved(border)

    def _pixels(self, box: Box) -> Mask:
        part = self.mask[box.slices]
        for axis, indices in enumerate((self._rows[box.top : box.bottom], self._columns[box.left : box.right])):
            missing = indices[part.shape[axis] :] - box[axis]
            if len(missing):
                part = np.concatenate([part, part.take(missing, axis)], axis)
        return part


def at_level(box: Box, level: int) -> tuple[slice, slice]:
    """Index of a box of whole blocks in the array of a level."""
    top, left, bottom, right = box
    return slice(top >> level, bottom >> level), slice(left >> level, right >> level)


def _empty(shape: tuple[int, ...], level: int) -> Codes:
    height, width = (-(-side // 2**level) for side in shape)
    return np.zeros((height, width), np.uint8)


def _padded_indices(side: int) -> npt.NDArray[np.intp]:
    """Return rows or columns of a mask, repeated to whole blocks so that a mean is taken over present pixels only."""
    indices, half = np.arange(side), 1
    while half < BLOCK:
        if len(indices) // half % 2:
            indices = np.concatenate([indices, indices[-half:]])
        half *= 2
    return indices


def _codes_of(pet: Codes, border: Codes) -> Codes:
    """Return the codes of shares of 0 to 255."""
    scale, half = 16 * STEPS / 255, 8
    high, low = (np.asarray(cv2.convertScaleAbs(plane, alpha=scale, beta=half), np.uint8) for plane in (pet, border))
    high &= 0xF0
    low >>= 4
    high |= low
    return high


def _halved(plane: cv2.typing.MatLike) -> Codes:
    height, width = plane.shape
    return np.asarray(cv2.resize(plane, (width // 2, height // 2), interpolation=cv2.INTER_AREA), np.uint8)


def _distribute(row: Codes, boxes: list[Box], codes: Codes, level: int) -> None:
    """Copy what lies side by side in a row to the boxes it belongs to at a level, cut to the array."""
    start = 0
    for box in boxes:
        target = codes[at_level(box, level)]
        height, width = target.shape
        target[:] = row[:height, start : start + width]
        start += (box.right - box.left) >> level
