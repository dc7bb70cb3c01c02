import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petseg_gui.models.key_bindings import Conflict, KeyBindings, portable

DEFAULTS = {
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "brush": ("B",),
    "eraser": ("E",),
    "about": (),
}
RESERVED = {"Space": "moves the photo", "Escape": "takes back the stroke"}
TITLES = {name: name.title() for name in DEFAULTS}
KEYS = ["B", "E", "X", "Ctrl+Z", "Ctrl+Y", "Ctrl+K", "Ctrl+K, B", "Ctrl+K, E", "Space", "F5", "[", "rubbish", ""]


def made() -> KeyBindings:
    return KeyBindings(DEFAULTS, RESERVED)


@pytest.fixture
def bindings(qapp):
    return made()


def all_keys(bindings):
    return {name: bindings.keys(name) for name in DEFAULTS}


def assert_no_clash(bindings):
    for name in DEFAULTS:
        for key in bindings.keys(name):
            assert portable(key) == key
            assert bindings.conflicts(name, key) is None


def test_it_starts_with_the_defaults(bindings):
    assert all_keys(bindings) == DEFAULTS


def test_a_free_key_can_be_assigned(bindings, qtbot):
    with qtbot.waitSignal(bindings.changed):
        assert bindings.set("about", ["F2"]) is None
    assert bindings.keys("about") == ("F2",)
    assert not bindings.is_default("about")


def test_setting_the_present_keys_emits_nothing(bindings, qtbot):
    with qtbot.assertNotEmitted(bindings.changed):
        bindings.set("brush", ["b", "B"])
        bindings.reset_all()


@pytest.mark.parametrize(
    ("key", "conflict", "sentence"),
    [
        ("Ctrl+Z", Conflict("Ctrl+Z", "Ctrl+Z", "undo"), "Ctrl+Z already belongs to Undo."),
        ("Ctrl+Z, X", Conflict("Ctrl+Z, X", "Ctrl+Z", "undo"),
         "Ctrl+Z, X cannot be told from Ctrl+Z, which belongs to Undo."),
        ("Space", Conflict("Space", "Space", None, "moves the photo"), "Space moves the photo. Choose another key."),
        ("Esc", Conflict("Esc", "Esc", None, "takes back the stroke"),
         "Esc takes back the stroke. Choose another key."),
        ("rubbish", Conflict("rubbish", "rubbish", None, "is not a key that can be used"),
         "rubbish is not a key that can be used. Choose another key."),
    ],
)  # fmt: skip
@pytest.mark.own_texts
def test_a_key_in_use_is_refused_naming_its_owner(bindings, key, conflict, sentence):
    assert bindings.set("brush", ["F9", key]) == conflict
    assert conflict.sentence(TITLES.__getitem__) == sentence
    assert all_keys(bindings) == DEFAULTS


def test_two_keys_of_an_action_may_not_share_a_start(bindings):
    assert bindings.set("about", ["Ctrl+K", "Ctrl+K, B"]) == Conflict("Ctrl+K, B", "Ctrl+K", "about")


def test_keys_can_be_removed_and_assigned_elsewhere(bindings):
    assert bindings.set("brush", []) is None
    assert bindings.set("eraser", ["B"]) is None
    assert bindings.reset("brush") == Conflict("B", "B", "eraser")
    assert bindings.keys("brush") == ()
    assert bindings.reset("eraser") is None
    assert bindings.reset("brush") is None
    assert all_keys(bindings) == DEFAULTS


def test_all_can_be_reset(bindings, qtbot):
    bindings.set("brush", ["F5"])
    with qtbot.waitSignal(bindings.changed):
        bindings.reset_all()
    assert all_keys(bindings) == DEFAULTS
    assert bindings.to_json() == {}


def test_clashing_defaults_are_an_error(qapp):
    with pytest.raises(ValueError, match="clash"):
        KeyBindings({"one": ("B",), "other": ("B",)})
    with pytest.raises(ValueError, match="clash"):
        KeyBindings({"one": ("Space",)}, RESERVED)


