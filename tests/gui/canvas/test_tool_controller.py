"""What buttons and moves do in the canvas, and what becomes of the mask."""

from typing import get_args

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.canvas_world import LEFT, MIDDLE, RIGHT, make_document

from core.labels import Label
from core.regions.brush import disk, stroke_region
from petseg_gui.canvas.drawing.ring import Ring
from petseg_gui.models.tools import ToolName

CTRL = Qt.KeyboardModifier.ControlModifier


def painted(world, box, region, label=Label.PET):
    """The mask with one region painted on background."""
    mask = np.full(world.document.shape, Label.BACKGROUND)
    mask[box.slices][region] = label
    return mask


@pytest.mark.parametrize("size", [1, 2, 5, 6, 19])
@pytest.mark.parametrize("scale", [1.0, 3.0, 12.0])
def test_a_click_paints_exactly_the_pixels_inside_the_ring(world, size, scale):
    world.tools.set_size("brush_size", size)
    world.canvas.viewport.set_zoom(scale)
    world.press(30.3, 40.6)
    world.release(30.3, 40.6)
    ring = Ring((30.3, 40.6), size)
    assert np.array_equal(world.mask, painted(world, ring.box, disk(size)))
    if scale >= 2:
        path = ring.path(world.transform)
        for y, x in np.argwhere(np.ones(world.document.shape)):
            inside = path.contains(world.at(y + 0.5, x + 0.5) * world.ratio)
            assert inside == (world.mask[y, x] == Label.PET)


def test_a_fast_stroke_has_no_gaps(world):
    world.drag((10.5, 10.5), (50.5, 15.5), (20.5, 70.5))
    expected = painted(world, *stroke_region((10, 10), (50, 15), 5))
    box, region = stroke_region((50, 15), (20, 70), 5)
    expected[box.slices][region] = Label.PET
    assert np.array_equal(world.mask, expected)
    assert world.document.revision == 1


def test_the_chosen_class_is_painted(world):
    world.tools.label = Label.BORDER
    world.drag((20, 20), (20, 30))
    assert world.mask[20, 25] == Label.BORDER
    assert world.document.history.undo_title == "Paint border"


@pytest.mark.parametrize("how", [{"button": RIGHT}, {"keys": CTRL}])
def test_the_right_button_or_ctrl_paints_background(world, how):
    world.drag((20, 10), (20, 60))
    world.drag((20.5, 30.5), (20.5, 40.5), **how)
    assert world.mask[20, 35] == Label.BACKGROUND
    assert world.document.layers.touched[20, 35]
    assert world.mask[20, 15] == Label.PET
    assert world.document.history.undo_title == "Paint background"


def test_the_eraser_has_its_own_size_and_paints_background(world):
    world.drag((20, 10), (20, 60))
    world.tools.tool = "eraser"
    world.drag((20.5, 30.5), (20.5, 30.5))
    erased = np.argwhere(world.mask[:, 25:36] != world.mask[:, 15:26])
    assert np.ptp(erased, axis=0).tolist() == [2, 2]
    assert world.document.history.undo_title == "Erase"


def test_a_stroke_that_leaves_the_photo_goes_on_when_it_comes_back(world):
    world.drag((30, 75), (30, 200), (-40, 200), (10, 75))
    assert world.mask[30, 78] == Label.PET
    assert world.mask[10, 76] == Label.PET


def test_esc_takes_back_the_stroke_alone(world):
    world.drag((10, 10), (10, 20))
    before = world.mask.copy()
    world.press(40, 40)
    world.move(40, 60)
    QTest.keyClick(world.canvas, Qt.Key.Key_Escape)
    world.move(50, 60)
    world.release(50, 60)
    assert np.array_equal(world.mask, before)
    assert world.document.revision == 1
    assert world.document.history.can_undo
    assert not world.document.history.can_redo


def test_undo_in_the_middle_of_a_stroke_ends_it(world):
    world.press(40, 40)
    world.document.undo()
    world.move(40, 60)
    world.release(40, 60)
    assert not world.document.layers.touched.any()


