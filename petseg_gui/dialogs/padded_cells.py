"""Tables of facts whose texts keep away from the edges of their cells."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from petseg_gui.plain_text import plain_tip

_PADDING = 8
_HEADING_ROOM = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
"""Qt draws headings without the room that cells have."""


def set_up_table(table: QTableWidget, titles: Sequence[str], numbers: Collection[int]) -> None:
    """Give a table whose rows are selected its headings; the columns `numbers` are aligned right, the first is wide."""
    table.setColumnCount(len(titles))
    table.setItemDelegate(_PaddedDelegate(table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 2 * _PADDING)
    for column, title in enumerate(titles):
        table.setHorizontalHeaderItem(
            column, _aligned(f"{_HEADING_ROOM}{title}{_HEADING_ROOM}", is_number=column in numbers)
        )
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def cell(text: str, *, is_number: bool = False) -> QTableWidgetItem:
    """Return a cell whose tool tip is its text, should that not fit."""
    item = _aligned(text, is_number=is_number)
    item.setToolTip(plain_tip(text))
    return item


def _aligned(text: str, *, is_number: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


class _PaddedDelegate(QStyledItemDelegate):
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
