"""Laws of the border that follows by itself, and of locked classes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage
from support.edits import paint

from core.editing import tiles
from core.editing.layers import MaskLayers
from core.editing.rules import PaintRules
from core.editing.stroke import Stroke
from core.labels import Label
from core.pixels import Box
from core.regions.brush import dab_box, disk

SIDE = 90


@pytest.fixture(autouse=True, scope="module")
def small_tiles():
    """Spread the masks of these tests over many tiles."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tiles, "TILE", (32, 40))
        yield


seeds = st.integers(0, 2**32 - 1)
widths = st.integers(1, 9) | st.integers(16, 60)
painted = st.sampled_from([Label.PET, Label.BACKGROUND])
locks = st.frozensets(st.sampled_from(Label), max_size=2)


def some_mask(rng, side=SIDE):
    """Blobs of all classes, some with a band between them, some without."""
    mask = np.full((side, side), Label.BACKGROUND, np.uint8)
    for _ in range(rng.integers(0, 6)):
        box = dab_box(*rng.integers(0, side, 2).tolist(), int(rng.integers(2, 60))).clipped(mask.shape)
        mask[box.slices] = rng.integers(0, 3)
    return mask


def layers_of(mask):
    return MaskLayers(mask, mask.copy(), np.zeros(mask.shape, bool))


def some_dabs(rng, count, side=SIDE):
    start = rng.integers(0, side, 2)
    dabs = []
    for _ in range(count):
        start = start + rng.integers(-15, 16, 2)
        size = int(rng.integers(1, 40))
        dabs.append((dab_box(*start.tolist(), size), disk(size)))
    return dabs


def union(dabs, shape=(SIDE, SIDE)):
    region = np.zeros(shape, bool)
    for box, part in dabs:
        inside = box.clipped(shape)
        if not inside.is_empty:
            region[inside.slices] |= part[box.slices_of(inside)]
    return region


def after_stroke(mask, dabs, label, rules):
    layers = layers_of(mask)
    stroke = Stroke(layers, "Paint", rules)
    for box, region in dabs:
        stroke.paint(box, region, label)
    return layers, stroke.finish()


def after_union(mask, dabs, label, rules):
    layers = layers_of(mask)
    paint(layers, Box.whole(mask.shape), union(dabs, mask.shape), label, rules=rules)
    return layers


def distance_to(region):
    """Exact distances between pixel centres."""
    return ndimage.distance_transform_edt(~region) if region.any() else np.full(region.shape, np.inf)


@given(seeds, widths, painted, locks)
def test_what_a_stroke_does_depends_on_the_pixels_painted_and_not_on_the_dabs(seed, width, label, locked):
    rng = np.random.default_rng(seed)
    side = SIDE + 4 * width  # so wide a band is mostly decided by few of its pixels
    mask, dabs, rules = some_mask(rng, side), some_dabs(rng, 5, side), PaintRules(locked, width)
    together = after_union(mask, dabs, label, rules)
    for order in (dabs, dabs[::-1], [*dabs, *dabs]):
        apart, _ = after_stroke(mask, order, label, rules)
        np.testing.assert_array_equal(apart.mask, together.mask)
        np.testing.assert_array_equal(apart.touched, together.touched)


BLOCK = 2048
"""Side of the blocks in which a large area is painted, counted from its own corner."""


