"""A value with a name: a slider for the hand, a number for the exact."""

import math
from typing import Literal

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QSpinBox, QWidget

from petseg_gui.models.option import option_of
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import WheelGuard, focus_by_tab

Scale = Literal["linear", "log"]
_STEPS = 400
_LONGEST_TITLE, _LONGEST_NUMBER, _NUMBER_EDGES = "Brightness", "2000 px", 28


class LabelledSlider(QWidget):
    """Slider and number box of one whole number; the scale of the slider is linear or logarithmic.

    The slider stands below title and number, or between them if it is to be compact.
    """

    value_changed = Signal(int)
    editing_ended = Signal()
    """Return, Esc or the key of a tool was pressed in the number box, which has given up the keyboard."""

    def __init__(
        self,
        title: str,
        low: int,
        high: int,
        *,
        suffix: str = "",
        scale: Scale = "linear",
        tip: str = "",
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._scale = low, high, scale
        self._label = QLabel(title)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STEPS)
        focus_by_tab(self._slider)
        self._number = _NumberBox()
        self._number.setRange(low, high)
        self._number.setSuffix(suffix)
        for part in (self._slider, self._number):
            part.setAccessibleName(title)
            part.setToolTip(tip)
            WheelGuard(part)
        self._label.setBuddy(self._number)
        self._lay_out(compact)
        self._slider.valueChanged.connect(self._take_slider)
        self._number.valueChanged.connect(self._take_number)
        self._number.ended.connect(self.editing_ended)

    @classmethod
    def of(
        cls, owner: type, name: str, *, scale: Scale = "linear", factor: int = 1, high: int | None = None
    ) -> "LabelledSlider":
        """Return a compact slider for an option; it shows the option's value times a factor."""
        known = option_of(owner, name)
        low, most = (round(factor * limit) for limit in known.range)
        return cls(
            tr(known.label), low, high or most, suffix=tr(known.unit), scale=scale, tip=tr(known.tip), compact=True
        )

    def value(self) -> int:
        """The value as the number box shows it."""
        return self._number.value()

    def set_highest(self, high: int) -> None:
        """Let the value go as far as this; one that is there already and larger is shown as the highest."""
        self._high = high
        with QSignalBlocker(self._number):
            self._number.setMaximum(high)
        self._move_slider(self._number.value())

    def set_value(self, value: int) -> None:
        """Show a value without telling that the user changed it."""
        if value != self._number.value():
            with QSignalBlocker(self._number):
                self._number.setValue(value)
        self._move_slider(self._number.value())

    def _lay_out(self, compact: bool) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(4)
        layout.addWidget(self._label, 0, 0)
        if compact:
            # Of one width, so that sliders below each other begin and end alike.
            self._label.setFixedWidth(self.fontMetrics().horizontalAdvance(_LONGEST_TITLE))
            self._number.setFixedWidth(self.fontMetrics().horizontalAdvance(_LONGEST_NUMBER) + _NUMBER_EDGES)
            layout.setColumnStretch(1, 1)
            layout.addWidget(self._slider, 0, 1)
            layout.addWidget(self._number, 0, 2)
        else:
            layout.addWidget(self._number, 0, 1, alignment=Qt.AlignmentFlag.AlignRight)
            layout.addWidget(self._slider, 1, 0, 1, 2)

    def _take_slider(self, position: int) -> None:
        value = self._value_at(position)
        with QSignalBlocker(self._number):
            self._number.setValue(value)
        self.value_changed.emit(value)

    def _take_number(self, value: int) -> None:
        self._move_slider(value)
        self.value_changed.emit(value)

    def _move_slider(self, value: int) -> None:
        if self._value_at(self._slider.value()) != value:
            with QSignalBlocker(self._slider):
                self._slider.setValue(self._position_of(value))

    def _value_at(self, position: int) -> int:
        share = position / _STEPS
        if self._scale == "log":
            return round(self._low * math.exp(share * math.log(self._high / self._low)))
        return round(self._low + (self._high - self._low) * share)

    def _position_of(self, value: int) -> int:
        if self._scale == "log":
            return round(_STEPS * math.log(value / self._low) / math.log(self._high / self._low))
        return round(_STEPS * (value - self._low) / (self._high - self._low))


class _NumberBox(QSpinBox):
    """Keeps Return for itself while it is edited, then gives the keyboard back; keys of tools pass it by."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _ends_editing(event):
                event.accept()
                return True
            if _is_in_no_number(event.text()):
                self.interpretText()  # what was typed so far is for the tool in hand
                self._end()
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if _ends_editing(event):
            event.accept()  # the spin box leaves Return to what is around it
            self._end()

    def _end(self) -> None:
        self.clearFocus()
        self.ended.emit()


def _is_in_no_number(text: str) -> bool:
    return text.isprintable() and bool(text.strip("+-0123456789 "))


def _ends_editing(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
