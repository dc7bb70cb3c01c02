import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from support.edits import dab, paint, random_layers, random_painting, same, state

from core.editing.layers import MaskLayers
from core.editing.stroke import Stroke
from core.labels import Label

shapes = st.tuples(st.integers(1, 12), st.integers(1, 12))
seeds = st.integers(0, 2**32 - 1)


def test_a_dab_beside_the_photo_changes_nothing():
    layers = MaskLayers.blank((10, 10))
    assert dab(layers, -50, 5, 9) is None
    assert dab(layers, 5, 100, 9) is None


def test_painting_the_class_a_pixel_has_still_confirms_it():
    layers = MaskLayers.blank((10, 10))
    assert dab(layers, 5, 5, 3, Label.BACKGROUND) is not None
    assert layers.touched.sum() == 9
    assert dab(layers, 5, 5, 3, Label.BACKGROUND) is None


@given(shapes, seeds)
def test_paint_changes_the_region_alone(shape, seed):
    rng = np.random.default_rng(seed)
    layers = random_layers(rng, shape)
    mask, touched = state(layers)
    box, region, label = random_painting(rng)
    inside = box.clipped(shape)
    if not inside.is_empty:
        part = region[box.slices_of(inside)]
        mask[inside.slices][part] = label
        touched[inside.slices] |= part
    paint(layers, box, region, label)
    assert same(state(layers), (mask, touched))


@given(shapes, seeds)
def test_a_stroke_equals_its_paintings_one_by_one(shape, seed):
    rng = np.random.default_rng(seed)
    together = random_layers(rng, shape)
    apart, before = together.copy(), state(together)
    stroke = Stroke(together, "Paint")
    for _ in range(4):
        painting = random_painting(rng)
        stroke.paint(*painting)
        paint(apart, *painting)
    assert same(state(together), state(apart))
    edit = stroke.finish()
    if edit is not None:
        edit.revert(together)
    assert same(state(together), before)


@given(shapes, seeds)
def test_a_cancelled_stroke_leaves_nothing(shape, seed):
    rng = np.random.default_rng(seed)
    layers = random_layers(rng, shape)
    before = state(layers)
    stroke = Stroke(layers, "Paint")
    for _ in range(3):
        stroke.paint(*random_painting(rng))
    stroke.cancel()
    assert same(state(layers), before)
