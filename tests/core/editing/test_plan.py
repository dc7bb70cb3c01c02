import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.edits import fill_all

from core.cancel import Cancelled
from core.editing.codes import codes_of, pack, planes_of, unpack
from core.editing.edit import gathered
from core.editing.layers import MaskLayers
from core.editing.paint import paint
from core.editing.plan import plan, plan_fill_all, plan_untouch_all
from core.editing.rules import PaintRules
from core.editing.stroke import Stroke
from core.labels import Label
from core.pixels import Box

seeds = st.integers(0, 2**32 - 1)
sides = st.integers(1, 70)


def some_layers(rng, shape):
    base, touched = rng.integers(0, 3, shape, dtype=np.uint8), rng.random(shape) < 0.3
    return MaskLayers(base, np.where(touched, rng.integers(0, 3, shape, dtype=np.uint8), base), touched)


def copy_of(layers):
    return MaskLayers(layers.base, layers.mask.copy(), layers.touched.copy())


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
    layers, rules = some_layers(rng, shape), PaintRules(border_width=width)
    paintings = list(some_paintings(rng, 3, shape))
    painted, before = copy_of(layers), copy_of(layers)
    stroke = Stroke(painted, "Paint", rules)
    for painting in paintings:
        stroke.paint(*painting)
    for array in (layers.mask, layers.touched, layers.base):
        array.flags.writeable = False
    edit = plan(layers, "Paint", iter(paintings), rules)
    changed = stroke.finish() is not None
    assert (edit is not None) == changed
    if edit is not None:
        now = copy_of(layers)
        edit.apply(now)
        assert_same(now, painted)
        edit.revert(now)
        assert_same(now, before)


@given(seeds, st.tuples(sides, sides), st.sampled_from(Label))
def test_planned_clear_and_reset_are_reversible(seed, shape, label):
    layers = some_layers(np.random.default_rng(seed), shape)
    before = copy_of(layers)
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


def test_planning_heeds_a_stop():
    layers, whole = MaskLayers.blank((300, 300)), Box(0, 0, 300, 300)
    for work in (
        lambda stop: plan(layers, "Paint", [(whole, np.ones((300, 300), bool), Label.PET)], should_stop=stop),
        lambda stop: plan(layers, "Paint", [], should_stop=stop),
        lambda stop: plan_fill_all(layers, Label.PET, should_stop=stop),
        lambda stop: plan_untouch_all(layers, should_stop=stop),
    ):
        with pytest.raises(Cancelled):
            work(lambda: True)


@given(seeds, st.lists(st.tuples(sides, sides), min_size=1, max_size=4), st.sampled_from([0.0, 0.001, 0.1, 0.5, 1.0]))
def test_packing_loses_nothing(seed, shapes, noise):
    rng = np.random.default_rng(seed)
    codes = [np.where(rng.random(shape) < noise, rng.integers(0, 4, shape), 2).astype(np.uint8) for shape in shapes]
    data = pack(plane for part in codes for plane in planes_of(part))
    planes = unpack(data, [shape for shape in shapes for _ in range(2)])
    for part in codes:
        np.testing.assert_array_equal(codes_of(next(planes), next(planes)), part)
    assert len(data) <= sum(2 * height * -(-width // 8) for height, width in shapes)


@given(seeds, st.integers(1, 200), st.integers(1, 40))
def test_gathered_boxes_are_few_and_hold_all(seed, count, most):
    rng = np.random.default_rng(seed)
    corners = rng.integers(0, 5000, (count, 2))
    boxes = [Box(y, x, y + 10, x + 10) for y, x in corners.tolist()]
    few = gathered(boxes, most)
    assert len(few) <= most
    assert all(any(around.intersection(box) == box for around in few) for box in boxes)


def test_an_edit_of_a_large_even_area_is_small():
    layers = MaskLayers.blank((3000, 4000))
    edit = fill_all(layers, Label.BACKGROUND)
    assert edit.nbytes < 15_000
    half = paint(layers, Box(0, 0, 1500, 4000), np.ones((1500, 4000), bool), Label.PET)
    assert half.box == Box(0, 0, 1500, 4000)
    assert half.nbytes < 10_000


def test_a_stroke_of_1200_pixels_takes_less_than_20_kilobytes():
    rng = np.random.default_rng(0)
    base = np.kron(rng.integers(0, 3, (30, 40)), np.ones((100, 100))).astype(np.uint8)
    for down, across in ((0, 8), (8, 0), (6, 6)):
        layers = MaskLayers(base, base.copy(), rng.random(base.shape) < 0.0)
        edit = plan(layers, "Paint", swept(down, across))
        assert edit.nbytes < 20_000


def swept(down, across):
    side = np.hypot(*np.ogrid[-50:50, -50:50]) < 50
    for step in range(150):
        top, left = 1000 + down * step, 1000 + across * step
        yield Box(top, left, top + 100, left + 100), side, Label.PET
