"""Notices fade by themselves, but not under the pointer or with the keyboard on them."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QPushButton
from support.panel_world import put_pointer_away, shown_in_window

from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.widgets.fade import FADE_MS
from petseg_gui.widgets.messages.message_bar import MessageBar
from petseg_gui.widgets.messages.message_strip import MessageStrip
from petseg_gui.widgets.messages.toast import Toast

DONE = Message("info", "Exported 12 masks.", actions=(MessageAction("Show folder", lambda: None),))


@pytest.fixture(params=["toast", "bar"])
def notice(request, qtbot):
    """What shows the message, and the part of it that fades."""
    put_pointer_away()
    shower = Toast(shown_ms=30) if request.param == "toast" else MessageBar(info_ms=30)
    shown_in_window(qtbot, shower)
    shower.show_message(DONE)
    part = shower if request.param == "toast" else strip(shower)
    return shower, part


def strip(bar: MessageBar) -> MessageStrip:
    return next(each for each in bar.findChildren(MessageStrip) if each.message == DONE)


def opacity(part) -> float:
    effect = part.graphicsEffect()
    assert isinstance(effect, QGraphicsOpacityEffect)
    return effect.opacity() if effect.isEnabled() else 1.0


def enter(part) -> None:
    middle = QPointF(part.rect().center())
    QApplication.sendEvent(part, QEnterEvent(middle, middle, QPointF(part.mapToGlobal(middle.toPoint()))))
    part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)


def leave(part) -> None:
    QApplication.sendEvent(part, QEvent(QEvent.Type.Leave))
    part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)


def wait_twice(qtbot, shower: QObject) -> None:
    timer = shower.findChild(QTimer)
    with qtbot.waitSignals([timer.timeout, timer.timeout]):
        pass


def test_it_fades_bit_by_bit_and_is_gone(notice, qtbot):
    shower, part = notice
    seen: list[float] = []
    shower.findChild(QPropertyAnimation).valueChanged.connect(seen.append)
    qtbot.waitUntil(shower.isHidden)
    assert seen == sorted(seen, reverse=True)
    assert any(0 < value < 1 for value in seen)
    assert FADE_MS < 1000
    shower.show_message(DONE)
    assert opacity(part) == 1


def test_the_pointer_on_it_keeps_it(notice, qtbot):
    shower, part = notice
    enter(part)
    wait_twice(qtbot, shower)
    assert part.isVisible()
    assert opacity(part) == 1
    leave(part)
    qtbot.waitUntil(shower.isHidden)


def test_the_pointer_brings_it_back_while_it_fades(notice, qtbot):
    shower, part = notice
    qtbot.waitUntil(lambda: opacity(part) < 1)
    enter(part)
    assert opacity(part) == 1
    wait_twice(qtbot, shower)
    assert part.isVisible()


def test_the_keyboard_on_its_button_keeps_it(notice, qtbot):
    shower, part = notice
    button = next(each for each in part.findChildren(QPushButton) if each.text() == "Show folder")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    wait_twice(qtbot, shower)
    assert part.isVisible()
    button.clearFocus()
    qtbot.waitUntil(shower.isHidden)
