"""Several photos of the grid at once: keys, mouse, the commands of the list, and what Esc means meanwhile."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.project import PhotoState
from petseg_gui.main_window.action_table.photo import SELECTED
from petseg_gui.models.options import GRID_SIZE
from petseg_gui.widgets.photos.photo_list import thumbnail_of

NAMES = [f"pet_{number:02}.jpg" for number in range(30)]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Key = Qt.Key
PROPOSED, REVIEWED, SKIPPED = PhotoState.PROPOSED, PhotoState.REVIEWED, PhotoState.SKIPPED


@pytest.fixture
def photo_folder(tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in NAMES:
        Image.fromarray(np.full((60, 80, 3), 90, np.uint8)).save(folder / name)
    return folder


@pytest.fixture
def shown(world):
    """The grid of a folder in which all photos are proposed."""
    world.action("propose-folder").trigger()
    world.key(Key.Key_G, CTRL)
    return world


def click(world, name: str, modifier=NONE, button=LEFT) -> None:
    grid = world.window.grid
    where = grid.visualRect(world.services.photos.index_of(name)).center()
    QTest.mouseClick(grid.viewport(), button, modifier, where)


def press(world, *keys, modifier=NONE) -> None:
    for key in keys:
        QTest.keyClick(world.window.grid, key, modifier)


def selected(world) -> list[str]:
    return world.window.browser.selected


def states(world, *names: str) -> list[PhotoState]:
    return [world.session.entries.state(name) for name in names]


def test_ctrl_and_shift_clicks_select_without_going_to_another_photo(shown):
    click(shown, NAMES[2])
    click(shown, NAMES[5], CTRL)
    assert (shown.session.current, selected(shown)) == (NAMES[2], [NAMES[2], NAMES[5]])
    click(shown, NAMES[5], CTRL)
    click(shown, NAMES[4], SHIFT)
    assert (shown.session.current, selected(shown)) == (NAMES[2], NAMES[2:5])
    click(shown, NAMES[2])  # the open one again
    assert selected(shown) == [NAMES[2]]
    click(shown, NAMES[7])
    assert (shown.session.current, selected(shown)) == (NAMES[7], [NAMES[7]])


def test_shift_with_keys_selects_a_range(shown):
    columns = shown.window.grid.columns
    press(shown, Key.Key_Right)
    press(shown, Key.Key_Right, Key.Key_Right, modifier=SHIFT)
    assert (shown.session.current, selected(shown)) == (NAMES[1], NAMES[1:4])
    press(shown, Key.Key_Down, modifier=SHIFT)
    assert selected(shown) == NAMES[1 : 4 + columns]
    press(shown, Key.Key_End, modifier=SHIFT)
    assert selected(shown) == NAMES[1:]
    press(shown, Key.Key_Home, modifier=SHIFT)
    assert selected(shown) == NAMES[:2]
    press(shown, Key.Key_Right)
    assert (shown.session.current, selected(shown)) == (NAMES[2], [NAMES[2]])


def test_ctrl_a_selects_what_is_listed_wherever_the_keyboard_is(shown):
    press(shown, Key.Key_A, modifier=CTRL)
    assert selected(shown) == NAMES
    press(shown, Key.Key_Escape)
    assert not shown.window.grid.isVisible()
    shown.session.select(NAMES[3])
    shown.key(Key.Key_A, CTRL)
    assert (shown.session.current, selected(shown)) == (NAMES[3], NAMES)


def test_grid_and_list_have_one_selection(shown):
    click(shown, NAMES[0])
    click(shown, NAMES[3], CTRL)
    rows = shown.window.browser.rows
    assert [rows.selectionModel().isSelected(shown.services.photos.index_of(name)) for name in NAMES[:4]] == [
        True, False, False, True,
    ]  # fmt: skip
    rows.selectAll()
    assert shown.window.grid.selectionModel().selectedIndexes() == rows.selectionModel().selectedIndexes()


def test_selected_cells_look_selected(shown):
    grid = shown.window.grid

    def ground(name: str) -> str:
        cell = grid.visualRect(shown.services.photos.index_of(name))
        below_thumbnail = QPoint(cell.center().x(), cell.top() + 4 + thumbnail_of(GRID_SIZE).height() + 1)
        return grid.viewport().grab().toImage().pixelColor(below_thumbnail * grid.devicePixelRatio()).name()

    press(shown, Key.Key_Right)
    press(shown, Key.Key_Right, modifier=SHIFT)
    other, current, also = (ground(name) for name in NAMES[:3])
    assert len({other, current, also}) == 3
    click(shown, NAMES[2], CTRL)
    assert ground(NAMES[2]) == other


@pytest.mark.parametrize(("command", "state"), [("review-selected", REVIEWED), ("skip-selected", SKIPPED)])
def test_a_command_of_the_context_menu_is_one_step(shown, command, state):
    click(shown, NAMES[1])
    click(shown, NAMES[4], SHIFT)
    assert {action.objectName() for action in shown.window.grid.actions()} >= set(SELECTED)
    shown.action(command).trigger()
    assert states(shown, *NAMES[:6]) == [PROPOSED, *[state] * 4, PROPOSED]
    assert shown.window.grid.isVisible()
    press(shown, Key.Key_Z, modifier=CTRL)
    assert set(states(shown, *NAMES)) == {PROPOSED}


def test_the_right_button_keeps_the_selection_or_moves_it(shown, qtbot):
    click(shown, NAMES[1])
    click(shown, NAMES[4], SHIFT)
    click(shown, NAMES[3], button=RIGHT)
    assert selected(shown) == NAMES[1:5]
    click(shown, NAMES[9], button=RIGHT)
    assert (shown.session.current, selected(shown)) == (NAMES[9], [NAMES[9]])


def test_return_and_s_are_about_the_open_photo_alone(shown):
    press(shown, Key.Key_Right, modifier=SHIFT)
    press(shown, Key.Key_Return)
    assert states(shown, *NAMES[:3]) == [REVIEWED, PROPOSED, PROPOSED]


def test_esc_cancels_what_the_status_bar_names_and_then_leaves_the_grid(make_world):
    world = make_world(hold=("transfer",))
    world.key(Key.Key_G, CTRL)
    assert "Esc: leave the grid" in world.status
    press(world, Key.Key_A, modifier=CTRL)
    world.action("skip-selected").trigger()
    assert "Skipping 30 photos… (Esc cancels)" in world.status
    assert world.status.count("Esc") == 1
    press(world, Key.Key_Escape)
    world.runner.step("transfer")
    assert world.window.grid.isVisible()
    assert SKIPPED not in states(world, *NAMES)
    assert "Esc: leave the grid" in world.status
    press(world, Key.Key_Escape)
    assert not world.window.grid.isVisible()


def test_an_outline_comes_before_other_work_and_the_status_bar_says_so(make_world):
    world = make_world(hold=("transfer",))
    world.action("lasso").trigger()
    assert "Esc" not in world.status
    world.window.browser.rows.selectAll()
    world.action("skip-selected").trigger()
    for point in ((10, 10), (10, 60), (50, 60)):
        world.click(point)
    assert "Skipping 30 photos… |" in world.status
    assert "Esc cancels it" in world.status
    world.key(Key.Key_Escape)
    assert "Skipping 30 photos… (Esc cancels)" in world.status
    world.window.activateWindow()
    world.key(Key.Key_Escape)
    world.runner.step("transfer")
    assert "Skipping" not in world.status
