import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.border.band import with_border
from core.border.clean_up import CLEAN_UPS, clean_up
from core.border.silhouette import border_width_of, silhouette
from core.cancel import Cancelled
from core.labels import Label

PET, BACKGROUND, BORDER = Label.PET, Label.BACKGROUND, Label.BORDER
KINDS = tuple(CLEAN_UPS)
ANY_AREA = CLEAN_UPS["fill-holes"].amount.maximum


def scene(*discs, shape=(200, 260)):
    """A mask of discs (x, y, radius, label), painted one over the other."""
    mask = np.full(shape, BACKGROUND, np.uint8)
    for x, y, radius, label in discs:
        cv2.circle(mask, (x, y), radius, int(label), -1)
    return mask


@st.composite
def masks(draw):
    """Discs of pet with holes in them, with a border of some width or none."""
    disc = st.tuples(
        st.integers(0, 120), st.integers(0, 90), st.integers(1, 40), st.sampled_from([PET, PET, BACKGROUND])
    )
    mask = scene(*draw(st.lists(disc, max_size=6)), shape=(90, 120))
    return with_border(mask, draw(st.sampled_from([0, 1, 2, 4, 7, 12])))


amounts = st.integers(0, 30)
fewer = settings(max_examples=25)
"""Each example works on a whole mask several times."""


def pets(mask):
    return mask == PET


def same(one, other):
    """Equal except for a few pixels, as the width of a band is measured each time."""
    return np.count_nonzero(one != other) <= 0.001 * one.size


@fewer
@given(masks(), st.sampled_from(KINDS), amounts)
def test_a_clean_up_returns_a_valid_mask_and_leaves_the_old_one_alone(mask, kind, amount):
    before = mask.copy()
    result = clean_up(mask, kind, amount)
    assert result is not mask
    assert np.array_equal(mask, before)
    assert result.shape == mask.shape
    assert result.dtype == np.uint8
    assert set(np.unique(result)) <= set(Label)
    assert (mask == BORDER).any() or not (result == BORDER).any()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("label", list(Label))
@pytest.mark.parametrize("shape", [(40, 50), (1, 1), (1, 300), (300, 1)])
def test_one_class_alone_stays_as_it_is(kind, label, shape):
    mask = np.full(shape, label, np.uint8)
    assert np.array_equal(clean_up(mask, kind, 1), mask)


@fewer
@given(masks(), amounts)
def test_grown_contains_the_pet_and_the_pet_contains_shrunk(mask, amount):
    assert not (pets(mask) & ~pets(clean_up(mask, "grow", amount))).any()
    assert not (pets(clean_up(mask, "shrink", amount)) & ~pets(mask)).any()


@fewer
@given(masks())
def test_the_largest_part_is_a_part_and_stays_the_largest(mask):
    once = clean_up(mask, "keep-largest")
    assert not (pets(once) & ~pets(mask)).any()
    assert not ((mask == BACKGROUND) & (once != BACKGROUND)).any()
    assert cv2.connectedComponents(silhouette(once, border_width_of(mask)).astype(np.uint8))[0] <= 2
    assert np.array_equal(clean_up(once, "keep-largest"), once)


@fewer
@given(masks(), amounts)
def test_filling_holes_twice_changes_nothing(mask, amount):
    once = clean_up(mask, "fill-holes", amount)
    assert not (pets(mask) & ~pets(once)).any()
    assert same(clean_up(once, "fill-holes", amount), once)


@fewer
@given(masks(), amounts)
def test_removing_specks_twice_changes_nothing(mask, amount):
    once = clean_up(mask, "remove-specks", amount)
    assert not (pets(once) & ~pets(mask)).any()
    assert same(clean_up(once, "remove-specks", amount), once)


@pytest.mark.parametrize("width", [0, 4, 7])
def test_fill_holes_fills_those_up_to_an_area_and_their_border_goes(width):
    mask = with_border(scene((100, 100, 80, PET), (80, 100, 10, BACKGROUND), (130, 100, 25, BACKGROUND)), width)
    some = clean_up(mask, "fill-holes", 500)
    assert (some[85:116, 65:96] == PET).all()
    assert np.count_nonzero(some[:, 100:] != mask[:, 100:]) < 10
    assert (clean_up(mask, "fill-holes", ANY_AREA)[70:131, 65:156] == PET).all()


