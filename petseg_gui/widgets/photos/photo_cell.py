"""A cell of the grid: a thumbnail, and below it the state of the photo."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.project import PhotoEntry
from petseg_gui import theme
from petseg_gui.models.options import GRID_SIZE
from petseg_gui.models.photo_filter import CELL_TITLES, shown_as
from petseg_gui.models.photo_list import EntryRole, Index
from petseg_gui.translation import tr
from petseg_gui.widgets.photos.photo_list import (
    STATE_ROOM,
    paint_flag,
    paint_name,
    paint_state,
    paint_state_icon,
    paint_thumbnail,
    pale_highlight,
    thumbnail_of,
)

_MARGIN = 4
_INSET = 1
"""Of the texts; a word needs more room than a small thumbnail."""
_GAP = 3
_MIN_NAMED = 110
"""Width of a thumbnail from which there is room for the name of the photo."""
_UNREADABLE = "Broken"
_FLAG_ROOM = 20
_FLAG_GROUND = QColor(20, 20, 22, 200)
"""Of flags on thumbnails, dark in every theme like the badges over photos."""


class PhotoCellDelegate(QStyledItemDelegate):
    """Paints cells of a `PhotoListModel`, all of one size."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnail = thumbnail_of(GRID_SIZE)
        self._has_words: dict[tuple[int, str], bool] = {}

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

    def has_words(self, font: QFont) -> bool:
        """Whether the states fit in words, the longest too; else there are only icons, with words in the tool tips."""
        key = self.thumbnail.width(), font.key()
        if key not in self._has_words:
            words = [tr(text) for text in (*CELL_TITLES.values(), _UNREADABLE)]
            widest = max(map(QFontMetrics(font).horizontalAdvance, words))
            self._has_words[key] = STATE_ROOM + widest <= self.size(font).width() - 2 * _INSET
        return self._has_words[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, thumbnail, state, and the name if there is room."""
        painter.save()
        painter.setFont(option.font)
        self._paint_ground(painter, option)
        place = QRect(option.rect.topLeft(), self.thumbnail)
        place.moveLeft(option.rect.left() + (option.rect.width() - place.width()) // 2)
        place.translate(0, _MARGIN)
        paint_thumbnail(painter, place, index.data(Qt.ItemDataRole.DecorationRole), option.palette)
        line = QRect(option.rect.left(), place.bottom() + 1 + _GAP, option.rect.width(), painter.fontMetrics().height())
        line.adjust(_INSET, 0, -_INSET, 0)
        colour = (option.palette.highlightedText() if _is_dark(option) else option.palette.text()).color()
        if self._is_named:
            painter.setPen(colour)
            paint_name(painter, line, str(index.data(Qt.ItemDataRole.DisplayRole)))
            line.translate(0, line.height())
        entry = index.data(EntryRole)
        if isinstance(entry, PhotoEntry):
            tone = theme.tone("error" if entry.problem else shown_as(entry), option.palette)
            self._paint_state(painter, line, entry, colour if _is_dark(option) else tone)
            if entry.flagged:
                corner = QRect(place.right() - _FLAG_ROOM, place.top(), _FLAG_ROOM + 1, painter.fontMetrics().height())
                painter.fillRect(corner, _FLAG_GROUND)
                paint_flag(painter, corner.adjusted(0, 0, -2, 0), entry, QColor(Qt.GlobalColor.white))
        self._paint_frame(painter, option)
        painter.restore()

    def _paint_state(self, painter: QPainter, line: QRect, entry: PhotoEntry, colour: QColor) -> None:
        if self.has_words(painter.font()):
            word = tr(_UNREADABLE if entry.problem else CELL_TITLES[shown_as(entry)])
            paint_state(painter, line, entry, colour, word)
        else:
            paint_state_icon(painter, line, entry, colour)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if _is_dark(option):
            painter.fillRect(option.rect, option.palette.highlight())
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, pale_highlight(option.palette))

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Mark what is selected, the open photo though it is not, and where the keyboard is."""
        is_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if is_keyboard or option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_On):
            painter.setPen(QPen(option.palette.text() if is_keyboard else option.palette.highlight(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))


def _is_dark(option: QStyleOptionViewItem) -> bool:
    """Whether a cell has the ground of the open photo, if that is selected."""
    return bool(option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_On)
