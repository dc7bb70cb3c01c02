import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.canvas_world import LEFT, MIDDLE, RIGHT, make_document

from core.cancel import never
from core.labels import Label
from core.pixels import Box
from core.regions.polygon import polygon_region

CTRL = Qt.KeyboardModifier.ControlModifier
CORNERS = ((10.2, 20.3), (12.2, 60.3), (45.2, 50.3), (40.2, 25.3))


@pytest.fixture
def world(world):
    world.tools.tool = "lasso"
    return world


def enclosed(world, corners=CORNERS, label=Label.PET):
    """Return the mask with the area inside the corners painted."""
    mask = np.full(world.document.shape, Label.BACKGROUND)
    box, region = polygon_region(corners, Box.whole(mask.shape))
    mask[box.slices][region] = label
    return mask


def set_corners(world, corners=CORNERS, button=LEFT):
    for corner in corners:
        world.click(*corner, button=button)


def test_dragging_around_an_area_paints_it(world):
    assert world.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    world.drag(*CORNERS)
    assert np.array_equal(world.mask, enclosed(world))
    assert world.document.history.undo_title == "Lasso pet"
    assert world.document.revision == 1
    assert not len(world.line())


@pytest.mark.parametrize("how", [{"button": RIGHT}, {"keys": CTRL}])
def test_the_right_button_or_ctrl_paints_background(world, how):
    world.mask[:] = Label.PET
    world.drag(*CORNERS, **how)
    assert world.mask[30, 40] == Label.BACKGROUND
    assert world.mask[2, 2] == Label.PET
    assert world.document.history.undo_title == "Lasso background"


def close_by_return(world):
    world.key(Qt.Key.Key_Return)


def close_at_the_first_corner(world):
    world.click(CORNERS[0][0] + 0.3, CORNERS[0][1] + 0.3)


@pytest.mark.parametrize("close", [close_by_return, close_at_the_first_corner])
def test_the_outline_is_closed(world, close):
    set_corners(world)
    assert not world.document.history.can_undo
    close(world)
    assert np.array_equal(world.mask, enclosed(world))
    assert world.document.revision == 1
    world.hover(50, 70)
    assert not len(world.line())


def test_a_double_click_sets_the_last_corner_and_closes(world):
    set_corners(world, CORNERS[:-1])
    world.double_click(*CORNERS[-1])
    assert np.array_equal(world.mask, enclosed(world))
    assert not world.wants(Qt.Key.Key_Escape)


def test_two_fast_clicks_at_the_start_close_nothing(world):
    world.double_click(*CORNERS[0])
    set_corners(world, CORNERS[1:])
    close_by_return(world)
    assert np.array_equal(world.mask, enclosed(world))


def test_backspace_removes_the_last_corner(world):
    set_corners(world, (*CORNERS[:2], (55.2, 75.3)))
    world.key(Qt.Key.Key_Backspace)
    set_corners(world, CORNERS[2:])
    close_by_return(world)
    assert np.array_equal(world.mask, enclosed(world))


def test_backspace_removes_corners_until_none_is_left(world):
    set_corners(world, CORNERS[:2])
    for _ in range(3):
        world.key(Qt.Key.Key_Backspace)
    assert not len(world.line())
    assert not world.wants(Qt.Key.Key_Escape)


def test_two_corners_enclose_nothing_and_wait_for_more(world):
    set_corners(world, CORNERS[:2])
    close_by_return(world)
    assert not world.document.history.can_undo
    set_corners(world, CORNERS[2:])
    close_by_return(world)
    assert np.array_equal(world.mask, enclosed(world))


def test_a_line_leads_to_the_pointer(world):
    set_corners(world, CORNERS[:2])
    world.hover(50.5, 70.5)
    assert world.draws_line(*CORNERS[:2], (50.5, 70.5))
    assert not world.draws_line((50.5, 70.5), CORNERS[0])
    world.press(20, 30)
    world.move(*CORNERS[2])
    assert world.draws_line(*CORNERS[:3])
    assert not world.draws_line(CORNERS[1], (50.5, 70.5))
    world.release(*CORNERS[2])
    close_by_return(world)
    assert np.array_equal(world.mask, enclosed(world, CORNERS[:3]))


