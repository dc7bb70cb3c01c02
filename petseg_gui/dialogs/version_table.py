"""The table of model versions."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from core.project import SHIPPED, ModelVersion
from petseg_gui.dialogs.version_texts import Surroundings, cells_of
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr

_COLUMNS = ("Version", "Made", "Trained from", "Photos", "Before → after", "Size", "Standing")
_NUMBERS = (3, 5)
"""Columns whose texts stand to the right."""
_PADDING = 8
_HEADING_ROOM = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
"""Qt draws headings without the room that cells have."""


class VersionTable(QTableWidget):
    """One row per version. F2 edits the title of one that the project holds.

    Signals
    -------
    renamed : `ModelVersion`, its new title
    """

    renamed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_COLUMNS), parent)
        self._versions: list[ModelVersion] = []
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(_PaddedDelegate(self))
        self.setAccessibleName(tr("Versions"))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * _PADDING)
        self.verticalHeader().hide()
        self._set_up_header()
        self.itemChanged.connect(self._on_changed)

    @property
    def selected(self) -> list[ModelVersion]:
        """The selected versions, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._versions[row] for row in rows]

    def show_versions(self, versions: Sequence[ModelVersion], around: Surroundings, own: frozenset[str]) -> None:
        """List versions, with what is selected still selected, else the one in use; those of `own` can be renamed."""
        chosen = {version.id for version in self.selected} or {version.id for version in versions if version.in_use}
        self.blockSignals(True)
        self._versions = list(versions)
        self.setRowCount(len(versions))
        for row, version in enumerate(versions):
            for column, text in enumerate(cells_of(version, around)):
                self.setItem(row, column, _item(text, column, can_edit=version.id in own and version.id != SHIPPED))
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

    def _set_up_header(self) -> None:
        for column, title in enumerate(_COLUMNS):
            heading = QTableWidgetItem(f"{_HEADING_ROOM}{tr(title)}{_HEADING_ROOM}")
            heading.setTextAlignment(_side_of(column))
            self.setHorizontalHeaderItem(column, heading)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        version = self._versions[item.row()]
        if item.column() == 0 and item.text() != tr(version.title):
            self.renamed.emit(version, item.text())


class _PaddedDelegate(QStyledItemDelegate):
    """Keeps texts away from the edges of their cells, and so from those in the next column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of the text with room around it."""
        return super().sizeHint(option, index) + QSize(2 * _PADDING, 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Fill the cell and draw its text further inside."""
        inner = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        inner.rect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        super().paint(painter, inner, index)


def _side_of(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _item(text: str, column: int, *, can_edit: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(_side_of(column))
    item.setToolTip(plain_tip(text))
    if column or not can_edit:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    return item
