import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from support.panel_world import put_pointer_away, shown_in_window

from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.widgets.messages.message_bar import INFO_MS, MessageBar
from petseg_gui.widgets.messages.message_strip import MessageStrip

INFO, OTHER, ERROR = Message("info", "one"), Message("info", "two"), Message("error", "bad", "because")
WORSE = Message("error", "worse")


@pytest.fixture(autouse=True)
def pointer(qapp):
    """On a message it would keep it."""
    put_pointer_away()


@pytest.fixture
def bar(qtbot):
    widget = MessageBar()
    qtbot.addWidget(widget)
    return widget


def strip_of(bar, message):
    return next(strip for strip in bar.findChildren(MessageStrip) if strip.message == message)


def close_button(bar, message):
    return strip_of(bar, message).findChild(QToolButton)


def test_it_is_hidden_without_a_message(bar):
    assert bar.isHidden()
    assert bar.shown == []


def test_errors_stay_and_the_latest_is_in_front(bar):
    bar.show_message(ERROR)
    bar.show_message(WORSE)
    assert bar.shown == [WORSE]
    assert "1 more" in close_button(bar, WORSE).text()
    close_button(bar, WORSE).click()
    assert bar.shown == [ERROR]
    assert close_button(bar, ERROR).text() == "Dismiss"
    close_button(bar, ERROR).click()
    assert bar.isHidden()
    assert bar.shown == []


def test_an_answer_is_shown_at_once_beside_an_error_that_stays(bar):
    bar.show_message(ERROR)
    bar.show_message(INFO)
    assert bar.shown == [ERROR, INFO]
    bar.show_message(OTHER)
    assert bar.shown == [ERROR, OTHER]
    assert close_button(bar, ERROR).text() == "Dismiss"
    close_button(bar, OTHER).click()
    assert bar.shown == [ERROR]


def test_an_error_does_not_hide_the_answer_before_it(bar):
    bar.show_message(INFO)
    bar.show_message(ERROR)
    assert bar.shown == [ERROR, INFO]


def test_information_leaves_by_itself_and_errors_do_not(qtbot):
    bar = MessageBar(info_ms=1)
    shown_in_window(qtbot, bar)
    bar.show_message(INFO)
    qtbot.waitUntil(bar.isHidden)
    bar.show_message(ERROR)
    bar.show_message(INFO)
    qtbot.waitUntil(lambda: bar.shown == [ERROR])
    assert not bar.isHidden()


def test_information_waits_for_whoever_is_in_another_program(qtbot):
    bar = MessageBar(info_ms=1)
    shown_in_window(qtbot, bar)
    application = QGuiApplication.instance()
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    bar.show_message(INFO)
    timer = bar.findChild(QTimer)
    with qtbot.waitSignals([timer.timeout, timer.timeout]):
        pass
    assert bar.shown == [INFO]
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(bar.isHidden)


def test_successes_fade_after_five_seconds():
    assert INFO_MS == 5000


def test_what_is_about_a_photo_or_folder_goes_with_it(bar):
    photo, folder = Message("warning", "this photo", about="photo"), Message("error", "this folder", about="folder")
    passing = Message("info", "this photo too", about="photo")
    for message in (ERROR, photo, folder, passing):
        bar.show_message(message)
    bar.withdraw_about("photo")
    assert bar.shown == [folder]
    bar.withdraw_about("folder", "photo")
    assert bar.shown == [ERROR]


def test_a_lasting_message_stays_although_it_is_information(qtbot):
    bar = MessageBar(info_ms=1)
    shown_in_window(qtbot, bar)
    lasting = Message("info", "while you were away", lasting=True)
    bar.show_message(lasting)
    bar.show_message(OTHER)
    qtbot.waitUntil(lambda: bar.shown == [lasting])


def test_a_message_can_be_withdrawn_on_show_and_behind_another(bar):
    for message in (ERROR, WORSE, OTHER):
        bar.show_message(message)
    bar.withdraw(ERROR)
    assert bar.shown == [WORSE, OTHER]
    assert close_button(bar, WORSE).text() == "Dismiss"
    bar.withdraw(WORSE)
    assert bar.shown == [OTHER]
    bar.withdraw(OTHER)
    assert bar.isHidden()
    bar.withdraw(OTHER)


def test_the_same_message_comes_to_the_front_and_is_not_repeated(bar):
    for message in (ERROR, WORSE, ERROR):
        bar.show_message(message)
    assert bar.shown == [ERROR]
    assert "1 more" in close_button(bar, ERROR).text()


def test_a_flood_keeps_the_latest(bar):
    for number in range(500):
        bar.show_message(Message("error", str(number)))
    assert bar.shown[0].text == "499"
    assert "(49 more)" in close_button(bar, bar.shown[0]).text()


def test_details_unfold(bar):
    bar.show_message(ERROR)
    strip = strip_of(bar, ERROR)
    button = strip.findChild(QPushButton)
    detail = next(label for label in strip.findChildren(QLabel) if label.text() == "because")
    assert not button.isHidden()
    assert detail.isHidden()
    button.click()
    assert not detail.isHidden()
    bar.show_message(WORSE)
    assert button.isHidden()
    assert detail.isHidden()


def test_a_screen_reader_gets_level_and_text(bar):
    bar.show_message(ERROR)
    assert strip_of(bar, ERROR).accessibleName() == "error: bad"


def test_a_button_of_a_message_acts_and_dismisses_it(bar):
    clicked = []
    offer = Message("error", "gone", actions=(MessageAction("Locate folder…", lambda: clicked.append(True)),))
    bar.show_message(ERROR)
    bar.show_message(offer)
    button = next(b for b in strip_of(bar, offer).findChildren(QPushButton) if b.text() == "Locate folder…")
    button.click()
    assert clicked == [True]
    assert bar.shown == [ERROR]
    assert not any(
        b.text() == "Locate folder…" for b in strip_of(bar, ERROR).findChildren(QPushButton) if b.isVisible()
    )
