"""Clean-ups in the real window: shown, made with Return, given up with Esc."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from support.painted_window import BACKGROUND, CTRL, HIGH, LOW, PET, Key, loop, mask_of, polygon, saved

from core.project import PhotoState
from petseg_gui.widgets.panel_button import PanelButton


@pytest.fixture
def holed(world):
    """A hole in the pet, five pixels wide."""
    world.key(Key.Key_E)
    world.services.tools.set_size("eraser_size", 5)
    world.click(HIGH)
    assert mask_of(world)[HIGH] == BACKGROUND
    return world


def test_a_clean_up_is_shown_before_it_is_made(holed, qtbot):
    document = holed.session.document
    holed.action("clean-fill-holes").trigger()
    qtbot.waitUntil(lambda: document.preview is not None)
    assert document.preview[HIGH] == PET
    assert mask_of(holed)[HIGH] == BACKGROUND
    QTest.keyClick(QApplication.focusWidget() or holed.window.side.mask.clean_ups, Key.Key_Return)
    assert mask_of(holed)[HIGH] == PET
    assert document.preview is None
    assert "fill holes" in holed.action("undo").text()
    np.testing.assert_array_equal(saved(holed), mask_of(holed))
    holed.key(Key.Key_Z, CTRL)
    assert mask_of(holed)[HIGH] == BACKGROUND


def test_return_over_the_photo_makes_the_clean_up_and_marks_nothing_reviewed(holed, qtbot):
    document = holed.session.document
    holed.action("clean-fill-holes").trigger()
    qtbot.waitUntil(lambda: document.preview is not None)
    holed.window.view.setFocus()
    holed.key(Key.Key_Return)
    assert mask_of(holed)[HIGH] == PET
    assert document.preview is None
    assert holed.session.current == "pet_1.jpg"
    assert holed.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    holed.key(Key.Key_Return)
    assert holed.session.entries.state("pet_1.jpg") == PhotoState.REVIEWED


def test_return_on_the_page_for_the_mask_marks_reviewed_as_its_button_says(holed):
    review, _ = holed.window.side.panel.findChildren(PanelButton)[-2:]
    holed.window.side.panel.show_page("clean-up")
    assert holed.session.document.preview is None
    assert review.shown_key == "Return"
    QTest.keyClick(QApplication.focusWidget() or holed.window.view, Key.Key_Return)
    assert holed.session.entries.state("pet_1.jpg") == PhotoState.REVIEWED


def test_only_the_button_that_owns_return_shows_it(holed, qtbot):
    side = holed.window.side
    review = side.panel.findChildren(PanelButton)[-2]
    apply, cancel = side.mask.clean_ups.findChildren(PanelButton)
    side.panel.show_page("clean-up")
    assert (review.shown_key, apply.shown_key, cancel.shown_key) == ("Return", "", "")
    side.mask.clean_ups.findChild(QComboBox).setCurrentIndex(0)
    qtbot.waitUntil(lambda: holed.session.document.preview is not None)
    assert (review.shown_key, apply.shown_key, cancel.shown_key) == ("Ctrl+Space", "Return", "Esc")
    holed.key(Key.Key_Escape)
    assert (review.shown_key, apply.shown_key, cancel.shown_key) == ("Return", "", "")


def test_an_unfinished_outline_has_return_and_no_button_shows_it(holed, qtbot):
    side = holed.window.side
    review = side.panel.findChildren(PanelButton)[-2]
    apply, cancel = side.mask.clean_ups.findChildren(PanelButton)
    holed.action("clean-fill-holes").trigger()
    qtbot.waitUntil(lambda: holed.session.document.preview is not None)
    holed.key(Key.Key_A)
    for corner in loop(60, 40, 80, 80)[:-1]:
        holed.click(corner)
    assert (review.shown_key, apply.shown_key, cancel.shown_key) == ("Ctrl+Space", "", "")
    holed.key(Key.Key_Return)
    assert (review.shown_key, apply.shown_key, cancel.shown_key) == ("Ctrl+Space", "Return", "Esc")
    holed.key(Key.Key_Escape)
    assert (review.shown_key, apply.shown_key) == ("Return", "")


def test_an_open_outline_has_return_before_a_clean_up(holed, qtbot):
    document = holed.session.document
    holed.action("clean-fill-holes").trigger()
    qtbot.waitUntil(lambda: document.preview is not None)
    polygon(holed)
    assert mask_of(holed)[LOW] == PET
    assert mask_of(holed)[HIGH] == BACKGROUND
    assert holed.window.side.panel.page == "clean-up"


def test_a_clean_up_that_is_not_wanted_leaves_no_trace(holed, qtbot):
    document = holed.session.document
    holed.action("clean-fill-holes").trigger()
    qtbot.waitUntil(lambda: document.preview is not None)
    holed.key(Key.Key_Escape)
    assert document.preview is None
    assert mask_of(holed)[HIGH] == BACKGROUND


def test_another_page_ends_the_preview(holed, qtbot):
    document = holed.session.document
    holed.action("clean-grow").trigger()
    qtbot.waitUntil(lambda: document.preview is not None)
    holed.window.side.panel.show_page("view")
    assert document.preview is None


def test_esc_gives_up_the_stroke_and_nothing_else(world):
    view = world.window.view
    before = mask_of(world).copy()
    world.action("clean-keep-largest").trigger()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=world.at((70, 30)))
    QTest.mouseMove(view, world.at((70, 60)))
    assert mask_of(world)[70, 45] == PET
    world.key(Key.Key_Escape)
    np.testing.assert_array_equal(mask_of(world), before)
    assert world.window.side.panel.page == "clean-up"
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=world.at((70, 60)))
    np.testing.assert_array_equal(mask_of(world), before)
    world.key(Key.Key_Escape)
    assert world.window.side.panel.page == "paint"


def test_the_window_names_what_runs_and_esc_stops_it_before_the_clean_up(make_world):
    world = make_world(hold=("edits",))
    before = mask_of(world).copy()
    world.action("clean-grow").trigger()
    world.action("clear").trigger()
    shown = world.window.status.bar._work
    assert "Clear mask…" in shown.text()
    assert "Esc" in shown.text()
    world.key(Key.Key_Escape)
    assert shown.text() == ""
    assert world.window.side.panel.page == "clean-up"
    world.key(Key.Key_Escape)
    assert world.window.side.panel.page == "paint"
    world.runner.drain("edits")
    np.testing.assert_array_equal(mask_of(world), before)
