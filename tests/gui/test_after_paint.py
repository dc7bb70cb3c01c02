import pytest
from PySide6.QtWidgets import QWidget

from petseg_gui.after_paint import AfterPaint


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_after_paint_calls_once(window, qtbot):
    calls = []
    AfterPaint(window, lambda: calls.append(1))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: calls == [1])
    window.repaint()
    window.repaint()
    assert calls == [1]


def test_after_paint_does_not_wait_for_ever(window, qtbot):
    calls = []
    AfterPaint(window, lambda: calls.append(1), at_latest_ms=1)
    qtbot.waitUntil(lambda: calls == [1])
