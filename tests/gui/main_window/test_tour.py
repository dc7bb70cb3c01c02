"""The tour of the window: once by itself, and whenever it is asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from core.project import PhotoState
from petseg_gui.main_window.tour import STEPS
from petseg_gui.widgets.messages.tour_card import TourCard, TourFrame


@pytest.fixture
def first(make_world, photo_folder):
    """A first start, with a folder opened."""
    world = make_world()
    world.window.tour.offer()
    world.services.opener.open(photo_folder)
    return world


def cards(world):
    return [card for card in world.window.findChildren(TourCard) if card.isVisible()]


def said(world):
    (card,) = cards(world)
    return card.findChildren(QLabel)[0].text()


def press(world, key):
    QTest.keyClick(world.window.focusWidget(), key)


def test_there_are_five_steps_each_about_another_part():
    assert len(STEPS) == len({step.part for step in STEPS}) == 5


def test_it_starts_with_the_first_photo_and_goes_on_with_return(first):
    titles = []
    while cards(first):
        titles.append(said(first))
        press(first, Qt.Key.Key_Return)
    assert titles == [step.title for step in STEPS]
    assert set(first.session.entries.counts().items()) >= {(PhotoState.REVIEWED, 0)}
    assert first.window.view.hasFocus()
    press(first, Qt.Key.Key_Return)
    assert first.session.entries.counts()[PhotoState.REVIEWED] == 1


def test_escape_leaves_at_once_wherever_the_keyboard_is(first):
    first.window.view.setFocus()
    press(first, Qt.Key.Key_Escape)
    assert cards(first) == []
    assert not first.window.tour.is_shown


def test_the_button_leaves_too(first):
    (card,) = cards(first)
    next(button for button in card.findChildren(QPushButton) if button.text() == "Leave the tour").click()
    assert cards(first) == []


def test_it_never_comes_back_by_itself(first, make_world, photo_folder):
    press(first, Qt.Key.Key_Escape)
    first.session.select("pet_2.jpg")
    assert cards(first) == []
    first.services.settings.update(recent=())
    assert first.close()
    again = make_world()
    again.window.tour.offer()
    again.services.opener.open(photo_folder)
    assert cards(again) == []


def test_who_has_used_petseg_before_is_not_shown_around(make_world, photo_folder):
    world = make_world()
    world.services.settings.update(recent=("/some/folder",))
    world.window.tour.offer()
    world.services.opener.open(photo_folder)
    assert cards(world) == []


def test_help_shows_it_again(opened):
    assert cards(opened) == []
    opened.action("tour").trigger()
    assert said(opened) == STEPS[0].title
    opened.action("tour").trigger()
    assert len(cards(opened)) == 1


def test_one_can_paint_and_use_keys_meanwhile(first):
    first.drag((20, 20), (40, 40))
    assert first.session.document.history.can_undo
    press(first, Qt.Key.Key_E)
    assert first.services.tools.tool == "eraser"
    assert cards(first)


def test_each_card_is_in_the_window_and_beside_its_part(first):
    frame = first.window.findChild(TourFrame)
    for step in STEPS:
        (card,) = cards(first)
        assert first.window.rect().contains(card.geometry())
        if step.part != "photo":  # as large as the room that there is
            assert not card.geometry().intersects(frame.geometry())
        press(first, Qt.Key.Key_Return)


def test_the_card_follows_the_window(first):
    first.window.resize(820, 560)
    (card,) = cards(first)
    assert first.window.rect().contains(card.geometry())


def test_it_ends_with_the_folder(first):
    first.action("close-folder").trigger()
    assert cards(first) == []
