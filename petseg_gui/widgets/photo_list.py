"""The photo list: one row per photo with thumbnail, name and state."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette, QPixmap, QWheelEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.project import PhotoEntry
from petseg_gui import icons, theme
from petseg_gui.models.options import THUMBNAIL_SIZE
from petseg_gui.models.photo_filter import STATE_TITLES, shown_as
from petseg_gui.models.photo_list import EntryRole, Index
from petseg_gui.translation import tr
from petseg_gui.widgets.thumbnail_wheel import size_steps

_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_MIN_THUMBNAIL = QSize(2, 2)
"""Keeps very wide or high panoramas visible."""
_MARGIN = 7
_STATE_ICON = 16
_ICON_GAP = 4
_ASPECT = 58 / 76


def thumbnail_of(width: int) -> QSize:
    """Return the room for a thumbnail of a width."""
    return QSize(width, round(width * _ASPECT))


class PhotoList(QListView):
    """A list with one photo per row.

    Tab steps to the next photo, as it does over the canvas: after a click on a row the user goes on from there.
    Ctrl+Tab moves the focus.
    """

    step_requested = Signal(int)
    """How many photos to go forward; negative to go back."""
    size_step_requested = Signal(int)
    """By how many steps thumbnails should grow."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Photos"))
        self.setModel(model)
        self._delegate = PhotoDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_around(self, index: QModelIndex) -> None:
        """Scroll to a row and its neighbours."""
        for row in (index.row() - 1, index.row() + 1, index.row()):
            self.scrollTo(self.model().index(row, 0))

    def set_thumbnail_size(self, width: int) -> None:
        """Show thumbnails of another width."""
        if width != self._delegate.thumbnail.width():
            self._delegate.thumbnail = thumbnail_of(width)
            self.scheduleDelayedItemsLayout()
            self.show_around(self.currentIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, change the size of the thumbnails."""
        steps = size_steps(event)
        if steps is None:
            super().wheelEvent(event)
        else:
            self.size_step_requested.emit(steps)

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Repaint a row; Qt would lay out all rows again, though none changes its size."""
        if top_left.row() == bottom_right.row():
            self.viewport().update(self.visualRect(top_left))
        else:
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Handle Tab before Qt moves the focus with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS:
            if not event.isAutoRepeat():  # one press, one photo
                self._step(event)
            return True
        return super().event(event)

    def _step(self, event: QKeyEvent) -> None:
        step = _STEPS[Qt.Key(event.key())]
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focusNextPrevChild(step > 0)
        else:
            self.step_requested.emit(step)


class PhotoDelegate(QStyledItemDelegate):
    """Paints rows of a `PhotoListModel`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnail = thumbnail_of(THUMBNAIL_SIZE)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a thumbnail with its margins."""
        return QSize(180, self.thumbnail.height() + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, thumbnail, name and state."""
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, selected=selected)
        thumbnail_rect = QRect(option.rect.topLeft(), self.thumbnail).translated(_MARGIN, _MARGIN)
        paint_thumbnail(painter, thumbnail_rect, index.data(Qt.ItemDataRole.DecorationRole), option.palette)
        self._paint_texts(painter, option, index, thumbnail_rect.right() + 10, selected=selected)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, selected: bool) -> None:
        colour = option.palette.highlight().color()
        if selected:
            painter.fillRect(option.rect, colour)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            colour.setAlphaF(0.12)
            painter.fillRect(option.rect, colour)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.highlightedText().color())
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        left: int,
        *,
        selected: bool,
    ) -> None:
        palette = option.palette
        colour = palette.highlightedText().color() if selected else palette.text().color()
        half = option.rect.height() // 2
        upper = QRect(left, option.rect.top() + _MARGIN, option.rect.right() - left - 6, half - _MARGIN - 1)
        font = QFont(option.font)
        font.setBold(selected)
        painter.setFont(font)
        painter.setPen(colour)
        paint_name(painter, upper, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.setFont(option.font)
        entry = index.data(EntryRole)
        if isinstance(entry, PhotoEntry):
            tone = "error" if entry.problem else entry.state.value
            lower = QRect(left, upper.bottom() + 3, upper.width(), half - _MARGIN)
            paint_state(painter, lower, entry, colour if selected else theme.tone(tone, palette))


def paint_name(painter: QPainter, rect: QRect, name: str) -> None:
    """Draw the name of a photo, shortened to fit."""
    text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)


def paint_state(painter: QPainter, rect: QRect, entry: PhotoEntry, colour: QColor) -> None:
    """Draw what is said of a photo, with its icon."""
    ratio = painter.device().devicePixelRatioF()
    height = painter.fontMetrics().height()
    top = rect.top() + (height - _STATE_ICON) // 2
    name = "error" if entry.problem else f"state-{entry.state.value}"
    text = tr("Cannot be read") if entry.problem else tr(STATE_TITLES[shown_as(entry)])
    painter.drawPixmap(rect.left(), top, icons.tinted_pixmap(name, _STATE_ICON, colour, ratio))
    painter.setPen(colour)
    text_rect = QRect(rect.left() + _STATE_ICON + _ICON_GAP, rect.top(), rect.width() - _STATE_ICON - _ICON_GAP, height)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, text_rect.width())
    painter.drawText(text_rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def paint_thumbnail(painter: QPainter, rect: QRect, pixmap: QPixmap | None, palette: QPalette) -> None:
    """Draw a thumbnail as large as a rectangle allows; a plain ground while there is none."""
    if pixmap is None or pixmap.isNull():
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Midlight))
        return
    size = pixmap.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(_MIN_THUMBNAIL)
    target = QRect(rect.topLeft(), size)
    target.moveCenter(rect.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(target, pixmap)
