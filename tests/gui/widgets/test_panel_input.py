import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSlider, QSpinBox
from support.panel_world import shown_in_window

from petseg_gui.widgets.labelled_slider import LabelledSlider


@pytest.fixture
def slider(qtbot):
    widget = LabelledSlider("Size", 1, 2000, scale="log")
    widget.set_value(40)
    shown_in_window(qtbot, widget)
    return widget


def turn_wheel(widget) -> bool:
    """Returns whether the widget kept the wheel from what is around it."""
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", [QSlider, QSpinBox])
def test_the_wheel_is_left_to_the_page_around_a_value_below_the_pointer(slider, kind):
    slider.window().setFocus()
    assert not turn_wheel(slider.findChild(kind))
    assert slider.value() == 40


def test_a_field_that_is_being_edited_takes_the_wheel(slider):
    number = slider.findChild(QSpinBox)
    number.setFocus()
    assert turn_wheel(number)
    assert slider.value() < 40
