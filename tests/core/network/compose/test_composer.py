"""Scenes made of photos: without a pet, and with small and several ones."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.border.silhouette import border_width_of
from core.labels import Label
from core.network.augment import Augmentation
from core.network.compose import Composer, Composition, free_parts
from core.network.samples import collect

PLAIN = Augmentation(brightness=0, contrast=0, saturation=0)
BOTH = Composition(empty=0.25, pasted=0.25)


@pytest.fixture
def samples(make_sample):
    return collect(map(make_sample, ("pet 1", "pet 2", "pet 3", "scene 1", "scene 2")), max_side=200)


def pets_in(mask):
    return cv2.connectedComponents((mask != Label.BACKGROUND).astype(np.uint8))[0] - 1


@given(seed=st.integers(0, 2**32 - 1), size=st.integers(32, 96))
@settings(max_examples=40)
def test_any_scene_has_the_right_size_and_labels(composer_of_all, seed, size):
    rng = np.random.default_rng(seed)
    for make, labels in ((composer_of_all.empty, {Label.BACKGROUND}), (composer_of_all.pasted, set(Label))):
        image, mask = make(size, Augmentation(blur=0.5, jpeg=0.5), rng)
        assert image.shape == (size, size, 3)
        assert image.dtype == np.uint8
        assert mask.shape == (size, size)
        assert set(np.unique(mask)) <= labels


@pytest.fixture(scope="module")
def composer_of_all():
    rng = np.random.default_rng(0)

    def sample(name, pet):
        mask = np.full((100, 120), Label.BACKGROUND, np.uint8)
        if pet:
            cv2.circle(mask, (80, 60), 24, int(Label.BORDER), -1)
            cv2.circle(mask, (80, 60), 20, int(Label.PET), -1)
        return name, rng.integers(0, 256, (100, 120, 3), dtype=np.uint8), mask

    return Composer(collect([sample("a", True), sample("b", True), sample("c", False)], 200), BOTH)


def test_pasted_pets_are_as_many_and_as_large_as_asked(samples):
    few = replace(BOTH, pets=(1, 1), pet_side=(0.2, 0.25), distractors=0)
    for seed in range(8):
        _, mask = Composer(samples, few).pasted(200, PLAIN, np.random.default_rng(seed))
        rows, columns = np.nonzero(mask != Label.BACKGROUND)
        assert pets_in(mask) == 1
        assert max(np.ptp(rows), np.ptp(columns)) <= 200 * 0.25 * 1.12 + 8
    several = replace(few, pets=(5, 5), pet_side=(0.05, 0.1))
    found = [pets_in(Composer(samples, several).pasted(200, PLAIN, np.random.default_rng(s))[1]) for s in range(6)]
    assert max(found) == 5
    assert min(found) >= 3  # some lie on others


def test_the_border_of_a_pasted_pet_is_as_wide_as_asked(samples):
    for width in (4, 6, 8):
        composition = replace(BOTH, pets=(1, 1), pet_side=(0.4, 0.4), border_width=width / 200)
        _, mask = Composer(samples, composition).pasted(200, PLAIN, np.random.default_rng(5))
        assert border_width_of(mask) == pytest.approx(width, abs=1.5)


def test_pets_are_seen_where_the_mask_has_them(make_sample):
    """Red pets on green scenes."""
    samples = collect(map(make_sample, ("pet 1", "pet 2", "scene 1")), max_side=200)
    for image, mask in samples:
        image[:] = np.where(mask[..., None] == Label.BACKGROUND, (0, 200, 0), (200, 0, 0))
    composition = replace(BOTH, covered=0, distractors=0, adaptation=0, pet_side=(0.3, 0.4))
    composer = Composer(samples, composition)
    for seed in range(8):
        image, mask = composer.pasted(128, PLAIN, np.random.default_rng(seed))
        assert (image[mask == Label.PET][:, 0] > 90).mean() > 0.98
        assert (image[mask == Label.BACKGROUND][:, 1] > 110).mean() > 0.98


@pytest.mark.parametrize("covered", [0.0, 1.0])
def test_a_scene_without_a_pet_shows_none(make_sample, covered):
    """Neither a part of a photo nor a photo whose pet is covered has any red left."""
    samples = collect(map(make_sample, ("pet 1", "pet 2", "pet 4")), max_side=200)
    for image, mask in samples:
        image[:] = np.where(mask[..., None] == Label.BACKGROUND, (0, 200, 0), (200, 0, 0))
    shapes = [mask.copy() for mask in samples.masks]
    composer = Composer(samples, replace(BOTH, covered=covered, distractors=1))
    for seed in range(10):
        image, mask = composer.empty(96, PLAIN, np.random.default_rng(seed))
        assert (mask == Label.BACKGROUND).all()
        assert image[..., 0].max() < 60
    for mask, before in zip(samples.masks, shapes, strict=True):
        np.testing.assert_array_equal(mask, before)


def test_photos_are_never_changed(samples):
    before = [image.copy() for image in samples.images]
    composer = Composer(samples, replace(BOTH, covered=0.5))
    for seed in range(20):
        composer.pasted(64, PLAIN, np.random.default_rng(seed))
    for image, old in zip(samples.images, before, strict=True):
        np.testing.assert_array_equal(image, old)


def test_photos_without_a_pet_are_used_as_often_as_asked(make_sample):
    samples = collect(map(make_sample, ("pet 1", "pet 2", "scene 1")), max_side=200)
    for image, mask in samples:
        image[:] = (0, 0, 200) if (mask == Label.BACKGROUND).all() else (0, 200, 0)

    def blue(real):
        composer = Composer(samples, replace(BOTH, real=real, distractors=0, covered=0.3))
        squares = [composer.empty(32, PLAIN, np.random.default_rng(seed))[0] for seed in range(120)]
        return sum(square[..., 2].mean() > 100 for square in squares)

    assert blue(0.0) == 0
    assert 45 <= blue(0.5) <= 75
    assert blue(1.0) == 120


def test_pet_free_parts_stand_in_for_photos_without_a_pet(samples):
    parts = free_parts(samples)
    assert {"scene 1", "scene 2"} <= set(parts.names) <= set(samples.names)
    assert all((mask == Label.BACKGROUND).all() for mask in parts.masks)


@pytest.mark.parametrize(("empty", "pasted"), [(0.5, 0.5), (-0.1, 0.1), (0.2, 0.9)])
def test_a_batch_needs_photos(empty, pasted):
    with pytest.raises(ValueError, match="leave no photos"):
        Composition(empty=empty, pasted=pasted)
