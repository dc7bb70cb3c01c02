"""The versions of the model that this folder can use."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.project import ModelVersion
from petseg_gui.dialogs.buttons import close_buttons

_COLUMNS = ("Version", "Agreement with your masks", "")


class VersionsDialog(QDialog):
    """A table of versions, and a button that puts the chosen one in use."""

    chosen = Signal(object)
    """The `ModelVersion` to use from now on."""

    def __init__(self, versions: Sequence[ModelVersion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Model versions")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._versions = list(versions)
        self._table = self._make_table()
        self._use = QPushButton("Use this version")
        self._use.setDefault(True)
        self._use.clicked.connect(self._tell_choice)
        buttons = close_buttons(self)
        buttons.addButton(self._use, QDialogButtonBox.ButtonRole.AcceptRole)
        hint = QLabel("A fine-tuned version is put in use when it beats the one before it on photos kept out of its "
                      "training. You can go back to any version here; photos that you have not touched are then "
                      "proposed anew.")  # fmt: skip
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self._table)
        layout.addWidget(buttons)
        self.resize(780, 340)
        self._refresh_button()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._versions), len(_COLUMNS))
        table.setHorizontalHeaderLabels(_COLUMNS)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setAccessibleName("Versions")
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for row, version in enumerate(self._versions):
            for column, text in enumerate(row_of(version)):
                table.setItem(row, column, QTableWidgetItem(text))
            if version.in_use:
                table.selectRow(row)
        table.itemSelectionChanged.connect(self._refresh_button)
        table.itemDoubleClicked.connect(self._tell_choice)
        return table

    def _selected(self) -> ModelVersion | None:
        rows = self._table.selectionModel().selectedRows()
        return self._versions[rows[0].row()] if rows else None

    def _refresh_button(self) -> None:
        version = self._selected()
        self._use.setEnabled(version is not None and not version.in_use)

    def _tell_choice(self) -> None:
        version = self._selected()
        if version is not None and not version.in_use:
            self.chosen.emit(version)
            self.accept()


def row_of(version: ModelVersion) -> tuple[str, str, str]:
    """Texts of one row: name, figure before and after, standing."""
    return version.title, _figure(version), _standing(version)


def _figure(version: ModelVersion) -> str:
    old, new = version.figures.get("mean IoU of the model before"), version.figures.get("mean IoU")
    if isinstance(old, float) and isinstance(new, float):
        held_out = version.figures.get("photos held out", "?")
        photos = "photo" if held_out == 1 else "photos"
        return f"{new:.1%}, before {old:.1%} ({held_out} {photos} held out)"
    return ""


def _standing(version: ModelVersion) -> str:
    if version.in_use:
        return "In use"
    return "" if version.won else "Not better, so not put in use"
