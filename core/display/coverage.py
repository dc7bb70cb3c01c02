"""Coverage: the reduced masks of `CoverageLevels`, updated only when and where they are shown."""

from collections.abc import Iterator

import cv2
import numpy as np

from core.cancel import ShouldStop, never
from core.display.coverage_levels import BLOCK, LEVELS, Codes, CoverageLevels, at_level
from core.labels import Mask
from core.pixels import BoolArray, Box

TILE = 512
"""Side of the tiles in which large changes are caught up with."""
_MAX_BLOCKS = 300
"""Blocks that are updated at once, however short the time."""
_MIN_GROUP = 30
"""Blocks updated together: many for speed, but they have to stay in the processor's cache."""


class Coverage:
    """Codes of a mask at all levels, and where they are out of date.

    Small changes are caught up with at once. After large ones, tiles are *stale* until `refresh` reaches them; at one
    level, the sampled one, they look roughly right meanwhile.

    Parameters
    ----------
    mask : (H, W) uint8 Label
        Not copied. Callers that paint on it must mark the changed box with `mark`.
    """

    def __init__(self, mask: Mask) -> None:
        self._levels = CoverageLevels(mask)
        self._marked = np.ones([side // BLOCK for side in self._levels.shape], np.bool_)
        self._max_marked = self._marked.size
        """Upper bound of their number, as the same block may be marked several times."""
        self._stale = np.zeros([-(-side // TILE) for side in mask.shape], np.bool_)
        self._sampled_level = 0
        """0 for none."""

    @property
    def mask(self) -> Mask:
        """The mask itself."""
        return self._levels.mask

    @property
    def is_stale(self) -> bool:
        """Whether codes are out of date, apart from small changes that the next `refresh` catches up with."""
        return self._max_marked > _MAX_BLOCKS or bool(self._stale.any())

    def level(self, level: int) -> Codes:
        """Return the codes of level 1 to `LEVELS`, (ceil(H / 2^level), ceil(W / 2^level)) uint8; not to be written."""
        return self._levels.level(level)

    def box(self) -> Box | None:
        """Return the box around pet and border to a pixel, None if there is neither; only if nothing is stale."""
        left, top, width, height = cv2.boundingRect(self._levels.level(1))
        box = Box(2 * top, 2 * left, 2 * (top + height), 2 * (left + width)).clipped(self.mask.shape)
        return None if box.is_empty else box

    def mark(self, box: Box) -> None:
        """Note that pixels of a box have changed; nothing is computed yet."""
        rows, columns = self._marked.shape
        top, left = max(box.top // BLOCK, 0), max(box.left // BLOCK, 0)
        bottom, right = min(-(-box.bottom // BLOCK), rows), min(-(-box.right // BLOCK), columns)
        if top >= bottom or left >= right:
            return
        self._marked[top:bottom, left:right] = True
        self._max_marked += (bottom - top) * (right - left)

    def update(self, level: int = 0) -> None:
        """Update the codes of small changes; large ones become stale.

        Parameters
        ----------
        level : int
            The level that is shown, or 0: large changes are sampled there until `refresh` gets to them.
        """
        if level not in (0, self._sampled_level):
            self._mark_stale()
        if self._max_marked > _MAX_BLOCKS:
            self._max_marked = int(np.count_nonzero(self._marked))
        if self._max_marked > _MAX_BLOCKS:
            if level:
                self._sample(level)
            self._postpone()
            self._sampled_level = level
        elif self._max_marked:
            self._compute_marked()

    def refresh(self, within: Box, should_stop: ShouldStop = never) -> Iterator[Box]:
        """Update the codes of a box: small changes at once, then stale tiles until `should_stop`.

        Yields
        ------
        Box
            Each tile that was stale and is up to date now, in pixels of the mask.
        """
        self.update()
        top, left, bottom, right = within.clipped(self.mask.shape)
        rows, columns = slice(top // TILE, -(-bottom // TILE)), slice(left // TILE, -(-right // TILE))
        for row, column in np.argwhere(self._stale[rows, columns]).tolist():
            if should_stop():
                return
            tile = _tile(rows.start + row, columns.start + column)
            self._stale[rows.start + row, columns.start + column] = False
            inside = tile.clipped(self._levels.shape)
            self._levels.compute_fine([inside])
            self._levels.compute_coarse(inside)
            yield tile.clipped(self.mask.shape)

    def _mark_stale(self) -> None:
        for row, column in np.argwhere(self._stale).tolist():
            self.mark(_tile(row, column))
        self._stale[:] = False

    def _sample(self, level: int) -> None:
        around = self._around_marked()
        for box in _boxes_of(self._marked[at_level(around, LEVELS)], around):
            self._levels.sample(box, level)

    def _postpone(self) -> None:
        rows, columns = np.nonzero(self._marked)
        self._stale[rows * BLOCK // TILE, columns * BLOCK // TILE] = True
        self._forget_marked()

    def _compute_marked(self) -> None:
        around = self._around_marked()
        boxes = _boxes_of(self._marked[at_level(around, LEVELS)], around)
        for group in _groups(boxes):
            self._levels.compute_fine(group)
        # Stale tiles may lie between the boxes: their stored shares are older than what is shown of them.
        for box in boxes if self._stale.any() else [around]:
            self._levels.compute_coarse(box)
        self._forget_marked()

    def _around_marked(self) -> Box:
        left, top, width, height = cv2.boundingRect(self._marked.view(np.uint8))
        return Box(*(BLOCK * side for side in (top, left, top + height, left + width)))

    def _forget_marked(self) -> None:
        self._marked[:] = False
        self._max_marked = 0


def _tile(row: int, column: int) -> Box:
    return Box(row * TILE, column * TILE, (row + 1) * TILE, (column + 1) * TILE)


def _boxes_of(marked: BoolArray, around: Box) -> list[Box]:
    """Return boxes that cover the marked blocks of a box: runs in a row, joined with equal runs below."""
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
    return [Box(*run) for run in (np.array(runs) * BLOCK + corner).tolist()]


def _groups(boxes: list[Box]) -> Iterator[list[Box]]:
    """Yield large boxes alone, and small ones in groups, cut to rows of blocks."""
    group, size = [], 0
    for box in boxes:
        blocks = box.area // BLOCK**2
        if blocks >= _MIN_GROUP:
            yield [box]
            continue
        group += [box._replace(top=top, bottom=top + BLOCK) for top in range(box.top, box.bottom, BLOCK)]
        size += blocks
        if size >= _MIN_GROUP:
            yield group
            group, size = [], 0
    if group:
        yield group
