"""Finished changes of layers: what a step did, in a form that can be stored and applied again.

Each holds what its pixels are afterwards, not how they differ from before. So a row of changes gives the same layers
whether they start before the first of them or after any other.
"""

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.editing.codes import UNTOUCHED, unpack
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.piece import MIXED, Piece, Side
from core.pixels import Box


@dataclass(frozen=True)
class EditChange:
    """An edit that was applied, or reverted if `side` is "before"."""

    edit: MaskEdit
    side: Side = "after"

    @property
    def nbytes(self) -> int:
        """Approximate memory of the edit."""
        return self.edit.nbytes

    def apply(self, layers: MaskLayers) -> None:
        """Give the edit's pixels their codes."""
        if self.side == "after":
            self.edit.apply(layers)
        else:
            self.edit.revert(layers)


@dataclass(frozen=True)
class TouchedChange:
    """Other pixels count as touched, and those that do not show the base.

    Attributes
    ----------
    packed : bytes or None
        The touched pixels by `core.editing.codes.pack`; None for all.
    """

    packed: bytes | None = None

    @property
    def nbytes(self) -> int:
        """Memory of the touched pixels."""
        return len(self.packed or b"")

    def apply(self, layers: MaskLayers) -> None:
        """Set the touched pixels."""
        if self.packed is None:
            layers.touched.fill(True)
        else:
            layers.touched[:] = next(unpack(self.packed, [layers.shape]))
            layers.replace_base(layers.base)


LayerChange = EditChange | TouchedChange

_KINDS = {"after": b"A", "before": b"B"}
_TOUCHED, _TOUCHED_ALL = b"T", b"F"
_HEAD = struct.Struct("<cI")
_BUNDLE = struct.Struct("<II")
_PIECE = np.dtype([("box", "<u4", 4), ("before", "i1"), ("after", "i1"), ("is_full", "u1")])


def frozen(changes: Iterable[LayerChange]) -> list[LayerChange]:
    """Return changes that another thread may store, whatever happens to these here; takes microseconds."""
    return [
        EditChange(change.edit.copy(), change.side) if isinstance(change, EditChange) else change for change in changes
    ]


def encode_changes(changes: Iterable[LayerChange]) -> bytes:
    """Return changes as bytes; edits are packed by it."""
    return b"".join(part for change in changes for part in _encode(change))


def decode_changes(data: bytes, shape: tuple[int, int]) -> list[LayerChange]:
    """Return the changes of layers of a shape (height, width) that `encode_changes` stored.

    Raises
    ------
    ValueError
        If the bytes are no such changes. Planes are unpacked, and checked, only when a change is applied.
    """
    reader = _Reader(data)
    changes: list[LayerChange] = []
    while not reader.at_end:
        kind, size = _HEAD.unpack(reader.take(_HEAD.size))
        changes.append(_decode(kind, _Reader(reader.take(size)), shape))
    return changes


def _encode(change: LayerChange) -> Iterator[bytes]:
    if isinstance(change, TouchedChange):
        packed = change.packed or b""
        yield _HEAD.pack(_TOUCHED_ALL if change.packed is None else _TOUCHED, len(packed))
        yield packed
        return
    parts = [part for bundle in change.edit.packed_bundles() for part in _encode_bundle(*bundle)]
    yield _HEAD.pack(_KINDS[change.side], sum(map(len, parts)))
    yield from parts


def _encode_bundle(pieces: Sequence[Piece], data: bytes) -> Iterator[bytes]:
    yield _BUNDLE.pack(len(pieces), len(data))
    yield np.array([(piece.box, *piece[1:]) for piece in pieces], _PIECE).tobytes()
    yield data


def _decode(kind: bytes, reader: "_Reader", shape: tuple[int, int]) -> LayerChange:
    if kind == _TOUCHED_ALL:
        return TouchedChange()
    if kind == _TOUCHED:
        return TouchedChange(reader.rest())
    side = next((side for side, known in _KINDS.items() if known == kind), None)
    if side is None:
        raise ValueError(f"no kind of change: {kind!r}")
    bundles = []
    while not reader.at_end:
        count, size = _BUNDLE.unpack(reader.take(_BUNDLE.size))
        bundles.append((_decode_pieces(reader.take(count * _PIECE.itemsize), shape), reader.take(size)))
    # Pieces do not overlap: this also limits what a small file can unpack to.
    if sum(piece.box.area for pieces, _ in bundles for piece in pieces) > shape[0] * shape[1]:
        raise ValueError("pieces of an edit overlap")
    return EditChange(MaskEdit.from_packed("", bundles), "after" if side == "after" else "before")


def _decode_pieces(data: bytes, shape: tuple[int, int]) -> list[Piece]:
    return [_checked(Piece(Box(*box), before, after, bool(full)), shape) for box, before, after, full in _rows(data)]


def _rows(data: bytes) -> Iterator[tuple[list[int], int, int, int]]:
    stored = np.frombuffer(data, _PIECE)
    columns = (stored[name].tolist() for name in ("box", "before", "after", "is_full"))
    yield from zip(*columns, strict=True)


def _checked(piece: Piece, shape: tuple[int, int]) -> Piece:
    inside = not piece.box.is_empty and piece.box.bottom <= shape[0] and piece.box.right <= shape[1]
    if not inside or not all(MIXED <= code <= UNTOUCHED for code in (piece.before, piece.after)):
        raise ValueError(f"no piece of an edit: {piece}")
    return piece


class _Reader:
    """Takes one part after the other from bytes; ValueError if there are not as many left."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def at_end(self) -> bool:
        return self._at == len(self._data)

    def take(self, size: int) -> bytes:
        start, self._at = self._at, self._at + size
        if self._at > len(self._data):
            raise ValueError("changes end too early")
        return self._data[start : self._at]

    def rest(self) -> bytes:
        return self.take(len(self._data) - self._at)