def test_what_the_edge_of_the_photo_encloses_is_no_hole():
    mask = scene((0, 100, 60, PET), (0, 100, 30, BACKGROUND))
    assert np.array_equal(clean_up(mask, "fill-holes", ANY_AREA), mask)


@pytest.mark.parametrize("width", [0, 4, 7])
def test_remove_specks_removes_small_parts_with_their_border(width):
    pet = (100, 100, 60, PET)
    mask = with_border(scene(pet, (200, 40, 8, PET), (220, 150, 20, PET)), width)
    result = clean_up(mask, "remove-specks", 500)
    assert np.array_equal(result, with_border(scene(pet, (220, 150, 20, PET)), width))


@pytest.mark.parametrize("width", [0, 4, 7])
def test_keep_largest_removes_all_other_parts_with_their_border(width):
    pet = (100, 100, 60, PET)
    mask = with_border(scene(pet, (200, 40, 8, PET), (220, 150, 20, PET)), width)
    assert np.array_equal(clean_up(mask, "keep-largest"), with_border(scene(pet), width))


@pytest.mark.parametrize("width", [0, 4, 7, 10])
@pytest.mark.parametrize(("kind", "step"), [("grow", 1), ("shrink", -1)])
@pytest.mark.parametrize("amount", [1, 5, 20])
def test_the_outline_moves_by_the_amount_and_the_border_keeps_its_width(width, kind, step, amount):
    mask = np.full((60, 200), BACKGROUND, np.uint8)
    mask[:, :100] = PET
    moved = np.full_like(mask, BACKGROUND)
    moved[:, : 100 + step * amount] = PET
    assert np.array_equal(clean_up(with_border(mask, width), kind, amount), with_border(moved, width))


@st.composite
def uneven_masks(draw):
    """Masks whose border is wider in some places than in others."""
    mask = draw(masks())
    for x, y, radius in draw(st.lists(st.tuples(st.integers(0, 120), st.integers(0, 90), st.integers(2, 14)))):
        spot = np.zeros(mask.shape, np.uint8)
        cv2.circle(spot, (x, y), radius, 1, -1)
        near = cv2.dilate((mask == BORDER).astype(np.uint8), np.ones((5, 5), np.uint8))
        mask[(spot & near) > 0] = BORDER
    return mask


