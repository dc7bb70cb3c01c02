"""Split views and the overview in the corner. Run again with scaled screens."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect
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


@pytest.mark.parametrize("side", [0, 1])
def test_the_pointer_paints_in_both_panes(pet, side):
    pet.view_state.update(split="side-by-side")
    pet.tools.label = Label.BORDER
    panes = pet.canvas._scene._panes
    y, x = pet.transform.to_view(30.5, 40.5)
    pet.at = lambda *_: QPointF((x + panes.all[side].left) / pet.ratio, y / pet.ratio)
    pet.press(0, 0)
    pet.release(0, 0)
    rows, columns = np.nonzero(pet.mask == Label.BORDER)
    assert rows.mean() == pytest.approx(30, abs=1)
    assert columns.mean() == pytest.approx(40, abs=1)


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
    pet.canvas.set_zoom(30.0)
    pet.view_state.update(split="swipe", swipe=swipe)
    shown = is_pet(pet.shown())
    line = round(swipe * shown.shape[1])
    near = round(8 * pet.ratio)
    assert not shown[:, : max(line - near, 0)].any()
    assert shown[:, line + near :].all()


def test_the_line_can_be_taken_hold_of_where_it_is(pet):
    assert pet.canvas._scene.swipe_handle_rect(pet.ratio) is None
    pet.view_state.update(split="swipe", swipe=0.25)
    handle = pet.canvas._scene.swipe_handle_rect(pet.ratio)
    width = pet.transform.view[1]
    assert handle.center().x() == pytest.approx(0.25 * width, abs=2)
    assert pet.canvas._scene.swipe_at((10, 0.75 * width)) == pytest.approx(0.75)
    assert pet.canvas._scene.swipe_at((10, 2 * width)) == 1.0


def test_a_rectangle_of_the_panes_is_seen_in_each():
    panes = Panes((100, 202), "side-by-side")
    assert panes.size == (100, 100)
    assert panes.rects(QRect(90, 10, 20, 5)) == [QRect(90, 10, 10, 5), QRect(192, 10, 10, 5)]
    assert panes.place((7, 110)) == (7, 8)
    assert panes.place((7, 50)) == (7, 50)
    assert Panes((100, 202)).rects(QRect(90, 10, 20, 5)) == [QRect(90, 10, 20, 5)]


def test_the_overview_shows_what_is_in_view_and_points_into_the_photo(pet):
    pet.document.image[:] = 120
    pet.canvas.set_document(pet.document)
    pet.view_state.update(mask_visible=False, overview=True)
    scene = pet.canvas._scene
    corner = (pet.transform.view[0] - 20 * pet.ratio, pet.transform.view[1] - 20 * pet.ratio)
    assert scene.overview_place(corner, pet.ratio) is None
    pet.canvas.set_zoom(20.0)
    y, x = scene.overview_place(corner, pet.ratio)
    assert 50 < y < 60
    assert 70 < x < 80
    with_it = pet.shown()
    pet.view_state.update(overview=False)
    assert scene.overview_place(corner, pet.ratio) is None
    changed = np.argwhere((with_it != pet.shown()).any(axis=2))
    assert changed.min(axis=0)[0] > pet.transform.view[0] / 2
    assert changed.min(axis=0)[1] > pet.transform.view[1] / 2


def test_a_view_that_is_split_keeps_the_photo_fitted(qtbot):
    world = World(qtbot, (60, 80))
    for split in ("side-by-side", "swipe", "single"):
        world.view_state.update(split=split)
        assert world.transform.fitted
        shown = world.transform.box_to_view(Box.whole((60, 80)))
        assert shown.clipped(world.transform.view) == shown
