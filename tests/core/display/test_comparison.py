"""Pictures of two masks, side by side."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.display.comparison import ADDED, OTHER, REMOVED, closer_box, differing, draw_masks
from core.labels import Label
from core.pixels import Box

PHOTO = np.full((60, 80, 3), 100, np.uint8)


def masks():
    """Two masks that differ in three squares."""
    first = np.full((60, 80), Label.BACKGROUND, np.uint8)
    second = first.copy()
    second[10:20, 10:20] = Label.PET
    first[10:20, 30:40] = Label.PET
    second[10:20, 50:60] = Label.BORDER
    return first, second


def test_what_differs():
    assert differing(*masks()) == (300, Box(10, 10, 20, 60))
    first, _ = masks()
    count, box = differing(first, first)
    assert count == 0
    assert closer_box(box, first.shape) is None


@pytest.mark.parametrize("photo", [PHOTO, PHOTO[::4, ::4]])
def test_each_difference_has_its_colour(photo):
    pictures = draw_masks(photo, *masks(), Box.whole((60, 80)), 80)
    assert pictures.first.shape == pictures.second.shape == pictures.difference.shape == (60, 80, 3)
    for column, colour in ((15, ADDED), (35, REMOVED), (55, OTHER)):
        seen = pictures.difference[15, column].astype(int)
        assert np.abs(seen - colour).max() < 40
    assert np.ptp(pictures.difference[40, 40]) == 0
    assert (pictures.first[15, 35] != pictures.second[15, 35]).any()
    assert (pictures.first[40, 40] == pictures.second[40, 40]).all()


@given(
    shape=st.tuples(st.integers(1, 3000), st.integers(1, 3000)),
    corners=st.tuples(*[st.floats(0, 1) for _ in range(4)]),
)
def test_the_closer_part_holds_what_differs(shape, corners):
    rows, columns = (
        sorted(int(share * shape[0]) for share in corners[:2]),
        sorted(int(share * shape[1]) for share in corners[2:]),
    )
    box = Box(rows[0], columns[0], rows[1], columns[1])
    closer = closer_box(box, shape)
    if closer is not None:
        assert closer.intersection(box) == box
        assert closer.clipped(shape) == closer
        assert closer.area < shape[0] * shape[1]


def test_a_thin_photo_is_drawn_all_the_same():
    mask = np.full((1, 500), Label.PET, np.uint8)
    pictures = draw_masks(np.zeros((1, 500, 3), np.uint8), mask, mask, Box.whole(mask.shape), 100)
    assert pictures.first.shape == (1, 100, 3)
