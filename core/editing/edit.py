"""Reversible changes of a mask."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, Self

import cv2
import numpy as np

from core.editing.codes import (
    Codes,
    codes_of,
    pack,
    planes_of,
    unpack,
    write_one_state,
    write_state,
)
from core.editing.layers import MaskLayers
from core.pixels import BoolArray, Box, box_around

_MIXED = -1
"""Stands for the code of pixels that have different ones."""
_TOGETHER = 32
"""Pieces that are packed together: many for speed, but what is unpacked has to stay in the processor's cache."""
_OVERHEAD = 350
"""Bytes that Python takes for a piece beside its data: two tuples, four numbers and their places."""
MOST_BOXES = 20
"""Boxes that `MaskEdit.boxes` names at most: each costs whoever repaints it some work of its own."""
_WEIGHED = 3
"""Times as many boxes of which each pair is weighed; more are joined by where they lie."""

Side = Literal["before", "after"]


class Piece(NamedTuple):
    """One piece of an edit: the box around its changes, and their codes.

    `before` and `after` are the code of all changed pixels if they have one alone, else `_MIXED`: the codes of the
    whole box are packed then. `everywhere` tells that each pixel of the box changed; if not, which did is packed.
    """

    box: Box
    before: int
    after: int
    everywhere: bool

    @property
    def has_where(self) -> bool:
        """Whether it is packed which pixels changed: the codes of a whole box need no such thing."""
        return not self.everywhere and not self.before == self.after == _MIXED

    @property
    def planes(self) -> int:
        """How many regions are packed for it."""
        return self.has_where + 2 * (self.before == _MIXED) + 2 * (self.after == _MIXED)

    def code(self, side: Side) -> int:
        """Code of one side, or `_MIXED`."""
        return self.before if side == "before" else self.after


class _Bundle:
    """Pieces that are packed together, and their regions: loose, packed, or both."""

    __slots__ = ("data", "loose", "pieces")

    def __init__(self, changes: "Sequence[_Change]") -> None:
        self.pieces = [piece for piece, _ in changes]
        self.loose: list[BoolArray] | None = [region for _, regions in changes for region in regions]
        self.data: bytes | None = None

    @property
    def nbytes(self) -> int:
        """Bytes when packed; until then those of the loose regions."""
        size = self.loose_bytes if self.data is None else len(self.data)
        return size + _OVERHEAD * len(self.pieces)

    @property
    def loose_bytes(self) -> int:
        return sum(piece.planes * _area(piece.box) for piece in self.pieces)

    def is_plain(self, side: Side) -> bool:
        """Whether one side can be written without any region."""
        return all(piece.everywhere and piece.code(side) != _MIXED for piece in self.pieces)

    def pack(self) -> bool:
        """Pack the regions; whether they were not."""
        if self.data is not None:
            return False
        self.data = pack(self.loose or ())
        return True

    def loosen(self) -> bool:
        """Have the regions at hand; whether they were not."""
        if self.loose is not None:
            return False
        self.loose = self.regions()
        return True

    def regions(self) -> list[BoolArray]:
        if self.loose is not None:
            return self.loose
        shapes = [piece.box.shape for piece in self.pieces for _ in range(piece.planes)]
        return list(unpack(self.data or b"", shapes)) if shapes else []


class MaskEdit:
    """A change of a mask that can be taken back and made again, in the order of a `History`.

    A stroke across the whole photo is kept as the tiles that it crosses and not as the box around it,
    so its cost follows what was painted and not how far the pointer went.

    What changed is kept loose at first, a byte for each pixel. `pack` makes it as small as it stays; loose it can be
    taken back a third faster, so that of the next steps is best kept as well.

    Parameters
    ----------
    title : str
        What the person did, for the menu: "Paint pet".
    changes : sequence of (Piece, regions)
        At least one; they do not overlap. The regions are the changed pixels if the piece has them packed, then the two
        planes of its mixed codes before, then after.

    """

    __slots__ = ("_boxes", "_bundles", "title")

    def __init__(self, title: str, changes: "Sequence[_Change]") -> None:
        self.title = title
        self._bundles = [_Bundle(changes[start : start + _TOGETHER]) for start in range(0, len(changes), _TOGETHER)]
        self._boxes: tuple[Box, ...] | None = None

    @property
    def box(self) -> Box:
        """The smallest around every changed pixel."""
        return around(piece.box for bundle in self._bundles for piece in bundle.pieces)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """What to repaint: together they hold every changed pixel, and leave out most of the others."""
        if self._boxes is None:
            self._boxes = gathered([piece.box for bundle in self._bundles for piece in bundle.pieces])
        return self._boxes

    @property
    def nbytes(self) -> int:
        """Memory that the edit takes, roughly; what is kept loose besides being packed is not counted."""
        return sum(bundle.nbytes for bundle in self._bundles)

    @property
    def loose_bytes(self) -> int:
        """Memory that all of it takes while it is loose."""
        return sum(bundle.loose_bytes for bundle in self._bundles)

    def pack_some(self) -> bool:
        """Pack a part of what is not packed yet; False if nothing was left."""
        if any(bundle.pack() for bundle in self._bundles):
            return True
        known, _ = self._boxes, self.boxes
        return known is None

    def pack(self) -> Self:
        """Make it small, and keep nothing loose."""
        self._boxes = self.boxes
        for bundle in self._bundles:
            bundle.pack()
            bundle.loose = None
        return self

    def loosen_some(self) -> bool:
        """Have a part of what is packed at hand; False if nothing was left."""
        return any(bundle.loosen() for bundle in self._bundles)

    def revert(self, layers: MaskLayers) -> None:
        """Bring back the state before; pixels that were untouched then show the base of now."""
        self._bring(layers, "before")

    def apply(self, layers: MaskLayers) -> None:
        """Make the change again."""
        self._bring(layers, "after")

    def _bring(self, layers: MaskLayers, side: Side) -> None:
        for bundle in self._bundles:
            if bundle.is_plain(side):
                for piece in bundle.pieces:
                    write_one_state(layers, piece.box, piece.code(side), None)
                continue
            planes = iter(bundle.regions())
            for piece in bundle.pieces:
                _write(layers, piece, side, planes)


