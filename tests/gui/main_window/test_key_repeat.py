"""Repeats of a held key, as an X server sends them: a release and a press of the same time, not marked as repeats.

`tests/e2e/test_held_keys.py` does the same on a real server.
"""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from petseg_gui.main_window.key_repeat import KeyRepeat

RETURN, SPACE = (Qt.Key.Key_Return, 36), (Qt.Key.Key_Space, 65)
PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Seen(QObject):
    """What reaches a widget: kind of event and whether it is marked as a repeat."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.events: list[tuple[QEvent.Type, bool]] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() in (PRESS, RELEASE):
            self.events.append((event.type(), event.isAutoRepeat()))
        return False


@pytest.fixture
def button(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Mark reviewed and next", window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    yield button  # noqa: PT022 - which keeps the window


def send(widget: QWidget, kind: QEvent.Type, key, time: int, *, marked: bool = False) -> None:
    """Send what the platform sends: to the window, with the key's place on the keyboard and the server's time."""
    event = QKeyEvent(kind, key[0], Qt.KeyboardModifier.NoModifier, key[1], 0, 0, "", marked)
    event.setTimestamp(time)
    QCoreApplication.sendEvent(widget.window().windowHandle(), event)


def hold(widget: QWidget, key, start: int = 1000, repeats: int = 10) -> int:
    """Press and hold a key; the time of the last repeat."""
    send(widget, PRESS, key, start)
    times = range(start + 500, start + 500 + 40 * repeats, 40)
    for time in times:
        send(widget, RELEASE, key, time)
        send(widget, PRESS, key, time)
    return times[-1]


def test_repeats_are_marked_and_the_last_release_is_not(qtbot, button):
    KeyRepeat(button, in_pairs=True)
    seen = Seen(button)
    last = hold(button, SPACE, repeats=3)
    send(button, RELEASE, SPACE, last + 25)
    qtbot.waitUntil(lambda: seen.events[-1] == (RELEASE, False))
    assert seen.events == [(PRESS, False), *[(RELEASE, True), (PRESS, True)] * 3, (RELEASE, False)]


def test_a_held_key_clicks_a_button_once_and_each_press_clicks_again(qtbot, button):
    KeyRepeat(button, in_pairs=True)
    clicks = []
    button.clicked.connect(lambda: clicks.append(1))
    for press in range(1, 4):
        last = hold(button, SPACE, start=press * 10_000)
        send(button, RELEASE, SPACE, last + 25)
        qtbot.waitUntil(lambda press=press: len(clicks) == press)


def test_quick_presses_of_a_person_are_presses(qtbot, button):
    KeyRepeat(button, in_pairs=True)
    clicks = []
    button.clicked.connect(lambda: clicks.append(1))
    for press in range(5):
        send(button, PRESS, SPACE, 1000 + 60 * press)
        send(button, RELEASE, SPACE, 1030 + 60 * press)
    qtbot.waitUntil(lambda: len(clicks) == 5)


def test_a_repeat_that_comes_late_is_marked_all_the_same(qtbot, button):
    KeyRepeat(button, in_pairs=True)
    seen = Seen(button)
    send(button, PRESS, SPACE, 1000)
    send(button, RELEASE, SPACE, 1500)
    qtbot.waitUntil(lambda: (RELEASE, False) in seen.events)
    send(button, PRESS, SPACE, 1500)
    assert seen.events[-1] == (PRESS, True)


def test_where_repeats_come_marked_a_release_does_not_wait(button):
    KeyRepeat(button, in_pairs=False)
    seen = Seen(button)
    send(button, PRESS, SPACE, 1000)
    send(button, PRESS, SPACE, 1500, marked=True)
    send(button, RELEASE, SPACE, 1500)
    assert seen.events == [(PRESS, False), (PRESS, True), (RELEASE, False)]


@pytest.mark.parametrize("in_pairs", [True, False])
def test_a_key_held_since_before_does_not_answer_a_question(qtbot, button, in_pairs):
    KeyRepeat(button, in_pairs=in_pairs)
    send(button, PRESS, RETURN, 1000)
    question = QDialog(button.window())
    choice = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, question)
    choice.accepted.connect(question.accept)
    QVBoxLayout(question).addWidget(choice)
    question.open()
    question.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is question.windowHandle())
    for time in (1500, 1540, 1580):
        if in_pairs:
            send(question, RELEASE, RETURN, time)
        send(question, PRESS, RETURN, time, marked=not in_pairs)
    assert question.isVisible()
    send(question, RELEASE, RETURN, 1600)
    send(question, PRESS, RETURN, 1700)
    assert not question.isVisible()


def test_a_mouse_press_finds_a_released_key_released(button):
    KeyRepeat(button, in_pairs=True)
    seen = Seen(button)
    send(button, PRESS, SPACE, 1000)
    send(button, RELEASE, SPACE, 1100)
    QTest.mousePress(button.window().windowHandle(), Qt.MouseButton.LeftButton)
    assert seen.events[-1] == (RELEASE, False)
