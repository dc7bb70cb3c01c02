"""One piece of an edit: a box with the codes of its changed pixels before and after."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

import cv2
import numpy as np

from core.editing.codes import Codes, from_planes, to_planes, write_code, write_codes
from core.editing.layers import MaskLayers
from core.pixels import BoolArray, Box, box_around

MIXED = -1
"""Stands in a `Piece` for pixels with different codes."""

Side = Literal["before", "after"]


class Piece(NamedTuple):
    """A box around changed pixels, and what they changed from and to.

    Attributes
    ----------
    box : Box
    before, after : int
        The code that all changed pixels share, else `MIXED`; the codes of the whole box are then stored as planes.
    is_full : bool
        Whether every pixel of the box changed; if not, a plane says which.
    """

    box: Box
    before: int
    after: int
    is_full: bool

    @property
    def stores_where(self) -> bool:
        """Whether a plane marks the changed pixels; if both sides are mixed, their codes do."""
        return not self.is_full and not self.before == self.after == MIXED

    @property
    def planes(self) -> int:
        """Number of planes stored with it."""
        return self.stores_where + 2 * (self.before == MIXED) + 2 * (self.after == MIXED)

    def code(self, side: Side) -> int:
        """Code of one side, or `MIXED`."""
        return self.before if side == "before" else self.after

    def needs_planes(self, side: Side) -> bool:
        """Whether one side cannot be written from the piece alone."""
        return not self.is_full or self.code(side) == MIXED


Change = tuple[Piece, list[BoolArray]]
"""A piece with its planes: the changed pixels if it stores them, then the mixed codes before, then after."""


def piece_of(box: Box, before: Codes, after: Codes) -> Change | None:
    """Compare the codes of a box; None if they are equal. The planes are copies."""
    changed = before != after
    tight = box_around(box, changed)
    if tight.is_empty:
        return None
    part = box.slices_of(tight)
    where, sides = changed[part].copy(), (before[part], after[part])
    codes = [_shared_code(side, where) for side in sides]
    piece = Piece(tight, codes[0], codes[1], bool(where.all()))
    planes = [where] if piece.stores_where else []
    for side, code in zip(sides, codes, strict=True):
        planes += to_planes(side) if code == MIXED else ()
    return piece, planes


def _shared_code(codes: Codes, where: BoolArray) -> int:
    lowest, highest, *_ = cv2.minMaxLoc(codes, where.view(np.uint8))
    return int(lowest) if lowest == highest else MIXED


def join_neighbours(changes: Iterable[Change]) -> list[Change]:
    """Join full pieces that lie side by side with the same codes: long rows are written faster."""
    joined: list[Change] = []
    for piece, planes in sorted(changes, key=lambda change: change[0].box):
        last = joined[-1][0] if joined else None
        if last is not None and not planes and _continues(last, piece):
            joined[-1] = last._replace(box=last.box.union(piece.box)), planes
        else:
            joined.append((piece, planes))
    return joined


def _continues(last: Piece, piece: Piece) -> bool:
    beside = (last.box.top, last.box.bottom, last.box.right) == (piece.box.top, piece.box.bottom, piece.box.left)
    return beside and last[1:] == piece[1:]


def write_piece(layers: MaskLayers, piece: Piece, side: Side, planes: Iterator[BoolArray]) -> None:
    """Write one side of a piece, consuming its planes from an iterator."""
    where = next(planes) if piece.stores_where else None
    mixed = {name: (next(planes), next(planes)) for name in ("before", "after") if getattr(piece, name) == MIXED}
    if len(mixed) == 2 and not piece.is_full:
        where = (mixed["before"][0] ^ mixed["after"][0]) | (mixed["before"][1] ^ mixed["after"][1])
    if side in mixed:
        write_codes(layers, piece.box, from_planes(*mixed[side]), where)
    else:
        write_code(layers, piece.box, piece.code(side), where)