def distance_to_outline(mask):
    """Distance of each pixel to the nearest one of the border, or at the outline where there is no border."""
    inside = silhouette(mask, border_width_of(mask))
    edge = cv2.morphologyEx(inside.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    return cv2.distanceTransform((~(edge | (mask == BORDER))).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)


@fewer
@given(uneven_masks(), st.sampled_from(["grow", "shrink", "smooth"]), st.integers(1, 20))
def test_nothing_changes_further_from_the_border_than_the_amount(mask, kind, amount):
    changed = clean_up(mask, kind, amount) != mask
    assert distance_to_outline(mask)[changed].max(initial=0) <= amount + 0.5


@fewer
@given(uneven_masks(), st.sampled_from(["fill-holes", "remove-specks", "keep-largest"]), st.integers(1, 3000))
def test_adding_or_removing_parts_changes_nothing_but_them_and_their_border(mask, kind, amount):
    width = border_width_of(mask)
    before, after = silhouette(mask, width), silhouette(clean_up(mask, kind, amount), width)
    changed = clean_up(mask, kind, amount) != mask
    if not changed.any():
        return
    parts = (before != after) | ((mask == BORDER) & changed)
    assert not (changed & ~parts).any()
    reach = int(2 * (width or 0)) + 3
    near = cv2.dilate((before != after).astype(np.uint8), np.ones((2 * reach + 1,) * 2, np.uint8)) > 0
    assert not (changed & ~near).any()


@pytest.mark.parametrize(("kind", "step"), [("grow", 3), ("shrink", -3), ("smooth", 0)])
def test_the_border_stays_as_wide_as_it_was_in_each_place(kind, step):
    mask = np.full((120, 200), BACKGROUND, np.uint8)
    moved = mask.copy()
    for target, shift in ((mask, 0), (moved, step)):
        target[:, : 100 + shift] = BORDER
        target[:60, : 94 + shift] = PET
        target[60:, : 80 + shift] = PET
    result = clean_up(mask, kind, 3)
    assert np.array_equal(result[:40], moved[:40])
    assert np.array_equal(result[80:], moved[80:])


def test_smoothing_leaves_an_ear_where_it_is():
    mask = with_border(scene((130, 120, 60, PET)), 6)
    ear = np.array([[110, 70], [120, 15], [131, 70]], np.int32)
    cv2.fillPoly(mask, [ear], int(PET))
    cv2.polylines(mask, [ear[:3]], False, int(BORDER), 14)  # an outline drawn by hand, wider than elsewhere
    result = clean_up(mask, "smooth", 3)
    rim = distance_to_outline(mask)
    assert rim[result != mask].max(initial=0) <= 3.5
    tips = [np.flatnonzero((each != BACKGROUND).any(axis=1))[0] for each in (mask, result)]
    assert tips[1] - tips[0] <= 3
    cores = [np.flatnonzero((each[:60] == PET).any(axis=1)) for each in (mask, result)]
    assert len(cores[1]) >= len(cores[0]) - 3


def test_smoothing_keeps_a_straight_outline_and_removes_a_spike_and_a_nick():
    mask = np.full((100, 200), BACKGROUND, np.uint8)
    mask[:, :100] = PET
    straight = mask.copy()
    mask[50:53, 100:115], mask[20:23, 85:100] = PET, BACKGROUND
    smooth = clean_up(mask, "smooth", 8)
    rows, columns = np.nonzero(smooth != straight)
    assert len(rows) < 50  # a slight bump and dent remain
    assert ((columns >= 97) & (columns <= 102)).all()
    assert np.array_equal(clean_up(straight, "smooth", 8), straight)
    assert np.array_equal(clean_up(with_border(straight, 4), "smooth", 8), with_border(straight, 4))


def test_where_nothing_changes_a_border_drawn_by_hand_stays():
    mask = with_border(scene((100, 100, 60, PET), (220, 150, 20, PET)), 5)
    mask[95:105, 20:60] = BORDER
    result = clean_up(mask, "keep-largest")
    assert np.array_equal(result[:, :160], mask[:, :160])


@pytest.mark.parametrize("kind", KINDS)
def test_a_clean_up_can_be_cancelled(kind):
    mask = with_border(scene((100, 100, 60, PET), (100, 100, 9, BACKGROUND), (220, 150, 20, PET)), 5)
    asked = 0
    with pytest.raises(Cancelled):
        clean_up(mask, kind, 2000, lambda: True)

    def count():
        nonlocal asked
        asked += 1
        return False

    clean_up(mask, kind, 2000, count)
    assert asked >= 4


def test_an_unknown_kind_is_refused():
    with pytest.raises(KeyError):
        clean_up(scene(), "polish")


@pytest.mark.parametrize("row", CLEAN_UPS.values(), ids=lambda row: row.key)
def test_every_row_has_its_texts_and_a_default_within_its_range(row):
    assert row.menu_text.replace("&", "") == f"{row.title}…"
    assert row.menu_text.count("&") == 1
    assert row.tip
    assert not row.tip.endswith(".")
    if row.amount is not None:
        assert 1 <= row.amount.minimum <= row.amount.default <= row.amount.maximum


def test_an_amount_grows_with_the_photo_as_a_length_or_an_area():
    assert CLEAN_UPS["grow"].amount.scaled(4, 2) == 8
    assert CLEAN_UPS["fill-holes"].amount.scaled(2000, 2) == 8000
    assert CLEAN_UPS["grow"].amount.scaled(4, 1000) == CLEAN_UPS["grow"].amount.maximum
    assert CLEAN_UPS["grow"].amount.scaled(4, 0.01) == CLEAN_UPS["grow"].amount.minimum
