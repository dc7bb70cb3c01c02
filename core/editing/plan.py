"""Edits computed without writing to the layers, as in a background thread."""

from collections.abc import Iterable, Iterator

import numpy as np

from core.cancel import ShouldStop, never, stop_if
from core.editing.codes import UNTOUCHED, Codes, read_codes
from core.editing.edit import MaskEdit, edit_of
from core.editing.layers import MaskLayers
from core.editing.rules import FREE, PaintRules
from core.editing.stroke import Stroke
from core.editing.tiles import tiles_of
from core.labels import Label, Mask
from core.pixels import BoolArray, Box

Painting = tuple[Box, BoolArray, Label | Mask]
"""Arguments of `Stroke.paint`."""
RESET_TITLE = "Reset to proposal"


def plan(
    layers: MaskLayers,
    title: str,
    paintings: Iterable[Painting],
    rules: PaintRules = FREE,
    should_stop: ShouldStop = never,
) -> MaskEdit | None:
    """Return the edit that a stroke of these paintings would make; the layers are only read.

    Painting on the layers meanwhile does no harm, but makes the edit worthless: it may be applied only to the pixels
    that it was computed on.

    Parameters
    ----------
    layers : MaskLayers
        Only the tiles that are painted on are copied, with a border that follows also those next to them.
    title : str
        Of the step in the history.
    paintings : iterable of (Box, (h, w) bool, Label or (h, w) uint8 Label)
        Painted one after the other; may be generated lazily.
    rules : PaintRules
    should_stop : callable
        Asked before every tile.

    Returns
    -------
    MaskEdit or None
        None if nothing would change.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    """
    copy = _LazyCopy(layers, should_stop)
    stroke = Stroke(copy.layers, title, rules, copy.load)
    for painting in paintings:
        stroke.paint(*painting)
    stop_if(should_stop)
    edit = stroke.finish()
    return None if edit is None else edit.pack()


def plan_untouch_all(
    layers: MaskLayers, title: str = RESET_TITLE, should_stop: ShouldStop = never, *, has_mask: bool = False
) -> MaskEdit | None:
    """Return the edit that drops every correction, so that the mask equals its base; None if nothing was touched.

    If a mask is on disk although nobody touched a pixel, dropping that is an edit without pixels.
    """
    edit = _plan_uniform(layers, title, int(UNTOUCHED), should_stop)
    if edit is None:
        return MaskEdit(title, (), untouches_all=True) if has_mask else None
    edit.untouches_all = True
    return edit


def plan_fill_all(
    layers: MaskLayers, label: Label, title: str = "Clear mask", should_stop: ShouldStop = never
) -> MaskEdit | None:
    """Return the edit that gives every pixel a label and marks it touched; None if all were so already."""
    return _plan_uniform(layers, title, int(label), should_stop)


def _plan_uniform(layers: MaskLayers, title: str, code: int, should_stop: ShouldStop) -> MaskEdit | None:
    def changes() -> Iterator[tuple[Box, Codes, Codes]]:
        for tile in tiles_of(Box.whole(layers.shape), layers.shape):
            stop_if(should_stop)
            yield tile, read_codes(layers, tile), np.full(tile.shape, code, np.uint8)

    edit = edit_of(title, changes())
    return None if edit is None else edit.pack()


class _LazyCopy:
    """A copy of layers that is filled tile by tile, as a stroke comes to them."""

    def __init__(self, source: MaskLayers, should_stop: ShouldStop) -> None:
        # Memory that is never written to takes no room, so only the copied tiles count.
        self.layers = MaskLayers(source.base, np.empty(source.shape, np.uint8), np.empty(source.shape, np.bool_))
        self._source = source
        self._should_stop = should_stop
        self._loaded: set[Box] = set()

    def load(self, box: Box) -> None:
        """Copy the tiles of a box that have not been copied yet; Cancelled if `should_stop` said so."""
        stop_if(self._should_stop)
        for tile in tiles_of(box, self._source.shape):
            if tile not in self._loaded:
                self._loaded.add(tile)
                self.layers.mask[tile.slices] = self._source.mask[tile.slices]
                self.layers.touched[tile.slices] = self._source.touched[tile.slices]
