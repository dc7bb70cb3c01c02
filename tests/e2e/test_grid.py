"""Reviewing in the grid of photos, with keys and mouse."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.masks import read_mask
from core.project import PhotoState
from petseg_gui.models.photo_filter import FILTERS
from petseg_gui.widgets.photos.photo_grid import PhotoGrid

NAMES = [f"pet_{number:02}.jpg" for number in range(30)]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def photo_folder(tmp_path):
    """Thirty small photos, more than one row of the grid."""
    folder = tmp_path / "photos"
    folder.mkdir()
    pixels = np.full((60, 80, 3), 90, np.uint8)
    for name in NAMES:
        Image.fromarray(pixels).save(folder / name)
    return folder


@pytest.fixture
def proposed(world):
    """A window on them in which all are proposed, showing the grid."""
    world.action("propose-folder").trigger()
    show_grid(world)
    return world


def show_grid(world) -> None:
    world.key(Qt.Key.Key_G, CTRL)
    assert world.window.grid.isVisible()


def press(world, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(world.window.grid, key, modifier)


def cell(world, name: str) -> QPoint:
    grid: PhotoGrid = world.window.grid
    return grid.visualRect(world.services.photos.index_of(name)).center()


def mask_of(world, name: str):
    return read_mask(world.session.project.masks.path(name))


def filter_by(world, state: PhotoState) -> None:
    world.window.browser._states.setCurrentIndex(1 + FILTERS.index(state))


def test_arrows_move_and_the_list_follows(proposed):
    grid = proposed.window.grid
    assert grid.hasFocus()
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert proposed.session.current == NAMES[1 + grid.columns]
    assert proposed.window.browser.rows.currentIndex().data() == NAMES[1 + grid.columns]
    press(proposed, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up)  # there is nothing above the first row
    assert proposed.session.current == NAMES[0]
    press(proposed, Qt.Key.Key_End)
    assert proposed.session.current == NAMES[-1]
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert proposed.session.current == NAMES[-1]
    press(proposed, Qt.Key.Key_PageUp, Qt.Key.Key_Home)
    assert proposed.session.current == NAMES[0]


def test_a_click_selects_and_a_double_click_opens_large(proposed):
    grid = proposed.window.grid
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=cell(proposed, NAMES[4]))
    assert proposed.session.current == NAMES[4]
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=cell(proposed, NAMES[5]))
    assert not grid.isVisible()
    assert proposed.window.view.isVisible()


def test_photos_are_not_loaded_until_one_is_opened_large(proposed):
    press(proposed, Qt.Key.Key_Right)
    assert proposed.session.document is None
    press(proposed, Qt.Key.Key_Space)
    assert proposed.session.document is not None
    assert proposed.session.document.name == NAMES[1]
    assert proposed.window.view.isVisible()
    assert proposed.window.view.hasFocus()


def test_the_tool_panel_makes_room_and_comes_back(proposed):
    assert not proposed.window.side.panel.isVisible()
    assert not proposed.action("zoom-in").isEnabled()
    press(proposed, Qt.Key.Key_Escape)
    assert proposed.window.side.panel.isVisible()
    assert proposed.action("zoom-in").isEnabled()
    assert proposed.window.docks.hidden == []


def test_return_reviews_one_after_the_other_without_loading(proposed):
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert [proposed.session.entries.state(name) for name in NAMES[:4]] == [
        PhotoState.PROPOSED, PhotoState.REVIEWED, PhotoState.REVIEWED, PhotoState.PROPOSED,
    ]  # fmt: skip
    assert proposed.session.current == NAMES[3]
    assert proposed.session.document is None
    for name in NAMES[1:3]:  # the upper half is proposed as pet
        assert (mask_of(proposed, name)[:20] == 0).all()
    press(proposed, Qt.Key.Key_Left, Qt.Key.Key_Space)
    assert proposed.session.document.layers.touched.all()  # so that no later proposal changes what was reviewed


def test_return_reviews_though_a_clean_up_was_chosen(world):
    world.action("propose-folder").trigger()
    world.action("clean-smooth").trigger()
    show_grid(world)
    press(world, Qt.Key.Key_Return)
    assert world.session.entries.state(NAMES[0]) == PhotoState.REVIEWED
    assert world.session.current == NAMES[1]


def test_a_clean_up_that_is_chosen_from_the_menu_shows_its_photo(world):
    show_grid(world)
    assert world.session.document is not None
    world.action("clean-smooth").trigger()
    assert not world.window.grid.isVisible()
    assert world.window.side.mask.clean_ups.isVisible()


def test_a_review_is_taken_back_where_it_was_made(proposed):
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Return)
    press(proposed, Qt.Key.Key_Z, modifier=CTRL)
    assert proposed.session.current == NAMES[1]
    assert proposed.session.entries.state(NAMES[1]) == PhotoState.PROPOSED
    assert not proposed.session.project.masks.path(NAMES[1]).exists()
    assert proposed.window.grid.isVisible()


def test_reviews_are_taken_back_one_after_the_other(proposed):
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Return)
    press(proposed, Qt.Key.Key_Z, Qt.Key.Key_Z, modifier=CTRL)
    assert {proposed.session.entries.state(name) for name in NAMES} == {PhotoState.PROPOSED}
    assert proposed.session.current == NAMES[1]


def test_a_skip_is_taken_back_too(proposed):
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_S)
    assert proposed.session.entries.state(NAMES[1]) == PhotoState.SKIPPED
    press(proposed, Qt.Key.Key_Z, modifier=CTRL)
    assert proposed.session.entries.state(NAMES[1]) == PhotoState.PROPOSED


def test_what_was_painted_before_is_reviewed_too(world):
    world.action("propose-folder").trigger()
    world.drag((50, 20), (50, 60))
    painted = world.session.document.layers.mask.copy()
    show_grid(world)
    press(world, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert world.session.document is None
    press(world, Qt.Key.Key_Return)
    assert world.session.entries.state(NAMES[0]) == PhotoState.REVIEWED
    assert (mask_of(world, NAMES[0]) == painted).all()
    press(world, Qt.Key.Key_Z, modifier=CTRL)
    assert world.session.entries.state(NAMES[0]) == PhotoState.CORRECTED
    assert (mask_of(world, NAMES[0]) == painted).all()


def test_a_review_outlives_the_window(proposed, make_world):
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert proposed.close()
    proposed.session.set_project(None)
    again = make_world()
    assert again.session.entries.state(NAMES[1]) == PhotoState.REVIEWED


def test_a_photo_without_a_mask_says_so(make_world):
    world = make_world(hold=("proposals",))
    show_grid(world)
    press(world, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert world.session.entries.state(NAMES[1]) == PhotoState.TODO
    assert "no mask yet" in world.texts


def test_the_filter_of_the_list_holds_in_the_grid(proposed):
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Return)
    filter_by(proposed, PhotoState.REVIEWED)
    press(proposed, Qt.Key.Key_Home)
    assert proposed.session.current == NAMES[1]
    filter_by(proposed, PhotoState.PROPOSED)
    proposed.window.grid.setFocus()
    press(proposed, Qt.Key.Key_Home)
    assert proposed.session.current == NAMES[0]
    press(proposed, Qt.Key.Key_Return)
    assert proposed.session.current == NAMES[2]
    assert proposed.window.grid.currentIndex().data() == NAMES[2]


def test_an_empty_filter_leaves_an_empty_grid(proposed):
    filter_by(proposed, PhotoState.SKIPPED)
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Home)
    assert proposed.window.grid.isVisible()
    assert not proposed.bugs


def test_ctrl_and_the_wheel_change_the_thumbnails(proposed):
    grid, columns = proposed.window.grid, proposed.window.grid.columns
    turn(grid, 120)
    assert grid.columns < columns
    for _ in range(2):
        turn(grid, -120)
    assert grid.columns > columns
    rows = proposed.window.browser.rows
    height = rows.sizeHintForRow(0)
    turn(rows, 120)
    assert rows.sizeHintForRow(0) > height


def test_small_turns_of_a_touchpad_add_up_to_a_step(proposed):
    grid, columns = proposed.window.grid, proposed.window.grid.columns
    for _ in range(3):
        turn(grid, -30)
    assert grid.columns == columns
    turn(grid, -30)
    assert grid.columns > columns


def test_two_fingers_that_spread_enlarge_the_thumbnails(proposed):
    grid, columns = proposed.window.grid, proposed.window.grid.columns
    pinch(grid, 0.15)
    assert grid.columns == columns
    pinch(grid, 0.1)
    assert grid.columns < columns


def pinch(widget, zoomed: float) -> None:
    middle = QPointF(widget.viewport().rect().center())
    place = QPointF(widget.viewport().mapToGlobal(middle.toPoint()))
    touchpad, kind = QPointingDevice.primaryPointingDevice(), Qt.NativeGestureType.ZoomNativeGesture
    gesture = QNativeGestureEvent(kind, touchpad, 2, middle, middle, place, zoomed, QPointF())
    QApplication.sendEvent(widget.viewport(), gesture)


def turn(widget, angle: int) -> None:
    middle = QPointF(widget.viewport().rect().center())
    QApplication.sendEvent(
        widget.viewport(),
        QWheelEvent(
            middle, QPointF(widget.viewport().mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, angle),
            Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def test_another_folder_opens_at_its_first_photo_not_in_the_grid(proposed, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    Image.new("RGB", (40, 30)).save(folder / "one.png")
    proposed.services.opener.open(folder)
    assert not proposed.window.grid.isVisible()
    assert proposed.session.document.name == "one.png"


def test_cells_show_the_masks_as_they_are_by_now(qtbot, proposed):
    index = proposed.services.photos.index_of(NAMES[2])
    proposed.window.grid.grab()
    top = index.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(40, 10)
    bottom = index.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(40, 50)
    assert top.red() > 150 > bottom.red()  # the upper half is pet
    press(proposed, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    proposed.action("clear").trigger()
    show_grid(proposed)
    qtbot.waitUntil(lambda: not proposed.services.autosaver.has_unsaved)
    proposed.window.grid.grab()
    assert index.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(40, 10).red() < 100


def test_the_list_shows_masks_unless_they_are_turned_off(proposed):
    press(proposed, Qt.Key.Key_Escape)
    open_one = proposed.services.photos.index_of(proposed.session.current)
    proposed.window.browser.rows.grab()
    assert open_one.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(40, 10).red() > 150
    index = proposed.services.photos.index_of(NAMES[2])
    assert index.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(40, 10).red() > 150
    proposed.action("thumbnail-masks").trigger()
    proposed.window.browser.rows.grab()
    assert index.data(Qt.ItemDataRole.DecorationRole).toImage().pixelColor(40, 10).red() < 100
