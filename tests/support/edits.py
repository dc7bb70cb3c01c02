"""Single steps on mask layers, and random layers and paintings for laws."""

import numpy as np

from core.editing.layers import MaskLayers
from core.editing.plan import plan_fill_all, plan_untouch_all
from core.editing.rules import FREE
from core.editing.stroke import Stroke
from core.labels import Label
from core.pixels import Box
from core.regions.brush import dab_box, disk


def paint(layers, box, region, label, title="Paint", rules=FREE):
    """Paint one region as a step of its own."""
    stroke = Stroke(layers, title, rules)
    stroke.paint(box, region, label)
    return stroke.finish()


def dab(layers, y, x, diameter=3, label=Label.PET, title="Paint"):
    return paint(layers, dab_box(y, x, diameter), disk(diameter), label, title)


def untouch_all(layers):
    return applied(plan_untouch_all(layers, "Reset to proposal"), layers)


def fill_all(layers, label):
    return applied(plan_fill_all(layers, label, "Clear mask"), layers)


def applied(edit, layers):
    if edit is not None:
        edit.apply(layers)
    return edit


def random_mask(rng, shape):
    return rng.integers(0, 3, shape, dtype=np.uint8)


def random_layers(rng, shape):
    base, touched = random_mask(rng, shape), rng.random(shape) < 0.3
    return MaskLayers(base, np.where(touched, random_mask(rng, shape), base), touched)


def random_painting(rng):
    """A painting on layers of about 12 x 12 pixels, which it may overhang."""
    top, left = rng.integers(-5, 12, 2)
    box = Box(int(top), int(left), int(top + rng.integers(1, 9)), int(left + rng.integers(1, 9)))
    return box, rng.random(box.shape) < 0.6, Label(int(rng.integers(0, 3)))


def state(layers):
    return layers.mask.copy(), layers.touched.copy()


def same(one, other):
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
