import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.pixels import Box
from petseg_gui.canvas.transform import MARGIN, MAX_SCALE, STEPS, Transform

sides = st.integers(1, 6000)
sizes = st.tuples(sides, sides)
views = st.tuples(st.integers(50, 3000), st.integers(50, 3000))
transforms = st.builds(Transform.fit, sizes, views)
positions = st.tuples(st.floats(-500, 3500), st.floats(-500, 3500))
scales = st.floats(0.02, 64)


@given(sizes, views)
def test_a_fitted_photo_is_whole_and_in_the_middle(photo, view):
    fitted = Transform.fit(photo, view)
    box = fitted.box_to_view(Box.whole(photo))
    assert box.top >= 0
    assert box.left >= 0
    assert box.bottom <= view[0]
    assert box.right <= view[1]
    assert abs(box.top + box.bottom - view[0]) <= 3
    assert abs(box.left + box.right - view[1]) <= 3
    touches = min(view[0] - box.shape[0], view[1] - box.shape[1]) <= 2 * MARGIN + 2
    assert touches or fitted.scale == MAX_SCALE


@given(transforms, scales, positions)
def test_positions_map_there_and_back(transform, scale, position):
    scaled = transform.scaled(scale)
    there = scaled.to_photo(*scaled.to_view(*position))
    assert there == pytest.approx(position, abs=1e-6)


@given(transforms, scales, st.floats(0, 1), st.floats(0, 1))
def test_zooming_keeps_the_pixel_under_the_pointer(transform, scale, down, right):
    photo_position = (down * transform.photo[0], right * transform.photo[1])
    pointer = transform.to_view(*photo_position)
    zoomed = transform.scaled(scale, pointer)
    y, x = zoomed.to_view(*photo_position)
    if zoomed.scale >= transform.scale:  # zooming in meets the limit that keeps the photo in view by its rounding alone
        assert abs(y - pointer[0]) <= 1.0
        assert abs(x - pointer[1]) <= 1.0


@given(transforms, st.lists(st.tuples(scales, positions, positions), max_size=6))
def test_the_photo_cannot_be_lost(transform, moves):
    for scale, around, offset in moves:
        transform = transform.scaled(scale, around).panned(*offset)
        box = transform.box_to_view(Box.whole(transform.photo))
        assert box.top - 1 <= transform.view[0] / 2 <= box.bottom + 1
        assert box.left - 1 <= transform.view[1] / 2 <= box.right + 1


@given(transforms, scales, st.integers(0, 5999), st.integers(0, 5999))
def test_the_box_of_a_pixel_covers_what_maps_to_it(transform, scale, y, x):
    scaled = transform.scaled(scale)
    y, x = min(y, scaled.photo[0] - 1), min(x, scaled.photo[1] - 1)
    box = scaled.box_to_view(Box(y, x, y + 1, x + 1))
    for down, right in ((0.01, 0.01), (0.5, 0.5), (0.99, 0.99)):
        row, column = scaled.to_view(y + down, x + right)
        assert box.top <= math.floor(row) < box.bottom
        assert box.left <= math.floor(column) < box.right
        assert scaled.pixel_at(row, column) == (y, x)


def test_beside_the_photo_is_no_pixel():
    fitted = Transform.fit((100, 100), (400, 600))
    assert fitted.pixel_at(200, 10) is None
    assert fitted.pixel_at(200, 300) == (50, 50)


def test_a_fitted_photo_stays_fitted_until_it_is_zoomed():
    fitted = Transform.fit((100, 200), (400, 600))
    assert fitted.with_view((800, 900)) == Transform.fit((100, 200), (800, 900))
    zoomed = fitted.scaled(3.0)
    wider = zoomed.with_view((600, 800))
    assert wider.scale == 3.0
    assert wider.to_photo(300, 400) == pytest.approx(zoomed.to_photo(200, 300), abs=0.5)


def test_steps_go_through_the_usual_scales():
    transform = Transform.fit((3000, 4000), (1080, 1920)).scaled(STEPS[4])
    for step in STEPS[5:]:
        transform = transform.stepped(1)
        assert transform.scale == step
    assert transform.stepped(1).scale == STEPS[-1]
    assert transform.stepped(-1).scale == STEPS[-2]


@given(transforms, st.integers(-300, 300), st.integers(-300, 300))
def test_panning_moves_by_whole_pixels(transform, down, right):
    moved = transform.panned(down, right)
    assert isinstance(moved.top, int)
    assert isinstance(moved.left, int)
    assert moved.scale == transform.scale


@given(transforms, st.integers(0, 5999), st.integers(0, 5999), sides, sides)
def test_a_box_that_is_shown_is_seen_whole_if_the_photo_may_be_so_small(transform, y, x, height, width):
    box = Box(y, x, y + height, x + width).clipped(transform.photo)
    if box.is_empty:
        return
    shown = transform.showing(box)
    seen = shown.box_to_view(box)
    assert shown.min_scale <= shown.scale <= MAX_SCALE
    if max(shown.scale * side for side in box.shape) < min(transform.view) / 2:
        assert seen.clipped(transform.view) == seen
