"""The network sees photos shrunk by area and scaled to -1..1."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.preprocess import scale_pixels, shrink_to_square


@given(height=st.integers(1, 300), width=st.integers(1, 300), value=st.integers(0, 255))
def test_flat_photo_stays_flat_at_any_size(height, width, value):
    square = shrink_to_square(np.full((height, width, 3), value, np.uint8), 32)
    assert square.shape == (32, 32, 3)
    assert (square == value).all()


def test_fine_stripes_average_out_instead_of_aliasing():
    stripes = np.zeros((640, 640, 3), np.uint8)
    stripes[:, ::2] = 255
    square = shrink_to_square(stripes, 64)
    assert np.abs(square.astype(int) - 127).max() <= 1


def test_halves_stay_where_they_are():
    photo = np.zeros((100, 300, 3), np.uint8)
    photo[:, 150:] = 200
    square = shrink_to_square(photo, 64)
    assert (square[:, :31] == 0).all()
    assert (square[:, 33:] == 200).all()


@pytest.mark.parametrize(("pixel", "expected"), [(0, -1.0), (255, 1.0), (127, -1 / 255)])
def test_scaling(pixel, expected):
    assert scale_pixels(np.uint8([pixel]))[0] == pytest.approx(expected, abs=1e-6)
