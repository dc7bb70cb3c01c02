import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from petseg_gui.models.messages import Message
from petseg_gui.widgets.message_bar import MessageBar

INFO, OTHER, ERROR = Message("info", "one"), Message("info", "two"), Message("error", "bad", "because")


@pytest.fixture
def bar(qtbot):
    widget = MessageBar()
    qtbot.addWidget(widget)
    return widget


def test_it_is_hidden_without_a_message(bar):
    assert bar.isHidden()


def test_errors_stay_and_wait_for_each_other(bar):
    bar.show_message(ERROR)
    bar.show_message(Message("error", "worse"))
    assert bar.current == ERROR
    assert "1 more" in bar.findChild(QToolButton).text()
    bar.dismiss()
    assert bar.current.text == "worse"
    bar.dismiss()
    assert bar.isHidden()
    assert bar.current is None


def test_information_gives_way_to_what_comes_after(bar):
    bar.show_message(INFO)
    bar.show_message(ERROR)
    assert bar.current == ERROR
    bar.show_message(OTHER)
    assert bar.current == ERROR


def test_information_leaves_by_itself_and_errors_do_not(qtbot):
    bar = MessageBar(info_ms=1)
    qtbot.addWidget(bar)
    bar.show_message(INFO)
    qtbot.waitUntil(bar.isHidden)
    bar.show_message(ERROR)
    bar.show_message(INFO)
    assert bar.current == ERROR
    bar.dismiss()
    qtbot.waitUntil(bar.isHidden)


def test_a_lasting_message_stays_although_it_is_information(bar):
    lasting = Message("info", "while you were away", lasting=True)
    bar.show_message(lasting)
    bar.show_message(OTHER)
    assert bar.current == lasting
    bar.dismiss()
    assert bar.current == OTHER


def test_a_message_can_be_withdrawn_on_show_and_in_the_queue(bar):
    for message in (ERROR, Message("error", "worse"), OTHER):
        bar.show_message(message)
    bar.withdraw(Message("error", "worse"))
    assert bar.current == ERROR
    assert "1 more" in bar.findChild(QToolButton).text()
    bar.withdraw(ERROR)
    assert bar.current == OTHER
    bar.withdraw(OTHER)
    assert bar.isHidden()
    bar.withdraw(OTHER)


def test_the_same_message_is_not_repeated(bar):
    for _ in range(3):
        bar.show_message(ERROR)
    bar.dismiss()
    assert bar.isHidden()


def test_a_flood_keeps_the_latest(bar):
    for number in range(500):
        bar.show_message(Message("error", str(number)))
    assert bar.current.text == "0"
    bar.dismiss()
    assert int(bar.current.text) > 400


def test_details_unfold(bar):
    bar.show_message(ERROR)
    button = bar.findChild(QPushButton)
    assert not button.isHidden()
    button.click()
    assert not bar._detail.isHidden()
    bar.dismiss()
    bar.show_message(INFO)
    assert button.isHidden()
    assert bar._detail.isHidden()


def test_a_screen_reader_gets_level_and_text(bar):
    bar.show_message(ERROR)
    assert bar.accessibleName() == "error: bad"
