"""The table of model versions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from core.project import SHIPPED, ModelVersion
from petseg_gui.dialogs.padded_cells import cell, set_up_table
from petseg_gui.dialogs.version_texts import Surroundings, cells_of
from petseg_gui.translation import tr, tr_stored

_COLUMNS = ("Version", "Made", "Trained from", "Photos", "Before → after", "Size", "Standing")
_NUMBERS = (3, 5)
"""Columns whose texts stand to the right."""


class VersionTable(QTableWidget):
    """One row per version. F2 edits the title of one that the project holds.

    Signals
    -------
    renamed : `ModelVersion`, its new title
    """

    renamed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: list[ModelVersion] = []
        self._waiting: tuple[Sequence[ModelVersion], Surroundings, frozenset[str]] | None = None
        set_up_table(self, [tr(title) for title in _COLUMNS], _NUMBERS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAccessibleName(tr("Versions"))
        self.itemChanged.connect(self._on_changed)

    @property
    def selected(self) -> list[ModelVersion]:
        """The selected versions, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._versions[row] for row in rows]

    def show_versions(self, versions: Sequence[ModelVersion], around: Surroundings, own: frozenset[str]) -> None:
        """List versions, with what is selected still selected, else the one in use; those of `own` can be renamed.

        A title that is being edited is finished first.
        """
        if self.state() == QAbstractItemView.State.EditingState:
            self._waiting = versions, around, own
            return
        chosen = {version.id for version in self.selected} or {version.id for version in versions if version.in_use}
        self.blockSignals(True)
        self._versions = list(versions)
        self.setRowCount(len(versions))
        for row, version in enumerate(versions):
            for column, text in enumerate(cells_of(version, around)):
                can_edit = column == 0 and version.id in own and version.id != SHIPPED
                self.setItem(row, column, _item(text, column, can_edit=can_edit))
        self.clearSelection()
        self.blockSignals(False)
        row = next((row for row, version in enumerate(versions) if version.id in chosen), 0)
        self.setCurrentCell(row, 0)

    def edit_title(self) -> None:
        """Edit the title of the current version."""
        item = self.item(self.currentRow(), 0)
        if item is not None:
            self.setCurrentItem(item)
            self.editItem(item)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """List what came while a title was edited."""
        super().closeEditor(editor, hint)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show_versions(*waiting)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        version = self._versions[item.row()]
        if item.column() == 0 and item.text() != tr_stored(version.title):
            self.renamed.emit(version, item.text())


def _item(text: str, column: int, *, can_edit: bool) -> QTableWidgetItem:
    item = cell(text, is_number=column in _NUMBERS)
    if not can_edit:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    return item
