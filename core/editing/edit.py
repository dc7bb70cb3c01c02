"""Reversible changes of a mask."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import cv2
import numpy as np

from core.editing.box import Box
from core.editing.layers import BoolArray, MaskLayers
from core.editing.state import (
    Codes,
    pack,
    pack_where,
    unpack,
    unpack_where,
    write_one_state,
    write_state,
)

_OVERHEAD = 400
"""Bytes that Python takes for a tile beside its data: two tuples, four numbers, three headers of bytes."""
MOST_BOXES = 60
"""Boxes that `MaskEdit.boxes` names at most: each costs whoever repaints it some work of its own."""


class Tile(NamedTuple):
    """One piece of an edit: the box around its changes, and their packed codes.

    `before` and `after` are one code for all changed pixels where that is enough, else the codes of the whole box;
    `where` is the packed region of changed pixels, left empty where no single code needs it.
    """

    box: Box
    where: bytes
    before: bytes
    after: bytes


class MaskEdit:
    """A change of a mask that can be taken back and made again, in the order of a `History`.

    A stroke across the whole photo is kept as the tiles that it crosses and not as the box around it,
    so its cost follows what was painted and not how far the pointer went.

    Parameters
    ----------
    title : str
        What the person did, for the menu: "Paint pet".
    tiles : sequence of Tile
        At least one; they do not overlap.

    Attributes
    ----------
    box : Box
        The smallest around every changed pixel.
    boxes : tuple of Box
        What to repaint: together they hold every changed pixel, and leave out most of the others.
    nbytes : int
        Memory that the edit takes, roughly.
    """

    __slots__ = ("_tiles", "box", "boxes", "nbytes", "title")

    def __init__(self, title: str, tiles: Sequence[Tile]) -> None:
        self.title = title
        self._tiles = tuple(tiles)
        self.boxes = gathered([tile.box for tile in self._tiles])
        self.box = around(self.boxes)
        sizes = (len(tile.where) + len(tile.before) + len(tile.after) + _OVERHEAD for tile in self._tiles)
        self.nbytes = sum(sizes)

    def revert(self, layers: MaskLayers) -> Box:
        """Bring back the state before; pixels that were untouched then show the base of now."""
        for tile in self._tiles:
            _write(layers, tile, tile.before)
        return self.box

    def apply(self, layers: MaskLayers) -> Box:
        """Make the change again."""
        for tile in self._tiles:
            _write(layers, tile, tile.after)
        return self.box


def edit_of(title: str, changes: Iterable[tuple[Box, Codes, Codes]]) -> MaskEdit | None:
    """Make an edit of boxes that do not overlap, each with its codes before and after; None if they are all equal."""
    tiles = [tile for change in changes if (tile := _tile(*change)) is not None]
    return MaskEdit(title, _joined(tiles)) if tiles else None


def _joined(tiles: Sequence[Tile]) -> list[Tile]:
    """Join neighbours in a row that are changed all over in the same way: long rows are written faster."""
    joined: list[Tile] = []
    for tile in sorted(tiles):
        last = joined[-1] if joined else None
        if last is not None and _continues(last, tile):
            joined[-1] = last._replace(box=last.box.union(tile.box))
        else:
            joined.append(tile)
    return joined


def _continues(last: Tile, tile: Tile) -> bool:
    follows = (last.box.top, last.box.bottom, last.box.right) == (tile.box.top, tile.box.bottom, tile.box.left)
    return follows and last[1:] == tile[1:] and not tile.where and len(tile.before) == len(tile.after) == 1


def _tile(box: Box, before: Codes, after: Codes) -> Tile | None:
    changed = before != after
    left, top, width, height = cv2.boundingRect(changed.view(np.uint8))
    if width == 0:
        return None
    tight = Box(box.top + top, box.left + left, box.top + top + height, box.left + left + width)
    part = box.slices_of(tight)
    where = changed[part]
    packed = [_pack_side(codes[part], where) for codes in (before, after)]
    needs_where = any(len(data) == 1 for data in packed)
    return Tile(tight, pack_where(where) if needs_where else b"", packed[0], packed[1])


def _pack_side(codes: Codes, where: BoolArray) -> bytes:
    code = codes.flat[where.argmax()]
    others = codes != code
    others &= where
    return pack(codes) if np.count_nonzero(others) else bytes([code])


def _write(layers: MaskLayers, tile: Tile, data: bytes) -> None:
    shape = tile.box.shape
    if len(data) == 1:
        write_one_state(layers, tile.box, data[0], unpack_where(tile.where, shape))
    else:
        write_state(layers, tile.box, unpack(data, shape))


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all of them."""
    union = Box(0, 0, 0, 0)
    for box in boxes:
        union = union.union(box)
    return union


def gathered(boxes: Sequence[Box], most: int = MOST_BOXES) -> tuple[Box, ...]:
    """Replace neighbours by the box around them until there are few; one if the others would save little."""
    union = around(boxes)
    if not boxes:
        return ()
    if 2 * sum(map(_area, boxes)) >= _area(union):
        return (union,)
    side = 256
    while len(boxes) > most:
        side *= 2
        cells: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            cells.setdefault((box.top // side, box.left // side), []).append(box)
        boxes = [around(cell) for cell in cells.values()]
    return tuple(boxes)


def _area(box: Box) -> int:
    return box.shape[0] * box.shape[1]
