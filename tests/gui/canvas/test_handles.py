"""What lies over the photo to be dragged, and painting in a view that is split."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.labels import Label
from core.pixels import Box
from petseg_gui.canvas.panes import GAP


def spot(world, across, down=0.5):
    """Return the position for `World` at shares of the view's width and height."""
    height, width = world.canvas.height() * world.ratio, world.canvas.width() * world.ratio
    return world.transform.to_photo(down * height, across * width)


def pull(world, start, end):
    world.drag(spot(world, *start), spot(world, *end))


def cursor_at(world, position):
    world.hover(*position)
    return world.canvas.cursor().shape()


# The line of a swipe


def test_the_line_of_a_swipe_is_dragged(world):
    world.view_state.update(split="swipe", swipe=0.5)
    assert cursor_at(world, spot(world, 0.5)) == Qt.CursorShape.SplitHCursor
    pull(world, (0.5, 0.5), (0.25, 0.5))
    assert world.view_state.options.swipe == pytest.approx(0.25, abs=0.01)
    pull(world, (0.25, 0.5), (-0.3, 0.5))
    assert world.view_state.options.swipe == 0
    assert not world.document.layers.touched.any()


def test_the_line_of_a_swipe_can_be_dragged_where_it_is_and_nowhere_else(world):
    assert cursor_at(world, spot(world, 0.25)) != Qt.CursorShape.SplitHCursor
    world.view_state.update(split="swipe", swipe=0.25)
    handle = [
        across for across in range(101) if cursor_at(world, spot(world, across / 100)) == Qt.CursorShape.SplitHCursor
    ]
    assert handle == [24, 25, 26]


def test_with_space_held_the_photo_is_moved_and_not_the_line(world):
    world.view_state.update(split="swipe", swipe=0.5)
    world.canvas.viewport.set_zoom(12.0)
    before = world.transform
    world.hover(*spot(world, 0.5))
    QTest.keyPress(world.canvas, Qt.Key.Key_Space)
    assert world.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    pull(world, (0.5, 0.5), (0.4, 0.5))
    QTest.keyRelease(world.canvas, Qt.Key.Key_Space)
    assert world.transform.left < before.left
    assert world.view_state.options.swipe == 0.5


def test_beside_the_line_the_tool_works(world):
    world.view_state.update(split="swipe", swipe=0.5)
    pull(world, (0.2, 0.5), (0.3, 0.5))
    assert world.view_state.options.swipe == 0.5
    assert world.document.layers.touched.any()


# The overview


def overview_box(world):
    """Return the device pixels that change with the overview, which is shown after that."""
    world.view_state.update(overview=False)
    without = world.shown()
    world.view_state.update(overview=True)
    rows, columns = np.nonzero((world.shown() != without).any(axis=2))
    return Box(rows.min(), columns.min(), rows.max() + 1, columns.max() + 1)


@pytest.mark.parametrize(("down", "across"), [(0.5, 0.25), (0.3, 0.7)])
def test_a_click_in_the_overview_shows_that_part(world, down, across):
    world.canvas.viewport.set_zoom(40.0)
    world.leave()
    box = overview_box(world)
    point = box.top + down * box.shape[0], box.left + across * box.shape[1]
    assert cursor_at(world, world.transform.to_photo(*point)) == Qt.CursorShape.PointingHandCursor
    world.click(*world.transform.to_photo(*point))
    view = world.transform.view
    wanted = down * world.document.shape[0], across * world.document.shape[1]
    assert world.transform.to_photo(view[0] / 2, view[1] / 2) == pytest.approx(wanted, abs=1.0)
    assert not world.document.layers.touched.any()


def test_the_overview_lies_in_the_lower_right_corner_and_takes_the_pointer_only_there(world):
    world.canvas.viewport.set_zoom(20.0)
    world.leave()
    box, view = overview_box(world), world.transform.view
    inset = round(12 * world.ratio)
    assert box.bottom == pytest.approx(view[0] - inset, abs=2)
    assert box.right == pytest.approx(view[1] - inset, abs=2)
    assert box.top > view[0] / 2 < box.left
    corner = world.transform.to_photo(box.bottom - 4, box.right - 4)
    assert cursor_at(world, corner) == Qt.CursorShape.PointingHandCursor
    assert cursor_at(world, world.transform.to_photo(box.top - 4, box.left - 4)) != Qt.CursorShape.PointingHandCursor
    world.view_state.update(overview=False)
    assert cursor_at(world, corner) != Qt.CursorShape.PointingHandCursor


def test_with_a_whole_photo_in_view_there_is_no_overview_in_the_way(world):
    world.view_state.update(overview=True)
    world.canvas.viewport.fit()
    pull(world, (0.9, 0.9), (0.85, 0.85))
    assert world.document.layers.touched.any()


# Panes


@pytest.mark.parametrize("side", [0, 1])
def test_both_panes_side_by_side_are_painted_in(world, side):
    world.view_state.update(split="side-by-side")
    world.tools.label = Label.BORDER
    width = world.transform.view[1]
    y, x = world.transform.to_view(30.5, 40.5)
    world.click(*world.transform.to_photo(y, x + side * (width + GAP)))
    painted = np.argwhere(world.mask == Label.BORDER)
    assert painted.mean(axis=0) == pytest.approx((30, 40), abs=1)
    assert len(painted) < 40


def test_a_stroke_from_one_pane_into_the_other_does_not_jump(world):
    world.view_state.update(split="side-by-side")
    pull(world, (0.4, 0.5), (0.6, 0.5))
    columns = np.flatnonzero((world.mask == Label.PET).any(axis=0))
    assert columns.min() > 40
    assert columns.max() == 79
