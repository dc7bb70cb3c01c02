import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.pixels import Box
from core.regions.brush import dab_box, dab_point, disk, stroke_region

places = st.tuples(st.integers(-40, 40), st.integers(-40, 40))
diameters = st.integers(1, 30)


def reference(start, end, diameter):
    """Every pixel whose centre is at most half a diameter from the line, measured one by one."""
    box = dab_box(*start, diameter).union(dab_box(*end, diameter))
    nudge = 0.0 if diameter % 2 else 0.5
    rows, columns = np.mgrid[box.top : box.bottom, box.left : box.right] + nudge
    down, across = end[0] - start[0], end[1] - start[1]
    length = max(down**2 + across**2, 1)
    along = np.clip(((rows - start[0]) * down + (columns - start[1]) * across) / length, 0, 1)
    distance = (rows - start[0] - along * down) ** 2 + (columns - start[1] - along * across) ** 2
    return box, distance <= diameter**2 / 4 + 1e-9


@given(places, places, diameters)
def test_a_stroke_is_everything_near_its_line(start, end, diameter):
    box, region = stroke_region(start, end, diameter)
    expected_box, expected = reference(start, end, diameter)
    assert box == expected_box
    assert np.array_equal(region, expected)


@given(places, places, diameters)
def test_a_stroke_contains_the_exact_dabs_at_both_ends(start, end, diameter):
    box, region = stroke_region(start, end, diameter)
    for place in (start, end):
        inside = region[box.slices_of(dab_box(*place, diameter))]
        assert (inside | ~disk(diameter)).all()


@given(places, diameters)
def test_a_stroke_without_a_way_is_one_dab(place, diameter):
    box, region = stroke_region(place, place, diameter)
    assert box == dab_box(*place, diameter)
    assert np.array_equal(region, disk(diameter))


@given(places, places)
def test_the_thinnest_stroke_has_no_gap(start, end):
    box, region = stroke_region(start, end, 1)
    across_rows = abs(end[0] - start[0]) >= abs(end[1] - start[1])
    assert region.any(axis=1 if across_rows else 0).all()
    assert region.sum() >= max(box.shape)


@given(places, places, diameters, st.tuples(st.integers(1, 30), st.integers(1, 30)))
def test_a_limited_stroke_is_the_same_inside_the_limit(start, end, diameter, shape):
    limit = Box.whole(shape)
    canvas, whole = np.zeros(shape, bool), np.zeros(shape, bool)
    box, region = stroke_region(start, end, diameter, within=limit)
    canvas[box.slices] = region if not box.is_empty else canvas[box.slices]
    box, region = stroke_region(start, end, diameter)
    inside = box.clipped(shape)
    if not inside.is_empty:
        whole[inside.slices] = region[box.slices_of(inside)]
    assert np.array_equal(canvas, whole)


@pytest.mark.parametrize(("diameter", "rows"), [
    (1, ["#"]),
    (2, ["##", "##"]),
    (4, [".##.", "####", "####", ".##."]),
    (5, [".###.", "#####", "#####", "#####", ".###."]),
])  # fmt: skip
def test_small_disks_look_round(diameter, rows):
    assert ["".join(".#"[int(pixel)] for pixel in row) for row in disk(diameter)] == rows


@given(diameters)
def test_a_disk_is_symmetric_and_touches_all_sides(diameter):
    region = disk(diameter)
    assert np.array_equal(region, region.T)
    assert np.array_equal(region, region[::-1])
    assert region[0].any()
    assert not region.flags.writeable


@given(st.floats(-50, 50), st.floats(-50, 50), diameters)
def test_the_nearest_dab_has_its_centre_within_half_a_pixel(y, x, diameter):
    row, column = dab_point(y, x, diameter)
    middle = 0.5 if diameter % 2 else 0.0
    assert abs(row + middle - y) <= 0.5
    assert abs(column + middle - x) <= 0.5
