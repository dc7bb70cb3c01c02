"""Every tool in the real window, with mouse and keys, down to the file on disk."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView

from core.labels import Label
from core.masks import read_mask
from core.project import PhotoState
from petseg_gui.widgets.panel_button import PanelButton

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RIGHT = Qt.MouseButton.RightButton
Key = Qt.Key
PET, BACKGROUND, BORDER = Label.PET, Label.BACKGROUND, Label.BORDER
LOW, HIGH = (70, 60), (20, 60)
"""Places that are proposed as background and as pet."""


def mask_of(world):
    return world.session.document.layers.mask


def saved(world):
    assert world.services.autosaver.flush()
    return read_mask(world.session.project.masks.path("pet_1.jpg"))


def loop(top, left, bottom, right):
    return (top, left), (top, right), (bottom, right), (bottom, left), (top, left)


def brush(world):
    world.key(Key.Key_B)
    world.drag((70, 30), (70, 90))


def square_brush(world):
    world.action("square-brush").trigger()
    brush(world)


def straight_line(world):
    world.click((70, 30))
    world.click((70, 90), modifier=SHIFT)


def smart_brush(world):
    world.key(Key.Key_W)
    world.services.tools.set_size("smart_size", 20)
    world.drag((70, 50), (70, 70))


def lasso(world):
    world.key(Key.Key_A)
    world.drag(*loop(60, 40, 80, 80))


def polygon(world):
    world.key(Key.Key_A)
    for corner in loop(60, 40, 80, 80)[:-1]:
        world.click(corner)
    world.key(Key.Key_Return)


def fill(world):
    world.key(Key.Key_G)
    world.services.tools.update(fill_by="class")
    world.click(LOW)


def fill_by_photo(world):
    world.key(Key.Key_G)
    world.click(LOW)


PAINTING = (brush, square_brush, straight_line, smart_brush, lasso, polygon, fill, fill_by_photo)


@pytest.mark.parametrize("paint", PAINTING, ids=lambda paint: paint.__name__)
def test_a_tool_paints_one_step_that_can_be_undone_and_is_on_disk(world, paint):
    before = mask_of(world).copy()
    assert before[LOW] == BACKGROUND
    paint(world)
    painted = mask_of(world).copy()
    assert painted[LOW] == PET
    np.testing.assert_array_equal(saved(world), painted)
    while world.action("undo").isEnabled():
        world.key(Key.Key_Z, CTRL)
    np.testing.assert_array_equal(mask_of(world), before)
    while world.action("redo").isEnabled():
        world.key(Key.Key_Z, CTRL | SHIFT)
    np.testing.assert_array_equal(mask_of(world), painted)
    assert world.bugs == []


def test_the_eraser_and_the_right_button_paint_background(world):
    world.key(Key.Key_E)
    world.drag((20, 30), (20, 90))
    assert mask_of(world)[20, 60] == BACKGROUND
    world.key(Key.Key_Z, CTRL)
    world.key(Key.Key_B)
    world.drag((20, 30), (20, 90), button=RIGHT)
    assert mask_of(world)[20, 60] == BACKGROUND
    assert "paint background" in world.action("undo").text()


def test_pick_takes_the_class_under_the_pointer_and_gives_the_brush_back(world):
    world.key(Key.Key_C)
    world.click(LOW)
    assert world.services.tools.label == BACKGROUND
    assert world.services.tools.tool == "brush"
    assert world.action("class-background").isChecked()


def test_a_box_has_the_model_look_closely(world):
    world.key(Key.Key_R)
    world.drag((50, 20), (85, 100))
    assert mask_of(world)[55, 60] == PET  # the upper half of the box
    assert mask_of(world)[80, 60] == BACKGROUND
    world.key(Key.Key_Z, CTRL)
    assert mask_of(world)[55, 60] == BACKGROUND


def test_the_proposal_is_brushed_back_in(world):
    world.action("clear").trigger()
    assert mask_of(world)[HIGH] == BACKGROUND
    world.key(Key.Key_V)
    world.drag((20, 50), (20, 70))
    assert mask_of(world)[HIGH] == PET
    assert mask_of(world)[3, 3] == BACKGROUND


def test_the_hand_moves_the_photo_and_paints_nothing(world):
    before = mask_of(world).copy()
    world.key(Key.Key_D)
    world.drag((20, 30), (60, 90))
    np.testing.assert_array_equal(mask_of(world), before)
    assert not world.action("undo").isEnabled()


def test_classes_swap_on_one_key(world):
    world.key(Key.Key_X)
    assert world.services.tools.label == BACKGROUND
    world.drag((20, 30), (20, 90))
    assert mask_of(world)[20, 60] == BACKGROUND
    world.key(Key.Key_X)
    assert world.services.tools.label == PET


def test_a_class_keeps_a_tool_that_paints_it_and_takes_the_brush_otherwise(world):
    tools = world.services.tools
    for key, tool in ((Key.Key_W, "smart"), (Key.Key_A, "lasso"), (Key.Key_G, "fill"), (Key.Key_V, "brush")):
        world.key(key)
        world.key(Key.Key_3)
        assert (tools.label, tools.tool) == (BORDER, tool)


def test_a_locked_class_is_not_painted_over(world):
    world.key(Key.Key_1, SHIFT)
    assert world.action("lock-pet").isChecked()
    world.key(Key.Key_E)
    world.drag((20, 30), (20, 90))
    assert (mask_of(world)[:45] == PET).all()
    assert not world.action("undo").isEnabled()
    world.key(Key.Key_1, SHIFT)
    world.drag((20, 30), (20, 90))
    assert mask_of(world)[20, 60] == BACKGROUND


def test_the_border_follows_what_is_painted(world):
    world.key(Key.Key_T)
    assert world.services.tools.options.auto_border
    world.services.tools.update(border_width=4)
    world.key(Key.Key_B)
    world.services.tools.set_size("brush_size", 20)
    world.click((75, 60))
    mask = mask_of(world)
    assert mask[75, 60] == PET
    assert (mask[60:90, 45:75] == BORDER).any()
    world.key(Key.Key_Z, CTRL)
    assert not (mask[60:90, 45:75] == BORDER).any()


def test_the_border_is_derived_everywhere(world):
    world.services.tools.update(border_width=6)
    world.key(Key.Key_T, SHIFT)
    mask = mask_of(world)
    assert set(np.unique(mask[:, 60])) == set(Label)
    assert 4 <= (mask[:, 60] == BORDER).sum() <= 8
    np.testing.assert_array_equal(saved(world), mask)
    assert "border" in world.action("undo").text()


# Going back


def test_the_history_jumps_to_any_step(world):
    for row in (50, 60, 70):
        world.drag((row, 30), (row, 31))
    painted = mask_of(world).copy()
    world.action("history").trigger()
    steps = next(view for view in world.window.side.history.findChildren(QListView) if view.isVisible())
    assert steps.model().rowCount() == 4
    click_row(steps, 1)
    assert (mask_of(world)[50, 30], mask_of(world)[70, 30]) == (PET, BACKGROUND)
    click_row(steps, 3)
    np.testing.assert_array_equal(mask_of(world), painted)
    click_row(steps, 0)
    assert (mask_of(world)[46:] == BACKGROUND).all()
    assert world.session.entries.state(world.session.current) == PhotoState.PROPOSED


def click_row(steps, row):
    place = steps.visualRect(steps.model().index(row, 0)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)


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


# Clean-ups


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


# Seeing


def test_styles_and_splits_on_keys(world):
    view = world.services.view
    for key, modifier, style in ((Key.Key_O, SHIFT, "confidence"), (Key.Key_D, SHIFT, "difference"),
                                 (Key.Key_O, Qt.KeyboardModifier.NoModifier, "outline")):  # fmt: skip
        world.key(key, modifier)
        assert view.options.style == style
    world.key(Key.Key_O)
    assert view.options.style == "fill"
    world.key(Key.Key_B, SHIFT)
    assert view.options.dim_background
    splits = []
    for _ in range(3):
        world.key(Key.Key_Y)
        splits.append(view.options.split)
    assert splits == ["side-by-side", "swipe", "single"]


def test_q_hides_the_mask_while_it_is_held(world):
    view = world.window.view
    QTest.keyPress(view, Key.Key_Q)
    assert not world.services.view.options.mask_visible
    QTest.keyRelease(view, Key.Key_Q)
    assert world.services.view.options.mask_visible


def test_what_runs_is_told_and_esc_stops_it_before_the_clean_up(make_world):
    world = make_world(hold=("edits",))
    before = mask_of(world).copy()
    world.action("clean-grow").trigger()
    world.action("clear").trigger()
    told = world.window.status.bar._work
    assert "Clear mask…" in told.text()
    assert "Esc" in told.text()
    world.key(Key.Key_Escape)
    assert told.text() == ""
    assert world.window.side.panel.page == "clean-up"
    world.key(Key.Key_Escape)
    assert world.window.side.panel.page == "paint"
    world.runner.drain("edits")
    np.testing.assert_array_equal(mask_of(world), before)


def test_a_message_moves_nothing_and_is_out_of_the_way_of_a_stroke(world):
    window = world.window
    before = window.view.geometry()
    world.session.report("error", "The disk is full.")
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    messages = window.central.messages
    assert messages.isVisible()
    assert window.view.geometry() == before
    assert window.central.childAt(messages.geometry().center()) is not window.view
    QTest.mousePress(window.view, Qt.MouseButton.LeftButton, pos=world.at((70, 30)))
    assert window.central.childAt(messages.geometry().center()) is window.view
    QTest.mouseRelease(window.view, Qt.MouseButton.LeftButton, pos=world.at((70, 30)))
    assert window.central.childAt(messages.geometry().center()) is not window.view
