"""Reversible changes of a mask."""

from collections.abc import Iterable, Sequence
from copy import copy
from typing import Self

from core.editing.codes import Codes, pack, unpack, write_code
from core.editing.layers import MaskLayers
from core.editing.merge_boxes import merge_boxes
from core.editing.piece import Change, Piece, Side, join_neighbours, piece_of, write_piece
from core.pixels import BoolArray, Box

_BUNDLE = 32
"""Pieces packed together: many for speed, but unpacked they have to fit into the processor's cache."""
_PIECE_OVERHEAD = 350
"""Bytes that Python takes for a piece beside its data: two tuples, four integers and references to them."""


class MaskEdit:
    """A change of a mask that can be reverted and applied again, in the order of a `History`.

    It is stored tile by tile, so the cost of a stroke across the photo follows what was painted and not the box
    around it.

    Planes start out unpacked, one byte per pixel. `pack` compresses them permanently; unpacked they are undone a
    third faster, so the steps next in line are best held both ways.

    Parameters
    ----------
    title : str
        What the user did, for the menu: "Paint pet".
    changes : sequence of (Piece, planes)
        Their boxes do not overlap.
    untouches_all : bool
        Whether no pixel is touched after it.
    """

    __slots__ = ("_boxes", "_bundles", "title", "untouches_all")

    def __init__(self, title: str, changes: Sequence[Change], *, untouches_all: bool = False) -> None:
        self.title = title
        self.untouches_all = untouches_all
        self._bundles = [_Bundle(changes[start : start + _BUNDLE]) for start in range(0, len(changes), _BUNDLE)]
        self._boxes: tuple[Box, ...] | None = None

    @classmethod
    def from_packed(cls, title: str, bundles: Iterable[tuple[list[Piece], bytes]]) -> Self:
        """Return the edit that gave these `packed_bundles`."""
        edit = cls(title, [])
        edit._bundles = [_Bundle.packed(pieces, data) for pieces, data in bundles]
        return edit

    def copy(self) -> Self:
        """Return an edit that shares the planes, so that another thread may pack it."""
        edit = type(self)(self.title, [])
        edit._bundles = [copy(bundle) for bundle in self._bundles]
        return edit

    def packed_bundles(self) -> list[tuple[list[Piece], bytes]]:
        """Pack everything and return pieces with their planes, some at a time, for `from_packed`."""
        for bundle in self._bundles:
            bundle.pack()
        return [(bundle.pieces, bundle.data or b"") for bundle in self._bundles]

    @property
    def boxes(self) -> tuple[Box, ...]:
        """What to repaint: a few boxes that hold every changed pixel and leave out most of the others."""
        if self._boxes is None:
            self._boxes = merge_boxes([piece.box for bundle in self._bundles for piece in bundle.pieces])
        return self._boxes

    @property
    def nbytes(self) -> int:
        """Approximate memory of the edit, without unpacked planes that are packed too."""
        return sum(bundle.nbytes for bundle in self._bundles)

    @property
    def unpacked_bytes(self) -> int:
        """Memory of all planes while unpacked."""
        return sum(bundle.unpacked_bytes for bundle in self._bundles)

    def pack_some(self) -> bool:
        """Do a part of the packing; False if nothing was left to do."""
        if any(bundle.pack() for bundle in self._bundles):
            return True
        known, _ = self._boxes, self.boxes
        return known is None

    def pack(self) -> Self:
        """Pack everything and drop the unpacked planes."""
        self._boxes = self.boxes
        for bundle in self._bundles:
            bundle.pack()
            bundle.unpacked = None
        return self

    def unpack_some(self) -> bool:
        """Unpack a part of the planes ahead of their use; False if nothing was left to do."""
        return any(bundle.unpack() for bundle in self._bundles)

    def revert(self, layers: MaskLayers) -> None:
        """Restore the state before; pixels that were untouched then show the present base."""
        self._write(layers, "before")

    def apply(self, layers: MaskLayers) -> None:
        """Restore the state after."""
        self._write(layers, "after")

    def _write(self, layers: MaskLayers, side: Side) -> None:
        for bundle in self._bundles:
            bundle.write(layers, side)


def edit_of(title: str, changes: Iterable[tuple[Box, Codes, Codes]]) -> MaskEdit | None:
    """Make an edit of boxes with their codes before and after; None if all are equal.

    The boxes must not overlap. The codes are copied.
    """
    found = [change for box, before, after in changes if (change := piece_of(box, before, after)) is not None]
    return MaskEdit(title, join_neighbours(found)) if found else None


class _Bundle:
    """Pieces whose planes are packed together: unpacked, packed, or both."""

    __slots__ = ("data", "pieces", "unpacked")

    def __init__(self, changes: Sequence[Change]) -> None:
        self.pieces = [piece for piece, _ in changes]
        self.unpacked: list[BoolArray] | None = [plane for _, planes in changes for plane in planes]
        self.data: bytes | None = None

    @classmethod
    def packed(cls, pieces: list[Piece], data: bytes) -> Self:
        bundle = cls([])
        bundle.pieces, bundle.unpacked, bundle.data = pieces, None, data
        return bundle

    @property
    def nbytes(self) -> int:
        size = self.unpacked_bytes if self.data is None else len(self.data)
        return size + _PIECE_OVERHEAD * len(self.pieces)

    @property
    def unpacked_bytes(self) -> int:
        return sum(piece.planes * piece.box.area for piece in self.pieces)

    def pack(self) -> bool:
        """Pack the planes; False if they were packed."""
        if self.data is not None:
            return False
        self.data = pack(self.unpacked or ())
        return True

    def unpack(self) -> bool:
        """Unpack the planes; False if they were unpacked."""
        if self.unpacked is not None:
            return False
        self.unpacked = self._planes()
        return True

    def write(self, layers: MaskLayers, side: Side) -> None:
        if not any(piece.needs_planes(side) for piece in self.pieces):
            for piece in self.pieces:
                write_code(layers, piece.box, piece.code(side), None)
            return
        planes = iter(self._planes())
        for piece in self.pieces:
            write_piece(layers, piece, side, planes)

    def _planes(self) -> list[BoolArray]:
        if self.unpacked is not None:
            return self.unpacked
        shapes = [piece.box.shape for piece in self.pieces for _ in range(piece.planes)]
        return list(unpack(self.data or b"", shapes)) if shapes else []