@given(changes=st.lists(st.tuples(st.sampled_from(list(DEFAULTS)), st.lists(st.sampled_from(KEYS), max_size=3))))
def test_whatever_is_set_never_clashes_and_survives_a_round_trip(qapp, changes):
    bindings = made()
    for name, keys in changes:
        before = all_keys(bindings)
        if bindings.set(name, keys) is not None:
            assert all_keys(bindings) == before
    assert_no_clash(bindings)
    again = made()
    assert again.from_json(json.loads(json.dumps(bindings.to_json()))) == []
    assert all_keys(again) == all_keys(bindings)


_json = st.one_of(st.none(), st.integers(), st.text(max_size=4), st.lists(st.sampled_from([*KEYS, 5, None])))


@given(stored=st.one_of(_json, st.dictionaries(st.sampled_from([*DEFAULTS, "unknown"]), _json)))
def test_keys_from_any_file_do_not_clash(qapp, stored):
    bindings = made()
    notices = bindings.from_json(stored)
    assert_no_clash(bindings)
    assert all(notice.endswith(".") for notice in notices)


def test_reading_reports_what_was_left_out(bindings):
    stored = {"brush": ["rubbish"], "eraser": ["Ctrl+Z", "F5"], "about": ["Space"], "gone": ["F6"], "undo": "Ctrl+Z"}
    notices = bindings.from_json(stored)
    assert notices == [
        "There is no action “gone”; its keys were left out.",
        "The keys of “undo” cannot be read; the defaults are used.",
        "“rubbish” is not a key; it was left out of “brush”.",
        "Ctrl+Z was left out of “eraser”: it belongs to “undo”.",
        "Space was left out of “about”: it belongs to the canvas.",
    ]
    assert all_keys(bindings) == DEFAULTS | {"eraser": ("F5",)}


def test_an_action_without_keys_stays_without(bindings):
    assert bindings.from_json({"brush": []}) == []
    assert bindings.keys("brush") == ()


def test_a_key_can_be_taken_from_the_action_that_has_it(bindings, qtbot):
    with qtbot.waitSignal(bindings.changed):
        assert bindings.take("brush", ["Ctrl+Y", "F9"]) is None
    assert bindings.keys("brush") == ("Ctrl+Y", "F9")
    assert bindings.keys("redo") == ("Ctrl+Shift+Z",)
    assert_no_clash(bindings)


def test_keys_of_several_actions_are_taken_at_once(bindings):
    assert bindings.owners("brush", ["E", "Ctrl+Z, X"]) == ("undo", "eraser")
    assert bindings.take("brush", ["E", "Ctrl+Z, X"]) is None
    assert (bindings.keys("undo"), bindings.keys("eraser")) == ((), ())
    assert_no_clash(bindings)


def test_a_key_of_the_canvas_cannot_be_taken_and_nothing_changes(bindings, qtbot):
    with qtbot.assertNotEmitted(bindings.changed):
        assert bindings.take("brush", ["E", "Space"]) is not None
    assert all_keys(bindings) == DEFAULTS


def test_a_profile_takes_its_keys_and_leaves_the_others_theirs(bindings):
    profile = {"brush": ("E",), "about": ("Ctrl+Y", "F1")}
    bindings.set("undo", ["F5"])
    bindings.use_profile(profile)
    assert bindings.is_profile(profile)
    assert all_keys(bindings) == {
        "undo": ("Ctrl+Z",), "redo": ("Ctrl+Shift+Z",), "brush": ("E",), "eraser": (), "about": ("Ctrl+Y", "F1"),
    }  # fmt: skip
    assert_no_clash(bindings)
    bindings.set("eraser", ["F6"])
    assert not bindings.is_profile(profile)
    bindings.use_profile({})
    assert all_keys(bindings) == DEFAULTS


def test_a_profile_survives_the_settings_file(bindings):
    profile = {"brush": ("E",), "about": ("Ctrl+Y",)}
    bindings.use_profile(profile)
    stored = json.loads(json.dumps(bindings.to_json()))
    restored = made()
    assert restored.from_json(stored) == []
    assert restored.is_profile(profile)
