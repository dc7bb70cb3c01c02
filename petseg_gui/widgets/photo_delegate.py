"""One row of the photo list: thumbnail, name, state."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.project import PhotoEntry
from petseg_gui import icons, theme
from petseg_gui.models.photo_list import EntryRole, Index
from petseg_gui.widgets.state_look import state_text

_THUMBNAIL = QSize(76, 58)
_LEAST = QSize(2, 2)
"""A panorama many times as wide as high is still there."""
_MARGIN = 7
_STATE_ICON = 16


class PhotoDelegate(QStyledItemDelegate):
    """Paints rows of an `PhotoListModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as a thumbnail."""
        return QSize(180, _THUMBNAIL.height() + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, thumbnail, name, state."""
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen=chosen)
        place = QRect(option.rect.topLeft(), _THUMBNAIL).translated(_MARGIN, _MARGIN)
        _paint_thumbnail(painter, place, index.data(Qt.ItemDataRole.DecorationRole), option.palette)
        self._paint_texts(painter, option, index, place.right() + 10, chosen=chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        colour = option.palette.highlight().color()
        if chosen:
            painter.fillRect(option.rect, colour)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            colour.setAlphaF(0.12)
            painter.fillRect(option.rect, colour)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.highlightedText().color())
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        left: int,
        *,
        chosen: bool,
    ) -> None:
        palette = option.palette
        text_colour = palette.highlightedText().color() if chosen else palette.text().color()
        half = option.rect.height() // 2
        upper = QRect(left, option.rect.top() + _MARGIN, option.rect.right() - left - 6, half - _MARGIN - 1)
        font = QFont(option.font)
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(text_colour)
        name = painter.fontMetrics().elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideMiddle, upper.width()
        )
        painter.drawText(upper, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(option.font)
        entry = index.data(EntryRole)
        if isinstance(entry, PhotoEntry):
            tone = "error" if entry.problem else entry.state.value
            colour = text_colour if chosen else theme.tone(tone, palette)
            _paint_state(painter, QRect(left, upper.bottom() + 3, upper.width(), half - _MARGIN), entry, colour)


def _paint_state(painter: QPainter, place: QRect, entry: PhotoEntry, colour: QColor) -> None:
    ratio = painter.device().devicePixelRatioF()
    height = painter.fontMetrics().height()
    top = place.top() + (height - _STATE_ICON) // 2
    name = "error" if entry.problem else f"state-{entry.state.value}"
    painter.drawPixmap(place.left(), top, icons.tinted_pixmap(name, _STATE_ICON, colour, ratio))
    painter.setPen(colour)
    words = QRect(place.left() + _STATE_ICON + 5, place.top(), place.width() - _STATE_ICON - 5, height)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, state_text(entry))


def _paint_thumbnail(painter: QPainter, place: QRect, picture: object, palette: QPalette) -> None:
    pixmap = _as_pixmap(picture, place.size())
    if pixmap is None or pixmap.isNull():
        painter.fillRect(place, palette.color(QPalette.ColorRole.Midlight))
        return
    size = pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(_LEAST)
    spot = QRect(place.topLeft(), size)
    spot.moveCenter(place.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(spot, pixmap)


def _as_pixmap(picture: object, size: QSize) -> QPixmap | None:
    if isinstance(picture, QPixmap):
        return picture
    if isinstance(picture, QIcon):
        return picture.pixmap(size * 2)
    if isinstance(picture, QImage):
        return QPixmap.fromImage(picture)
    return None
