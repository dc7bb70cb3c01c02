"""Which touched pixels a person painted, as opposed to those that an accepted suggestion filled."""

from collections.abc import Iterable

from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.pixels import BoolArray


def marks_of(layers: MaskLayers, suggested: Iterable[MaskEdit]) -> BoolArray:
    """Return the touched pixels without those that still have the label that a suggestion gave them.

    Parameters
    ----------
    layers : MaskLayers
        Only read.
    suggested : iterable of MaskEdit
        Steps in effect that applied a suggestion.

    Returns
    -------
    (H, W) bool
    """
    marks = layers.touched.copy()
    for edit in suggested:
        alone = MaskLayers.blank(layers.shape)
        edit.apply(alone)
        for box in edit.boxes:
            part = box.slices
            marks[part] &= ~(alone.touched[part] & (alone.mask[part] == layers.mask[part]))
    return marks
