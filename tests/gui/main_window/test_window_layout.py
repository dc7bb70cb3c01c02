import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from petseg_gui.main_window.window_layout import layout_of, restore_layout, visible_place
from petseg_gui.models.settings import SettingsStore
from petseg_gui.models.window_layout import WindowLayout

LAPTOP, LARGE, LEFT = QRect(0, 0, 1366, 768), QRect(0, 0, 3840, 2160), QRect(-1920, 100, 1920, 1080)
SCREENS = [[LAPTOP], [LARGE], [LAPTOP, LEFT], [LEFT, LARGE]]
numbers = st.integers(-100_000, 100_000)
lengths = st.integers(1, 100_000)


def restored(world):
    restore_layout(world.window, world.window.docks, world.services.settings.settings.layout)
    return world


def test_place_and_panels_are_remembered(make_world, photo_folder):
    first = make_world()
    first.services.opener.open(photo_folder)
    first.window.docks.toggles[0].trigger()
    assert not first.window.browser.isVisible()
    first.window.resize(790, 650)
    assert first.close()
    second = restored(make_world())
    assert second.window.height() == 650  # the offscreen screen is narrower than any window of ours
    second.services.opener.open(photo_folder)
    assert not second.window.browser.isVisible()
    assert second.window.side.panel.isVisible()
    second.window.docks.toggles[0].trigger()
    assert second.window.browser.isVisible()


def test_widths_of_panels_are_remembered(make_world, photo_folder):
    first = make_world()
    first.services.opener.open(photo_folder)
    first.window.resize(790, 650)
    first.window.docks.widths = {"photos": 240}
    width = first.window.docks.widths["photos"]
    assert first.close()
    second = restored(make_world())
    assert second.window.docks.widths["photos"] == width
    second.services.opener.open(photo_folder)
    assert second.window.docks.widths["photos"] == width


def test_a_window_that_never_showed_a_folder_remembers_the_widths_of_before(make_world):
    world = make_world()
    world.window.docks.widths = {"photos": 321, "tools": 0}
    assert layout_of(world.window, world.window.docks).photos_width == 321


def test_a_first_start_gives_a_usable_window(make_world):
    assert restored(make_world()).window.width() > 400


def test_a_maximised_window_comes_back_maximised(make_world):
    world = make_world()
    world.services.settings.update(layout=WindowLayout(window_width=500, window_height=400, window_maximized=True))
    assert restored(world).window.isMaximized()


@pytest.mark.parametrize("stored", [
    {"window_x": "left", "window_width": None, "hidden_panels": 3},
    {"window_x": 1e308, "window_width": float("nan"), "window_height": -5},
    {"window_x": 99_999, "window_y": -99_999, "window_width": 99_999, "window_height": 99_999},
    {"window_width": 1, "window_height": 1, "photos_width": 99_999, "tools_width": 99_999},
    {"hidden_panels": ["nothing", "photos", ""], "window_maximized": "yes"},
])  # fmt: skip
def test_odd_numbers_give_a_usable_window(make_world, photo_folder, tmp_path, stored):
    path = tmp_path / "config" / "settings.json"
    path.parent.mkdir()
    path.write_text(json.dumps(stored))
    world = restored(make_world())
    world.services.opener.open(photo_folder)
    assert world.window.view.isVisible()
    assert world.window.view.width() > 100
    assert world.window.screen().availableGeometry().contains(world.window.geometry().topLeft())


@given(place=st.builds(QRect, numbers, numbers, lengths, lengths), screens=st.sampled_from(SCREENS))
def test_a_window_is_always_wholly_on_a_screen(place, screens):
    shown = visible_place(place, screens)
    assert any(screen.contains(shown) for screen in screens)


def test_a_window_that_fits_stays_where_it_was():
    place = QRect(QPoint(-1500, 300), QSize(800, 600))
    assert visible_place(place, [LAPTOP, LEFT]) == place
    assert visible_place(place, [LAPTOP]) == QRect(QPoint(0, 168), QSize(800, 600))  # that screen is gone


def test_an_old_window_file_is_left_alone(make_world, tmp_path):
    old = tmp_path / "config" / "window.ini"
    old.parent.mkdir()
    old.write_bytes(b"[General]\ngeometry=@Variant(nonsense)\n")
    world = restored(make_world())
    assert world.close()
    assert old.read_bytes() == b"[General]\ngeometry=@Variant(nonsense)\n"


def test_plain_numbers_are_stored(qapp, tmp_path):
    store = SettingsStore(tmp_path / "settings.json")
    store.update(layout=WindowLayout(window_x=-8, window_width=900, window_height=700, hidden_panels=("tools",)))
    store.flush()
    assert json.loads(Path(tmp_path / "settings.json").read_text()) == {
        "window_x": -8, "window_width": 900, "window_height": 700, "hidden_panels": ["tools"],
    }  # fmt: skip
