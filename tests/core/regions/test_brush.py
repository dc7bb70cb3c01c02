import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.pixels import Box
from core.regions.brush import dab_box, dab_point, disk, square_stroke_region, stroke_region

points = st.tuples(st.integers(-40, 40), st.integers(-40, 40))
diameters = st.integers(1, 30)
sides = st.integers(1, 30)
PHOTO = Box(0, 0, 50, 60)


def reference(start, end, diameter):
    """Every pixel whose centre is at most half a diameter from the segment, measured pixel by pixel."""
    box = dab_box(*start, diameter).union(dab_box(*end, diameter))
    nudge = 0.0 if diameter % 2 else 0.5
    rows, columns = np.mgrid[box.top : box.bottom, box.left : box.right] + nudge
    down, across = end[0] - start[0], end[1] - start[1]
    length = max(down**2 + across**2, 1)
    along = np.clip(((rows - start[0]) * down + (columns - start[1]) * across) / length, 0, 1)
    distance = (rows - start[0] - along * down) ** 2 + (columns - start[1] - along * across) ** 2
    return box, distance <= diameter**2 / 4 + 1e-9


@given(points, points, diameters)
def test_a_stroke_is_everything_near_its_segment(start, end, diameter):
    box, region = stroke_region(start, end, diameter)
    expected_box, expected = reference(start, end, diameter)
    assert box == expected_box
    assert np.array_equal(region, expected)


@given(points, points, diameters)
def test_a_stroke_contains_the_exact_dabs_at_both_ends(start, end, diameter):
    box, region = stroke_region(start, end, diameter)
    for point in (start, end):
        inside = region[box.slices_of(dab_box(*point, diameter))]
        assert (inside | ~disk(diameter)).all()


@given(points, diameters)
def test_a_stroke_of_no_length_is_one_dab(point, diameter):
    box, region = stroke_region(point, point, diameter)
    assert box == dab_box(*point, diameter)
    assert np.array_equal(region, disk(diameter))


@given(points, points)
def test_the_thinnest_stroke_has_no_gap(start, end):
    box, region = stroke_region(start, end, 1)
    across_rows = abs(end[0] - start[0]) >= abs(end[1] - start[1])
    assert region.any(axis=1 if across_rows else 0).all()
    assert region.sum() >= max(box.shape)


@given(points, points, diameters, st.tuples(st.integers(1, 30), st.integers(1, 30)))
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


def swept(start, end, side):
    """Every pixel whose centre is in a square that moves along the segment, measured pixel by pixel."""
    box = dab_box(*start, side).union(dab_box(*end, side))
    nudge = 0.0 if side % 2 else 0.5
    rows, columns = np.mgrid[box.top : box.bottom, box.left : box.right] + nudge
    enter, leave = np.zeros(rows.shape), np.ones(rows.shape)
    for centres, begin, length in ((rows, start[0], end[0] - start[0]), (columns, start[1], end[1] - start[1])):
        offset = centres - begin
        if length == 0:
            leave[np.abs(offset) > side / 2] = -1
            continue
        ends = np.sort([(offset - side / 2) / length, (offset + side / 2) / length], axis=0)
        enter, leave = np.maximum(enter, ends[0]), np.minimum(leave, ends[1])
    return box, enter <= leave + 1e-9


@given(points, points, sides)
def test_a_square_stroke_is_everything_that_the_square_passes_over(start, end, side):
    box, region = square_stroke_region(start, end, side)
    expected_box, expected = swept(start, end, side)
    assert box == expected_box
    assert np.array_equal(region, expected)


@given(points, sides)
def test_a_square_dab_covers_its_whole_box(point, side):
    box, region = square_stroke_region(point, point, side)
    assert box == dab_box(*point, side)
    assert region.shape == (side, side)
    assert region.all()


@given(points, points, sides)
def test_a_square_stroke_contains_both_dabs_whole(start, end, side):
    box, region = square_stroke_region(start, end, side)
    for point in (start, end):
        assert region[box.slices_of(dab_box(*point, side))].all()


@given(points, points, sides)
def test_a_square_stroke_is_the_same_inside_a_limit(start, end, side):
    canvas, whole = np.zeros(PHOTO.shape, bool), np.zeros(PHOTO.shape, bool)
    box, region = square_stroke_region(start, end, side, PHOTO)
    if not box.is_empty:
        canvas[box.slices] = region
    box, region = square_stroke_region(start, end, side)
    inside = box.clipped(PHOTO.shape)
    if not inside.is_empty:
        whole[inside.slices] = region[box.slices_of(inside)]
    assert np.array_equal(canvas, whole)
