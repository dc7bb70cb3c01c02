"""What a stroke remembers of each tile of the photo that it comes to."""

from collections.abc import Callable, Iterator

import numpy as np

from core.editing.codes import UNTOUCHED, Codes, read_codes, write_codes
from core.editing.layers import MaskLayers
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, copy_where

TILE = (128, 512)
"""(height, width): small enough to follow a thin line, large enough to pack well.

Wide, because long rows are read and written several times as fast.
"""


def tiles_of(box: Box, shape: tuple[int, int]) -> Iterator[Box]:
    """Yield the tiles of a fixed grid over the photo that a box touches, clipped to the photo."""
    height, width = TILE
    for top in range(box.top - box.top % height, box.bottom, height):
        for left in range(box.left - box.left % width, box.right, width):
            yield Box(top, left, min(top + height, shape[0]), min(left + width, shape[1]))


class TileBackup:
    """The state of layers before a stroke, copied tile by tile as the stroke first changes them.

    So each painting costs what its own box costs, however long the stroke has become.
    """

    def __init__(self, layers: MaskLayers) -> None:
        self._layers = layers
        self._before: dict[Box, Codes] = {}
        self._changed: dict[Box, Box] = {}

    def save(self, box: Box) -> None:
        """Copy the tiles of a box that is about to change, except those copied before."""
        for tile in tiles_of(box, self._layers.shape):
            inner = tile.intersection(box)
            if tile not in self._before:
                self._before[tile] = read_codes(self._layers, tile)
                self._changed[tile] = inner
            self._changed[tile] = self._changed[tile].union(inner)

    def mask(self, box: Box) -> Mask:
        """Return a copy of the mask in a box as it was."""
        mask = self._layers.mask[box.slices].copy()
        for tile in tiles_of(box, self._layers.shape):
            before = self._before.get(tile)
            if before is not None:
                inner = tile.intersection(box)
                codes, part = before[tile.slices_of(inner)], mask[box.slices_of(inner)]
                part[:] = self._layers.base[inner.slices]
                copy_where(codes, codes != UNTOUCHED, part)
        return mask

    @property
    def changed(self) -> list[Box]:
        """Boxes around the changes, one per tile."""
        return list(self._changed.values())

    def changes(self) -> Iterator[tuple[Box, Codes, Codes]]:
        """Yield the changed boxes with their codes before and now."""
        for tile, box in self._changed.items():
            yield box, self._before[tile][tile.slices_of(box)], read_codes(self._layers, box)

    def restorer(self) -> Callable[[MaskLayers], None]:
        """Return what restores the saved tiles; any thread may call it on a copy of the layers."""
        saved = dict(self._before)

        def restore(layers: MaskLayers) -> None:
            for tile, codes in saved.items():
                write_codes(layers, tile, codes)

        return restore


class PaintedTiles:
    """Pixels that a stroke has painted with its present label, which need no second visit."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self._shape = shape
        self._label: Label | None = None
        self._full: set[Box] = set()
        self._painted: dict[Box, BoolArray] = {}

    def begin(self, label: Label | None) -> None:
        """Forget everything unless the label is the one of before; None for labels that differ by pixel."""
        if label is None or label != self._label:
            self._full.clear()
            self._painted.clear()
        self._label = label

    def is_full(self, tile: Box) -> bool:
        """Whether all of a tile has been painted."""
        return tile in self._full

    def add(self, tile: Box, piece: Box, region: BoolArray) -> BoolArray:
        """Add a region of a piece of a tile; returns the pixels that had not been painted."""
        if piece == tile and region.all():
            self._full.add(tile)
            known = self._painted.pop(tile, None)
            return region if known is None else region > known
        if tile not in self._painted:
            self._painted[tile] = np.zeros(tile.shape, np.bool_)
        painted = self._painted[tile]
        known = painted[tile.slices_of(piece)]
        fresh: BoolArray = region > known
        known |= region
        if painted.all():
            self._full.add(tile)
            del self._painted[tile]
        return fresh

    def add_box(self, box: Box, region: BoolArray) -> BoolArray:
        """Add a region of a box across tiles; returns the pixels that had not been painted."""
        fresh = np.zeros(box.shape, np.bool_)
        for tile in tiles_of(box, self._shape):
            if tile not in self._full:
                piece = tile.intersection(box)
                part = box.slices_of(piece)
                fresh[part] = self.add(tile, piece, region[part])
        return fresh
