"""How much of each pixel of a small picture of the mask is pet and how much border: a mask shown small without jags.

The classes of a mask cannot be averaged, but their shares can. Level k holds a code for each block of 2^k x 2^k pixels:
four bits for the share of pet and four for that of border, the rest being background.
"""

from collections.abc import Callable, Iterator

import cv2
import numpy as np
import numpy.typing as npt

from core.editing.box import Box
from core.labels import Label, Mask

Codes = npt.NDArray[np.uint8]

STEPS = 13
"""A share is a number from 0 to 13. The two of a code add up to at most 14, so a code and its complement are never both
in use: 255 minus a code can mean the same with a mark on it."""
LEVELS = 6
"""Level 6 is small enough for a photo of 32,000 pixels a side."""
ALIGNED = 2**LEVELS
TILE = 512
"""Side of the tiles in which large changes are made up for."""
_MAX_PENDING = 2_000_000
_SPREAD = 1.5


def shares(code: int) -> tuple[float, float]:
    """Shares of pet and border, 0 to 1 each and together at most 1, that a code stands for."""
    pet, border = code >> 4, code & 15
    whole = max(STEPS, pet + border)
    return pet / whole, border / whole


class Coverage:
    """Codes of a mask at all levels, brought up to date only when and where they are wanted.

    Parameters
    ----------
    mask : (H, W) uint8 Label
        Kept, not copied; whoever paints in it tells with `mark` where.
    """

    def __init__(self, mask: Mask) -> None:
        self.mask = mask
        self._levels = [_empty(mask.shape, level) for level in range(1, LEVELS + 1)]
        self._pending: list[Box] = []
        self._stale = np.ones([-(-side // TILE) for side in mask.shape], np.bool_)

    @property
    def is_stale(self) -> bool:
        """Whether some codes are not up to date, apart from small changes that the next `refresh` makes up for."""
        return bool(self._stale.any())

    def level(self, level: int) -> Codes:
        """Codes of level 1 to `LEVELS`, (ceil(H / 2^level), ceil(W / 2^level)) uint8; read-only by agreement."""
        return self._levels[level - 1]

    def bounds(self) -> Box | None:
        """Box around pet and border, give or take a pixel; None if there is neither. For codes that are up to date."""
        left, top, width, height = cv2.boundingRect(self._levels[0])
        box = Box(2 * top, 2 * left, 2 * (top + height), 2 * (left + width)).clipped(self.mask.shape)
        return None if box.is_empty else box

    def mark(self, box: Box) -> None:
        """Take note that pixels of a box have changed. This costs nothing yet."""
        inside = box.clipped(self.mask.shape)
        if inside.is_empty:
            return
        if self._pending and _area(joined := self._pending[-1].union(inside)) <= _SPREAD * (
            _area(self._pending[-1]) + _area(inside)
        ):
            self._pending[-1] = joined
        else:
            self._pending.append(inside)
        if sum(map(_area, self._pending)) > _MAX_PENDING:
            self._put_off()

    def _put_off(self) -> None:
        """Leave what would take long to be done tile by tile."""
        for box in self._pending:
            self._stale[_tiles(box)] = True
        self._pending.clear()

    def refresh(self, within: Box, should_stop: Callable[[], bool] = lambda: False) -> Iterator[Box]:
        """Bring the codes of a box up to date.

        Small changes are made up for at once. Of large ones a tile at a time, until `should_stop`; the rest is
        `is_stale` until the next call.

        Yields
        ------
        Box
            Each tile that is up to date now and was not, in pixels of the mask.
        """
        pending, self._pending = self._pending, []
        for box in pending:
            self._make(box)
        rows, columns = _tiles(within.clipped(self.mask.shape))
        for row, column in np.argwhere(self._stale[rows, columns]).tolist():
            if should_stop():
                return
            top, left = (rows.start + row) * TILE, (columns.start + column) * TILE
            self._stale[rows.start + row, columns.start + column] = False
            tile = Box(top, left, top + TILE, left + TILE).clipped(self.mask.shape)
            self._make(tile)
            yield tile

    def _make(self, box: Box) -> None:
        """Work all levels out anew; straight from the mask, so that no level's rounding adds to another's."""
        box = _aligned(box).clipped(self.mask.shape)
        part = self.mask[box.slices]
        pet, border = (cv2.inRange(part, int(label), int(label)) for label in (Label.PET, Label.BORDER))
        for level, codes in enumerate(self._levels, 1):
            pet, border = _halved(pet), _halved(border)
            top, left = box.top >> level, box.left >> level
            codes[top : top + pet.shape[0], left : left + pet.shape[1]] = _packed(pet, border)


def _empty(shape: tuple[int, ...], level: int) -> Codes:
    height, width = (-(-side // 2**level) for side in shape)
    return np.zeros((height, width), np.uint8)


def _packed(pet: Codes, border: Codes) -> Codes:
    """Codes from shares of 0 to 255."""
    scale, half = 16 * STEPS / 255, 8
    high, low = (np.asarray(cv2.convertScaleAbs(plane, alpha=scale, beta=half), np.uint8) for plane in (pet, border))
    return np.asarray((high & 0xF0) | (low >> 4), np.uint8)


def _halved(plane: cv2.typing.MatLike) -> Codes:
    """Means of 2 x 2 pixels; at an odd edge, of those that are there."""
    height, width = plane.shape
    if height % 2 or width % 2:
        plane = cv2.copyMakeBorder(plane, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
        height, width = plane.shape
    return np.asarray(cv2.resize(plane, (width // 2, height // 2), interpolation=cv2.INTER_AREA), np.uint8)


def _aligned(box: Box) -> Box:
    """The blocks of the highest level that a box touches."""
    top, left = (side - side % ALIGNED for side in box[:2])
    bottom, right = (side + -side % ALIGNED for side in box[2:])
    return Box(top, left, bottom, right)


def _tiles(box: Box) -> tuple[slice, slice]:
    return slice(box.top // TILE, -(-box.bottom // TILE)), slice(box.left // TILE, -(-box.right // TILE))


def _area(box: Box) -> int:
    return box.shape[0] * box.shape[1]
