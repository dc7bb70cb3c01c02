"""The model versions that this folder can use."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.project import SHIPPED, ModelVersion
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr

_COLUMNS = ("Version", "Agreement with your masks", "Standing")
_NOTHING = "–"
_PADDING = 8


class VersionsDialog(Dialog):
    """A table of versions with a button to use the selected one."""

    chosen = Signal(object)
    """The `ModelVersion` to use from now on."""

    def __init__(self, versions: Sequence[ModelVersion], parent: QWidget | None = None) -> None:
        super().__init__(tr("Model versions"), parent)
        self._versions = list(versions)
        self._table = self._make_table()
        self._use = QPushButton(tr("Use this version"))
        self._use.setDefault(True)
        self._use.clicked.connect(self._choose)
        buttons = self.make_buttons()
        buttons.addButton(self._use, QDialogButtonBox.ButtonRole.AcceptRole)
        hint = PlainLabel(
            tr(
                "A fine-tuned version is put in use when it beats the one before it on photos held out of its "
                "training. You can go back to any version here; photos that you have not touched are then proposed "
                "again."
            )
        )
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
        table.setHorizontalHeaderLabels([tr(column) for column in _COLUMNS])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setItemDelegate(_PaddedDelegate(table))
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 2 * _PADDING)
        table.setAccessibleName(tr("Versions"))
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        shipped = next((version.digest for version in self._versions if version.id == SHIPPED), None)
        for row, version in enumerate(self._versions):
            for column, text in enumerate(row_of(version, shipped)):
                table.setItem(row, column, QTableWidgetItem(text))
            if version.in_use:
                table.selectRow(row)
        table.itemSelectionChanged.connect(self._refresh_button)
        table.itemDoubleClicked.connect(self._choose)
        return table

    def _selected(self) -> ModelVersion | None:
        rows = self._table.selectionModel().selectedRows()
        return self._versions[rows[0].row()] if rows else None

    def _refresh_button(self) -> None:
        version = self._selected()
        self._use.setEnabled(version is not None and not version.in_use)

    def _choose(self) -> None:
        version = self._selected()
        if version is not None and not version.in_use:
            self.chosen.emit(version)
            self.accept()


class _PaddedDelegate(QStyledItemDelegate):
    """Keeps texts away from the edges of their cells, and so from those in the next column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of the text with room around it."""
        return super().sizeHint(option, index) + QSize(2 * _PADDING, 0)


def row_of(version: ModelVersion, shipped: str | None = None) -> tuple[str, str, str]:
    """Return the texts of a row: title, agreement before and after, status.

    Parameters
    ----------
    version : ModelVersion
    shipped : str or None
        Digest of the model that is shipped now.
    """
    return tr(version.title), _agreement(version) or _NOTHING, " · ".join(_status(version, shipped)) or _NOTHING


def _agreement(version: ModelVersion) -> str:
    old, new = (version.figures.get(f"core IoU{whose}") for whose in (" of the model before", ""))
    if old is None:  # compared by an earlier PetSeg
        old, new = version.figures.get("mean IoU of the model before"), version.figures.get("mean IoU")
    if not (isinstance(old, float) and isinstance(new, float)):
        return ""
    held_out = version.figures.get("photos held out", "?")
    if held_out == 1:
        return tr("{new:.1%}, before {old:.1%} (1 photo held out)", new=new, old=old)
    return tr("{new:.1%}, before {old:.1%} ({held_out} photos held out)", new=new, old=old, held_out=held_out)


def _status(version: ModelVersion, shipped: str | None) -> Iterator[str]:
    if version.in_use:
        yield tr("In use")
    elif not version.won:
        yield tr("Not better, so not put in use")
    if version.base not in (None, shipped):
        yield tr("Based on an earlier shipped model")