_Change = tuple[Piece, list[BoolArray]]


def edit_of(title: str, changes: Iterable[tuple[Box, Codes, Codes]]) -> MaskEdit | None:
    """Make an edit of boxes that do not overlap, each with its codes before and after; None if they are all equal.

    What the codes are read from may be written to afterwards.
    """
    found = [piece for change in changes if (piece := _piece(*change)) is not None]
    return MaskEdit(title, _joined(found)) if found else None


def _piece(box: Box, before: Codes, after: Codes) -> _Change | None:
    changed = before != after
    tight = box_around(box, changed)
    if tight.is_empty:
        return None
    part = box.slices_of(tight)
    where, sides = changed[part].copy(), (before[part], after[part])
    codes = [_code(side, where) for side in sides]
    piece = Piece(tight, codes[0], codes[1], bool(where.all()))
    planes = [where] if piece.has_where else []
    for side, code in zip(sides, codes, strict=True):
        planes += planes_of(side) if code == _MIXED else ()
    return piece, planes


def _code(codes: Codes, where: BoolArray) -> int:
    lowest, highest, *_ = cv2.minMaxLoc(codes, where.view(np.uint8))
    return int(lowest) if lowest == highest else _MIXED


def _joined(changes: Iterable[_Change]) -> list[_Change]:
    """Join neighbours in a row that are changed all over in the same way: long rows are written faster."""
    joined: list[_Change] = []
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


def _write(layers: MaskLayers, piece: Piece, side: Side, planes: Iterator[BoolArray]) -> None:
    """Write one side of a piece where it changed, and take all its planes from those of its bundle."""
    where = next(planes) if piece.has_where else None
    mixed = {name: (next(planes), next(planes)) for name in ("before", "after") if getattr(piece, name) == _MIXED}
    if len(mixed) == 2 and not piece.everywhere:
        where = (mixed["before"][0] ^ mixed["after"][0]) | (mixed["before"][1] ^ mixed["after"][1])
    if side in mixed:
        write_state(layers, piece.box, codes_of(*mixed[side]), where)
    else:
        write_one_state(layers, piece.box, piece.code(side), where)


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all of them."""
    union = Box(0, 0, 0, 0)
    for box in boxes:
        union = union.union(box)
    return union


def gathered(boxes: Sequence[Box], most: int = MOST_BOXES) -> tuple[Box, ...]:
    """Replace boxes by the box around them until there are few; one if the others would save little."""
    union = around(boxes)
    if not boxes:
        return ()
    if 2 * sum(map(_area, boxes)) >= _area(union):
        return (union,)
    boxes, side = list(boxes), 256
    while len(boxes) > _WEIGHED * most:
        cells: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            cells.setdefault((box.top // side, box.left // side), []).append(box)
        boxes, side = [around(cell) for cell in cells.values()], 2 * side
    while len(boxes) > most:
        boxes = _paired(boxes, len(boxes) - most)
    return tuple(boxes)


def _paired(boxes: list[Box], most: int) -> list[Box]:
    """Join some pairs of boxes, those first that add the fewest pixels; each box with one other at most."""
    sides = np.array(boxes, np.int32)
    one, other = np.triu_indices(len(boxes), 1)
    heights, widths = (
        np.maximum(sides[one, end], sides[other, end]) - np.minimum(sides[one, start], sides[other, start])
        for start, end in ((0, 2), (1, 3))
    )
    areas = (sides[:, 2] - sides[:, 0]) * (sides[:, 3] - sides[:, 1])
    added = heights * widths - areas[one] - areas[other]
    joined: list[Box] = []
    gone: set[int] = set()
    count = min(len(boxes), len(added))
    best = np.argpartition(added, count - 1)[:count]
    for pair in best[np.argsort(added[best])].tolist():
        ends = {int(one[pair]), int(other[pair])}
        if len(joined) < most and not ends & gone:
            gone |= ends
            joined.append(around(boxes[end] for end in ends))
    return [box for place, box in enumerate(boxes) if place not in gone] + joined


def _area(box: Box) -> int:
    return box.shape[0] * box.shape[1]
