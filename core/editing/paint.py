"""The one way in which a mask is changed. Every tool only makes a region."""

from core.editing.box import Box
from core.editing.edit import MaskEdit
from core.editing.layers import BoolArray, MaskLayers
from core.editing.plan import plan_fill_all, plan_untouch_all
from core.editing.rules import FREE, PaintRules
from core.editing.stroke import Stroke
from core.labels import Label, Mask


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


def untouch_all(layers: MaskLayers, title: str = "Reset to proposal") -> MaskEdit | None:
    """Forget every correction: the mask becomes its base. None if nothing was touched."""
    return _applied(plan_untouch_all(layers, title), layers)


def fill_all(layers: MaskLayers, label: Label, title: str = "Clear mask") -> MaskEdit | None:
    """Give every pixel a label and mark it touched. None if all were so already."""
    return _applied(plan_fill_all(layers, label, title), layers)


def _applied(edit: MaskEdit | None, layers: MaskLayers) -> MaskEdit | None:
    if edit is not None:
        edit.apply(layers)
    return edit
