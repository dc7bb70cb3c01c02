"""Growing regions in bits, beside distances measured pixel by pixel."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from core.border.bit_region import BitRegion
from core.labels import Label
from core.pixels import Box

radii = st.integers(2, 30).map(lambda twice: twice / 2) | st.integers(16, 70)


def scattered(seed, radius, count=6):
    """A few pixels that keep the radius away from every edge."""
    rng = np.random.default_rng(seed)
    margin, inner = int(radius), rng.integers(1, 100, 2)
    region = np.zeros(inner + 2 * margin, np.uint8)
    for place in rng.integers(0, inner, (count, 2)) + margin:
        region[tuple(place)] = 1
    return region


def grown(region, radius):
    whole = Box.whole(region.shape)
    return BitRegion.of(region, 1, whole, whole).grown(radius).pixels(whole)


@given(st.integers(0, 10**6), radii)
def test_everything_within_the_radius_is_reached_and_nothing_beyond(seed, radius):
    region = scattered(seed, radius)
    reached, distance = grown(region, radius), ndimage.distance_transform_edt(region == 0)
    if radius < 16:
        np.testing.assert_array_equal(reached, distance <= radius)
    assert reached[distance <= 0.965 * radius].all()
    assert not reached[distance > 1.035 * radius].any()


@given(st.integers(0, 10**6), radii)
def test_a_union_grows_to_the_union_of_what_its_parts_grow_to(seed, radius):
    region = scattered(seed, radius)
    upper = region.copy()
    upper[len(region) // 2 :] = 0
    parts = grown(upper, radius) | grown(region - upper, radius)
    np.testing.assert_array_equal(grown(region, radius), parts)


@pytest.mark.parametrize("radius", [1, 7.5, 15, 16, 64, 250])
def test_straight_away_exactly_the_radius_is_reached(radius):
    side = 2 * int(radius) + 3
    region = np.zeros((side, side), np.uint8)
    region[side // 2, side // 2] = 1
    reached = grown(region, radius)
    assert reached[side // 2].sum() == reached[:, side // 2].sum() == 2 * int(radius) + 1
    np.testing.assert_array_equal(reached, reached.T)
    np.testing.assert_array_equal(reached, reached[::-1, ::-1])


@given(st.integers(0, 10**6), st.integers(-80, 80), st.integers(-80, 80), st.sampled_from(Label))
def test_a_region_is_read_in_any_box_and_is_empty_outside(seed, top, left, label):
    rng = np.random.default_rng(seed)
    mask = rng.integers(0, 3, rng.integers(1, 150, 2), dtype=np.uint8)
    box = Box(top, left, top + int(rng.integers(1, 150)), left + int(rng.integers(1, 150)))
    expected = np.zeros(box.shape, bool)
    inside = box.clipped(mask.shape)
    if not inside.is_empty:
        expected[box.slices_of(inside)] = mask[inside.slices] == label
    region = BitRegion.of(mask, label, Box.whole(mask.shape), box)
    np.testing.assert_array_equal(region.pixels(box), expected)
    pixels = region.pixels(region.box)
    rows, columns = (range(0, side, 16) for side in pixels.shape)
    cells = np.logical_or.reduceat(np.logical_or.reduceat(pixels, rows), columns, axis=1)
    np.testing.assert_array_equal(region.cells(), cells)
