"""Every tool in the real window, with mouse and keys, down to the file on disk."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from support.painted_window import BACKGROUND, BORDER, CTRL, HIGH, LOW, PET, SHIFT, Key, loop, mask_of, polygon, saved

from core.labels import Label
from core.project import PhotoState

RIGHT = Qt.MouseButton.RightButton


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
