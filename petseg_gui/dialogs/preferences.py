"""What holds for every folder."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from petseg_gui.dialogs.buttons import close_buttons
from petseg_gui.models.settings import MAX_UNDO_MB, MIN_UNDO_MB, SettingsStore

_STEP = 64


class PreferencesDialog(QDialog):
    """A form that takes effect at once; there is nothing to confirm."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._memory = QSpinBox()
        self._memory.setRange(MIN_UNDO_MB, MAX_UNDO_MB)
        self._memory.setSingleStep(_STEP)
        self._memory.setSuffix(" MB")
        self._memory.setKeyboardTracking(False)
        self._memory.setAccessibleName("Memory for undo")
        self._memory.setValue(settings.settings.undo_memory_mb)
        self._memory.valueChanged.connect(lambda value: settings.update(undo_memory_mb=value))
        form = QFormLayout()
        form.addRow("Memory for &undo", self._memory)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(8)
        layout.addLayout(form)
        layout.addWidget(_note("Of all open photos together. Where it is full, the oldest steps can no longer be "
                               "undone. A stroke takes a few kilobytes, a change of the whole mask up to a few "
                               "hundred."))  # fmt: skip
        layout.addSpacing(6)
        layout.addWidget(close_buttons(self))
        self.setMinimumWidth(420)


def _note(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
