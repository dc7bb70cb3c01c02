import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage
from support.border_masks import BACKGROUND, BORDER, PET, distance, drawn, ellipse, masks

from core.border.band import with_border
from core.border.silhouette import border_width_of, distance_to, silhouette
from core.labels import Label
from core.pixels import Box


@given(masks())
def test_border_belongs_to_the_nearer_side_and_to_pet_at_the_same_distance(mask):
    to_pet, to_background = distance(mask == PET), distance(mask == BACKGROUND)
    nearer = (to_pet <= to_background) & np.isfinite(to_pet)
    assert np.array_equal(silhouette(mask), (mask == PET) | ((mask == BORDER) & nearer))


@pytest.mark.parametrize("threads", [1, 3])
def test_distances_are_the_same_however_many_threads_measure_them(threads):
    noise = np.random.default_rng(0).random((334, 500)).astype(np.float32)
    region = cv2.GaussianBlur(noise, (0, 0), 25) > 0.505
    before = cv2.getNumThreads()
    cv2.setNumThreads(threads)
    try:
        measured = distance_to(region)
    finally:
        cv2.setNumThreads(before)
    assert np.array_equal(measured, ndimage.distance_transform_edt(~region).astype(np.float32))


def test_thick_border_is_measured_as_far_as_it_goes():
    mask = np.full((200, 900), BORDER, np.uint8)
    mask[:, :100], mask[:, 700:] = PET, BACKGROUND
    assert (silhouette(mask).sum(1) == 400).all()


def test_border_alone_is_outside_and_border_without_background_is_inside():
    assert not silhouette(np.full((9, 9), BORDER, np.uint8)).any()
    assert silhouette(drawn("ooo", "o#o")).all()


def test_a_part_that_is_border_alone_is_inside_only_if_the_width_of_the_band_is_known():
    tail = ellipse()
    tail[148:153, 300:390] = PET
    mask = with_border(tail, 12)
    assert not (mask[:, 350:380] == PET).any()
    assert not silhouette(mask)[:, 365:375].any()
    assert np.array_equal(silhouette(mask, 12)[:, 365:375], tail[:, 365:375] == PET)


@given(masks(), st.integers(1, 12), st.data())
def test_a_window_with_a_margin_has_the_silhouette_of_the_whole(mask, width, data):
    margin = int(1.25 * width) + 2
    top, left = data.draw(st.integers(0, mask.shape[0] - 1)), data.draw(st.integers(0, mask.shape[1] - 1))
    inner = Box(top, left, top + data.draw(st.integers(1, 30)), left + 20).clipped(mask.shape)
    window = Box(inner.top - margin, inner.left - margin, inner.bottom + margin, inner.right + margin)
    window = window.clipped(mask.shape)
    part = silhouette(mask[window.slices], width)[window.slices_of(inner)]
    assert np.array_equal(part, silhouette(mask, width)[inner.slices])


@given(st.integers(2, 40), st.floats(0, 180), st.floats(0.6, 1.0))
def test_the_width_of_a_band_is_found_again(width, angle, roundness):
    mask = ellipse((420, 420), (210, 210), (160, int(160 * roundness)), angle)
    assert border_width_of(with_border(mask, width)) == pytest.approx(width, rel=0.15)


def test_blobs_of_border_do_not_make_the_band_wide():
    mask = with_border(ellipse((600, 600), (300, 300), (200, 150)), 6)
    cv2.circle(mask, (480, 300), 60, int(BORDER), -1)
    cv2.circle(mask, (60, 60), 50, int(BORDER), -1)
    assert border_width_of(mask) == pytest.approx(6, rel=0.15)


def test_a_band_wider_than_is_looked_for_at_first_is_measured_too():
    mask = np.full((100, 900), BORDER, np.uint8)
    mask[:, :300], mask[:, 600:] = PET, BACKGROUND
    assert border_width_of(mask) == 300


@pytest.mark.parametrize("side", [3, 40, 200])
def test_border_away_from_the_pet_is_no_band(side):
    mask = ellipse((600, 900), (300, 200), (150, 120))
    mask[200 : 200 + side, 600 : 600 + side] = BORDER
    assert border_width_of(mask) is None


@pytest.mark.parametrize("label", list(Label))
def test_one_class_alone_has_no_border_width(label):
    assert border_width_of(np.full((50, 70), label, np.uint8)) is None
