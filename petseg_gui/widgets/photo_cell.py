"""A cell of the grid: a thumbnail, and below it the state of the photo."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.project import PhotoEntry
from petseg_gui import theme
from petseg_gui.models.options import GRID_SIZE
from petseg_gui.models.photo_list import EntryRole, Index
from petseg_gui.widgets.photo_list import paint_name, paint_state, paint_thumbnail, thumbnail_of

_MARGIN = 4
_INSET = 2
"""Of the texts; a word needs more room than a small thumbnail."""
_GAP = 3
_MIN_NAMED = 110
"""Width of a thumbnail from which there is room for the name of the photo."""


class PhotoCellDelegate(QStyledItemDelegate):
    """Paints cells of a `PhotoListModel`, all of one size."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnail = thumbnail_of(GRID_SIZE)

    def set_width(self, width: int) -> None:
        """Draw thumbnails of another width."""
        self.thumbnail = thumbnail_of(width)

    def size(self, font: QFont) -> QSize:
        """Return the size of a cell, given the font of the view."""
        lines = QFontMetrics(font).height() * (2 if self._is_named else 1)
        return self.thumbnail + QSize(2 * _MARGIN, 2 * _MARGIN + _GAP + lines)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell."""
        return self.size(option.font)

    @property
    def _is_named(self) -> bool:
        return self.thumbnail.width() >= _MIN_NAMED

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, thumbnail, state, and the name if there is room."""
        painter.save()
        painter.setFont(option.font)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, is_selected=is_selected)
        place = QRect(option.rect.topLeft(), self.thumbnail)
        place.moveLeft(option.rect.left() + (option.rect.width() - place.width()) // 2)
        place.translate(0, _MARGIN)
        paint_thumbnail(painter, place, index.data(Qt.ItemDataRole.DecorationRole), option.palette)
        line = QRect(option.rect.left(), place.bottom() + 1 + _GAP, option.rect.width(), painter.fontMetrics().height())
        line.adjust(_INSET, 0, -_INSET, 0)
        text = (option.palette.highlightedText() if is_selected else option.palette.text()).color()
        if self._is_named:
            painter.setPen(text)
            paint_name(painter, line, str(index.data(Qt.ItemDataRole.DisplayRole)))
            line.translate(0, line.height())
        entry = index.data(EntryRole)
        if isinstance(entry, PhotoEntry):
            tone = theme.tone("error" if entry.problem else entry.state.value, option.palette)
            paint_state(painter, line, entry, text if is_selected else tone)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_selected: bool) -> None:
        if not is_selected:
            return
        painter.fillRect(option.rect, option.palette.highlight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(option.palette.text().color(), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
