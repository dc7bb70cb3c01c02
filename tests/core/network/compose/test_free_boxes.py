"""The largest pet-free part of a photo."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.labels import Label
from core.network.compose import largest_free_box


def mask_with_pet(height, width, pet):
    mask = np.full((height, width), Label.BACKGROUND, np.uint8)
    mask[pet] = Label.PET
    return mask


@given(
    height=st.integers(1, 150),
    width=st.integers(1, 150),
    pets=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 0.5), st.floats(0, 0.5)), max_size=4),
    share=st.floats(0.1, 1),
)
def test_a_box_is_free_and_large_enough(height, width, pets, share):
    mask = np.full((height, width), Label.BACKGROUND, np.uint8)
    for top, left, tall, wide in pets:
        rows = slice(int(top * height), int((top + tall) * height) + 1)
        mask[rows, int(left * width) : int((left + wide) * width) + 1] = Label.BORDER
    box = largest_free_box(mask, share)
    if not pets:
        assert box == (0, 0, height, width)
    if box is not None:
        assert (mask[box.slices] == Label.BACKGROUND).all()
        assert box.shape == mask[box.slices].shape
        assert box.shape[0] >= share * height
        assert box.shape[1] >= share * width


@pytest.mark.parametrize(
    ("pet", "expected"),
    [
        (np.s_[:, :40], (0, 40, 120, 200)),
        (np.s_[:, 160:], (0, 0, 120, 160)),
        (np.s_[60:, :], (0, 0, 60, 200)),
        (np.s_[50:60, 90:100], (0, 100, 120, 200)),
    ],
)
def test_the_largest_part_is_found(pet, expected):
    assert largest_free_box(mask_with_pet(120, 200, pet), 0.3) == expected


def test_there_is_none_if_the_pet_leaves_too_little():
    mask = mask_with_pet(100, 100, np.s_[25:75, 25:75])
    assert largest_free_box(mask, 0.25) is not None
    assert largest_free_box(mask, 0.3) is None
