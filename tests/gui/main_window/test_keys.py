import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from petseg_gui.main_window.keys import HoldKey

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def send(widget, kind, *, repeat=False, modifier=Qt.KeyboardModifier.NoModifier):
    QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_M, modifier, "m", repeat))


def test_a_held_key_is_reported_once_although_it_repeats(window, qapp):
    emitted = []
    HoldKey([Qt.Key.Key_M, Qt.Key.Key_Q], window, qapp).held.connect(emitted.append)
    send(window, PRESS)
    for _ in range(3):
        send(window, RELEASE, repeat=True)
        send(window, PRESS, repeat=True)
    send(window, RELEASE)
    assert emitted == [True, False]


def test_a_second_key_does_not_end_what_the_first_one_holds(window, qapp):
    emitted = []
    HoldKey([Qt.Key.Key_M, Qt.Key.Key_Q], window, qapp).held.connect(emitted.append)
    other = QKeyEvent(RELEASE, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "q")
    send(window, PRESS)
    QApplication.sendEvent(window, QKeyEvent(PRESS, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier, "q"))
    QApplication.sendEvent(window, other)
    assert emitted == [True]
    send(window, RELEASE)
    assert emitted == [True, False]


def test_a_held_key_leaves_typing_and_other_windows_alone(window, qapp, qtbot):
    emitted = []
    HoldKey([Qt.Key.Key_M, Qt.Key.Key_Q], window, qapp).held.connect(emitted.append)
    field = QLineEdit(window)
    send(field, PRESS)
    assert field.text() == "m"
    other = QWidget()
    qtbot.addWidget(other)
    send(other, PRESS)
    send(window, PRESS, modifier=Qt.KeyboardModifier.ControlModifier)
    assert emitted == []


def test_holding_m_hides_the_mask(opened):
    view = opened.services.view
    send(opened.window.view, PRESS)
    assert not view.options.mask_visible
    send(opened.window.view, RELEASE)
    assert view.options.mask_visible


def test_holding_m_leaves_a_hidden_mask_hidden(opened):
    opened.action("show-mask").trigger()
    assert not opened.services.view.options.mask_visible
    send(opened.window.view, PRESS)
    send(opened.window.view, RELEASE)
    assert not opened.services.view.options.mask_visible
    assert not opened.action("show-mask").isChecked()


def test_the_mask_comes_back_if_another_window_gets_the_release(opened):
    send(opened.window.view, PRESS)
    QApplication.sendEvent(opened.window, QEvent(QEvent.Type.WindowDeactivate))
    assert opened.services.view.options.mask_visible


def test_keys_stored_under_the_old_name_of_an_action_are_kept(make_world, tmp_path):
    path = tmp_path / "config" / "settings.json"
    path.parent.mkdir()
    path.write_text(json.dumps({"key_bindings": {"preferences": ["F8"], "brush": ["Ctrl+B"]}}))
    world = make_world()
    assert world.window.keys.keys("settings") == ("F8",)
    assert world.window.keys.keys("brush") == ("Ctrl+B",)
    assert world.window.central.messages.shown == []
    world.key(Qt.Key.Key_F8)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.reject()
    world.window.keys.set("eraser", ("F9",))
    assert set(world.services.settings.settings.key_bindings) == {"settings", "brush", "eraser"}
