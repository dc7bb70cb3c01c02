"""The list under a filter or a search, in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from core.project import PhotoState
from petseg_gui.models.photo_filter import NO_PET, TO_DO
from petseg_gui.models.photo_list import FigureRole
from petseg_gui.widgets.photos.photo_list import PhotoList

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(make_world):
    world = make_world()
    world.action("propose-folder").trigger()
    return world


def photo_list(world) -> PhotoList:
    return world.window.browser.findChild(PhotoList)


def search_field(world) -> QLineEdit:
    return next(field for field in world.window.browser.findChildren(QLineEdit) if "Search" in field.accessibleName())


def listed(world) -> list[str]:
    photos = world.services.photos
    return [photos.name_at(row) for row in range(photos.rowCount())]


def highlighted(world) -> list[str]:
    return [index.data() for index in photo_list(world).selectionModel().selectedIndexes()]


def filter_by(world, kind) -> None:
    box = next(box for box in world.window.browser.findChildren(QComboBox) if "state" in box.accessibleName())
    box.setCurrentIndex(box.findData(kind))


def click(world, row: int) -> None:
    """Click a row as a hand does, which moves a little."""
    view = photo_list(world)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(view.viewport(), place + QPoint(2, 1))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(2, 1))


def search(world, text: str) -> None:
    world.window.activateWindow()
    world.key(Qt.Key.Key_F, CTRL)
    assert world.window.focusWidget() is search_field(world)
    QTest.keyClicks(search_field(world), text)


def test_the_highlight_follows_the_open_photo_under_a_filter(world):
    filter_by(world, PhotoState.PROPOSED)
    world.drag((20, 20), (60, 90))
    assert world.session.entries.state(A) == PhotoState.CORRECTED
    assert listed(world) == NAMES  # what no longer fits stays until it is left
    click(world, 2)
    assert world.session.current == world.session.document.name == C
    assert highlighted(world) == [C]
    assert listed(world) == [B, C, D]
    world.drag((20, 20), (60, 90))
    click(world, 2)
    assert (world.session.current, highlighted(world), listed(world)) == (D, [D], [B, D])


def test_the_highlight_follows_keys_under_a_filter(world):
    filter_by(world, PhotoState.PROPOSED)
    for current in (A, B, C):
        assert (world.session.current, highlighted(world)) == (current, [current])
        world.key(Qt.Key.Key_Return)
    assert (world.session.current, highlighted(world), listed(world)) == (D, [D], [D])


def test_what_is_to_do_is_one_filter(world):
    world.drag((20, 20), (60, 90))
    world.session.select(B)
    world.key(Qt.Key.Key_Return)
    world.key(Qt.Key.Key_S)
    assert world.session.current == D
    filter_by(world, TO_DO)
    assert listed(world) == [A, D]
    filter_by(world, NO_PET)
    assert listed(world) == [D]


def test_the_status_bar_counts_what_a_filter_leaves(world):
    assert "Photo 1 of 4, 0 reviewed" in world.status
    world.key(Qt.Key.Key_Return)
    filter_by(world, PhotoState.PROPOSED)
    assert "Photo 1 of 3 shown, 4 in all, 1 reviewed" in world.status
    world.key(Qt.Key.Key_N)
    assert "Photo 2 of 3 shown, 4 in all, 1 reviewed" in world.status
    world.key(Qt.Key.Key_Return)
    assert "Photo 2 of 2 shown, 4 in all, 2 reviewed" in world.status
    filter_by(world, None)
    assert "Photo 4 of 4, 2 reviewed" in world.status


def test_photos_are_found_by_name(world):
    search(world, "ET_3")
    assert listed(world) == [C]
    assert world.session.current == A
    assert highlighted(world) == []
    assert "1 shown, 4 in all" in world.status
    QTest.keyClick(search_field(world), Qt.Key.Key_Return)
    assert world.session.entries.state(A) == PhotoState.PROPOSED  # Return was for the search
    assert (world.session.current, highlighted(world)) == (C, [C])
    assert world.window.focusWidget() is photo_list(world)
    search(world, "")
    QTest.keyClick(search_field(world), Qt.Key.Key_Escape)
    assert listed(world) == NAMES
    assert highlighted(world) == [C]


def test_a_search_without_hits_offers_all_photos(world):
    search(world, "nobody")
    assert listed(world) == []
    QTest.keyClick(search_field(world), Qt.Key.Key_Return)
    assert world.session.current == A
    world.window.browser.show_all()
    assert listed(world) == NAMES
    assert highlighted(world) == [A]


def test_the_search_shows_a_list_that_was_hidden(world):
    world.window.docks.hidden = ["photos"]
    assert not world.window.browser.isVisible()
    search(world, "pet_2")
    assert world.window.browser.isVisible()
    assert listed(world) == [B]


def test_search_and_filter_go_together(world):
    world.key(Qt.Key.Key_Return)
    search(world, "pet_1")
    filter_by(world, PhotoState.REVIEWED)
    assert listed(world) == [A]
    filter_by(world, PhotoState.PROPOSED)
    assert listed(world) == []


def test_letters_in_the_search_are_no_tools(world):
    before = world.services.tools.tool
    search(world, "es1")
    assert world.services.tools.tool == before
    assert world.session.entries.state(A) == PhotoState.PROPOSED


def test_uncertainties_are_figures_while_they_sort_the_list(world):
    entry = world.session.entries.entry(B)
    world.session.update_entry(entry._replace(uncertainty=0.987))
    assert figures(world) == [""] * 4
    world.action("order-least-sure").trigger()
    assert listed(world)[0] == B
    assert figures(world)[0] == "99 %"


def figures(world) -> list[str]:
    photos = world.services.photos
    return [photos.index(row).data(FigureRole) for row in range(photos.rowCount())]


def test_all_are_reviewed_and_taken_back_in_threads(start_app, photo_folder):
    app = start_app()
    app.open(photo_folder)
    app.wait_for_proposal()
    app.window.action_set["propose-folder"].trigger()
    app.wait(lambda: [app.state(name) for name in NAMES] == [PhotoState.PROPOSED] * 4)
    app.window.browser.findChild(PhotoList).selectAll()
    app.window.action_controller.update()
    app.window.action_set["review-selected"].trigger()
    app.wait(lambda: "Marked 4 photos reviewed." in app.messages)
    assert [app.state(name) for name in NAMES] == [PhotoState.REVIEWED] * 4
    app.wait(lambda: app.services.session.document is not None)
    assert app.document.state == PhotoState.REVIEWED
    app.window.action_controller.update()
    app.key(Qt.Key.Key_Z, CTRL)
    app.wait(lambda: [app.state(name) for name in NAMES] == [PhotoState.PROPOSED] * 4)
    app.wait(lambda: app.services.session.document is not None and app.document.state == PhotoState.PROPOSED)
