from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

import resources
from petseg_gui.main_window.action_set import keys_of, tip_of
from petseg_gui.main_window.actions import ACTIONS, EMPTY_FOLDER, MENUS, PANELS, RECENT, SEPARATOR, TOOL_BAR, WELCOME
from petseg_gui.main_window.menus import shortcut_sections
from petseg_gui.main_window.situation import Situation
from petseg_gui.widgets import tool_panel

NAMES = {spec.name for spec in ACTIONS}


def entries_of(entries):
    for entry in entries:
        if isinstance(entry, tuple):
            yield from entries_of(entry[1])
        else:
            yield entry


def test_names_are_unique():
    assert len(NAMES) == len(ACTIONS)


def test_no_key_is_given_twice():
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.shortcuts)
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_is_in_one_menu_and_every_entry_is_an_action():
    listed = [
        entry for _, entries in MENUS for entry in entries_of(entries) if entry not in (SEPARATOR, RECENT, PANELS)
    ]
    assert sorted(listed) == sorted(NAMES)


def test_bars_and_pages_name_known_actions():
    used = {*TOOL_BAR, *WELCOME, *EMPTY_FOLDER, *tool_panel.TOOLS, *tool_panel.CLASSES, *tool_panel.MASK_ACTIONS}
    assert used | set(tool_panel.DONE_ACTIONS) <= NAMES | {SEPARATOR}


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.name)
def test_every_tip_says_what_happens_and_names_the_key(spec):
    tip = tip_of(spec)
    assert tip
    assert "&" not in tip
    if spec.shortcuts:
        assert keys_of(spec) in tip


@pytest.mark.parametrize("spec", [spec for spec in ACTIONS if spec.icon], ids=lambda spec: spec.name)
def test_every_icon_exists(spec):
    assert (resources.ICONS / f"{spec.icon}.svg").is_file()


def test_mnemonics_of_a_menu_do_not_clash():
    texts = {spec.name: spec.text for spec in ACTIONS}
    for title, entries in MENUS:
        letters = [
            text[text.index("&") + 1].lower()
            for entry in entries
            if isinstance(entry, str) and isinstance(text := texts.get(entry), str) and "&" in text
        ]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], title


def test_without_a_folder_only_opening_tools_and_help_are_possible():
    possible = {spec.name for spec in ACTIONS if spec.enabled(Situation())}
    assert {"open-folder", "open-image", "open-sample", "quit", "about", "shortcuts"} <= possible
    assert not possible & {"undo", "redo", "reset", "clear", "reviewed", "skip", "next", "previous", "propose-again",
                           "propose-folder", "fine-tune", "cancel-fine-tune", "versions", "fit"}  # fmt: skip


def test_undo_names_the_step():
    undo = next(spec for spec in ACTIONS if spec.name == "undo")
    assert undo.text(Situation(undo_title="Brush stroke")) == "&Undo brush stroke"
    assert undo.text(Situation()) == "&Undo"


def test_the_list_of_shortcuts_has_every_key():
    told = {how for _, rows in shortcut_sections() for _, how in rows}
    for spec in ACTIONS:
        if spec.shortcuts:
            assert keys_of(spec) in told
