import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.border_masks import BACKGROUND, BORDER, PET, distance, drawn, ellipse, masks

from core.border.band import band, with_border
from core.border.silhouette import silhouette
from core.cancel import Cancelled
from core.labels import Label
from core.pixels import Box


def shown(mask):
    return ["".join("#.o"[label] for label in row) for row in mask]


@pytest.mark.parametrize("width", range(1, 12))
def test_a_straight_outline_has_exactly_the_width_and_the_odd_pixel_inside(width):
    inside = np.zeros((40, 60), bool)
    inside[:, :30] = True
    expected = np.zeros((40, 60), bool)
    expected[:, 30 - (width + 1) // 2 : 30 + width // 2] = True
    assert np.array_equal(band(inside, width), expected)
    assert np.array_equal(band(inside.T.copy(), width), expected.T)


@given(masks(), st.integers(0, 20))
def test_a_band_is_everything_near_the_other_side(mask, width):
    inside = mask == PET
    near_outside = inside & (distance(~inside) <= (width + 1) // 2 + 0.5)
    near_inside = ~inside & (distance(inside) <= width // 2 + 0.5)
    expected = near_outside | near_inside if width else np.zeros_like(inside)
    assert np.array_equal(band(inside, width), expected)


@given(masks(), st.integers(1, 12), st.data())
def test_a_window_with_a_margin_has_the_band_of_the_whole(mask, width, data):
    inside, margin = mask == PET, (width + 1) // 2 + 1
    top, left = data.draw(st.integers(0, mask.shape[0] - 1)), data.draw(st.integers(0, mask.shape[1] - 1))
    inner = Box(top, left, top + data.draw(st.integers(1, 30)), left + 20).clipped(mask.shape)
    window = Box(inner.top - margin, inner.left - margin, inner.bottom + margin, inner.right + margin)
    window = window.clipped(mask.shape)
    part = band(inside[window.slices].copy(), width)[window.slices_of(inner)]
    assert np.array_equal(part, band(inside, width)[inner.slices])


@pytest.mark.parametrize("fill", [True, False])
def test_without_an_outline_there_is_no_band(fill):
    assert not band(np.full((300, 20), fill), 9).any()


def test_the_border_is_drawn_along_the_outline():
    assert shown(with_border(drawn("........", "..####..", "..####..", "..####..", "........"), 1)) == [
        "........",
        "..oooo..",
        "..o##o..",
        "..oooo..",
        "........",
    ]


@given(masks(), st.integers(0, 9))
def test_a_new_border_keeps_pet_and_background_apart_and_only_labels_come_out(mask, width):
    result = with_border(mask, width)
    assert result.shape == mask.shape
    assert result.dtype == np.uint8
    assert set(np.unique(result)) <= set(Label)
    touching = cv2.dilate((result == PET).astype(np.uint8), np.ones((3, 3))) & (result == BACKGROUND)
    assert (not touching.any()) if width else (result != BORDER).all()


def differing(one, other):
    return np.count_nonzero(one != other)


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 8, 9, 15, 20, 40])
def test_deriving_the_border_again_and_again_does_not_move_the_outline(width):
    mask = with_border(with_border(ellipse(), width), width)
    for _ in range(3):
        again = with_border(mask, width)
        assert np.array_equal(again, mask)
        mask = again
    assert differing(silhouette(mask, width), ellipse() == PET) < 10


@pytest.mark.parametrize("width", [2, 4, 9, 20])
def test_without_its_border_a_mask_is_its_silhouette_again(width):
    outline_length = 730
    assert differing(with_border(with_border(ellipse(), width), 0), ellipse()) < 0.02 * outline_length


def test_deriving_can_be_stopped():
    with pytest.raises(Cancelled):
        with_border(ellipse(), 5, lambda: True)
