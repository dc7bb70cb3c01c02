"""What is cut out of a photo, and how it looks where it is pasted."""

import numpy as np
import pytest

from core.labels import Label
from core.network.compose.cut_outs import adapt_light, can_be_cut_out, cut_out, feathered, paste, resized
from core.pixels import Box


@pytest.fixture
def sample(make_mask):
    mask = make_mask(120, 90, 3)
    return np.random.default_rng(3).integers(0, 256, (*mask.shape, 3), dtype=np.uint8), mask


def test_a_cut_out_is_what_lies_inside_the_outline(sample):
    _, mask = sample
    thing = cut_out(sample, side=200)
    assert thing.image.shape[:2] == thing.inside.shape
    pet, all_of_it = np.count_nonzero(mask == Label.PET), np.count_nonzero(mask != Label.BACKGROUND)
    assert pet < np.count_nonzero(thing.inside) < all_of_it
    assert thing.inside[0].any()
    assert thing.inside[-1].any()


def test_a_cut_out_is_no_larger_than_what_it_is_needed_for(sample):
    small, large = cut_out(sample, side=10), cut_out(sample, side=200)
    assert max(small.inside.shape) <= 48 < max(large.inside.shape)
    assert small.inside.mean() == pytest.approx(large.inside.mean(), abs=0.08)


def test_pets_that_are_tiny_or_cut_off_by_the_photo_are_left(make_mask):
    mask = make_mask(120, 90, 3)
    assert can_be_cut_out(mask)
    assert not can_be_cut_out(mask[30:])
    assert not can_be_cut_out(np.ascontiguousarray(mask[::4, ::4]))
    assert not can_be_cut_out(np.full((60, 60), Label.BACKGROUND, np.uint8))


@pytest.mark.parametrize("side", [5, 20, 60])
def test_a_resized_cut_out_has_the_longer_side_up_to_a_stretch(sample, side):
    image, opacity = resized(cut_out(sample, side), side, np.random.default_rng(1))
    assert image.shape[:2] == opacity.shape
    assert max(opacity.shape) == pytest.approx(side, rel=0.12, abs=1)
    assert opacity.min() >= 0
    assert 0.5 < opacity.max() <= 1


def test_a_cut_out_of_a_small_photo_is_not_blown_up(sample):
    thing = cut_out(sample, 900)
    _, opacity = resized(thing, 900, np.random.default_rng(1))
    assert max(opacity.shape) <= 1.7 * max(thing.inside.shape)


def test_light_is_adapted_as_far_as_asked():
    rng = np.random.default_rng(0)
    bright = rng.integers(180, 240, (20, 20, 3)).astype(np.uint8)
    dark = rng.integers(10, 30, (20, 20, 3)).astype(np.uint8)
    opacity = np.ones((20, 20), np.float32)
    means = [adapt_light(bright, opacity, dark, amount).mean() for amount in (0, 0.5, 1)]
    assert means[0] == pytest.approx(bright.mean(), abs=0.01)
    assert means[0] > means[1] > means[2] > dark.mean()
    assert adapt_light(bright, opacity, dark, 1).std() < bright.std()


def test_what_is_pasted_has_soft_edges_and_stays_in_the_photo():
    ground = np.zeros((40, 40, 3), np.uint8)
    inside = np.zeros((20, 20), np.uint8)
    inside[4:16, 4:16] = 255
    opacity = feathered(inside, 1.0)
    where = paste(ground, np.full((20, 20, 3), 200, np.float32), opacity, Box(30, -5, 50, 15))
    assert where.shape == (40, 40)
    assert where[36:, 1:9].all()
    assert not where[:33].any()
    assert (ground[where] >= 100).all()
    soft = (ground[..., 0] > 0) & (ground[..., 0] < 200)
    assert soft.any()
    assert not ground[:30].any()


def test_what_lies_outside_the_photo_changes_nothing():
    ground = np.zeros((10, 10, 3), np.uint8)
    where = paste(ground, np.full((5, 5, 3), 200, np.float32), np.ones((5, 5), np.float32), Box(20, 0, 25, 5))
    assert not where.any()
    assert not ground.any()
