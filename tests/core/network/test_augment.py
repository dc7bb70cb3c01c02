"""Augmented samples keep photo and mask together."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.network.augment import Augmentation, augment


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
    flip_only = Augmentation(crop_area=(1.0, 1.0), aspect=1.0, brightness=0, contrast=0, saturation=0)
    image = np.arange(32 * 32 * 3, dtype=np.uint32).reshape(32, 32, 3).astype(np.uint8)
    mask = (np.arange(32 * 32).reshape(32, 32) % 3).astype(np.uint8)
    seen = set()
    for seed in range(20):
        new_image, new_mask = augment(image, mask, 32, flip_only, np.random.default_rng(seed))
        flipped = not np.array_equal(new_image, image)
        np.testing.assert_array_equal(new_image, image[:, ::-1] if flipped else image)
        np.testing.assert_array_equal(new_mask, mask[:, ::-1] if flipped else mask)
        seen.add(flipped)
    assert seen == {True, False}
