"""A stroke: paintings that are one step of the undo history."""

from collections.abc import Callable, Iterator

import cv2
import numpy as np

from core.border.follow import follow_outline, follow_radius, has_outline
from core.editing.edit import MaskEdit, edit_of
from core.editing.layers import MaskLayers
from core.editing.merge_boxes import merge_boxes
from core.editing.rules import FREE, PaintRules
from core.editing.tiles import PaintedTiles, TileBackup, tiles_of
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, box_around, copy_where

_MIN_BLOCK = 2048
"""Side of the blocks in which a border follows: large, as more around each block has to be read."""


def _ignore(_: Box) -> None:
    pass


class Stroke:
    """Paints on layers and remembers what was there, until it is finished or cancelled.

    Locks and the border that follows depend on the class of a pixel before the stroke. So the outcome depends on which
    pixels are painted, and not on the dabs in which they come.

    Parameters
    ----------
    layers : MaskLayers
    title : str
        Of the step in the history.
    rules : PaintRules
    before_access : callable
        Called with each box before the stroke reads or writes in it, for layers that are filled lazily.
    """

    def __init__(
        self,
        layers: MaskLayers,
        title: str,
        rules: PaintRules = FREE,
        before_access: Callable[[Box], None] = _ignore,
    ) -> None:
        self._layers = layers
        self._title = title
        self._rules = rules
        self._before_access = before_access
        self._locks = np.zeros(256, np.uint8)  # by label: a look-up takes a sixth of the time of `np.isin`
        self._locks[[int(label) for label in rules.locked]] = 1
        self._backup = TileBackup(layers)
        self._painted = PaintedTiles(layers.shape)
        self._moved_outline = False
        self._has_class = False

    def paint(self, box: Box, region: BoolArray, label: Label | Mask) -> list[Box]:
        """Give every pixel of a region a label and mark it touched.

        Parameters
        ----------
        box : Box
            Where the region lies; it may overhang the photo.
        region : (h, w) bool
            The pixels to paint, of the box's shape.
        label : Label or (h, w) uint8 Label
            One label for all pixels, or one for each of the box; with the latter no border follows.

        Returns
        -------
        list of Box
            What to repaint, tight around the changes; empty if every pixel had its label and was touched.
        """
        inside = box.clipped(self._layers.shape)
        if inside.is_empty:
            return []
        region = region[box.slices_of(inside)]
        if isinstance(label, np.ndarray) and label.ndim:
            self._painted.begin(None)
            return self._in_tiles(inside, region, label[box.slices_of(inside)])
        label = Label(int(label))
        self._painted.begin(label)
        if self._rules.border_width > 0 and has_outline(label):
            return self._in_blocks(inside, region, label)
        return self._in_tiles(inside, region, label)

    def _in_tiles(self, box: Box, region: BoolArray, label: Label | Mask) -> list[Box]:
        """Paint tile by tile.

        Small pieces stay in the processor's cache, and of a large brush that moved a little only the tiles at its rim
        are written and repainted.
        """
        changes = []
        for tile in tiles_of(box, self._layers.shape):
            if not self._painted.is_full(tile):
                piece = tile.intersection(box)
                part = box.slices_of(piece)
                if isinstance(label, Label):
                    changes.append(self._paint_piece(piece, self._painted.add(tile, piece, region[part]), label))
                else:
                    changes.append(self._paint_piece(piece, region[part], label[part]))
        return [change for change in changes if not change.is_empty]

    def _in_blocks(self, box: Box, region: BoolArray, label: Label) -> list[Box]:
        """Paint block by block, with the border following."""
        changes = []
        for block in _blocks_of(box, max(_MIN_BLOCK, 8 * self._rules.border_width)):
            fresh = self._painted.add_box(block, region[box.slices_of(block)])
            changes.append(self._paint_piece(block, fresh, label))
        return [change for change in changes if not change.is_empty]

    def _paint_piece(self, piece: Box, region: BoolArray, label: Label | Mask) -> Box:
        """Paint in a box; returns the box around the changes."""
        box = box_around(piece, region)
        if box.is_empty:
            return box
        self._before_access(box)
        part = piece.slices_of(box)
        region = region[part]
        if self._rules.locked:
            region = region & ~self._is_locked(box)
        if not isinstance(label, Label):
            return self._set_labels(box, region, label[part])
        if self._rules.border_width > 0 and has_outline(label):
            return self._paint_with_border(box, region, label)
        return self._set_labels(box, region, label)

    def _set_labels(self, box: Box, region: BoolArray, label: Label | Mask) -> Box:
        unchanged = self._layers.mask[box.slices] == label
        unchanged &= self._layers.touched[box.slices]
        return self._write(box, region > unchanged, label)

    def _paint_with_border(self, box: Box, region: BoolArray, label: Label) -> Box:
        new = region & (self._backup.mask(box) != label)
        touched, mask = self._layers.touched[box.slices], self._layers.mask[box.slices]
        confirmed = self._write(box, region > touched, mask)
        moved = box_around(box, new)
        self._has_class |= bool(np.count_nonzero(region) > np.count_nonzero(new))
        if moved.is_empty:
            return confirmed
        return confirmed.union(self._move_outline(moved, new[box.slices_of(moved)], label))

    def _move_outline(self, box: Box, painted: BoolArray, label: Label) -> Box:
        width = self._rules.border_width
        self._before_access(box.grown(follow_radius(width)).clipped(self._layers.shape))
        locked = self._is_locked if self._rules.locked else None
        self._moved_outline = True
        moved = Box(0, 0, 0, 0)
        for where, change, new in follow_outline(self._layers.mask, box, painted, label, width, locked):
            written = self._write(where, change, new)
            self._has_class |= new == label and not written.is_empty
            moved = moved.union(written)
        return moved

    @property
    def is_border_alone(self) -> bool:
        """Whether only border has come of it, as what was painted is thinner than the border that follows."""
        return self._moved_outline and not self._has_class

    def _is_locked(self, box: Box) -> BoolArray:
        return np.asarray(cv2.LUT(self._backup.mask(box), self._locks), np.uint8).view(np.bool_)

    def _write(self, box: Box, change: BoolArray, label: Label | Mask) -> Box:
        """Change some pixels of a box after saving them; returns the box around them."""
        tight = box_around(box, change)
        if tight.is_empty:
            return tight
        self._backup.save(tight)
        part = box.slices_of(tight)
        source = np.full(tight.shape, label, np.uint8) if isinstance(label, Label) else label[part]
        copy_where(source, change[part], self._layers.mask[tight.slices])
        self._layers.touched[tight.slices] |= change[part]
        return tight

    def finish(self) -> MaskEdit | None:
        """Return the stroke as one edit; None if it changed nothing."""
        return edit_of(self._title, self._backup.changes())

    def cancel(self) -> tuple[Box, ...]:
        """Revert the stroke; returns what to repaint."""
        self.restorer()(self._layers)
        return merge_boxes(self._backup.changed)

    def restorer(self) -> Callable[[MaskLayers], None]:
        """Return what reverts the stroke, as far as it has come, on a copy of its layers; any thread may call it."""
        return self._backup.restorer()


def _blocks_of(box: Box, side: int) -> Iterator[Box]:
    for top in range(box.top, box.bottom, side):
        for left in range(box.left, box.right, side):
            yield Box(top, left, top + side, left + side).intersection(box)
