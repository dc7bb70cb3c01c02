"""A labelled number with a slider."""

import math
from typing import Literal

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSlider, QSpinBox, QWidget

from petseg_gui.models.option import option_of
from petseg_gui.models.options import TONE, ToolOptions, ToolSizes, ViewOptions
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import WheelGuard, focus_by_tab

Scale = Literal["linear", "log"]
_STEPS = 400
_IN_PANELS = (
    (ToolSizes, "brush_size"), (ToolOptions, "border_width"), (ToolOptions, "tolerance"), (ViewOptions, "opacity"),
    *((ViewOptions, name) for name in TONE),
)  # fmt: skip
"""The compact ones, some of which are below each other."""
_NUMBER_EDGES = 28
"""Width of a number box besides its text."""


class LabelledSlider(QWidget):
    """Slider and number box for an integer, on a linear or logarithmic scale.

    The slider is below title and number, or between them if `compact`.
    """

    value_changed = Signal(int)
    editing_ended = Signal()
    """Return, Esc or the key of a tool was pressed in the number box, which has lost the focus."""

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
        self._label = PlainLabel(title)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STEPS)
        focus_by_tab(self._slider)
        self._number = _NumberBox()
        self._number.setRange(low, high)
        self._number.setSuffix(suffix)
        for part in (self._slider, self._number):
            part.setAccessibleName(title)
            part.setToolTip(plain_tip(tip))
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
        low, option_high = (round(factor * limit) for limit in known.range)
        return cls(
            tr(known.label),
            low,
            high or option_high,
            suffix=tr(known.unit),
            scale=scale,
            tip=tr(known.tip),
            compact=True,
        )

    def value(self) -> int:
        """Return the value."""
        return self._number.value()

    def set_maximum(self, high: int) -> None:
        """Set the upper limit, which also limits the value that is shown."""
        self._high = high
        with QSignalBlocker(self._number):
            self._number.setMaximum(high)
        self._move_slider(self._number.value())

    def set_value(self, value: int) -> None:
        """Show a value without emitting `value_changed`."""
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
            # Room for the longest texts, so that sliders below each other are aligned.
            metrics = self.fontMetrics()
            labels = (tr(option_of(owner, name).label) for owner, name in _IN_PANELS)
            self._label.setFixedWidth(max(metrics.size(0, label).width() for label in labels))
            self._number.setFixedWidth(metrics.horizontalAdvance(f"2000{tr(' px')}") + _NUMBER_EDGES)
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
        fraction = position / _STEPS
        if self._scale == "log":
            return round(self._low * math.exp(fraction * math.log(self._high / self._low)))
        return round(self._low + (self._high - self._low) * fraction)

    def _position_of(self, value: int) -> int:
        if self._scale == "log":
            return round(_STEPS * math.log(value / self._low) / math.log(self._high / self._low))
        return round(_STEPS * (value - self._low) / (self._high - self._low))


class _NumberBox(QSpinBox):
    """Takes Return while it is edited, then releases the focus; lets keys of tools pass."""

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
            if _is_no_number(event.text()):
                self.interpretText()  # what was typed so far applies to the current tool
                self._end()
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if _ends_editing(event):
            event.accept()  # a spin box would pass Return on to its parents
            self._end()

    def _end(self) -> None:
        self.clearFocus()
        self.ended.emit()


def _is_no_number(text: str) -> bool:
    return text.isprintable() and bool(text.strip("+-0123456789 "))


def _ends_editing(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
