"""The one way in which a mask is changed. Every tool only makes a region."""

from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.rules import FREE, PaintRules
from core.editing.stroke import Stroke
from core.labels import Label, Mask
from core.pixels import BoolArray, Box


def paint(
    layers: MaskLayers,
    box: Box,
    region: BoolArray,
    label: Label | Mask,
    guard: BoolArray | None = None,
    title: str = "Paint",
    rules: PaintRules = FREE,
) -> MaskEdit | None:
    """Paint one region as a step of its own; see `Stroke.paint`. None if nothing changed."""
    stroke = Stroke(layers, title, rules)
    stroke.paint(box, region, label, guard)
    return stroke.finish()
