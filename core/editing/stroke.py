"""A stroke: paintings that are one step of the undo history."""

from collections.abc import Callable, Iterator

import cv2
import numpy as np

from core.border.follow import follow_outline, has_outline, reach
from core.editing.codes import UNTOUCHED, Codes, read_state, write_state
from core.editing.edit import MaskEdit, edit_of, gathered
from core.editing.layers import MaskLayers
from core.editing.rules import FREE, PaintRules
from core.labels import Label, Mask
from core.pixels import BoolArray, Box, box_around, copy_where

TILE = (128, 512)
"""(height, width) of the tiles that a stroke remembers: small enough to follow a thin line, large enough to pack well.

Wide, because memory is read and written several times as fast in long rows.
"""

_BLOCK = 2048
"""Least side of the pieces in which a border follows: large, as around each piece more has to be looked at."""


class Stroke:
    """Paints on layers and remembers what was there, until it is finished or cancelled.

    The state of a tile is copied before the first painting in it, so each painting costs what its own box costs,
    however long the stroke has become.

    What the rules lock is told by the class that a pixel had before the stroke. So what a stroke does depends on the
    pixels that it paints, and not on the dabs in which it came. The same holds for the border that follows by itself:
    see `stroke_border`.
    """

    def __init__(self, layers: MaskLayers, title: str, rules: PaintRules = FREE) -> None:
        self._layers = layers
        self._rules = rules
        self._title = title
        self._locks = np.zeros(256, np.uint8)  # by label: looked up six times as fast as by `np.isin`
        self._locks[[int(label) for label in rules.locked]] = 1
        # By tile: its state, and the box around what was changed in it.
        self._before: dict[Box, Codes] = {}
        self._changed: dict[Box, Box] = {}
        # What has been painted with this one label already: there is nothing left to do.
        self._label: Label | None = None
        self._full: set[Box] = set()
        self._painted: dict[Box, BoolArray] = {}
        # With a border that follows: whether there was anything to paint, and whether a class has come of it.
        self._moved_outline = False
        self._has_class = False

    def paint(self, box: Box, region: BoolArray, label: Label | Mask, guard: BoolArray | None = None) -> list[Box]:
        """Give every pixel of a region a label and mark it touched.

        Parameters
        ----------
        box : Box
            Where the region lies; it may overhang the photo.
        region : (h, w) bool
            The pixels to paint, of the box's shape.
        label : Label or (h, w) uint8 Label
            One label, or one for each pixel of the box. With one for each the border never follows by itself: what is
            given is taken.
        guard : (h, w) bool or None
            Pixels that may be painted at all; None allows every one.

        Returns
        -------
        list of Box
            What to repaint, drawn tight around the changes; empty if every label and touched flag was so already.
        """
        inside = box.clipped(self._layers.shape)
        if inside.is_empty:
            return []
        wanted = region if guard is None else region & guard
        one = None if isinstance(label, np.ndarray) and label.ndim else Label(int(label))
        self._take_up(one)
        if one is not None and has_outline(one) and self._rules.border_width > 0:
            return self._paint_in_blocks(inside, wanted[box.slices_of(inside)], one)
        # Tile by tile: small pieces stay in the processor's cache, and of a large brush that moved a little
        # only the tiles at its rim are written and repainted.
        changes = []
        for tile in tiles_of(inside, self._layers.shape):
            if tile not in self._full:
                piece = tile.intersection(inside)
                part = box.slices_of(piece)
                fresh = wanted[part] if one is None else self._not_yet_painted(tile, piece, wanted[part])
                changes.append(self._paint_piece(piece, fresh, np.asarray(label)[part] if one is None else one))
        return [change for change in changes if not change.is_empty]

    def _paint_in_blocks(self, box: Box, wanted: BoolArray, label: Label) -> list[Box]:
        side = max(_BLOCK, 8 * self._rules.border_width)
        changes = []
        for top in range(box.top, box.bottom, side):
            for left in range(box.left, box.right, side):
                block = Box(top, left, top + side, left + side).intersection(box)
                fresh = self._all_not_yet_painted(block, wanted[box.slices_of(block)])
                changes.append(self._paint_piece(block, fresh, label))
        return [change for change in changes if not change.is_empty]

    def _take_up(self, label: Label | None) -> None:
        if label is None or label != self._label:
            self._full.clear()
            self._painted.clear()
        self._label = label

    def _not_yet_painted(self, tile: Box, piece: Box, wanted: BoolArray) -> BoolArray:
        """Leave out where the same label has been painted before: there is nothing left to do."""
        if piece == tile and wanted.all():
            self._full.add(tile)
            known = self._painted.pop(tile, None)
            return wanted if known is None else wanted > known
        if tile not in self._painted:
            self._painted[tile] = np.zeros(tile.shape, np.bool_)
        painted = self._painted[tile]
        known = painted[tile.slices_of(piece)]
        fresh: BoolArray = wanted > known
        known |= wanted
        if painted.all():
            self._full.add(tile)
            del self._painted[tile]
        return fresh

    def _all_not_yet_painted(self, box: Box, wanted: BoolArray) -> BoolArray:
        fresh = np.zeros(box.shape, np.bool_)
        for tile in tiles_of(box, self._layers.shape):
            if tile not in self._full:
                piece = tile.intersection(box)
                part = box.slices_of(piece)
                fresh[part] = self._not_yet_painted(tile, piece, wanted[part])
        return fresh

    def _paint_piece(self, piece: Box, wanted: BoolArray, labels: Label | Mask) -> Box:
        """Paint in a box; returns the box around what changed."""
        tight = box_around(piece, wanted)
        if tight.is_empty:
            return tight
        self._enter(tight)
        part = piece.slices_of(tight)
        wanted = wanted[part]
        if self._rules.locked:
            wanted = wanted & ~self._is_locked(tight)
        if not isinstance(labels, Label):
            return self._take_labels(tight, wanted, labels[part])
        if self._rules.border_width > 0 and has_outline(labels):
            return self._paint_with_border(tight, wanted, labels)
        return self._take_labels(tight, wanted, labels)

    def _take_labels(self, box: Box, wanted: BoolArray, labels: Label | Mask) -> Box:
        as_wanted = self._layers.mask[box.slices] == labels
        as_wanted &= self._layers.touched[box.slices]
        return self._write(box, wanted > as_wanted, labels)

    def _paint_with_border(self, box: Box, wanted: BoolArray, label: Label) -> Box:
        new = wanted & (self._mask_before(box) != label)
        touched, mask = self._layers.touched[box.slices], self._layers.mask[box.slices]
        confirmed = self._write(box, wanted > touched, mask)
        moved = box_around(box, new)
        self._has_class |= bool(np.count_nonzero(wanted) > np.count_nonzero(new))
        if moved.is_empty:
            return confirmed
        return confirmed.union(self._move_outline(moved, new[box.slices_of(moved)], label))

    def _move_outline(self, box: Box, painted: BoolArray, label: Label) -> Box:
        width = self._rules.border_width
        self._enter(box.grown(reach(width)).clipped(self._layers.shape))
        kept = self._is_locked if self._rules.locked else None
        self._moved_outline = True
        moved = Box(0, 0, 0, 0)
        for where, change, new in follow_outline(self._layers.mask, box, painted, label, width, kept):
            written = self._write(where, change, new)
            self._has_class |= new == label and not written.is_empty
            moved = moved.union(written)
        return moved

    @property
    def is_border_alone(self) -> bool:
        """Whether nothing has the class that was painted, as it is thinner than the border that follows."""
        return self._moved_outline and not self._has_class

    def _is_locked(self, box: Box) -> BoolArray:
        return np.asarray(cv2.LUT(self._mask_before(box), self._locks), np.uint8).view(np.bool_)

    def _mask_before(self, box: Box) -> Mask:
        """Copy of the mask as it was before the stroke."""
        mask = self._layers.mask[box.slices].copy()
        for tile in tiles_of(box, self._layers.shape):
            before = self._before.get(tile)
            if before is not None:
                inner = tile.intersection(box)
                codes, part = before[tile.slices_of(inner)], mask[box.slices_of(inner)]
                part[:] = self._layers.base[inner.slices]
                copy_where(codes, codes != UNTOUCHED, part)
        return mask

    def _write(self, box: Box, change: BoolArray, labels: Label | Mask) -> Box:
        """Change some pixels of a box, having remembered them; returns the box around them."""
        tight = box_around(box, change)
        if tight.is_empty:
            return tight
        self._remember(tight)
        part = box.slices_of(tight)
        source = np.full(tight.shape, labels, np.uint8) if isinstance(labels, Label) else labels[part]
        copy_where(source, change[part], self._layers.mask[tight.slices])
        self._layers.touched[tight.slices] |= change[part]
        return tight

    def _remember(self, box: Box) -> None:
        for tile in tiles_of(box, self._layers.shape):
            inner = tile.intersection(box)
            if tile not in self._before:
                self._before[tile] = read_state(self._layers, tile)
                self._changed[tile] = inner
            self._changed[tile] = self._changed[tile].union(inner)

    def _enter(self, box: Box) -> None:
        """Called before anything in a box is read or written, so that whoever copies late can do it now."""

    def finish(self) -> MaskEdit | None:
        """Return the stroke as one edit; None if it changed nothing."""
        return edit_of(self._title, (self._change_in(*entry) for entry in self._changed.items()))

    def _change_in(self, tile: Box, changed: Box) -> tuple[Box, Codes, Codes]:
        return changed, self._before[tile][tile.slices_of(changed)], read_state(self._layers, changed)

    def cancel(self) -> tuple[Box, ...]:
        """Take everything back; returns what to repaint."""
        self.write_before(self._layers)
        return gathered(list(self._changed.values()))

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


def tiles_of(box: Box, shape: tuple[int, int]) -> Iterator[Box]:
    """Yield the tiles of a fixed grid over the photo that a box touches."""
    height, width = TILE
    for top in range(box.top - box.top % height, box.bottom, height):
        for left in range(box.left - box.left % width, box.right, width):
            yield Box(top, left, min(top + height, shape[0]), min(left + width, shape[1]))
