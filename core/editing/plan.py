"""Edits that are worked out without writing to the layers, as for a thread in the background."""

from collections.abc import Iterable, Iterator

import numpy as np

from core.cancel import ShouldStop, never, stop_if
from core.editing.codes import UNTOUCHED, Codes, read_state
from core.editing.edit import MaskEdit, edit_of
from core.editing.layers import MaskLayers
from core.editing.rules import FREE, PaintRules
from core.editing.stroke import Stroke, tiles_of
from core.labels import Label, Mask
from core.pixels import BoolArray, Box

Painting = tuple[Box, BoolArray, Label | Mask]
"""Where, which pixels, and one label or one for each pixel of the box: see `Stroke.paint`."""


def plan(
    layers: MaskLayers,
    title: str,
    paintings: Iterable[Painting],
    rules: PaintRules = FREE,
    should_stop: ShouldStop = never,
) -> MaskEdit | None:
    """Work out what a stroke of these paintings would do to layers, reading from them alone.

    Whoever paints on the layers meanwhile is not disturbed, but the edit is then worth nothing: it may be applied only
    to the very pixels that it was worked out on.

    Parameters
    ----------
    layers : MaskLayers
        Only the tiles that are painted on are copied, and with a border that follows those next to them.
    title : str
        What the edit is called in the history.
    paintings : iterable of (Box, (h, w) bool, Label or (h, w) uint8 Label)
        Painted one after the other; may be made lazily.
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
    stroke = _Draft(layers, title, rules, should_stop)
    for painting in paintings:
        stroke.paint(*painting)
    stop_if(should_stop)
    edit = stroke.finish()
    return None if edit is None else edit.pack()


def plan_untouch_all(
    layers: MaskLayers, title: str = "Reset to proposal", should_stop: ShouldStop = never
) -> MaskEdit | None:
    """Work out how every correction is forgotten, so that the mask becomes its base. None if nothing was touched."""
    return _plan_uniform(layers, title, int(UNTOUCHED), should_stop)


def plan_fill_all(
    layers: MaskLayers, label: Label, title: str = "Clear mask", should_stop: ShouldStop = never
) -> MaskEdit | None:
    """Work out how every pixel gets a label and is marked touched. None if all were so already."""
    return _plan_uniform(layers, title, int(label), should_stop)


def _plan_uniform(layers: MaskLayers, title: str, code: int, should_stop: ShouldStop) -> MaskEdit | None:
    def changes() -> Iterator[tuple[Box, Codes, Codes]]:
        for tile in tiles_of(Box.whole(layers.shape), layers.shape):
            stop_if(should_stop)
            yield tile, read_state(layers, tile), np.full(tile.shape, code, np.uint8)

    edit = edit_of(title, changes())
    return None if edit is None else edit.pack()


class _Draft(Stroke):
    """A stroke on copies of the tiles that it comes to."""

    def __init__(self, layers: MaskLayers, title: str, rules: PaintRules, should_stop: ShouldStop) -> None:
        # Memory that is never written to takes no room: only the tiles that are copied count.
        copy = MaskLayers(layers.base, np.empty(layers.shape, np.uint8), np.empty(layers.shape, np.bool_))
        super().__init__(copy, title, rules)
        self._source = layers
        self._should_stop = should_stop
        self._copied: set[Box] = set()

    def _enter(self, box: Box) -> None:
        stop_if(self._should_stop)
        for tile in tiles_of(box, self._source.shape):
            if tile not in self._copied:
                self._copied.add(tile)
                self._layers.mask[tile.slices] = self._source.mask[tile.slices]
                self._layers.touched[tile.slices] = self._source.touched[tile.slices]
