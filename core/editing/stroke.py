"""A stroke: paintings that are one step of the undo history."""

from collections.abc import Callable, Iterator

import numpy as np

from core.editing.box import Box
from core.editing.edit import MaskEdit, Tile
from core.editing.layers import BoolArray, MaskLayers, copy_where
from core.editing.rules import FREE, PaintRules
from core.editing.state import Codes, pack, read_state, write_state
from core.labels import Label, Mask

TILE = 256
"""Side of the tiles that a stroke remembers: small enough to follow a thin line, large enough to pack well."""


class Stroke:
    """Paints on layers and remembers what was there, until it is finished or cancelled.

    The state of a tile is copied before the first painting in it, so each painting costs what its own box costs,
    however long the stroke has become.
    """

    def __init__(self, layers: MaskLayers, title: str, rules: PaintRules = FREE) -> None:
        self._layers = layers
        self._rules = rules
        self._title = title
        self._box = Box(0, 0, 0, 0)
        self._before: dict[Box, Codes] = {}

    def paint(self, box: Box, region: BoolArray, label: Label | Mask, guard: BoolArray | None = None) -> list[Box]:
        """Give every pixel of a region a label and mark it touched.

        Parameters
        ----------
        box : Box
            Where the region lies; it may overhang the photo.
        region : (h, w) bool
            The pixels to paint, of the box's shape.
        label : Label or (h, w) uint8 Label
            One label, or one for each pixel of the box.
        guard : (h, w) bool or None
            Pixels that may be painted at all; None allows every one.

        Returns
        -------
        list of Box
            What to repaint; empty if every label and touched flag was so already.
        """
        inside = box.clipped(self._layers.shape)
        if inside.is_empty:
            return []
        wanted = region if guard is None else region & guard
        # Tile by tile: small pieces stay in the processor's cache, and of a large brush that moved a little
        # only the tiles at its rim are written and repainted.
        pieces = (tile.intersection(inside) for tile in _tiles_of(inside, self._layers.shape))
        labels = np.broadcast_to(np.asarray(label, np.uint8), box.shape)
        return [piece for piece in pieces if self._paint_piece(piece, *_cut(box, piece, wanted, labels))]

    def _paint_piece(self, piece: Box, wanted: BoolArray, labels: Mask) -> bool:
        mask, touched = self._layers.mask[piece.slices], self._layers.touched[piece.slices]
        change = mask != labels
        change |= ~touched
        change &= wanted
        if not change.any():
            return False
        self.remember(piece)
        copy_where(np.ascontiguousarray(labels), change, mask)
        touched |= change
        return True

    def remember(self, box: Box) -> None:
        """Keep the state of a box inside the photo, because it is about to be changed."""
        self._box = self._box.union(box)
        for tile in _tiles_of(box, self._layers.shape):
            if tile not in self._before:
                self._before[tile] = read_state(self._layers, tile)

    def finish(self) -> MaskEdit | None:
        """Return the stroke as one edit; None if it changed nothing."""
        tiles = [tile for box, before in self._before.items() if (tile := self._changed(box, before)) is not None]
        return MaskEdit(self._title, self._box, tiles) if tiles else None

    def _changed(self, box: Box, before: Codes) -> Tile | None:
        after = read_state(self._layers, box)
        return None if np.array_equal(before, after) else Tile(box, pack(before), pack(after))

    def cancel(self) -> Box | None:
        """Take everything back; returns what to repaint."""
        self.write_before(self._layers)
        return None if self._box.is_empty else self._box

    def write_before(self, layers: MaskLayers) -> None:
        """Bring layers, or a copy of them, to the state before the stroke."""
        self.restorer()(layers)

    def restorer(self) -> Callable[[MaskLayers], None]:
        """Return what does `write_before` for the stroke as far as it has come; any thread may call it on a copy."""
        remembered = dict(self._before)

        def restore(layers: MaskLayers) -> None:
            for box, before in remembered.items():
                write_state(layers, box, before)

        return restore


def _cut(box: Box, piece: Box, wanted: BoolArray, labels: Mask) -> tuple[BoolArray, Mask]:
    part = box.slices_of(piece)
    return wanted[part], labels[part]


def _tiles_of(box: Box, shape: tuple[int, int]) -> Iterator[Box]:
    """Yield the tiles of a fixed grid over the photo that a box touches."""
    for top in range(box.top - box.top % TILE, box.bottom, TILE):
        for left in range(box.left - box.left % TILE, box.right, TILE):
            yield Box(top, left, top + TILE, left + TILE).clipped(shape)
