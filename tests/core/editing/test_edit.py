"""Laws of edits: reverting and applying are exact, whatever was painted and however the edit is held."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.edits import dab, fill_all, paint, random_layers, random_painting, same, state

from core.editing.history import History
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.editing.stroke import Stroke
from core.editing.tiles import TILE
from core.labels import Label
from core.pixels import Box
from core.regions.brush import dab_box, disk

shapes = st.tuples(st.integers(1, 12), st.integers(1, 12))
seeds = st.integers(0, 2**32 - 1)


@given(shapes, seeds)
def test_revert_undoes_paint_and_apply_redoes_it(shape, seed):
    rng = np.random.default_rng(seed)
    layers = random_layers(rng, shape)
    before = state(layers)
    edit = paint(layers, *random_painting(rng))
    after = state(layers)
    assert (edit is None) == same(before, after)
    if edit is not None:
        for store in (lambda: None, edit.pack, edit.unpack_some):
            store()
            edit.revert(layers)
            assert same(state(layers), before)
            edit.apply(layers)
            assert same(state(layers), after)


@settings(max_examples=20)
@given(st.tuples(st.integers(200, 600), st.integers(200, 600)), seeds)
def test_it_holds_across_tiles(shape, seed):
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


@given(shapes, seeds, st.integers(1, 6))
def test_undoing_every_step_restores_the_start_on_the_newest_base(shape, seed, steps):
    rng = np.random.default_rng(seed)
    layers, history = random_layers(rng, shape), History()
    touched, corrected = layers.touched.copy(), layers.mask.copy()
    for _ in range(steps):
        edit = paint(layers, *random_painting(rng))
        if edit is not None:
            history.push(edit)
    newest = rng.integers(0, 3, shape, dtype=np.uint8)
    layers.replace_base(newest)
    while history.can_undo:
        history.undo(layers)
    assert np.array_equal(layers.touched, touched)
    assert np.array_equal(layers.mask, np.where(touched, corrected, newest))


def test_an_edit_knows_where_it_changed():
    edit = dab(MaskLayers.blank((100, 100)), 50, 60, 11)
    assert edit.boxes == (Box(45, 55, 56, 66),)


def test_a_proposal_between_paint_and_undo_shows_through():
    layers = MaskLayers.blank((10, 10))
    edit = dab(layers, 5, 5, 3, Label.PET)
    layers.replace_base(np.full((10, 10), Label.BORDER, np.uint8))
    assert layers.mask[5, 5] == Label.PET
    assert layers.mask[0, 0] == Label.BORDER
    edit.revert(layers)
    assert (layers.mask == Label.BORDER).all()


def in_stripes(*labels):
    """Labels in columns, one after the other."""
    return np.resize(np.array(labels, np.uint8), (30, 30))


@pytest.mark.parametrize("label", [Label.PET, in_stripes(Label.PET, Label.BORDER)])
@pytest.mark.parametrize("before", [in_stripes(Label.BACKGROUND), in_stripes(Label.BACKGROUND, Label.BORDER)])
def test_undo_leaves_unpainted_pixels_alone_though_they_were_touched_since(before, label):
    layers = MaskLayers(before, before, np.zeros((30, 30), np.bool_))
    edit = paint(layers, Box(0, 0, 30, 30), np.kron(np.eye(2), np.ones((15, 15))) > 0, label)
    layers.touched.fill(True)
    painted = layers.mask.copy()
    layers.replace_base(np.full((30, 30), Label.PET, np.uint8))
    edit.revert(layers)
    assert layers.touched[:15, 15:].all()
    edit.apply(layers)
    assert layers.touched.all()
    assert np.array_equal(layers.mask, painted)


def test_a_stroke_across_a_large_photo_is_small():
    layers = MaskLayers.blank((3000, 4000))
    stroke = Stroke(layers, "Paint")
    for step in range(0, 2900, 20):
        stroke.paint(dab_box(step, step, 60), disk(60), Label.PET)
    edit = stroke.finish().pack()
    assert edit.nbytes < 40_000
    edit.revert(layers)
    assert not layers.touched.any()


def test_an_edit_of_a_large_uniform_area_is_small():
    layers = MaskLayers.blank((3000, 4000))
    edit = fill_all(layers, Label.BACKGROUND)
    assert edit.nbytes < 15_000
    half = paint(layers, Box(0, 0, 1500, 4000), np.ones((1500, 4000), bool), Label.PET)
    assert half.boxes == (Box(0, 0, 1500, 4000),)
    assert half.nbytes < 10_000


def swept(down, across):
    side = np.hypot(*np.ogrid[-50:50, -50:50]) < 50
    for step in range(150):
        top, left = 1000 + down * step, 1000 + across * step
        yield Box(top, left, top + 100, left + 100), side, Label.PET


def test_a_stroke_of_1200_pixels_takes_less_than_20_kilobytes():
    rng = np.random.default_rng(0)
    base = np.kron(rng.integers(0, 3, (30, 40)), np.ones((100, 100))).astype(np.uint8)
    for down, across in ((0, 8), (8, 0), (6, 6)):
        layers = MaskLayers(base, base.copy(), rng.random(base.shape) < 0.0)
        assert plan(layers, "Paint", swept(down, across)).nbytes < 20_000
