import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from core.pixels import Box
from core.regions.polygon import polygon_region

PHOTO = Box(0, 0, 50, 60)
SMALL = Box(0, 0, 25, 20)


def filled(points, within=PHOTO):
    box, region = polygon_region(points, within)
    assert region.shape == (box.shape if not box.is_empty else (0, 0))
    canvas = np.zeros(within.shape, bool)
    if not box.is_empty:
        canvas[box.slices] = region
    return canvas


def circle(centre, radius, turns=1.0, corners=64):
    angles = np.linspace(0, 2 * math.pi * turns, int(corners * abs(turns)) + 1)
    return [(centre[0] + radius * math.sin(a), centre[1] + radius * math.cos(a)) for a in angles]


def is_inside(y, x, points):
    """Whether the winding number of a point is not zero, by the angles at which it sees the edges."""
    total = 0.0
    for (y0, x0), (y1, x1) in zip(points, points[1:] + points[:1], strict=True):
        turn = math.atan2(y1 - y, x1 - x) - math.atan2(y0 - y, x0 - x)
        total += (turn + math.pi) % (2 * math.pi) - math.pi
    return abs(total) > math.pi


def is_on_line(y, x, points):
    for (y0, x0), (y1, x1) in zip(points, points[1:] + points[:1], strict=True):
        length = (y1 - y0) ** 2 + (x1 - x0) ** 2
        along = min(max(((y - y0) * (y1 - y0) + (x - x0) * (x1 - x0)) / max(length, 1e-12), 0), 1)
        if math.hypot(y - y0 - along * (y1 - y0), x - x0 - along * (x1 - x0)) < 1e-6:
            return True
    return False


corner = st.tuples(st.floats(-20, 80), st.floats(-20, 80))


@given(st.lists(corner, min_size=3, max_size=9))
def test_every_pixel_that_the_line_winds_around_is_filled(points):
    canvas = filled(points, SMALL)
    for y, x in np.ndindex(SMALL.shape):
        if not canvas[y, x] and is_inside(y + 0.5, x + 0.5, points):
            assert is_on_line(y + 0.5, x + 0.5, points)


@given(st.lists(st.floats(2, 15), min_size=3, max_size=12), st.tuples(st.floats(5, 20), st.floats(5, 15)))
def test_pixel_centres_decide_in_a_line_that_does_not_cross_itself(radii, centre):
    angles = np.linspace(0, 2 * math.pi, len(radii), endpoint=False)
    points = [(centre[0] + r * math.sin(a), centre[1] + r * math.cos(a)) for r, a in zip(radii, angles, strict=True)]
    canvas = filled(points, SMALL)
    for y, x in np.ndindex(SMALL.shape):
        if canvas[y, x] != is_inside(y + 0.5, x + 0.5, points):
            assert is_on_line(y + 0.5, x + 0.5, points)


def test_a_rectangle_has_exactly_the_pixels_whose_centres_are_in_it():
    canvas = filled([(2.5, 3.5), (2.5, 10.4), (7.6, 10.4), (7.6, 3.5)])
    expected = np.zeros(PHOTO.shape, bool)
    expected[2:8, 3:10] = True
    assert np.array_equal(canvas, expected)


@given(st.lists(corner, min_size=3, max_size=8), st.integers(0, 7))
def test_the_start_and_direction_of_a_line_make_no_difference(points, first):
    turned = points[first % len(points) :] + points[: first % len(points)]
    assert np.count_nonzero(filled(points) != filled(turned)) == 0


def test_a_line_that_winds_twice_leaves_no_hole():
    star = [(25 + 20 * math.sin(4 * math.pi * i / 5), 25 + 20 * math.cos(4 * math.pi * i / 5)) for i in range(5)]
    assert filled(star)[20:30, 20:30].all()


def test_both_loops_of_an_eight_are_filled():
    canvas = filled([(10.2, 10.2), (40.2, 50.2), (10.2, 50.2), (40.2, 10.2)])
    assert canvas[25, 15]
    assert canvas[25, 45]
    assert not canvas[12, 30]


def test_what_lies_in_loops_of_both_directions_is_filled():
    right = circle((25, 35), 15)
    left = [(y, x) for y, x in circle((25, 20), 15, turns=-1)]
    canvas = filled([*right, *left, right[0]])
    assert canvas[25, 27]  # wound around once each way, which makes zero
    assert canvas[25, 10]
    assert canvas[25, 45]


def test_a_ring_whose_ends_cross_is_filled_whole():
    assert filled([*circle((25, 25), 20, 1.03), *circle((25, 25), 9, -1.03)])[25, 25]


def test_an_open_inlet_stays_empty():
    canvas = filled([(5, 5), (5, 45), (45, 45), (45, 5), (30, 5), (30, 30), (20, 30), (20, 5)])
    assert not canvas[22:28, 5:29].any()
    assert canvas[22:28, 31:44].all()


@pytest.mark.parametrize("points", [[], [(5, 5)], [(5, 5), (9, 30)], [(5, 5), (5, 5), (5, 5)], [(3.5, 2), (3.5, 40)]])
def test_a_line_around_nothing_is_empty(points):
    assert not filled(points).any()


@given(st.lists(corner, min_size=5, max_size=12))
def test_what_a_line_encloses_outside_the_photo_does_not_matter(points):
    wide = Box(PHOTO.top - 100, PHOTO.left - 100, PHOTO.bottom + 100, PHOTO.right + 100)
    canvas, (box, region) = np.zeros(wide.shape, bool), polygon_region(points, wide)
    if not box.is_empty:
        canvas[wide.slices_of(box)] = region
    # Which pixels the line itself covers may differ; what it encloses, a block of 3 x 3 at least, may not.
    different = filled(points) != canvas[wide.slices_of(PHOTO)]
    assert not ndimage.binary_erosion(different, np.ones((3, 3))).any()


def test_points_far_outside_the_photo_do_no_harm():
    assert filled([(-1e7, -1e7), (-1e7, 1e7), (1e7, 1e7), (1e7, -1e7)]).all()
    assert not filled([(-50, 70), (-10, 900), (60, 70)]).any()


def test_the_box_is_that_of_the_line():
    box, _ = polygon_region([(10, 12), (10, 30), (25, 30)], PHOTO)
    assert box == Box(10, 12, 25, 30)
