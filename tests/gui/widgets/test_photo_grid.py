"""The grid alone, also with as many photos as a folder may have."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest

from core.project import PhotoEntry, PhotoState
from petseg_gui import theme
from petseg_gui.models.photo_filter import CELL_TITLES
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.widgets.photos.photo_grid import PhotoGrid
from petseg_gui.widgets.photos.photo_list import STATE_ROOM

MANY = 100_000


class Counting(PhotoListModel):
    """Counts what is asked of it."""

    asked = 0

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        self.asked += 1
        return super().data(index, role)


class Wall:
    """A grid on photos that are only names, following what is chosen."""

    def __init__(self, photos: int) -> None:
        entries = [PhotoEntry(f"{number}.jpg", Path(), PhotoState.PROPOSED) for number in range(photos)]
        self.session = Session()
        self.model = Counting(self.session)
        self.requested: list[str] = []
        self.model.thumbnail_requested.connect(self.requested.append)
        self.grid = PhotoGrid(self.model)
        self.grid.resize(800, 600)
        self.grid.chosen.connect(self.show)
        self.session.set_project(SimpleNamespace(photos=SimpleNamespace(entries=lambda: entries)))

    def show(self, name: str) -> None:
        self.model.set_open_photo(name)
        self.grid.show_current(name)

    @property
    def current(self) -> str | None:
        return self.grid.currentIndex().data()

    @property
    def cells_in_view(self) -> int:
        height = self.grid.visualRect(self.model.index(0)).height()
        return self.grid.columns * (self.grid.viewport().height() // height + 2)


@pytest.fixture
def make_wall(qtbot):
    def make(photos: int) -> Wall:
        wall = Wall(photos)
        qtbot.addWidget(wall.grid)
        with qtbot.waitExposed(wall.grid):
            wall.grid.show()
        return wall

    return make


def test_only_cells_in_view_are_looked_at(make_wall):
    wall = make_wall(MANY)
    wall.grid.grab()
    in_view, wall.model.asked = wall.cells_in_view, 0
    wall.show("50000.jpg")
    wall.grid.grab()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Right):
        QTest.keyClick(wall.grid, key)
        wall.grid.grab()
    wall.grid.set_thumbnail_size(120)
    wall.grid.grab()
    assert wall.model.asked < 50 * in_view
    assert len(wall.requested) <= 7 * in_view


def test_the_last_of_many_is_in_view_and_under_the_pointer(make_wall):
    wall = make_wall(MANY)
    QTest.keyClick(wall.grid, Qt.Key.Key_End)
    assert wall.current == f"{MANY - 1}.jpg"
    rect = wall.grid.visualRect(wall.grid.currentIndex())
    assert wall.grid.viewport().rect().contains(rect)
    assert wall.grid.indexAt(rect.center()).row() == MANY - 1
    assert not wall.grid.indexAt(QPoint(2, 2)).isValid()


@pytest.mark.parametrize("width", [100, 333, 800, 2000])
def test_every_point_of_a_cell_is_its_photo(make_wall, width):
    wall = make_wall(57)
    wall.grid.resize(width, 400)
    for row in range(57):
        rect = wall.grid.visualRect(wall.model.index(row))
        for point in (rect.topLeft(), rect.center(), rect.bottomRight()):
            assert wall.grid.indexAt(point).row() == row


def test_as_many_thumbnails_are_kept_as_are_in_view(make_wall):
    wall = make_wall(MANY)
    wall.grid.resize(3000, 2500)
    wall.grid.set_thumbnail_size(64)
    wall.grid.grab()
    for name in list(wall.requested):
        wall.model.set_thumbnail(name, QImage(4, 3, QImage.Format.Format_RGB32))
    asked = len(wall.requested)
    wall.grid.grab()
    assert len(wall.requested) == asked > 800


def test_new_rows_leave_the_grid_where_it_was_scrolled_to(make_wall):
    wall = make_wall(500)
    wall.show("0.jpg")
    bar = wall.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    for number in range(300, 320):
        wall.session.apply_state(f"{number}.jpg", PhotoState.SKIPPED)
    wall.model.set_filter(PhotoState.PROPOSED)
    wall.show("0.jpg")
    bar.setValue(500)
    wall.session.apply_state("480.jpg", PhotoState.SKIPPED)
    wall.show("0.jpg")
    assert bar.value() == 500


def test_the_keyboard_focus_is_to_be_seen(make_wall, qapp, qtbot):
    wall = make_wall(5)
    wall.show("1.jpg")
    wall.grid.activateWindow()
    wall.grid.setFocus()
    qtbot.waitUntil(wall.grid.hasFocus)
    with_focus = wall.grid.grab().toImage()
    wall.grid.clearFocus()
    assert wall.grid.grab().toImage() != with_focus


def test_screen_readers_get_the_selected_photo(make_wall):
    wall = make_wall(5)
    assert wall.grid.accessibleName() == "Grid of photos"
    assert wall.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "1.jpg, Proposal, not yet checked"
    assert wall.model.data(QModelIndex(), Qt.ItemDataRole.AccessibleTextRole) is None


@pytest.mark.parametrize("dark", [False, True])
def test_the_grid_follows_the_theme(make_wall, dark):
    wall = make_wall(5)
    wall.grid.setPalette(theme.make_palette(dark=dark))
    image = wall.grid.grab().toImage()
    assert (image.pixelColor(400, 550).lightness() < 128) == dark


@pytest.mark.parametrize("points", [9, 10, 12, 18])
@pytest.mark.parametrize("width", [48, 72, 96, 144, 192])
def test_no_word_of_a_cell_is_cut_off(make_wall, points, width):
    wall = make_wall(1)
    font = QFont(wall.grid.font())
    font.setPointSize(points)
    wall.grid.setFont(font)
    wall.grid.set_thumbnail_size(width)
    cell = wall.grid.itemDelegate()
    widest = max(QFontMetrics(font).horizontalAdvance(word) for word in CELL_TITLES.values())
    assert cell.has_words(font) == (STATE_ROOM + widest <= cell.size(font).width() - 2)


def test_cells_say_their_states_in_words_by_default(make_wall):
    grid = make_wall(1).grid
    assert grid.itemDelegate().has_words(grid.font())
