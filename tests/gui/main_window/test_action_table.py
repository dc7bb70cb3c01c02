from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

import resources
from core.labels import Label
from petseg_gui.main_window.action_set import tip_of
from petseg_gui.main_window.action_table import ACTIONS, MENUS
from petseg_gui.main_window.action_table.action_spec import PANELS, RECENT, SEPARATOR
from petseg_gui.main_window.action_table.photo import CONTEXT_MENU
from petseg_gui.main_window.central_area import EMPTY_FOLDER, WELCOME
from petseg_gui.main_window.menus import TOOL_BAR
from petseg_gui.main_window.situation import Situation
from petseg_gui.models.key_bindings import keys_text
from petseg_gui.models.option import option_of
from petseg_gui.models.options import ToolOptions, ViewOptions
from petseg_gui.models.settings import Settings
from petseg_gui.models.tools import TOOLS
from petseg_gui.plain_text import without_mnemonic
from petseg_gui.widgets.panels import mask_panel, side_panel, tool_panel, view_panel

NAMES = {spec.name for spec in ACTIONS}
SPECS = {spec.name: spec for spec in ACTIONS}


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
    used = {*TOOL_BAR, *WELCOME, *EMPTY_FOLDER, *tool_panel.TOOLS, *tool_panel.CLASSES, *tool_panel.LOCKS}
    panels = {*tool_panel.BORDER_ACTIONS, *mask_panel.MASK_ACTIONS, *side_panel.DONE_ACTIONS}
    assert used | panels <= NAMES | {SEPARATOR}


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.name)
def test_every_tip_says_what_happens_and_names_the_key(spec):
    tip = tip_of(spec, spec.shortcuts)
    assert tip
    assert "&" not in tip
    if spec.shortcuts:
        assert keys_text(spec.shortcuts) in tip


@pytest.mark.parametrize("spec", [spec for spec in ACTIONS if spec.icon], ids=lambda spec: spec.name)
def test_every_icon_exists(spec):
    assert (resources.ICONS / f"{spec.icon}.svg").is_file()


def test_menu_button_and_palette_call_a_thing_the_same(world):
    """But for the class buttons, whose heading says what they do."""
    with_text = {"open-folder", "propose-folder", "fine-tune", *WELCOME, *EMPTY_FOLDER, "next"}
    panels = {*tool_panel.TOOLS, *tool_panel.BORDER_ACTIONS, *mask_panel.MASK_ACTIONS, *side_panel.DONE_ACTIONS}
    for name in with_text | panels:
        action = world.action(name)
        assert action.iconText().rstrip("…") == action.text().replace("&", "").rstrip("…")


def texts_of(entries):
    """The texts of a menu as they are before a folder is open."""
    for entry in entries:
        if isinstance(entry, tuple):
            yield entry[0]
        elif entry == RECENT:
            yield "Open &recent"
        elif entry in SPECS:
            text = SPECS[entry].text
            yield text if isinstance(text, str) else text(Situation())


def menus_in(title, entries):
    """A menu and its submenus."""
    yield title, entries
    for entry in entries:
        if isinstance(entry, tuple):
            yield from menus_in(*entry)


@pytest.mark.parametrize(("title", "entries"), [*MENUS, ("context menu", CONTEXT_MENU)])
def test_mnemonics_of_a_menu_do_not_clash(title, entries):
    for menu, inside in menus_in(title, entries):
        letters = Counter(text[text.index("&") + 1].lower() for text in texts_of(inside) if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


def test_menu_panel_and_settings_have_one_name_for_a_thing():
    for choice in view_panel.STYLES:
        assert SPECS[f"style-{choice.value}"].title == choice.text
    options = {
        "dim-background": (ViewOptions, "dim_background"), "overview": (ViewOptions, "overview"),
        "thumbnail-masks": (ViewOptions, "thumbnail_masks"), "next-useful": (Settings, "next_useful"),
        "silhouette-only": (ToolOptions, "silhouette_only"), "auto-border": (ToolOptions, "auto_border"),
    }  # fmt: skip
    for action, option in options.items():
        assert without_mnemonic(str(SPECS[action].text)) == option_of(*option).title
    assert {name: SPECS[name].title for name in TOOLS} == {
        name: without_mnemonic(tool.text) for name, tool in TOOLS.items()
    }


def test_without_a_folder_only_opening_tools_and_help_are_possible():
    possible = {spec.name for spec in ACTIONS if spec.enabled(Situation())}
    assert {"open-folder", "open-image", "open-sample", "quit", "about", "shortcuts"} <= possible
    assert not possible & {"undo", "redo", "reset", "clear", "reviewed", "skip", "next", "previous", "propose-again",
                           "propose-folder", "fine-tune", "cancel-fine-tune", "versions", "fit"}  # fmt: skip


@pytest.mark.own_texts
def test_undo_names_the_step():
    undo = next(spec for spec in ACTIONS if spec.name == "undo")
    assert undo.text(Situation(undo_title="Brush stroke")) == "&Undo brush stroke"
    assert undo.text(Situation()) == "&Undo"


def test_the_keys_are_those_that_the_hand_knows():
    """Tools and classes on one key of the left hand each; the same letters as everywhere else where there are any."""
    assert {name: SPECS[name].shortcuts[0] for name in tool_panel.TOOLS} == {
        "brush": "B", "eraser": "E", "smart": "W", "lasso": "A", "fill": "G", "pick": "C", "box": "R", "accept": "V",
        "pan": "D",
    }  # fmt: skip
    for key, name in (("X", "swap"), ("T", "auto-border"), ("Shift+1", "lock-pet"), ("O", "style-outline"),
                      ("Ctrl+Space", "reviewed"), ("Ctrl+Shift+A", "propose-folder"), ("?", "shortcuts"),
                      ("Z", "actual-size"), ("Y", "split"), ("Shift+B", "dim-background")):  # fmt: skip
        assert key in SPECS[name].shortcuts


def test_locks_style_and_tool_are_checked_as_they_are():
    options = ToolOptions(locked=frozenset({Label.BORDER}), brush_shape="square", auto_border=False)
    now = Situation(tool="lasso", options=options, view=ViewOptions(style="outline"))
    checked = {spec.name for spec in ACTIONS if spec.checked is not None and spec.checked(now)}
    assert {"lasso", "lock-border", "style-outline", "square-brush"} <= checked
    assert not checked & {"brush", "lock-pet", "style-fill", "auto-border"}


def test_what_needs_a_proposal_or_a_model_is_not_offered_without():
    now = Situation(has_photo=True, has_folder=True, photos=1)
    assert not SPECS["accept"].enabled(now)
    assert not SPECS["box"].enabled(now)
    ready = Situation(has_photo=True, has_folder=True, photos=1, has_proposal=True, has_model=True)
    assert SPECS["accept"].enabled(ready)
    assert SPECS["box"].enabled(ready)


def test_a_held_key_decides_about_one_photo_only():
    repeating = {spec.name for spec in ACTIONS if spec.repeats}
    assert {"undo", "redo", "grow", "shrink", "zoom-in", "zoom-out"} <= repeating
    assert not repeating & {"reviewed", "skip", "reopen", "next", "previous"}
    assert not repeating & {"propose-folder", "fine-tune", "clear", "reset"}