def test_a_second_button_changes_nothing_during_a_stroke(world):
    world.press(40, 20)
    world.press(40, 20, button=RIGHT)
    world.move(40, 40, buttons=LEFT | RIGHT)
    world.release(40, 40, button=RIGHT)
    assert world.document.in_stroke
    world.release(40, 40)
    assert world.mask[40, 30] == Label.PET
    assert world.document.revision == 1


def test_a_release_that_nobody_saw_ends_the_stroke(world):
    world.press(40, 20)
    world.move(40, 30)
    world.hover(10, 70)
    assert not world.document.in_stroke
    assert world.mask[10, 70] == Label.BACKGROUND
    assert world.document.revision == 1


def test_another_document_finishes_the_stroke_in_the_old_one(world):
    world.press(40, 20)
    world.canvas.set_document(make_document((20, 20)))
    assert world.document.revision == 1
    assert not world.document.in_stroke
    world.move(5, 5)
    assert not world.canvas.document.layers.touched.any()


def test_hiding_the_canvas_finishes_the_stroke(world):
    world.press(40, 20)
    world.canvas.hide()
    assert world.document.revision == 1


def test_the_middle_button_moves_the_photo_and_paints_nothing(world):
    world.canvas.viewport.set_zoom(12.0)
    before = world.transform
    start = world.at(30, 40)
    world.press(30, 40, button=MIDDLE)
    world.move(32, 45, buttons=MIDDLE)
    world.release(32, 45, button=MIDDLE)
    assert (world.transform.top - before.top, world.transform.left - before.left) == (24, 60)
    assert world.at(30, 40) != start
    assert not world.document.layers.touched.any()


def test_the_pan_tool_moves_the_photo(world):
    world.tools.tool = "pan"
    world.canvas.viewport.set_zoom(12.0)
    before = world.transform
    world.drag((30, 40), (30, 38))
    assert world.transform.left - before.left == -24
    assert not world.document.layers.touched.any()


def test_without_a_document_nothing_happens(world):
    world.canvas.set_document(None)
    QTest.mouseClick(world.canvas, LEFT)
    QTest.mouseMove(world.canvas)
    viewport = world.canvas.viewport
    for action in (viewport.zoom_in, viewport.zoom_out, viewport.fit, viewport.actual_size):
        action()
    assert viewport.zoom == 1.0
    world.shown()


def test_buttons_pressed_together_leave_one_stroke(world):
    world.press(30, 20)
    world.press(30, 20, button=MIDDLE)
    world.press(30, 20, button=RIGHT)
    world.move(30, 40, buttons=LEFT | RIGHT | MIDDLE)
    world.release(30, 40, button=MIDDLE)
    world.release(30, 40)
    world.move(10, 70, buttons=RIGHT)
    world.release(10, 70, button=RIGHT)
    assert world.document.revision == 1
    assert world.mask[30, 30] == Label.PET
    assert world.mask[10, 70] == Label.BACKGROUND


def test_a_stroke_goes_on_where_the_pointer_leaves_the_canvas(world):
    world.press(30.5, 70.5)
    world.leave()
    world.move(30.5, 150)
    world.move(50.5, 70.5)
    world.release(50.5, 70.5)
    assert world.mask[50, 70] == Label.PET
    assert world.document.revision == 1


def test_every_tool_survives_a_photo_of_one_pixel_and_another_photo_in_between(world):
    for tool in get_args(ToolName):
        world.document = make_document((1, 1))
        world.canvas.set_document(world.document)
        world.tools.tool = tool
        world.hover(0.5, 0.5)
        world.drag((0.5, 0.5), (0.5, 0.9), (5, 5))
        world.press(0.5, 0.5)
        world.move(0.9, 0.9)
        world.canvas.set_document(make_document((3, 3)))
        world.release(0.9, 0.9)
        assert not world.document.in_stroke
        assert not world.canvas.document.layers.touched.any()
