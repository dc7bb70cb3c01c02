import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.border.bit_region import BitRegion
from core.labels import Label
from core.pixels import Box


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
