from hypothesis import given
from hypothesis import strategies as st

from petseg_gui.dialogs.command_search import match_score

TITLES = ["Propose whole folder", "Propose again", "Open folder", "Re-derive border everywhere", "Undo brush stroke",
          "Mark reviewed and next", "Zoom to mask", "Show mask", "Accept proposal here"]  # fmt: skip


def best(query):
    scores = [(match_score(query, title), title) for title in TITLES]
    return [title for fit, title in sorted((s for s in scores if s[0] is not None), reverse=True)]


def test_words_may_come_in_any_order():
    assert best("folder prop") == ["Propose whole folder"]
    assert best("mask zoom") == ["Zoom to mask"]


def test_initials_find():
    assert best("rbe")[0] == "Re-derive border everywhere" or best("dbe")[0] == "Re-derive border everywhere"
    assert best("pwf")[0] == "Propose whole folder"
    assert best("mra")[0] == "Mark reviewed and next"


def test_beginnings_come_before_parts_and_scattered_letters():
    assert best("prop")[0] == "Propose again"
    assert best("prop")[-1] == "Accept proposal here"
    assert best("undo")[0] == "Undo brush stroke"
    assert best("zmsk") == ["Zoom to mask"]


def test_what_does_not_fit_is_left_out():
    assert best("xyzzy") == []
    assert match_score("zoom xyzzy", "Zoom in") is None


def test_the_menu_counts_for_less_than_the_title():
    assert match_score("view", "Fit in window", "View") is not None
    assert match_score("view", "View mask", "Help") > match_score("view", "Fit in window", "View")


@given(query=st.text(max_size=12), title=st.text(max_size=30), context=st.text(max_size=10))
def test_any_text_can_be_searched(query, title, context):
    fit = match_score(query, title, context)
    assert fit is None or isinstance(fit, float)
    if not query.split():
        assert fit == 0


@given(words=st.permutations(["propose", "whole", "folder"]), count=st.integers(1, 3))
def test_a_title_s_own_words_find_it(words, count):
    assert match_score(" ".join(words[:count]), "Propose whole folder") is not None
