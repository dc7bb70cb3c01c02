"""Reversible changes of a mask."""

from collections.abc import Sequence
from typing import NamedTuple

from core.editing.box import Box
from core.editing.layers import MaskLayers
from core.editing.state import unpack, write_state

_OVERHEAD = 200
"""Bytes that Python takes for a tile beside its data, roughly."""


class Tile(NamedTuple):
    """One piece of an edit: a box inside the photo with its packed codes before and after."""

    box: Box
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
    box : Box
        Around every changed pixel, inside the photo.
    tiles : sequence of Tile
        They do not overlap.
    """

    __slots__ = ("_tiles", "box", "nbytes", "title")

    def __init__(self, title: str, box: Box, tiles: Sequence[Tile]) -> None:
        self.title = title
        self.box = box
        self._tiles = tuple(tiles)
        self.nbytes = sum(len(tile.before) + len(tile.after) + _OVERHEAD for tile in self._tiles)

    def revert(self, layers: MaskLayers) -> Box:
        """Bring back the state before; pixels that were untouched then show the base of now."""
        for tile in self._tiles:
            write_state(layers, tile.box, unpack(tile.before, tile.box.shape))
        return self.box

    def apply(self, layers: MaskLayers) -> Box:
        """Make the change again."""
        for tile in self._tiles:
            write_state(layers, tile.box, unpack(tile.after, tile.box.shape))
        return self.box
