"""Keys of other programs, over the whole table of actions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from petseg_gui.dialogs.shortcut_editor import ShortcutEditor
from petseg_gui.main_window.action_table import ACTIONS
from petseg_gui.main_window.keys import RESERVED
from petseg_gui.models.key_bindings import KeyBindings, portable
from petseg_gui.models.key_profiles import PROFILES

DEFAULTS = {spec.name: spec.shortcuts for spec in ACTIONS}


def editor_of(world, *, may_reset):
    world.window.action_set["edit-shortcuts"].trigger()
    editor = world.window.findChild(ShortcutEditor)
    editor._may_reset = lambda _parent: may_reset.pop()
    return editor


def choose(editor, title):
    box = editor.findChild(QComboBox)
    box.setCurrentIndex(box.findText(title))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize("name", PROFILES)
def test_every_profile_names_known_actions_and_keys_that_do_not_clash(qapp, name):
    profile = PROFILES[name].keys
    assert profile.keys() <= DEFAULTS.keys()
    assert all(portable(key) == key for keys in profile.values() for key in keys)
    bindings = KeyBindings(DEFAULTS, RESERVED)
    bindings.use_profile(profile)
    for action in DEFAULTS:
        assert [
            bindings.conflicts(action, key) for key in bindings.keys(action) if bindings.conflicts(action, key)
        ] == []


@pytest.mark.parametrize("name", PROFILES)
def test_no_action_loses_its_last_key_to_a_profile(qapp, name):
    bindings = KeyBindings(DEFAULTS, RESERVED)
    bindings.use_profile(PROFILES[name].keys)
    assert [action for action, keys in DEFAULTS.items() if keys and not bindings.keys(action)] == []


def test_the_window_goes_by_the_keys_of_another_program(opened):
    editor = editor_of(opened, may_reset=[])
    choose(editor, "CVAT")
    editor.close()
    first = opened.session.current
    opened.key(Qt.Key.Key_F)
    assert opened.session.current != first
    opened.key(Qt.Key.Key_D)
    assert opened.session.current == first
    assert opened.services.settings.settings.key_bindings["next"] == ("F", "PgDown")


def test_own_keys_are_replaced_only_if_the_user_agrees(opened):
    opened.window.keys.set("skip", ["F7"])
    editor = editor_of(opened, may_reset=[True, False])
    box = editor.findChild(QComboBox)
    assert box.currentIndex() == -1
    choose(editor, "labelme")
    assert opened.window.keys.keys("skip") == ("F7",)
    assert box.currentIndex() == -1
    choose(editor, "labelme")
    assert opened.window.keys.keys("skip") == ("S",)
    assert box.currentText() == "labelme"
    editor.close()
