"""Dialogs that ask for tags, and for the reason of a skip."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.project.remarks import MAX_REASON, split_tags
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.models.skip_reasons import stored_reason, usual_reasons
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.tag_field import TagField

_WIDTH = 380


class TagDialog(Dialog):
    """A field for tags that are added to photos, or removed from them.

    Signals
    -------
    added, removed : list of str
    """

    added = Signal(list)
    removed = Signal(list)

    def __init__(self, photos: int, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Tags"), parent)
        self._field = TagField(known)
        self._add = self._make_button(tr("&Add"), self.added)
        self._remove = self._make_button(tr("&Remove"), self.removed)
        buttons = self.make_buttons(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._add, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.ActionRole)
        self._add.setDefault(True)
        text = tr("Tags of {count:,} photos, separated by commas:", count=photos)
        label = PlainLabel(text if photos > 1 else tr("Tags of the photo, separated by commas:"), wraps=True)
        label.setBuddy(self._field)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self._field)
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self._field.textChanged.connect(self._show_possible)
        self._show_possible()

    def _make_button(self, text: str, chosen: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: self._choose(chosen))
        return button

    def _choose(self, chosen: object) -> None:
        tags = list(split_tags(self._field.text()))
        (self.added if chosen is self.added else self.removed).emit(tags)
        self.accept()

    def _show_possible(self) -> None:
        for button in (self._add, self._remove):
            button.setEnabled(bool(split_tags(self._field.text())))


class ReasonDialog(Dialog):
    """A field for the reason of a skip.

    Signals
    -------
    chosen : str
    """

    chosen = Signal(str)

    def __init__(self, photos: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Skip with a reason"), parent)
        self._field = QComboBox(editable=True)
        self._field.addItems(usual_reasons())
        line = QLineEdit()
        line.setMaxLength(MAX_REASON)
        self._field.setLineEdit(line)
        self._field.setCurrentText("")
        self._field.setAccessibleName(tr("Reason"))
        skip = QPushButton(tr("&Skip"))
        skip.setDefault(True)
        skip.clicked.connect(self._choose)
        buttons = self.make_buttons(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(skip, QDialogButtonBox.ButtonRole.ActionRole)
        text = tr("Why are these {count:,} photos left out?", count=photos)
        label = PlainLabel(text if photos > 1 else tr("Why is this photo left out?"), wraps=True)
        label.setBuddy(self._field)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self._field)
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self.chosen.emit(stored_reason(self._field.currentText()))
        self.accept()
