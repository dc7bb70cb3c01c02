import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QSpinBox, QVBoxLayout, QWidget
from support.panel_world import shown_in_window

from petseg_gui.widgets.labelled_slider import LabelledSlider

made = {}


@pytest.fixture
def size(qtbot):
    widget = LabelledSlider("Size", 1, 2000, suffix=" px", scale="log")
    qtbot.addWidget(widget)
    return widget


def parts(widget):
    return widget.findChild(QSlider), widget.findChild(QSpinBox)


@given(value=st.integers(1, 2000))
def test_any_value_is_shown_exactly_without_a_signal(qapp, value):
    widget = made.setdefault("size", LabelledSlider("Size", 1, 2000, scale="log"))
    emitted = []
    widget.value_changed.connect(emitted.append)
    widget.set_value(value)
    assert widget.value() == value
    assert emitted == []


@given(low=st.integers(1, 50), span=st.integers(1, 3000), share=st.floats(0, 1))
def test_the_slider_reaches_every_part_of_its_range(qapp, low, span, share):
    for scale in ("linear", "log"):
        widget = LabelledSlider("X", low, low + span, scale=scale)
        slider, number = parts(widget)
        slider.setValue(round(slider.maximum() * share))
        assert low <= number.value() <= low + span
        slider.setValue(slider.maximum())
        assert number.value() == low + span
        slider.setValue(slider.minimum())
        assert number.value() == low


def test_moving_the_slider_emits_the_value(size):
    emitted = []
    size.value_changed.connect(emitted.append)
    parts(size)[0].setValue(200)
    assert emitted == [size.value()]


def test_typing_a_number_emits_it_and_moves_the_slider(size, qtbot):
    slider, number = parts(size)
    before = slider.value()
    with qtbot.waitSignal(size.value_changed) as emitted:
        number.setValue(500)
    assert emitted.args == [500]
    assert slider.value() > before


def test_return_ends_editing_and_reaches_no_shortcut(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    size = LabelledSlider("Size", 1, 2000)
    layout = QVBoxLayout(window)
    layout.addWidget(size)
    action = QAction(window)
    action.setShortcut(Qt.Key.Key_Return)
    window.addAction(action)
    fired = []
    action.triggered.connect(lambda: fired.append(1))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    number = parts(size)[1]
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "77")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert size.value() == 77
    assert fired == []
    assert not number.hasFocus()


def test_a_letter_in_the_number_box_accepts_the_number_and_triggers_its_shortcut(qtbot):
    size = LabelledSlider("Size", -100, 2000)
    emitted = []
    size.value_changed.connect(emitted.append)
    fired = shown_in_window(qtbot, size, "B", "[", "1", "-")
    number = parts(size)[1]
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "-11")
    assert fired == []
    QTest.keyClick(number, Qt.Key.Key_B)
    QTest.keyClick(number, Qt.Key.Key_BracketLeft)
    assert fired == ["B", "["]
    assert emitted == [-11]
    assert not number.hasFocus()


def test_a_click_on_the_slider_leaves_the_focus_where_it_is(size):
    assert parts(size)[0].focusPolicy() == Qt.FocusPolicy.TabFocus