@settings(max_examples=60)
@given(seeds, widths, painted, locks, st.sampled_from([(0, 1), (1, 0), (1, 1)]))
def test_a_large_area_painted_in_blocks_equals_its_dabs(seed, width, label, locked, edges):
    rng = np.random.default_rng(seed)
    down, right = (edge * (BLOCK - SIDE // 2) for edge in edges)  # the edge of a block runs through the blobs
    mask, dabs, rules = some_mask(rng), some_dabs(rng, 5), PaintRules(locked, width)
    mask = np.pad(mask, ((down, 0), (right, 0)), constant_values=Label.BACKGROUND)
    dabs = [(moved(box, down, right), region) for box, region in dabs]
    apart, edit = after_stroke(mask, dabs, label, rules)
    in_blocks = after_union(mask, dabs, label, rules)
    np.testing.assert_array_equal(in_blocks.mask, apart.mask)
    np.testing.assert_array_equal(in_blocks.touched, apart.touched)
    if edit is not None:
        edit.revert(apart)
        np.testing.assert_array_equal(apart.mask, mask)


def moved(box, down, right):
    return Box(box.top + down, box.left + right, box.bottom + down, box.right + right)


@given(seeds, widths, painted, locks)
def test_the_same_stroke_again_changes_nothing(seed, width, label, locked):
    rng = np.random.default_rng(seed)
    dabs, rules = some_dabs(rng, 4), PaintRules(locked, width)
    once, _ = after_stroke(some_mask(rng), dabs, label, rules)
    again, _ = after_stroke(once.mask, dabs, label, rules)
    np.testing.assert_array_equal(again.mask, once.mask)


@given(seeds, widths, painted, locks)
def test_undo_and_redo_of_a_stroke_with_border_are_exact(seed, width, label, locked):
    rng = np.random.default_rng(seed)
    mask = some_mask(rng)
    layers, edit = after_stroke(mask, some_dabs(rng, 4), label, PaintRules(locked, width))
    after = layers.mask.copy(), layers.touched.copy()
    if edit is not None:
        edit.revert(layers)
        np.testing.assert_array_equal(layers.mask, mask)
        assert not layers.touched.any()
        edit.apply(layers)
        np.testing.assert_array_equal(layers.mask, after[0])
        np.testing.assert_array_equal(layers.touched, after[1])


@given(seeds, st.integers(0, 9), st.sampled_from(Label), locks)
def test_locked_classes_never_change(seed, width, label, locked):
    rng = np.random.default_rng(seed)
    mask = some_mask(rng)
    layers, _ = after_stroke(mask, some_dabs(rng, 4), label, PaintRules(locked, width))
    unchanged = np.isin(mask, [int(label) for label in locked])
    np.testing.assert_array_equal(layers.mask[unchanged], mask[unchanged])
    assert not layers.touched[unchanged].any()


@given(seeds, locks)
def test_locked_classes_never_change_by_a_label_for_each_pixel(seed, locked):
    rng = np.random.default_rng(seed)
    mask, labels = some_mask(rng), rng.integers(0, 3, (SIDE, SIDE), dtype=np.uint8)
    layers = layers_of(mask)
    paint(layers, Box.whole(mask.shape), rng.random(mask.shape) < 0.5, labels, rules=PaintRules(locked, 5))
    unchanged = np.isin(mask, [int(label) for label in locked])
    np.testing.assert_array_equal(layers.mask[unchanged], mask[unchanged])


@given(seeds, widths, painted)
def test_painting_a_class_never_takes_it_away_and_acts_only_near(seed, width, label):
    rng = np.random.default_rng(seed)
    mask, dabs = some_mask(rng, 40), some_dabs(rng, 2, 40)
    layers, _ = after_stroke(mask, dabs, label, PaintRules(border_width=width))
    changed, region = layers.mask != mask, union(dabs, mask.shape)
    assert (layers.mask[mask == label] == label).all()
    assert not changed[distance_to(region & (mask != label)) > 1.6 * width].any()
    np.testing.assert_array_equal(layers.touched, changed | region)


@given(seeds, widths, painted)
def test_what_is_painted_keeps_its_distance_from_the_other_class(seed, width, label):
    rng = np.random.default_rng(seed)
    mask, dabs = some_mask(rng, 40), some_dabs(rng, 2, 40)
    layers, _ = after_stroke(mask, dabs, label, PaintRules(border_width=width))
    other = Label.BACKGROUND if label == Label.PET else Label.PET
    new = union(dabs, mask.shape) & (mask != label)
    assert (distance_to(new)[layers.mask == other] > 0.965 * width / 2).all()
    grown = (layers.mask == label) & (mask != label)
    assert (distance_to(layers.mask == other)[grown] > 0.965 * width).all()


@pytest.mark.parametrize("width", [1, 4, 7, 16, 31, 120, 255])
def test_a_straight_edge_gets_a_band_of_the_width_half_to_either_side(width):
    edge = 30 + width
    layers = MaskLayers.blank((2 * edge, 60))
    box = Box(0, 0, edge, 60)
    paint(layers, box, np.ones(box.shape, bool), Label.PET, rules=PaintRules(border_width=width))
    outside = width // 2
    expected = [Label.PET] * (edge - width + outside) + [Label.BORDER] * width + [Label.BACKGROUND] * (edge - outside)
    assert layers.mask[:, 30].tolist() == expected


@pytest.mark.parametrize("width", [4, 6])
def test_the_band_moves_with_the_outline_and_leaves_none_behind(width):
    layers, rules = MaskLayers.blank((60, 60)), PaintRules(border_width=width)
    for bottom in (20, 27, 40):
        box = Box(0, 0, bottom, 60)
        paint(layers, box, np.ones(box.shape, bool), Label.PET, rules=rules)
        assert (layers.mask[:, 30] == Label.BORDER).sum() == width
    paint(layers, Box(25, 0, 60, 60), np.ones((35, 60), bool), Label.BACKGROUND, rules=rules)
    border = np.flatnonzero(layers.mask[:, 30] == Label.BORDER)
    assert border.tolist() == list(range(25 - width // 2, 25 + width // 2))


def test_painting_out_the_whole_pet_leaves_no_border():
    layers, rules = MaskLayers.blank((80, 80)), PaintRules(border_width=6)
    paint(layers, dab_box(40, 40, 30), disk(30), Label.PET, rules=rules)
    paint(layers, dab_box(40, 40, 34), disk(34), Label.BACKGROUND, rules=rules)
    assert (layers.mask == Label.BACKGROUND).all()


def test_a_part_thinner_than_the_width_is_border_and_pet_that_is_there_stays():
    layers = MaskLayers.blank((80, 80))
    paint(layers, dab_box(20, 40, 5), disk(5), Label.PET)
    pet = layers.mask == Label.PET
    paint(layers, dab_box(50, 40, 5), disk(5), Label.PET, rules=PaintRules(border_width=8))
    paint(layers, dab_box(20, 44, 5), disk(5), Label.PET, rules=PaintRules(border_width=8))
    np.testing.assert_array_equal(layers.mask == Label.PET, pet)
    assert layers.mask[50, 40] == Label.BORDER


def test_painting_the_class_that_is_there_only_confirms_it():
    mask = np.full((60, 60), Label.BACKGROUND, np.uint8)
    mask[:30] = Label.PET
    layers = layers_of(mask)
    paint(layers, dab_box(20, 30, 19), disk(19), Label.PET, rules=PaintRules(border_width=6))
    np.testing.assert_array_equal(layers.mask, mask)
    assert layers.touched.sum() == disk(19).sum()


def test_no_border_follows_border_painted_by_hand_or_labels_for_each_pixel():
    layers, rules = MaskLayers.blank((40, 40)), PaintRules(border_width=6)
    paint(layers, dab_box(20, 20, 9), disk(9), Label.BORDER, rules=rules)
    assert (layers.mask != Label.BACKGROUND).sum() == disk(9).sum()
    given_labels = np.full((9, 9), Label.PET, np.uint8)
    paint(layers, dab_box(20, 20, 9), disk(9), given_labels, rules=rules)
    assert (layers.mask == Label.PET).sum() == disk(9).sum()


def test_a_locked_border_stays_while_the_band_moves_elsewhere():
    rules = PaintRules(frozenset({Label.BORDER}), 6)
    layers = MaskLayers.blank((80, 80))
    paint(layers, Box(38, 0, 42, 80), np.ones((4, 80), bool), Label.BORDER)
    stroke = Stroke(layers, "Paint", rules)
    for y in range(10, 60, 3):
        stroke.paint(dab_box(y, 40, 21), disk(21), Label.PET)
    assert (layers.mask[38:42] == Label.BORDER).all()
    assert layers.mask[30, 40] == Label.PET
    assert layers.mask[48, 40] == Label.PET
    column = layers.mask[:, 40]
    assert np.flatnonzero(column == Label.BORDER).max() < 75


def test_the_band_does_not_grow_into_locked_background():
    mask = np.full((60, 60), Label.BACKGROUND, np.uint8)
    mask[:30] = Label.BORDER
    layers = layers_of(mask)
    paint(
        layers,
        Box(0, 0, 40, 60),
        np.ones((40, 60), bool),
        Label.PET,
        rules=PaintRules(frozenset({Label.BACKGROUND}), 6),
    )
    assert (layers.mask[30:] == Label.BACKGROUND).all()
    assert (layers.mask[:24] == Label.PET).all()
    assert (layers.mask[24:30] == Label.BORDER).all()
