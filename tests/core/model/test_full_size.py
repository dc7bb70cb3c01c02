"""Probabilities become a mask of the photo's size."""

import tracemalloc

import cv2
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.labels import Label
from core.model.full_size import mask_at_full_size


def one_hot(labels):
    return np.eye(3, dtype=np.float32)[labels]


def grey_photo(height, width):
    return np.full((height, width, 3), 128, np.uint8)


@given(st.integers(0, 2), st.integers(1, 400), st.integers(1, 400))
@settings(deadline=None)
def test_certain_photo_keeps_its_label_at_any_size(label, height, width):
    mask = mask_at_full_size(one_hot(np.full((32, 32), label)), grey_photo(height, width))
    assert mask.shape == (height, width)
    assert mask.dtype == np.uint8
    assert (mask == label).all()


@given(st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=25)
def test_own_size_is_the_argmax(seed):
    probabilities = np.random.default_rng(seed).dirichlet([1, 1, 1], (16, 16)).astype(np.float32)
    sure = np.diff(np.sort(probabilities, axis=-1)[..., 1:], axis=-1)[..., 0] > 1e-4
    mask = mask_at_full_size(probabilities, grey_photo(16, 16))
    np.testing.assert_array_equal(mask[sure], probabilities.argmax(-1)[sure])


def test_outline_is_smooth_and_not_made_of_steps():
    """A diagonal edge upsampled 16 times: labels enlarged by themselves would leave 16 px steps."""
    y, x = np.mgrid[:32, :32]
    pet = 1 / (1 + np.exp((x - y) / 2))
    probabilities = np.stack([pet, 1 - pet, np.zeros_like(pet)], axis=-1).astype(np.float32)
    mask = mask_at_full_size(probabilities, grey_photo(512, 512))
    edge = (mask[100:400] == Label.PET).sum(axis=1)
    assert np.abs(np.diff(edge)).max() <= 2


def test_large_mask_takes_little_more_memory_than_itself():
    probabilities = np.random.default_rng(0).dirichlet([1, 1, 1], (192, 192)).astype(np.float32)
    photo = grey_photo(3001, 4003)
    tracemalloc.start()
    try:
        mask = mask_at_full_size(probabilities, photo)
        assert tracemalloc.get_traced_memory()[1] < 3 * mask.size
    finally:
        tracemalloc.stop()
    whole = cv2.resize(probabilities, (4003, 3001), interpolation=cv2.INTER_LINEAR).argmax(-1)
    assert (mask == whole).mean() > 0.999
