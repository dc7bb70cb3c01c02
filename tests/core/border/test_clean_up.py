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


def test_no_old_border_is_left_where_it_was_wider_than_typical():
    mask = with_border(scene((130, 100, 60, PET)), 6)
    cv2.ellipse(mask, (130, 100), (66, 66), 0, 0, 20, int(BORDER), 8)
    result = clean_up(mask, "shrink", 5)
    assert cv2.connectedComponents((result == BORDER).astype(np.uint8), connectivity=8)[0] == 2
    assert not (result[silhouette(result) == 0] == PET).any()
    assert np.count_nonzero(result == BORDER) < 1.1 * 2 * np.pi * 55 * 6


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
    assert row.menu_text.replace("&", "") == f"{row.title} …"
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
