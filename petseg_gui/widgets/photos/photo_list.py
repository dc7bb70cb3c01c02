"""The photo list: one row per photo with thumbnail, name and state."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.paths import readable_name
from core.project import PhotoEntry
from core.project.remarks import joined_tags
from petseg_gui import icons, theme
from petseg_gui.models.options import THUMBNAIL_SIZE
from petseg_gui.models.photo_filter import STATE_TITLES, shown_as
from petseg_gui.models.photo_list import EntryRole, FigureRole, Index, PhotoListModel
from petseg_gui.translation import tr
from petseg_gui.widgets.photos.photo_selection import PhotoSelection
from petseg_gui.widgets.photos.thumbnail_wheel import ThumbnailWheel

_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_MIN_THUMBNAIL = QSize(2, 2)
"""Keeps very wide or high panoramas visible."""
_MARGIN = 7
_STATE_ICON = 16
_FIGURE_GAP = 8
_BAR = 5
_PALE = 0.12
"""Opacity of a ground on which the colours of the states still have contrast."""
_ICON_GAP = 2
STATE_ROOM = _STATE_ICON + _ICON_GAP
"""Width that the icon of a state takes from its text."""
_ASPECT = 58 / 76


def thumbnail_of(width: int) -> QSize:
    """Return the room for a thumbnail of a width."""
    return QSize(width, round(width * _ASPECT))


class PhotoList(QListView):
    """A list with one photo per row; the current row is that of the open photo.

    Tab steps to the next photo, as it does over the canvas: after a click on a row the user goes on from there.
    Ctrl+Tab moves the focus.
    """

    step_requested = Signal(int)
    """How many photos to go forward; negative to go back."""
    size_step_requested = Signal(int)
    """By how many steps thumbnails should grow."""

    def __init__(self, photos: PhotoListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ThumbnailWheel(self).stepped.connect(self.size_step_requested)
        self.setAccessibleName(tr("Photos"))
        self.setModel(photos)
        self.selected = PhotoSelection(photos, self)
        self.setSelectionModel(self.selected)
        self._delegate = PhotoDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
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

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Repaint a row; Qt would lay out all rows again, though none changes its size."""
        if top_left.row() == bottom_right.row():
            self.viewport().update(self.visualRect(top_left))
        else:
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without opening a photo: with no current row Qt would choose the first."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(QModelIndex())  # Qt leaves an index alone that was set explicitly
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row below the pointer; with Shift or Ctrl, select more rows."""
        index = self.indexAt(event.position().toPoint())
        self._choose(self.selected.click(index, event.button(), event.modifiers()))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.selected.choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Track the pointer only while no button is down: a drag must not open each photo it passes."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Treat a double click as one: after the first press another row may be under the pointer."""
        if event.modifiers():
            self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ignore the release: the press has already selected."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select more rows with Shift and a key that goes to another row."""
        row = self._row_to_go_to(event.key()) if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else None
        if row is None:
            super().keyPressEvent(event)
        else:
            index = self.model().index(min(max(row, 0), self.model().rowCount() - 1), 0)
            self._choose(self.selected.extend_to(index))
            self.scrollTo(index)

    def _row_to_go_to(self, key: int) -> int | None:
        """Return the row that a key leads to from the end of the selected rows; None for other keys."""
        page = max(self.viewport().height() // max(self.sizeHintForRow(0), 1), 1)
        end, last = self.selected.end, self.model().rowCount() - 1
        rows: dict[int, int] = {
            Qt.Key.Key_Up: end - 1, Qt.Key.Key_Down: end + 1, Qt.Key.Key_PageUp: end - page,
            Qt.Key.Key_PageDown: end + page, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        return rows.get(key)

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
        if selected and not self._is_current(index):
            selected = False
            _paint_also_selected(painter, option)
        else:
            self._paint_ground(painter, option, selected=selected)
        thumbnail_rect = QRect(option.rect.topLeft(), self.thumbnail).translated(_MARGIN, _MARGIN)
        paint_thumbnail(painter, thumbnail_rect, index.data(Qt.ItemDataRole.DecorationRole), option.palette)
        self._paint_texts(painter, option, index, thumbnail_rect.right() + 10, selected=selected)
        painter.restore()

    def _is_current(self, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, QListView) and view.currentIndex().row() == index.row()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, selected: bool) -> None:
        if selected:
            painter.fillRect(option.rect, option.palette.highlight())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, pale_highlight(option.palette))
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
            tone = "error" if entry.problem else shown_as(entry)
            lower = QRect(left, upper.bottom() + 3, upper.width(), half - _MARGIN)
            lower.setWidth(lower.width() - _paint_figure(painter, lower, str(index.data(FigureRole) or "")))
            paint_state(painter, lower, entry, colour if selected else theme.tone(tone, palette))


def paint_name(painter: QPainter, rect: QRect, name: str) -> None:
    """Draw the name of a photo, shortened to fit."""
    text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)


def _paint_also_selected(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw the ground of a row that is selected, but not that of the open photo."""
    bar = QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height()))
    painter.fillRect(bar, option.palette.highlight())
    painter.fillRect(option.rect, pale_highlight(option.palette))


def pale_highlight(palette: QPalette) -> QColor:
    """Return a ground for what is selected as well, on which the colours of the states have contrast."""
    colour = palette.highlight().color()
    colour.setAlphaF(_PALE)
    return colour


def _paint_figure(painter: QPainter, rect: QRect, figure: str) -> int:
    """Paint a figure at the right, and return the width that it takes."""
    if not figure:
        return 0
    line = QRect(rect.left(), rect.top(), rect.width(), painter.fontMetrics().height())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, figure)
    return painter.fontMetrics().horizontalAdvance(figure) + _FIGURE_GAP


def paint_state(painter: QPainter, rect: QRect, entry: PhotoEntry, colour: QColor, text: str = "") -> None:
    """Draw what is said of a photo, or another text, behind its icon."""
    height = painter.fontMetrics().height()
    paint_state_icon(painter, QRect(rect.left(), rect.top(), _STATE_ICON, height), entry, colour)
    if not text:
        text = tr("Cannot be read") if entry.problem else tr(STATE_TITLES[shown_as(entry)])
        text = f"{text} · {readable_name(joined_tags(entry.tags))}" if entry.tags else text
        rect = rect.adjusted(0, 0, -paint_flag(painter, rect, entry, colour), 0)
    painter.setPen(colour)
    text_rect = QRect(rect.left() + STATE_ROOM, rect.top(), rect.width() - STATE_ROOM, height)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, text_rect.width())
    painter.drawText(text_rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def paint_state_icon(painter: QPainter, rect: QRect, entry: PhotoEntry, colour: QColor) -> None:
    """Draw the icon of a photo's state in the middle of a rectangle."""
    ratio = painter.device().devicePixelRatioF()
    left, top = rect.left() + (rect.width() - _STATE_ICON) // 2, rect.top() + (rect.height() - _STATE_ICON) // 2
    name = "error" if entry.problem else f"state-{shown_as(entry)}"
    painter.drawPixmap(left, top, icons.tinted_pixmap(name, _STATE_ICON, colour, ratio))


def paint_flag(painter: QPainter, rect: QRect, entry: PhotoEntry, colour: QColor) -> int:
    """Draw the flag of a photo, if it has one, at the right end of a rectangle, and return the width that it takes."""
    if not entry.flagged:
        return 0
    top = rect.top() + (painter.fontMetrics().height() - _STATE_ICON) // 2
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.right() - _STATE_ICON, top, icons.tinted_pixmap("flag", _STATE_ICON, colour, ratio))
    return _STATE_ICON + _ICON_GAP


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
