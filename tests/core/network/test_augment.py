"""Augmented samples keep photo and mask together."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.network.augment import FLIP_ONLY, Augmentation, augment, mosaic


@given(seed=st.integers(0, 2**32 - 1), height=st.integers(1, 90), width=st.integers(1, 90))
@settings(deadline=None, max_examples=50)
def test_any_variation_has_the_right_size_and_labels(seed, height, width):
    rng = np.random.default_rng(seed)
    image = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    mask = rng.integers(0, 3, (height, width), dtype=np.uint8)
    new_image, new_mask = augment(image, mask, 32, Augmentation(), rng)
    assert new_image.shape == (32, 32, 3)
    assert new_image.dtype == np.uint8
    assert new_mask.shape == (32, 32)
    assert set(np.unique(new_mask)) <= set(np.unique(mask))


@given(seed=st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=50)
def test_mask_moves_with_its_photo(seed):
    """The photo shows its own mask in grey, so after any crop and flip the two still agree."""
    mask = np.zeros((96, 96), np.uint8)
    mask[20:70, 40:60] = 2
    image = np.repeat(mask[..., None] * 100, 3, axis=2)
    plain = Augmentation(brightness=0, contrast=0, saturation=0)
    new_image, new_mask = augment(image, mask, 48, plain, np.random.default_rng(seed))
    agree = (new_image[..., 0] > 100) == (new_mask == 2)
    assert agree.mean() > 0.93


def test_without_crop_and_colour_a_sample_is_flipped_or_left():
    image = np.arange(32 * 32 * 3, dtype=np.uint32).reshape(32, 32, 3).astype(np.uint8)
    mask = (np.arange(32 * 32).reshape(32, 32) % 3).astype(np.uint8)
    seen = set()
    for seed in range(20):
        new_image, new_mask = augment(image, mask, 32, FLIP_ONLY, np.random.default_rng(seed))
        flipped = not np.array_equal(new_image, image)
        np.testing.assert_array_equal(new_image, image[:, ::-1] if flipped else image)
        np.testing.assert_array_equal(new_mask, mask[:, ::-1] if flipped else mask)
        seen.add(flipped)
    assert seen == {True, False}


@given(seed=st.integers(0, 2**32 - 1), size=st.integers(8, 64))
@settings(deadline=None, max_examples=30)
def test_a_mosaic_shows_all_four_samples(seed, size):
    rng = np.random.default_rng(seed)
    samples = [
        (np.full((20, 30, 3), 60 * shade, np.uint8), np.full((20, 30), shade % 3, np.uint8)) for shade in range(4)
    ]
    plain = Augmentation(brightness=0, contrast=0, saturation=0)
    image, mask = mosaic(samples, size, plain, rng)
    assert image.shape == (size, size, 3)
    assert set(np.unique(image)) == {0, 60, 120, 180}
    np.testing.assert_array_equal(mask, image[..., 0] // 60 % 3)


def test_blur_and_compression_keep_the_form():
    image = np.random.default_rng(0).integers(0, 256, (40, 30, 3), dtype=np.uint8)
    mask = np.zeros((40, 30), np.uint8)
    amount = Augmentation(blur=1.0, jpeg=1.0, tint=0.2)
    new_image, _ = augment(image, mask, 32, amount, np.random.default_rng(1))
    plain, _ = augment(image, mask, 32, Augmentation(tint=0.2), np.random.default_rng(1))
    assert new_image.shape == (32, 32, 3)
    assert new_image.dtype == np.uint8
    assert new_image.std() < plain.std()


def test_compression_keeps_the_colours_that_the_eye_sees_best():
    """JPEG halves the resolution of colour, not of lightness: blue stripes on black suffer more than red ones."""
    stripes = np.zeros((64, 64, 3), np.uint8)
    stripes[:, ::2] = 255
    amount = Augmentation(crop_area=(1.0, 1.0), aspect=1.0, brightness=0, contrast=0, saturation=0, jpeg=1.0)
    contrast = {}
    for channel, name in enumerate(("red", "green", "blue")):
        image = np.where(np.arange(3) == channel, stripes, 0).astype(np.uint8)
        made, _ = augment(image, stripes[..., 0], 64, amount, np.random.default_rng(3))
        contrast[name] = float(made[..., channel].std())
    assert contrast["blue"] < contrast["red"] < contrast["green"]


def test_colours_vary_within_their_ranges():
    image = np.full((8, 8, 3), 100, np.uint8)
    amount = Augmentation(crop_area=(1.0, 1.0), aspect=1.0, brightness=0.25, contrast=0.3, saturation=0.4)
    values = [augment(image, image[..., 0], 8, amount, np.random.default_rng(seed))[0] for seed in range(50)]
    levels = np.array([value.mean() for value in values])
    assert levels.std() > 5
    assert 74 <= levels.min() <= levels.max() <= 126
    assert all(value.std() < 1 for value in values)  # grey stays grey but for rounding


def ramp(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """A photo whose red grows to the right and whose green grows downwards, so that a crop shows where it was cut."""
    down, across = np.meshgrid(np.linspace(0, 255, height), np.linspace(0, 255, width), indexing="ij")
    image = np.stack([across, down, np.zeros_like(down)], -1).astype(np.uint8)
    return image, np.zeros((height, width), np.uint8)


@given(seed=st.integers(0, 2**32 - 1), height=st.integers(60, 200), width=st.integers(60, 200))
@settings(deadline=None, max_examples=50)
def test_a_crop_can_be_nearly_the_whole_photo_whatever_its_shape(seed, height, width):
    amount = Augmentation(crop_area=(0.1, 0.2), brightness=0, contrast=0, saturation=0, whole=1.0)
    image, _ = augment(*ramp(height, width), 48, amount, np.random.default_rng(seed))
    for channel in (0, 1):
        assert int(image[..., channel].max()) - int(image[..., channel].min()) > 0.75 * 255


def test_a_coarse_photo_keeps_its_size_and_loses_detail():
    checks = (np.indices((256, 256)).sum(0) % 2 * 255).astype(np.uint8)
    image, mask = np.repeat(checks[..., None], 3, axis=2), np.zeros((256, 256), np.uint8)
    plain = replace(FLIP_ONLY, coarse=1.0)
    new_image, new_mask = augment(image, mask, 256, plain, np.random.default_rng(1))
    assert new_image.shape == image.shape
    assert new_mask.shape == mask.shape
    assert new_image.std() < 0.5 * image.std()


def test_a_thumbnail_does_not_get_coarser():
    image, mask = ramp(90, 90)
    new_image, _ = augment(image, mask, 90, replace(FLIP_ONLY, coarse=1.0), np.random.default_rng(1))
    assert any(np.array_equal(new_image, shown) for shown in (image, image[:, ::-1]))


def test_a_poor_photo_is_out_of_focus_or_dark_and_often_grey():
    checks = (np.indices((256, 256)).sum(0) // 4 % 2 * 255).astype(np.uint8)
    image, mask = np.stack([checks, checks // 2, checks // 4], axis=2), np.zeros((256, 256), np.uint8)
    seen = set()
    for seed in range(30):
        new_image, _ = augment(image, mask, 256, replace(FLIP_ONLY, poor=1.0), np.random.default_rng(seed))
        assert new_image.shape == image.shape
        assert new_image.dtype == np.uint8
        if new_image.mean() < 0.65 * image.mean():
            seen.add("grey" if np.array_equal(new_image[..., 0], new_image[..., 2]) else "dark")
        elif new_image.std() < 0.8 * image.std():
            seen.add("out of focus")
        else:
            seen.add("as it was")
    assert seen == {"grey", "dark", "out of focus"}
