import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.border.band import band, border_width_of, silhouette, with_border
from core.cancel import Cancelled
from core.labels import Label
from core.pixels import Box

PET, BACKGROUND, BORDER = Label.PET, Label.BACKGROUND, Label.BORDER
CHARACTERS = {"#": PET, ".": BACKGROUND, "o": BORDER}


def drawn(*rows):
    return np.array([[CHARACTERS[character] for character in row] for row in rows], np.uint8)


def shown(mask):
    return ["".join("#.o"[label] for label in row) for row in mask]


def ellipse(shape=(300, 400), centre=(200, 150), axes=(140, 90), angle=20.0):
    mask = np.full(shape, BACKGROUND, np.uint8)
    cv2.ellipse(mask, centre, axes, angle, 0, 360, int(PET), -1)
    return mask


@st.composite
def masks(draw, side=60):
    """Blobs of all three classes, each some pixels large, or one class alone."""
    height, width = draw(st.integers(1, side)), draw(st.integers(1, side))
    grain = draw(st.integers(1, 12))
    rng = np.random.default_rng(draw(st.integers(0, 10**6)))
    share = draw(st.sampled_from([(1 / 3, 1 / 3, 1 / 3), (0.6, 0.3, 0.1), (0, 0.5, 0.5), (0, 0, 1), (1, 0, 0)]))
    coarse = rng.choice(3, p=share, size=(-(-height // grain), -(-width // grain))).astype(np.uint8)
    return coarse.repeat(grain, 0).repeat(grain, 1)[:height, :width].copy()


def distance(to):
    """Distance to the nearest pixel that holds, measured one by one."""
    rows, columns = np.nonzero(to)
    ys, xs = np.indices(to.shape)
    if not rows.size:
        return np.full(to.shape, np.inf)
    return np.sqrt(((ys[..., None] - rows) ** 2 + (xs[..., None] - columns) ** 2).min(-1))


# The silhouette


@given(masks())
def test_border_belongs_to_the_nearer_side_and_to_pet_at_the_same_distance(mask):
    to_pet, to_background = distance(mask == PET), distance(mask == BACKGROUND)
    nearer = (to_pet <= to_background) & np.isfinite(to_pet)
    assert np.array_equal(silhouette(mask), (mask == PET) | ((mask == BORDER) & nearer))


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


# The band


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


# The whole mask


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


def test_deriving_can_be_stopped():
    with pytest.raises(Cancelled):
        with_border(ellipse(), 5, lambda: True)
