"""Keys over the canvas."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.labels import Label

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(("key", "keys", "step"), [(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, 1),
                                                   (Qt.Key.Key_Backtab, SHIFT, -1)])  # fmt: skip
def test_tab_asks_for_another_photo(world, qtbot, key, keys, step):
    with qtbot.waitSignal(world.canvas.photo_step_requested) as signal:
        world.key(key, keys)
    assert signal.args == [step]


def test_tab_asks_for_photos_faster_than_they_load(world, qtbot):
    world.canvas.set_document(None)
    with qtbot.waitSignal(world.canvas.photo_step_requested):
        world.key(Qt.Key.Key_Tab)


def test_ctrl_tab_moves_the_keyboard_on(world, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    other = QWidget(window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    world.canvas.setParent(window)
    with qtbot.waitExposed(window):
        window.show()
    world.canvas.show()
    world.canvas.setFocus()
    with qtbot.assertNotEmitted(world.canvas.photo_step_requested):
        world.key(Qt.Key.Key_Tab, CTRL)
    assert window.focusWidget() is other
    world.canvas.setParent(None)


def test_space_is_let_go_with_the_window(world):
    QTest.keyPress(world.canvas, Qt.Key.Key_Space)
    QApplication.sendEvent(world.canvas, focus_out())
    world.drag((30, 30), (30, 50))
    assert world.mask[30, 40] == Label.PET


def focus_out():
    return QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)


def test_esc_is_kept_from_shortcuts_only_during_a_stroke(world):
    assert not world.wants(Qt.Key.Key_Escape)
    world.press(40, 40)
    assert world.wants(Qt.Key.Key_Escape)
    world.release(40, 40)
    assert not world.wants(Qt.Key.Key_Escape)


def test_space_moves_the_photo_while_it_is_held(world):
    world.canvas.viewport.set_zoom(12.0)
    before = world.transform
    QTest.keyPress(world.canvas, Qt.Key.Key_Space)
    assert world.canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    world.drag((30.5, 40.5), (31.5, 40.5))
    QTest.keyRelease(world.canvas, Qt.Key.Key_Space)
    assert world.transform.top - before.top == 12
    assert not world.document.layers.touched.any()
    world.drag((30.5, 40.5), (31.5, 40.5))
    assert world.document.layers.touched.any()