def test_the_freehand_outline_is_shown(world):
    world.press(*CORNERS[0])
    world.move(*CORNERS[1])
    world.move(*CORNERS[2])
    assert world.draws_line(*CORNERS[:3], CORNERS[0])
    world.release(*CORNERS[2])


def test_esc_cancels_it(world):
    set_corners(world, CORNERS[:3])
    world.key(Qt.Key.Key_Escape)
    assert not len(world.line())
    close_by_return(world)
    world.press(*CORNERS[0])
    for corner in CORNERS[1:]:
        world.move(*corner)
    world.key(Qt.Key.Key_Escape)
    world.release(*CORNERS[3])
    assert not world.document.history.can_undo
    assert not len(world.line())


@pytest.mark.parametrize("is_dragged", [True, False])
def test_another_photo_cancels_it(world, is_dragged):
    set_corners(world, CORNERS[:3])
    if is_dragged:
        world.key(Qt.Key.Key_Escape)
        world.press(*CORNERS[0])
        for corner in CORNERS[1:]:
            world.move(*corner)
    world.canvas.set_document(make_document((60, 80)))
    world.release(*CORNERS[3])
    close_by_return(world)
    assert not len(world.line())
    for document in (world.document, world.canvas.document):
        assert not document.layers.touched.any()
        assert not document.history.can_undo


def test_another_tool_cancels_it(world):
    set_corners(world, CORNERS[:3])
    world.tools.tool = "brush"
    world.tools.tool = "lasso"
    assert not len(world.line())
    close_by_return(world)
    assert not world.document.history.can_undo


def test_the_photo_can_be_moved_and_zoomed_while_corners_are_set(world):
    world.canvas.viewport.set_zoom(7.0)
    set_corners(world, CORNERS[:2])
    QTest.keyPress(world.canvas, Qt.Key.Key_Space)
    world.drag((30, 40), (32, 42))
    QTest.keyRelease(world.canvas, Qt.Key.Key_Space)
    world.drag((30, 40), (29, 41), button=MIDDLE)
    assert world.draws_line(*CORNERS[:2])
    world.wheel(30, 40, 1)
    set_corners(world, CORNERS[2:])
    close_by_return(world)
    assert np.array_equal(world.mask, enclosed(world))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Escape])
def test_it_takes_its_keys_from_the_window_only_while_corners_are_set(world, key):
    assert not world.wants(key)
    set_corners(world, CORNERS[:1])
    assert world.wants(key)
    world.key(Qt.Key.Key_Escape)
    assert not world.wants(key)


def test_an_outline_beyond_the_photo_paints_to_its_edge(world):
    world.drag((-20, -20), (-20, 200), (30.2, 200), (30.2, -20))
    assert (world.mask[:30] == Label.PET).all()
    assert (world.mask[30:] == Label.BACKGROUND).all()


def test_a_trembling_click_is_still_a_click(world):
    world.canvas.viewport.set_zoom(4.0)
    for y, x in CORNERS:
        world.drag((y, x), (y, x + 0.5 / world.ratio))
    assert world.draws_line(*((y, x + 0.25 / world.ratio) for y, x in CORNERS))
    assert not world.document.history.can_undo


def test_a_huge_outline_is_painted_in_the_background(world):
    world.document = make_document((1200, 1600))
    world.canvas.set_document(world.document)
    corners = ((100.2, 100.3), (100.2, 1500.3), (1100.2, 1500.3), (1100.2, 100.3))
    requests = []
    world.document.edit_requested.connect(requests.append)
    world.drag(*corners)
    assert not world.document.layers.touched.any()
    (request,) = requests
    world.document.apply_edit(request.make(world.document.layers, never))
    painted = np.argwhere(world.mask == Label.PET)
    assert painted.min(axis=0) == pytest.approx((100, 100), abs=4)
    assert painted.max(axis=0) == pytest.approx((1100, 1500), abs=4)
    assert world.document.history.undo_title == request.title == "Lasso pet"
