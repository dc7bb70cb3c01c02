"""Laws that hold for any sequence of edits on any mask."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from support.edits import fill_all, untouch_all

from core.editing.history import History
from core.editing.layers import MaskLayers
from core.editing.paint import paint
from core.editing.stroke import TILE, Stroke
from core.labels import Label
from core.pixels import Box

shapes = st.tuples(st.integers(1, 12), st.integers(1, 12))
labels = st.sampled_from(Label)
seeds = st.integers(0, 2**32 - 1)


def random_mask(rng, shape):
    return rng.integers(0, 3, shape, dtype=np.uint8)


def random_layers(rng, shape):
    base, touched = random_mask(rng, shape), rng.random(shape) < 0.3
    return MaskLayers(base, np.where(touched, random_mask(rng, shape), base), touched)


def random_paint(rng, layers):
    top, left = rng.integers(-5, 12, 2)
    box = Box(int(top), int(left), int(top + rng.integers(1, 9)), int(left + rng.integers(1, 9)))
    guard = rng.random(box.shape) < 0.8 if rng.random() < 0.3 else None
    return box, rng.random(box.shape) < 0.6, Label(int(rng.integers(0, 3))), guard


def state(layers):
    return layers.mask.copy(), layers.touched.copy()


def same(one, other):
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def invariant_holds(layers):
    return np.array_equal(layers.mask[~layers.touched], layers.base[~layers.touched])


@given(shapes, seeds)
def test_revert_undoes_paint_and_apply_makes_it_again(shape, seed):
    rng = np.random.default_rng(seed)
    layers = random_layers(rng, shape)
    before = state(layers)
    edit = paint(layers, *random_paint(rng, layers))
    after = state(layers)
    assert (edit is None) == same(before, after)
    if edit is not None:
        for keep in (lambda: None, edit.pack, edit.loosen_some):
            keep()
            edit.revert(layers)
            assert same(state(layers), before)
            edit.apply(layers)
            assert same(state(layers), after)


@given(shapes, seeds)
def test_paint_changes_the_region_alone(shape, seed):
    rng = np.random.default_rng(seed)
    layers = random_layers(rng, shape)
    mask, touched = state(layers)
    box, region, label, guard = random_paint(rng, layers)
    inside = box.clipped(shape)
    if not inside.is_empty:
        wanted = (region if guard is None else region & guard)[box.slices_of(inside)]
        mask[inside.slices][wanted] = label
        touched[inside.slices] |= wanted
    paint(layers, box, region, label, guard)
    assert same(state(layers), (mask, touched))


@given(shapes, seeds)
def test_a_stroke_equals_its_paintings_one_by_one(shape, seed):
    rng = np.random.default_rng(seed)
    together, apart = random_layers(rng, shape), None
    apart = MaskLayers(together.base, together.mask.copy(), together.touched.copy())
    before = state(together)
    stroke = Stroke(together, "Paint")
    for _ in range(4):
        painting = random_paint(rng, together)
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
        stroke.paint(*random_paint(rng, layers))
    stroke.cancel()
    assert same(state(layers), before)


@given(shapes, seeds, st.lists(st.sampled_from("pcurbf"), max_size=12))
def test_untouched_pixels_equal_the_base_whatever_happens(shape, seed, actions):
    rng = np.random.default_rng(seed)
    layers, history = random_layers(rng, shape), History()
    for action in actions:
        if action == "u":
            history.undo(layers)
        elif action == "r":
            history.redo(layers)
        elif action == "b":
            layers.replace_base(random_mask(rng, shape))
        else:
            edit = {
                "p": lambda: paint(layers, *random_paint(rng, layers)),
                "c": lambda: fill_all(layers, Label.BACKGROUND),
                "f": lambda: untouch_all(layers),
            }[action]()
            if edit is not None:
                history.push(edit)
        assert invariant_holds(layers)


@given(shapes, seeds, st.integers(1, 6))
def test_undoing_every_step_brings_back_the_start_on_the_newest_base(shape, seed, steps):
    rng = np.random.default_rng(seed)
    layers, history = random_layers(rng, shape), History()
    touched, corrected = layers.touched.copy(), layers.mask.copy()
    for _ in range(steps):
        edit = paint(layers, *random_paint(rng, layers))
        if edit is not None:
            history.push(edit)
    newest = random_mask(rng, shape)
    layers.replace_base(newest)
    while history.can_undo:
        history.undo(layers)
    assert np.array_equal(layers.touched, touched)
    assert np.array_equal(layers.mask, np.where(touched, corrected, newest))


@settings(max_examples=20)
@given(st.tuples(st.integers(200, 600), st.integers(200, 600)), seeds)
def test_the_laws_hold_across_tiles(shape, seed):
    rng = np.random.default_rng(seed)
    layers = random_layers(rng, shape)
    before = state(layers)
    box = Box(100, -20, 520, 430)
    stroke = Stroke(layers, "Paint")
    pieces = stroke.paint(box, rng.random(box.shape) < 0.1, Label.PET)
    assert all(piece.shape <= TILE for piece in pieces)
    after = state(layers)
    edit = stroke.finish()
    edit.revert(layers)
    assert same(state(layers), before)
    edit.apply(layers)
    assert same(state(layers), after)
