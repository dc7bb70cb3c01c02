import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.pixels import Box

sides = st.integers(-20, 20)
boxes = st.builds(Box, sides, sides, sides, sides)


def pixels(box):
    return {(y, x) for y in range(box.top, box.bottom) for x in range(box.left, box.right)}


def test_slices_pick_the_box():
    array = np.arange(30).reshape(5, 6)
    assert array[Box(1, 2, 3, 5).slices].tolist() == [[8, 9, 10], [14, 15, 16]]
    assert Box(1, 2, 3, 5).shape == (2, 3)


def test_slices_of_an_inner_box_count_from_the_outer_one():
    assert Box(-2, 10, 8, 20).slices_of(Box(0, 12, 3, 13)) == (slice(2, 5), slice(2, 3))


@given(boxes, boxes)
def test_intersection_has_the_pixels_of_both(one, other):
    assert pixels(one.intersection(other)) == pixels(one) & pixels(other)


@given(boxes, boxes)
def test_union_is_the_smallest_box_around_both(one, other):
    union = one.union(other)
    assert pixels(union) >= pixels(one) | pixels(other)
    if pixels(one) and pixels(other):
        rows = [y for y, _ in pixels(one) | pixels(other)]
        assert (union.top, union.bottom) == (min(rows), max(rows) + 1)


@given(boxes)
def test_an_empty_box_has_no_pixels(box):
    assert box.is_empty == (not pixels(box))


@given(boxes, st.tuples(st.integers(1, 20), st.integers(1, 20)))
def test_a_clipped_box_lies_in_the_array(box, shape):
    assert pixels(box.clipped(shape)) == pixels(box) & pixels(Box.whole(shape))
