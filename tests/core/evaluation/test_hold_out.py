"""Which photos are held out depends on their names alone, and none is ever trained on later."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.hold_out import choose_held_out

NAMES = st.sets(st.text(min_size=1), max_size=60)


def names_of(count):
    return [f"cats/{number}.jpg" for number in range(count)]


@pytest.mark.parametrize(
    ("photos", "held_out"), [(0, 0), (3, 0), (7, 0), (8, 3), (12, 3), (20, 5), (50, 12), (80, 20), (400, 20)]
)
def test_about_a_quarter_is_held_out(photos, held_out):
    assert len(choose_held_out(names_of(photos))) == held_out


@given(NAMES)
def test_the_order_of_names_does_not_matter(names):
    ordered = sorted(names)
    assert choose_held_out(ordered) == choose_held_out(ordered[::-1])


@given(NAMES, NAMES)
def test_a_photo_that_was_held_out_stays_so(names, added):
    before = choose_held_out(sorted(names))
    later = choose_held_out(sorted(names | added), before)
    assert before <= later <= names | added


@given(NAMES, NAMES)
def test_what_is_gone_is_not_held_out(names, gone):
    assert choose_held_out(sorted(names), gone) <= names


def test_more_photos_bring_more_that_are_held_out():
    before = choose_held_out(names_of(8))
    assert len(choose_held_out(names_of(40), before)) == 10


def test_too_many_that_were_held_out_stay_all():
    before = choose_held_out(names_of(40))
    few = sorted(before)[:6]
    assert choose_held_out(few, before) == set(few)


def test_photos_that_a_model_was_trained_on_are_chosen_last():
    names = names_of(20)
    assert choose_held_out(names, trained=names[:15]) == set(names[15:])
    assert len(choose_held_out(names, trained=names)) == 5


def test_names_that_are_not_valid_text():
    """As in old archives; a project accepts them too."""
    assert len(choose_held_out([f"katze\udce4{number}.jpg" for number in range(9)])) == 3
