"""How much of each pixel of a small picture of the mask is pet and how much border: a mask shown small without jags.

The classes of a mask cannot be averaged, but their shares can. Level k holds a code for each block of 2^k x 2^k pixels:
four bits for the share of pet and four for that of border, the rest being background.
"""

from collections.abc import Callable, Iterator

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Label, Mask
from core.pixels import BoolArray, Box

Codes = npt.NDArray[np.uint8]

STEPS = 13
"""A share is a number from 0 to 13. The two of a code add up to at most 14, so a code and its complement are never both
in use: 255 minus a code can mean the same with a mark on it."""
LEVELS = 6
"""Level 6 is small enough for a photo of 32,000 pixels a side."""
ALIGNED = 2**LEVELS
TILE = 512
"""Side of the tiles in which large changes are made up for."""
_AT_ONCE = 300
"""Blocks of `ALIGNED` x `ALIGNED` pixels that are made up for at once, however short the time."""
_TOGETHER = 30
"""Blocks that are worked out together: many for speed, but they have to stay in the processor's cache."""
_FINE = 2
"""Levels that are worked out from the mask itself; those above from the shares that are kept of the next one."""

_WHOLE = np.zeros(256, np.uint8)
_WHOLE[[Label.PET, Label.BORDER]] = STEPS << 4, STEPS
"""The code of a block that has one class, by label."""


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
        self._rows, self._columns = map(_in_whole_blocks, mask.shape)
        self._shape = len(self._rows), len(self._columns)
        self._pet, self._border = (_empty(self._shape, _FINE + 1) for _ in range(2))
        self._marked = np.ones([side // ALIGNED for side in self._shape], np.bool_)
        self._most_marked = self._marked.size
        """How many they are at most; the same may be marked several times."""
        self._stale = np.zeros([-(-side // TILE) for side in mask.shape], np.bool_)
        self._sampled = 0
        """The level at which what is stale looks roughly as it should; 0 for none."""

    @property
    def is_stale(self) -> bool:
        """Whether some codes are not up to date, apart from small changes that the next `refresh` makes up for."""
        return self._most_marked > _AT_ONCE or bool(self._stale.any())

    def level(self, level: int) -> Codes:
        """Codes of level 1 to `LEVELS`, (ceil(H / 2^level), ceil(W / 2^level)) uint8; read-only by agreement."""
        return self._levels[level - 1]

    def box(self) -> Box | None:
        """Box around pet and border, give or take a pixel; None if there is neither. For codes that are up to date."""
        left, top, width, height = cv2.boundingRect(self._levels[0])
        box = Box(2 * top, 2 * left, 2 * (top + height), 2 * (left + width)).clipped(self.mask.shape)
        return None if box.is_empty else box

    def mark(self, box: Box) -> None:
        """Take note that pixels of a box have changed. This costs nothing yet."""
        rows, columns = self._marked.shape
        top, left = max(box.top // ALIGNED, 0), max(box.left // ALIGNED, 0)
        bottom, right = min(-(-box.bottom // ALIGNED), rows), min(-(-box.right // ALIGNED), columns)
        if top >= bottom or left >= right:
            return
        self._marked[top:bottom, left:right] = True
        self._most_marked += (bottom - top) * (right - left)

    def make_up(self, level: int = 0) -> None:
        """Bring all that is marked up to date if that is little; else only as one looks at it for a moment.

        Parameters
        ----------
        level : int
            The one that is seen. Of large changes it gets the class of one pixel of each block, and `refresh` makes up
            for the rest; 0 for none.
        """
        if level not in (0, self._sampled):
            self._mark_stale()
        if self._most_marked > _AT_ONCE:
            self._most_marked = int(np.count_nonzero(self._marked))
        if self._most_marked > _AT_ONCE:
            if level:
                self._sample(level)
            self._put_off()
            self._sampled = level
        elif self._most_marked:
            self._make_marked()

    def _mark_stale(self) -> None:
        for row, column in np.argwhere(self._stale).tolist():
            self.mark(Box(row * TILE, column * TILE, (row + 1) * TILE, (column + 1) * TILE))
        self._stale[:] = False

    def _sample(self, level: int) -> None:
        side, middle = 2**level, 2 ** (level - 1)
        around = self._around_marked()
        for box in _boxes(self._marked[_at_level(around, LEVELS)], around):
            pixels = self.mask[box.top + middle : box.bottom : side, box.left + middle : box.right : side]
            if pixels.size:
                target = self._levels[level - 1][_at_level(box, level)]
                target[: len(pixels), : pixels.shape[1]] = cv2.LUT(np.ascontiguousarray(pixels), _WHOLE)

    def _put_off(self) -> None:
        """Leave what would take long to be done tile by tile."""
        rows, columns = np.nonzero(self._marked)
        self._stale[rows * ALIGNED // TILE, columns * ALIGNED // TILE] = True
        self._forget_marked()

    def _forget_marked(self) -> None:
        self._marked[:] = False
        self._most_marked = 0

    def refresh(self, within: Box, should_stop: Callable[[], bool] = lambda: False) -> Iterator[Box]:
        """Bring the codes of a box up to date.

        Small changes are made up for at once. Of large ones a tile at a time, until `should_stop`; the rest is
        `is_stale` until the next call.

        Yields
        ------
        Box
            Each tile that is up to date now and was not, in pixels of the mask.
        """
        self.make_up()
        top, left, bottom, right = within.clipped(self.mask.shape)
        rows, columns = slice(top // TILE, -(-bottom // TILE)), slice(left // TILE, -(-right // TILE))
        for row, column in np.argwhere(self._stale[rows, columns]).tolist():
            if should_stop():
                return
            top, left = (rows.start + row) * TILE, (columns.start + column) * TILE
            self._stale[rows.start + row, columns.start + column] = False
            tile = Box(top, left, top + TILE, left + TILE)
            inside = tile.clipped(self._shape)
            self._make_fine([inside])
            self._make_coarse(inside)
            yield tile.clipped(self.mask.shape)

    def _make_marked(self) -> None:
        around = self._around_marked()
        boxes = _boxes(self._marked[_at_level(around, LEVELS)], around)
        for group in _together(boxes):
            self._make_fine(group)
        # Between them may be what is stale: its shares are old, and what is seen of it is not.
        for box in boxes if self._stale.any() else [around]:
            self._make_coarse(box)
        self._forget_marked()

    def _around_marked(self) -> Box:
        left, top, width, height = cv2.boundingRect(self._marked.view(np.uint8))
        return Box(*(ALIGNED * side for side in (top, left, top + height, left + width)))

    def _make_fine(self, boxes: list[Box]) -> None:
        """Work out the lower levels, and the shares for those above, of boxes of whole blocks and one height."""
        parts = [self._part(box) for box in boxes]
        picture = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)
        pet, border = (cv2.inRange(picture, int(label), int(label)) for label in (Label.PET, Label.BORDER))
        for level in range(1, _FINE + 1):
            pet, border = _halved(pet), _halved(border)
            _spread(_packed(pet, border), boxes, self._levels[level - 1], level)
        _spread(_halved(pet), boxes, self._pet, _FINE + 1)
        _spread(_halved(border), boxes, self._border, _FINE + 1)

    def _make_coarse(self, box: Box) -> None:
        """Work out the upper levels of a box of whole blocks."""
        part = _at_level(box, _FINE + 1)
        pet, border = self._pet[part], self._border[part]
        for level in range(_FINE + 1, LEVELS + 1):
            _spread(_packed(pet, border), [box], self._levels[level - 1], level)
            if level < LEVELS:
                pet, border = _halved(pet), _halved(border)

    def _part(self, box: Box) -> Mask:
        part = self.mask[box.slices]
        for axis, places in enumerate((self._rows[box.top : box.bottom], self._columns[box.left : box.right])):
            missing = places[part.shape[axis] :] - box[axis]
            if len(missing):
                part = np.concatenate([part, part.take(missing, axis)], axis)
        return part


def _empty(shape: tuple[int, ...], level: int) -> Codes:
    height, width = (-(-side // 2**level) for side in shape)
    return np.zeros((height, width), np.uint8)


def _in_whole_blocks(side: int) -> npt.NDArray[np.intp]:
    """Rows or columns of a mask, continued to whole blocks so that a mean is one of those that are there."""
    places, half = np.arange(side), 1
    while half < ALIGNED:
        if len(places) // half % 2:
            places = np.concatenate([places, places[-half:]])
        half *= 2
    return places


def _packed(pet: Codes, border: Codes) -> Codes:
    """Codes from shares of 0 to 255."""
    scale, half = 16 * STEPS / 255, 8
    high, low = (np.asarray(cv2.convertScaleAbs(plane, alpha=scale, beta=half), np.uint8) for plane in (pet, border))
    high &= 0xF0
    low >>= 4
    high |= low
    return high


def _halved(plane: cv2.typing.MatLike) -> Codes:
    """Means of 2 x 2 pixels."""
    height, width = plane.shape
    return np.asarray(cv2.resize(plane, (width // 2, height // 2), interpolation=cv2.INTER_AREA), np.uint8)


def _spread(picture: Codes, boxes: list[Box], codes: Codes, level: int) -> None:
    """Put what lies side by side in a picture where its boxes are at a level, as far as there is a place for it."""
    start = 0
    for box in boxes:
        target = codes[_at_level(box, level)]
        height, width = target.shape
        target[:] = picture[:height, start : start + width]
        start += (box.right - box.left) >> level


def _at_level(box: Box, level: int) -> tuple[slice, slice]:
    top, left, bottom, right = box
    return slice(top >> level, bottom >> level), slice(left >> level, right >> level)


def _boxes(marked: BoolArray, around: Box) -> list[Box]:
    """Boxes that together are the marked blocks of a larger box: runs in a row, joined with equal ones below."""
    if marked.all():
        return [around]
    rows, ends = np.nonzero(np.diff(marked, axis=1, prepend=False, append=False))
    found: dict[tuple[int, int], list[int]] = {}
    runs = []
    for row, left, right in zip(rows[::2].tolist(), ends[::2].tolist(), ends[1::2].tolist(), strict=True):
        run = found.get((left, right))
        if run is None or run[2] != row:
            found[left, right] = run = [row, left, row, right]
            runs.append(run)
        run[2] += 1
    corner = np.array([around.top, around.left] * 2)
    return [Box(*run) for run in (np.array(runs) * ALIGNED + corner).tolist()]


def _together(boxes: list[Box]) -> Iterator[list[Box]]:
    """Yield large boxes alone, and small ones in groups, cut to rows of blocks."""
    group, size = [], 0
    for box in boxes:
        if _count(box) >= _TOGETHER:
            yield [box]
            continue
        group += [box._replace(top=top, bottom=top + ALIGNED) for top in range(box.top, box.bottom, ALIGNED)]
        size += _count(box)
        if size >= _TOGETHER:
            yield group
            group, size = [], 0
    if group:
        yield group


def _count(box: Box) -> int:
    height, width = box.shape
    count: int = height * width // ALIGNED**2
    return count
