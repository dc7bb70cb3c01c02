"""Dilation of bit regions, compared with distances measured pixel by pixel."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from core.border.bit_region import BitRegion
from core.pixels import Box

radii = st.integers(2, 30).map(lambda twice: twice / 2) | st.integers(16, 70)


def scattered(seed, radius, count=6):
    """A few pixels that keep the radius away from every edge."""
    rng = np.random.default_rng(seed)
    margin, inner = int(radius), rng.integers(1, 100, 2)
    region = np.zeros(inner + 2 * margin, np.uint8)
    for point in rng.integers(0, inner, (count, 2)) + margin:
        region[tuple(point)] = 1
    return region


def dilated(region, radius):
    whole = Box.whole(region.shape)
    return BitRegion.of(region, 1, whole, whole).dilated(radius).pixels(whole)


@given(st.integers(0, 10**6), radii)
def test_everything_within_the_radius_is_included_and_nothing_beyond(seed, radius):
    region = scattered(seed, radius)
    found, distance = dilated(region, radius), ndimage.distance_transform_edt(region == 0)
    if radius < 16:
        np.testing.assert_array_equal(found, distance <= radius)
    assert found[distance <= 0.965 * radius].all()
    assert not found[distance > 1.035 * radius].any()


@given(st.integers(0, 10**6), radii)
def test_a_union_dilates_to_the_union_of_its_dilated_parts(seed, radius):
    region = scattered(seed, radius)
    upper = region.copy()
    upper[len(region) // 2 :] = 0
    parts = dilated(upper, radius) | dilated(region - upper, radius)
    np.testing.assert_array_equal(dilated(region, radius), parts)


@pytest.mark.parametrize("radius", [1, 7.5, 15, 16, 64, 250])
def test_along_rows_and_columns_a_disc_has_exactly_the_radius(radius):
    side = 2 * int(radius) + 3
    region = np.zeros((side, side), np.uint8)
    region[side // 2, side // 2] = 1
    found = dilated(region, radius)
    assert found[side // 2].sum() == found[:, side // 2].sum() == 2 * int(radius) + 1
    np.testing.assert_array_equal(found, found.T)
    np.testing.assert_array_equal(found, found[::-1, ::-1])
