"""Settings that hold for every folder."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.models.option import option_of
from petseg_gui.models.settings import Settings, SettingsStore
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr

_STEP_MB = 64


class SettingsDialog(Dialog):
    """A form whose changes take effect at once."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings"), parent)
        form, memory = QFormLayout(), _memory_box(settings)
        label = PlainLabel(tr(option_of(Settings, "undo_memory_mb").label))
        label.setBuddy(memory)
        form.addRow(label, memory)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addWidget(
            _note(
                tr(
                    "For all open photos together. When it is full, the oldest steps can no longer be undone. A stroke "
                    "takes a few kilobytes, a change of the whole mask up to a few hundred."
                )
            )
        )
        layout.addSpacing(6)
        layout.addWidget(self.make_buttons())
        self.setMinimumWidth(420)


def _memory_box(settings: SettingsStore) -> QSpinBox:
    known, box = option_of(Settings, "undo_memory_mb"), QSpinBox()
    box.setRange(*map(round, known.range))
    box.setSingleStep(_STEP_MB)
    box.setSuffix(tr(known.unit))
    box.setKeyboardTracking(False)
    box.setAccessibleName(tr(known.label).replace("&", ""))
    box.setValue(settings.settings.undo_memory_mb)
    box.valueChanged.connect(lambda value: settings.update(undo_memory_mb=value))
    return box


def _note(text: str) -> QLabel:
    label = PlainLabel(text)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
