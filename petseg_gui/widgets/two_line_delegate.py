"""Rows of a list with a title and a fainter second line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from petseg_gui import theme

SecondLineRole = int(Qt.ItemDataRole.UserRole) + 1
_MARGIN = 7
_GAP = 2
_FAINT = 0.35


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the title, and below it the text of `SecondLineRole`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines."""
        return QSize(120, 2 * option.fontMetrics.height() + _GAP + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, title and second line."""
        painter.save()
        palette, is_selected = option.palette, bool(option.state & QStyle.StateFlag.State_Selected)
        ground = palette.highlight().color() if is_selected else palette.base().color()
        text = palette.highlightedText().color() if is_selected else palette.text().color()
        if is_selected:
            painter.fillRect(option.rect, ground)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.mixed(ground, palette.highlight().color(), 0.12))
        if is_selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(text)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        area = option.rect.adjusted(_MARGIN + 2, _MARGIN, -_MARGIN, -_MARGIN)
        line = QRect(area.left(), area.top(), area.width(), option.fontMetrics.height())
        painter.setPen(text)
        _draw_line(painter, line, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.setPen(theme.mixed(text, ground, _FAINT))
        _draw_line(painter, line.translated(0, line.height() + _GAP), str(index.data(SecondLineRole) or ""))
        painter.restore()


def _draw_line(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
