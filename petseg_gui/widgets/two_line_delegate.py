"""Rows of a list with a title and a fainter text below it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from petseg_gui import theme

SecondLineRole = int(Qt.ItemDataRole.UserRole) + 1
_MARGIN = 7
_GAP = 2
_FAINT = 0.35
_MAX_HEIGHT = 400
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the title, and below it the text of `SecondLineRole`, which wraps."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the title and of the text below it."""
        room = QRect(0, 0, _width(option) - 2 * _MARGIN - 2, _MAX_HEIGHT)
        below = option.fontMetrics.boundingRect(room, _WRAPPED, _second_line(index))
        return QSize(120, option.fontMetrics.height() + _GAP + below.height() + 2 * _MARGIN)

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
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        shown = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if not is_selected:  # on the highlight, only the full colour can be read
            painter.setPen(theme.mixed(text, ground, _FAINT))
        painter.drawText(area.adjusted(0, line.height() + _GAP, 0, 0), _WRAPPED, _second_line(index))
        painter.restore()


def _width(option: QStyleOptionViewItem) -> int:
    """Return the width of a row beside a scroll bar, which may not have been there when its height was asked for."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return option.rect.width()
    beside = view.width() - 2 * view.frameWidth() - view.verticalScrollBar().sizeHint().width()
    return min(view.viewport().width(), beside)


def _second_line(index: QModelIndex | QPersistentModelIndex) -> str:
    return str(index.data(SecondLineRole) or "")
