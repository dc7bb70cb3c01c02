"""The choices that a fine-tune makes by itself unless the user does."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from core.worker.tuning_values import MAX_LEARNING_RATE
from petseg_gui.models.option import option_of
from petseg_gui.models.tuning_choices import MAX_EPOCHS, TuningChoices
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import WheelGuard

_RATE_DECIMALS = 5
_RATE_STEP = 0.0001


class TuningOptionsForm(QWidget):
    """Epochs, learning rate, parts to train and augmentation; each may be left to the recipe.

    Signals
    -------
    changed
    """

    changed = Signal()

    def __init__(self, choices: TuningChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._epochs = QSpinBox()
        self._epochs.setRange(0, MAX_EPOCHS)
        self._epochs.setSpecialValueText(tr("Automatic"))
        self._epochs.setValue(choices.tuning_epochs)
        self._rate = QDoubleSpinBox()
        self._rate.setDecimals(_RATE_DECIMALS)
        self._rate.setRange(0.0, MAX_LEARNING_RATE)
        self._rate.setSingleStep(_RATE_STEP)
        self._rate.setSpecialValueText(tr("Automatic"))
        self._rate.setValue(choices.tuning_rate)
        self._parts = _box("tuning_parts", choices.tuning_parts)
        self._augmentation = _box("tuning_augmentation", choices.tuning_augmentation)
        for field in (self._epochs, self._rate):
            field.valueChanged.connect(lambda _value: self.changed.emit())
        for box in (self._parts, self._augmentation):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for name, widget in self._fields().items():
            _add_row(form, name, widget)

    @property
    def choices(self) -> TuningChoices:
        """What the user chose."""
        return replace(
            TuningChoices(),
            tuning_epochs=self._epochs.value(),
            tuning_rate=round(self._rate.value(), _RATE_DECIMALS),
            tuning_parts=self._parts.currentData(),
            tuning_augmentation=self._augmentation.currentData(),
        )

    def _fields(self) -> Mapping[str, QWidget]:
        return {
            "tuning_epochs": self._epochs,
            "tuning_rate": self._rate,
            "tuning_parts": self._parts,
            "tuning_augmentation": self._augmentation,
        }


def _box(name: str, chosen: Any) -> QComboBox:
    box = QComboBox()
    for value, title in option_of(TuningChoices, name).titles.items():
        box.addItem(tr(title), value)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _add_row(form: QFormLayout, name: str, widget: QWidget) -> None:
    known = option_of(TuningChoices, name)
    widget.setObjectName(name)
    widget.setToolTip(plain_tip(tr(known.tip)))
    widget.setAccessibleDescription(tr(known.tip))
    WheelGuard(widget)
    label = PlainLabel(tr(known.label))
    label.setBuddy(widget)
    form.addRow(label, widget)
