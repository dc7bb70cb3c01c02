"""What lies over the photo to be taken hold of, and painting in a view that is split."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.labels import Label


def spot(world, across, down=0.5):
    """What `World` calls a place at shares of the view's width and height."""
    height, width = world.canvas.height() * world.ratio, world.canvas.width() * world.ratio
    return world.transform.to_photo(down * height, across * width)


def pull(world, start, end):
    world.drag(spot(world, *start), spot(world, *end))


def test_the_line_of_a_swipe_is_dragged(world):
    world.view_state.update(split="swipe", swipe=0.5)
    world.hover(*spot(world, 0.5))
    assert world.canvas.cursor().shape() == Qt.CursorShape.SplitHCursor
    pull(world, (0.5, 0.5), (0.25, 0.5))
    assert world.view_state.options.swipe == pytest.approx(0.25, abs=0.01)
    pull(world, (0.25, 0.5), (-0.3, 0.5))
    assert world.view_state.options.swipe == 0
    assert not world.document.layers.touched.any()


def test_with_space_held_the_photo_is_moved_and_not_the_line(world):
    world.view_state.update(split="swipe", swipe=0.5)
    world.canvas.set_zoom(12.0)
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


def test_a_click_in_the_overview_shows_that_part(world):
    world.view_state.update(overview=True)
    world.canvas.set_zoom(40.0)

    def shown_at(place):
        return world.canvas._scene.overview_place(world.transform.to_view(*place), world.ratio)

    places = [spot(world, across / 100, down / 100) for down in range(100) for across in range(100)]
    inset = [place for place in places if shown_at(place) is not None]
    place = inset[len(inset) // 4]
    wanted = shown_at(place)
    world.hover(*place)
    assert world.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    world.click(*place)
    view = world.transform.view
    assert world.transform.to_photo(view[0] / 2, view[1] / 2) == pytest.approx(wanted, abs=1.0)
    assert not world.document.layers.touched.any()


def test_with_a_whole_photo_in_view_there_is_no_overview_in_the_way(world):
    world.canvas.fit()
    pull(world, (0.9, 0.9), (0.85, 0.85))
    assert world.document.layers.touched.any()


def test_both_panes_side_by_side_are_painted_in(world):
    world.view_state.update(split="side-by-side")
    for across in (0.25, 0.75):
        world.click(*spot(world, across))
        painted = np.argwhere(world.mask == Label.PET)
        assert painted.mean(axis=0) == pytest.approx((30, 40), abs=1)
        assert len(painted) < 40
        world.document.undo()


def test_a_stroke_from_one_pane_into_the_other_does_not_jump(world):
    world.view_state.update(split="side-by-side")
    pull(world, (0.4, 0.5), (0.6, 0.5))
    columns = np.flatnonzero((world.mask == Label.PET).any(axis=0))
    assert columns.min() > 40
    assert columns.max() == 79
