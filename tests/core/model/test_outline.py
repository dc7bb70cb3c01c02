"""The photo moves the outline of a pet, where it shows one."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.labels import Label
from core.model.full_size import mask_at_full_size
from core.model.outline import follow_photo

SIZE = 64
BAND = 0.03
PET, BACKGROUND = (150, 110, 80), (70, 120, 60)


def depth_of_disc(height, width, radius, ripple=0.0):
    """How deep each pixel lies in a round pet with a wavy outline, in shares of the photo's side, negative outside."""
    y, x = ((np.arange(side) + 0.5) / side - 0.5 for side in (height, width))
    away = np.hypot(y[:, None], x)
    return radius + ripple * np.sin(6 * np.arctan2(y[:, None], x)) - away


def photo_of(depth):
    noise = np.random.default_rng(0).normal(0, 6, (*depth.shape, 3))
    return (np.where(depth[..., None] > 0, PET, BACKGROUND) + noise).clip(0, 255).astype(np.uint8)


def answer(depth):
    """What a network says that takes depth 0 for the pet's outline, with a border to both sides of it."""
    values = np.exp(np.stack([depth - BAND, -depth - BAND, np.zeros_like(depth)], axis=-1) / 0.01)
    return (values / values.sum(axis=-1, keepdims=True)).astype(np.float32)


def truth_of(depth):
    return np.select([depth > BAND, depth < -BAND], [Label.PET, Label.BACKGROUND], Label.BORDER).astype(np.uint8)


@pytest.mark.parametrize("shape", [(96, 96), (640, 480), (600, 900)])
@pytest.mark.parametrize("ripple", [0.0, 0.02])
def test_outline_goes_to_where_the_photo_has_it(shape, ripple):
    """The network is two of its pixels off all round, and knows no ripple."""
    depth = depth_of_disc(*shape, radius=0.3, ripple=ripple)
    photo, truth = photo_of(depth), truth_of(depth)
    probabilities = answer(depth_of_disc(SIZE, SIZE, radius=0.3 + 2 / SIZE))
    without = mask_at_full_size(probabilities, photo, refine=False)
    refined = mask_at_full_size(probabilities, photo)
    assert (refined != truth).mean() < 0.8 * (without != truth).mean()


@pytest.mark.parametrize("size", [96, 192, 288])
def test_right_outline_stays(size):
    depth = depth_of_disc(512, 512, radius=0.3)
    mask = mask_at_full_size(answer(depth_of_disc(size, size, radius=0.3)), photo_of(depth))
    assert (mask != truth_of(depth)).mean() < 0.002


def test_border_moves_with_the_outline_and_keeps_its_width():
    depth = depth_of_disc(SIZE, SIZE, radius=0.3)
    before = answer(depth_of_disc(SIZE, SIZE, radius=0.3 + 2 / SIZE))
    after = follow_photo(before, photo_of(depth))
    pet_before, pet_after = (values[SIZE // 2, :, Label.PET].sum() for values in (before, after))
    border_before, border_after = (values[SIZE // 2, :, Label.BORDER].sum() for values in (before, after))
    assert pet_after < pet_before - 1  # pixels, of the 4 that the network's pet is too wide
    assert border_after == pytest.approx(border_before, rel=0.15)


def test_flat_photo_changes_nothing():
    probabilities = answer(depth_of_disc(SIZE, SIZE, radius=0.3, ripple=0.05))
    flat = np.full((SIZE, SIZE, 3), (200, 30, 90), np.uint8)
    np.testing.assert_allclose(follow_photo(probabilities, flat), probabilities, atol=2e-3)


def test_far_from_the_outline_nothing_changes():
    """Bright lines on the pet and beside it are none of its outline's business."""
    depth = depth_of_disc(SIZE, SIZE, radius=0.3)
    photo = photo_of(depth)
    photo[:, [2, SIZE // 2, SIZE - 3]] = 255
    before = answer(depth)
    far = np.abs(depth) > 12 / SIZE
    np.testing.assert_allclose(follow_photo(before, photo)[far], before[far], atol=1e-3)


@pytest.mark.parametrize("label", Label)
def test_one_class_alone_has_no_outline(label):
    probabilities = np.zeros((SIZE, SIZE, 3), np.float32)
    probabilities[..., label] = 1
    photo = photo_of(depth_of_disc(SIZE, SIZE, radius=0.3))
    np.testing.assert_array_equal(follow_photo(probabilities, photo), probabilities)


@given(st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=25)
def test_probabilities_stay_probabilities_and_are_not_touched(seed):
    rng = np.random.default_rng(seed)
    coarse = rng.dirichlet([1, 1, 1], (6, 6)).astype(np.float32)
    probabilities = cv2.resize(coarse, (32, 32), interpolation=cv2.INTER_LINEAR)
    kept = probabilities.copy()
    moved = follow_photo(probabilities, rng.integers(0, 256, (32, 32, 3), np.uint8))
    assert moved.dtype == np.float32
    assert moved.min() >= 0
    np.testing.assert_allclose(moved.sum(axis=-1), 1, atol=1e-4)
    np.testing.assert_array_equal(probabilities, kept)


@given(st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=25)
def test_mirrored_photo_gives_the_mirrored_outline(seed):
    rng = np.random.default_rng(seed)
    probabilities = answer(depth_of_disc(SIZE, SIZE, 0.3, rng.uniform(0, 0.05)))
    photo = photo_of(depth_of_disc(SIZE, SIZE, 0.33, rng.uniform(0, 0.05)))
    mirrored = follow_photo(probabilities[:, ::-1].copy(), photo[:, ::-1].copy())[:, ::-1]
    np.testing.assert_allclose(mirrored, follow_photo(probabilities, photo), atol=1e-3)


@pytest.mark.parametrize("side", [1, 2, 5, 7, 33, 97])
def test_networks_of_any_size_have_outlines(side):
    rng = np.random.default_rng(side)
    probabilities = rng.dirichlet([1, 1, 1], (side, side)).astype(np.float32)
    moved = follow_photo(probabilities, rng.integers(0, 256, (side, side, 3), np.uint8))
    assert moved.shape == probabilities.shape
    assert np.isfinite(moved).all()


@given(st.sampled_from([(1, 1), (1, 400), (3, 2000), (2000, 3), (5, 7), (1, 5000)]), st.integers(0, 99))
@settings(deadline=None, max_examples=20)
def test_thin_and_tiny_photos_get_masks_of_their_shape(shape, seed):
    rng = np.random.default_rng(seed)
    probabilities = answer(depth_of_disc(SIZE, SIZE, 0.3))
    mask = mask_at_full_size(probabilities, rng.integers(0, 256, (*shape, 3), np.uint8))
    assert mask.shape == shape
    assert mask.dtype == np.uint8
    assert mask.max() <= max(Label)
