"""Split views. Run again with scaled screens."""

import numpy as np
import pytest
from PySide6.QtCore import QRect
from support.canvas_world import World, on_screen

from core.labels import COLOURS, Label
from core.pixels import Box
from petseg_gui.canvas.panes import Panes

PET = COLOURS[Label.PET]


@pytest.fixture
def pet(world):
    world.mask[:] = Label.PET
    world.document.mask_changed.emit(Box.whole(world.mask.shape))
    world.leave()
    return world


def is_pet(pixels):
    return (pixels == PET).all(axis=2)


def test_side_by_side_shows_the_photo_alone_and_with_its_mask(pet):
    pet.view_state.update(split="side-by-side")
    left, right = np.split(pet.shown()[:, : pet.shown().shape[1] // 2 * 2], 2, axis=1)
    assert not is_pet(left).any()
    assert is_pet(right).mean() > 0.3
    assert pet.transform.view[1] < pet.canvas.width() * pet.ratio / 2


def test_a_dab_is_repainted_in_the_pane_with_the_mask(pet):
    pet.view_state.update(split="side-by-side")
    pet.paint()
    pet.tools.label = Label.BORDER
    pet.drag((30, 40), (20, 30))
    pet.leave()
    pet.paint()
    parts = on_screen(pet)
    pet.canvas.update()
    pet.paint()
    assert np.array_equal(parts, on_screen(pet))


@pytest.mark.parametrize("swipe", [0.0, 0.3, 1.0])
def test_swiping_shows_the_mask_to_the_right_of_the_line(pet, swipe):
    pet.canvas.viewport.set_zoom(30.0)
    pet.view_state.update(split="swipe", swipe=swipe)
    shown = is_pet(pet.shown())
    line = round(swipe * shown.shape[1])
    near = round(8 * pet.ratio)
    assert not shown[:, : max(line - near, 0)].any()
    assert shown[:, line + near :].all()


def test_a_rectangle_of_the_panes_is_seen_in_each():
    panes = Panes((100, 202), "side-by-side")
    assert panes.size == (100, 100)
    assert panes.rects(QRect(90, 10, 20, 5)) == [QRect(90, 10, 10, 5), QRect(192, 10, 10, 5)]
    assert panes.point_in_pane((7, 110)) == (7, 8)
    assert panes.point_in_pane((7, 50)) == (7, 50)
    assert Panes((100, 202)).rects(QRect(90, 10, 20, 5)) == [QRect(90, 10, 20, 5)]


def test_a_view_that_is_split_keeps_the_photo_fitted(qtbot):
    world = World(qtbot, (60, 80))
    for split in ("side-by-side", "swipe", "single"):
        world.view_state.update(split=split)
        assert world.transform.fitted
        shown = world.transform.box_to_view(Box.whole((60, 80)))
        assert shown.clipped(world.transform.view) == shown


def test_the_swipe_line_goes_where_it_is_dragged_but_not_beyond_the_view():
    panes = Panes((100, 200), "swipe", 0.25)
    assert panes.line == panes.handle(2.0).center().x() + 1 == 50
    assert [panes.swipe_at(x) for x in (150, 400, -1)] == [0.75, 1.0, 0.0]
    assert Panes((100, 200)).handle(2.0) is None
