"""Masks stay where their photos are, whatever size they are brought to."""

import numpy as np
import pytest

from core.resizing import resize_by_area, resize_nearest


@pytest.mark.parametrize("size", [(256, 256), (128, 200), (64, 96), (700, 900)])
def test_mask_is_resized_alike_from_either_side(size):
    """A resize that favours one side would move masks against their photos."""
    mask = np.random.default_rng(0).integers(0, 3, (300, 410), dtype=np.uint8)
    resized = resize_nearest(mask, *size)
    assert resized.shape == size
    np.testing.assert_array_equal(resize_nearest(np.ascontiguousarray(mask[::-1, ::-1]), *size)[::-1, ::-1], resized)


def test_small_mask_lies_where_the_small_photo_does():
    mask = np.zeros((800, 800), np.uint8)
    mask[:, 203:605] = 2
    grey = np.repeat(mask[..., None] * np.uint8(100), 3, axis=2)
    np.testing.assert_array_equal(resize_nearest(mask, 100, 100) == 2, resize_by_area(grey, 100, 100)[..., 0] > 100)
