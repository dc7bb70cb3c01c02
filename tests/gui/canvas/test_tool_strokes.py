"""Tools that paint strokes: brush, eraser, accept."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.canvas_world import RIGHT, make_document

from core.labels import Label
from core.pixels import Box
from core.regions.brush import square_stroke_region, stroke_region

SHIFT = Qt.KeyboardModifier.ShiftModifier


def painted(world, *points, size=5, sweep=stroke_region):
    """Return the mask with a stroke of pet through the points."""
    mask = np.full(world.document.shape, Label.BACKGROUND)
    for start, end in pairwise(points):
        box, region = sweep(start, end, size, Box.whole(mask.shape))
        mask[box.slices][region] = Label.PET
    return mask


@pytest.mark.parametrize("size", [4, 7])
def test_a_square_brush_paints_squares(world, size):
    world.tools.update(brush_shape="square")
    world.tools.set_size("brush_size", size)
    world.drag((20.2, 20.2), (45.2, 60.2))
    assert np.array_equal(world.mask, painted(world, (20, 20), (45, 60), size=size, sweep=square_stroke_region))
    world.tools.tool = "eraser"
    world.tools.set_size("eraser_size", size)
    world.click(20.2, 20.2)
    box, region = square_stroke_region((20, 20), (20, 20), size)
    assert region.all()
    assert (world.mask[box.slices] == Label.BACKGROUND).all()


def test_with_every_class_locked_the_cursor_forbids_painting(world):
    world.tools.update(locked=frozenset(Label))
    world.hover(30, 40)
    assert world.canvas.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    world.drag((30, 30), (30, 50))
    assert not world.document.history.can_undo
    world.tools.update(locked=frozenset())
    assert world.canvas.cursor().shape() != Qt.CursorShape.ForbiddenCursor


def test_shift_paints_a_line_from_the_end_of_the_last_stroke(world):
    world.drag((10.5, 10.5), (20.5, 10.5))
    world.click(50.5, 60.5, keys=SHIFT)
    assert np.array_equal(world.mask, painted(world, (10, 10), (20, 10), (50, 60)))
    assert world.document.revision == 2
    world.drag((20.5, 70.5), (10.5, 70.5), keys=SHIFT)
    assert np.array_equal(world.mask, painted(world, (10, 10), (20, 10), (50, 60), (20, 70), (10, 70)))
    assert world.document.revision == 3


def test_shift_paints_a_dab_before_the_first_stroke(world):
    world.click(30.5, 40.5, keys=SHIFT)
    assert np.array_equal(world.mask, painted(world, (30, 40), (30, 40)))


def test_tools_share_where_the_last_stroke_ended(world):
    world.mask[:] = Label.PET
    world.click(10.5, 10.5, button=RIGHT)
    world.tools.tool = "eraser"
    world.click(10.5, 60.5, keys=SHIFT)
    assert (world.mask[9:12, 10:60] == Label.BACKGROUND).all()


def test_no_line_starts_at_a_cancelled_stroke(world):
    world.click(10.5, 10.5)
    world.press(50, 70)
    world.key(Qt.Key.Key_Escape)
    world.release(50, 70)
    world.click(10.5, 60.5, keys=SHIFT)
    assert np.array_equal(world.mask, painted(world, (10, 10), (10, 60)))


def test_no_line_starts_in_another_photo(world):
    world.click(10.5, 10.5)
    world.document = make_document(world.document.shape)
    world.canvas.set_document(world.document)
    world.click(50.5, 60.5, keys=SHIFT)
    assert np.array_equal(world.mask, painted(world, (50, 60), (50, 60)))


def test_the_line_is_shown_while_shift_is_held(world):
    world.click(10.5, 10.5)
    world.hover(40.5, 50.5)
    assert not world.draws_line((10.5, 10.5), (40.5, 50.5))
    QTest.keyPress(world.canvas, Qt.Key.Key_Shift)
    assert world.draws_line((10.5, 10.5), (40.5, 50.5))
    world.hover(20.5, 50.5, keys=SHIFT)
    assert world.draws_line((10.5, 10.5), (20.5, 50.5))
    QTest.keyRelease(world.canvas, Qt.Key.Key_Shift)
    assert not world.draws_line((10.5, 10.5), (20.5, 50.5))
    world.hover(20.5, 50.5, keys=SHIFT)
    world.leave()
    assert not len(world.line())


def test_accept_paints_the_proposal(world):
    proposal = np.full(world.document.shape, Label.BACKGROUND, np.uint8)
    proposal[:, 40:], proposal[:, 60:] = Label.PET, Label.BORDER
    world.drag((30, 2), (30, 78))
    world.document.receive_proposal(proposal)
    world.tools.update(auto_border=True)
    world.tools.tool = "accept"
    before = world.mask.copy()
    way = ((30, 20), (30, 50), (32, 48), (31, 70), (20, 70))
    world.drag(*((y + 0.5, x + 0.5) for y, x in way))
    expected = before.copy()
    for start, end in pairwise(way):
        box, region = stroke_region(start, end, 5)
        expected[box.slices][region] = proposal[box.slices][region]
    assert np.array_equal(world.mask, expected)
    assert not np.array_equal(world.mask, before)
    assert world.document.history.undo_title == "Accept proposal"
    assert world.document.revision == 2


def test_accept_is_forbidden_without_a_proposal(world):
    world.tools.tool = "accept"
    world.hover(30, 40)
    assert world.canvas.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    world.drag((30, 20), (30, 70))
    assert not world.document.layers.touched.any()
    assert not world.document.in_stroke
    world.document.receive_proposal(np.full(world.document.shape, Label.PET, np.uint8))
    assert world.canvas.cursor().shape() != Qt.CursorShape.ForbiddenCursor


def test_a_brush_larger_than_the_photo_paints_all_of_it(world):
    world.tools.set_size("brush_size", 2000)
    world.click(30, 40)
    assert (world.mask == Label.PET).all()
    assert world.document.revision == 1


def test_a_photo_of_one_pixel_can_be_painted(world):
    world.document = make_document((1, 1))
    world.canvas.set_document(world.document)
    world.drag((0.5, 0.5), (0.5, 3.5))
    assert world.mask[0, 0] == Label.PET


def test_a_stroke_may_begin_beside_the_photo(world):
    world.drag((30.5, -20.5), (30.5, 10.5))
    assert np.array_equal(world.mask, painted(world, (30, -21), (30, 10)))
