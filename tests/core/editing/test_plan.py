import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.edits import fill_all, random_layers, untouch_all

from core.cancel import Cancelled
from core.editing.layers import MaskLayers
from core.editing.plan import plan, plan_fill_all, plan_untouch_all
from core.editing.rules import PaintRules
from core.editing.stroke import Stroke
from core.labels import Label
from core.pixels import Box
from core.regions.brush import dab_box, disk

seeds = st.integers(0, 2**32 - 1)
sides = st.integers(1, 70)


def some_paintings(rng, count, shape):
    for _ in range(count):
        top, left = rng.integers(-20, max(shape), 2).tolist()
        box = Box(top, left, top + int(rng.integers(1, 60)), left + int(rng.integers(1, 60)))
        labels = rng.integers(0, 3, box.shape, dtype=np.uint8)
        yield box, rng.random(box.shape) < 0.6, labels if rng.random() < 0.3 else Label(int(rng.integers(0, 3)))


def assert_same(one, other):
    np.testing.assert_array_equal(one.mask, other.mask)
    np.testing.assert_array_equal(one.touched, other.touched)


@given(seeds, st.tuples(sides, sides), st.integers(0, 4))
def test_a_planned_edit_does_what_the_stroke_does_and_writes_nothing_before(seed, shape, width):
    rng = np.random.default_rng(seed)
    layers, rules = random_layers(rng, shape), PaintRules(border_width=width)
    paintings = list(some_paintings(rng, 3, shape))
    painted, before = layers.copy(), layers.copy()
    stroke = Stroke(painted, "Paint", rules)
    for painting in paintings:
        stroke.paint(*painting)
    for array in (layers.mask, layers.touched, layers.base):
        array.flags.writeable = False
    edit = plan(layers, "Paint", iter(paintings), rules)
    changed = stroke.finish() is not None
    assert (edit is not None) == changed
    if edit is not None:
        now = layers.copy()
        edit.apply(now)
        assert_same(now, painted)
        edit.revert(now)
        assert_same(now, before)


@given(seeds, st.tuples(sides, sides), st.sampled_from(Label))
def test_planned_clear_and_reset_are_reversible(seed, shape, label):
    layers = random_layers(np.random.default_rng(seed), shape)
    before = layers.copy()
    clear, reset = plan_fill_all(layers, label), plan_untouch_all(layers)
    assert_same(layers, before)
    if clear is not None:
        clear.apply(layers)
        clear.revert(layers)
        assert_same(layers, before)
    if reset is not None:
        reset.apply(layers)
        assert not layers.touched.any()
        np.testing.assert_array_equal(layers.mask, layers.base)
        reset.revert(layers)
        assert_same(layers, before)


def test_reset_and_clear_change_nothing_the_second_time():
    layers = MaskLayers.blank((30, 30))
    assert untouch_all(layers) is None
    Stroke(layers, "Paint").paint(dab_box(5, 5, 5), disk(5), Label.PET)
    painted = layers.mask.copy()
    reset = untouch_all(layers)
    assert (layers.mask == Label.BACKGROUND).all()
    assert untouch_all(layers) is None
    reset.revert(layers)
    assert np.array_equal(layers.mask, painted)
    clear = fill_all(layers, Label.BACKGROUND)
    assert layers.touched.all()
    assert fill_all(layers, Label.BACKGROUND) is None
    clear.revert(layers)
    assert np.array_equal(layers.mask, painted)


def test_planning_can_be_cancelled():
    layers, whole = MaskLayers.blank((300, 300)), Box(0, 0, 300, 300)
    for work in (
        lambda stop: plan(layers, "Paint", [(whole, np.ones((300, 300), bool), Label.PET)], should_stop=stop),
        lambda stop: plan(layers, "Paint", [], should_stop=stop),
        lambda stop: plan_fill_all(layers, Label.PET, should_stop=stop),
        lambda stop: plan_untouch_all(layers, should_stop=stop),
    ):
        with pytest.raises(Cancelled):
            work(lambda: True)
