"""The grid of photos: a hundred masks at a glance."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QWidget

from petseg_gui.models.photo_list import Index, PhotoListModel
from petseg_gui.translation import tr
from petseg_gui.widgets.photos.photo_cell import PhotoCellDelegate
from petseg_gui.widgets.photos.photo_selection import PhotoSelection
from petseg_gui.widgets.photos.thumbnail_wheel import ThumbnailWheel

_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_INSET = 6


class PhotoGrid(QAbstractItemView):
    """Photos of a list in rows of equal cells.

    Where a photo is follows from its number, and only cells in view are ever looked at: Qt's own views lay out every
    row. The grid shows which photo is open and reports which one the user wants; it never changes that by itself.
    Shift and Ctrl select more photos without opening them.

    Parameters
    ----------
    photos : PhotoListModel
    selected : PhotoSelection or None
        Shared with the list; None for one of its own.
    commands : sequence of QAction
        The context menu.

    Attributes
    ----------
    columns : int
        How many photos are in a row.

    Signals
    -------
    chosen : name of the photo to select
    opened
        The selected photo is to be shown large.
    size_step_requested : steps by which thumbnails should grow
    """

    chosen = Signal(object)
    opened = Signal()
    size_step_requested = Signal(int)

    def __init__(
        self,
        photos: PhotoListModel,
        selected: PhotoSelection | None = None,
        commands: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        ThumbnailWheel(self).stepped.connect(self.size_step_requested)
        self._photos = photos
        self._cell = PhotoCellDelegate(self)
        self._shown: str | None = None
        """The photo that was scrolled to; after that the user may scroll away."""
        self.setAutoScroll(False)
        self._measure()
        self.setAccessibleName(tr("Grid of photos"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(self._cell)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setModel(photos)
        self.selected = selected or PhotoSelection(photos, self)
        self.setSelectionModel(self.selected)
        self.addActions(commands)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for signal in (photos.rowsInserted, photos.rowsRemoved, photos.layoutChanged):
            signal.connect(self._refit)

    def show_current(self, name: str | None) -> None:
        """Highlight the open photo, and scroll to it if another one was open."""
        index = QModelIndex() if name is None else self._photos.index_of(name)
        if index != self.currentIndex():
            self.selected.choose(index)
        if name != self._shown:
            self._shown = name
            self.scrollTo(index)
        self.viewport().update()

    def set_thumbnail_size(self, width: int) -> None:
        """Show thumbnails of another width."""
        if width != self._cell.thumbnail.width():
            self._cell.set_width(width)
            self._refit()
            self.scrollTo(self.currentIndex())

    def reset(self) -> None:
        """Show another list of photos."""
        super().reset()
        self._shown = None
        self._refit()

    # Geometry

    def _measure(self) -> None:
        """Take note of what every place follows from."""
        cell = self._cell.size(self.font())
        self._row_height = cell.height()
        self._width = max(1, self.viewport().width() - 2 * _INSET)
        self.columns = max(1, self._width // cell.width())

    @property
    def _count(self) -> int:
        return self._photos.rowCount()

    def visualRect(self, index: Index) -> QRect:
        """Return where a photo is in the viewport."""
        if not index.isValid():
            return QRect()
        line, column = divmod(index.row(), self.columns)
        left, right = (_INSET + self._width * edge // self.columns for edge in (column, column + 1))
        top = _INSET + line * self._row_height - self.verticalOffset()
        return QRect(left, top, right - left, self._row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the photo at a point of the viewport."""
        line = (point.y() - _INSET + self.verticalOffset()) // self._row_height
        column = self._column_at(point.x())
        row = line * self.columns + column
        is_cell = 0 <= column < self.columns and 0 <= row < self._count
        return self._photos.index(row) if is_cell else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as little as shows a photo with the row above and below it."""
        if not index.isValid():
            return
        rect, bar, height = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        margin = min(self._row_height, max(0, (height - self._row_height) // 2))
        if rect.top() < margin:
            bar.setValue(bar.value() + rect.top() - margin)
        elif rect.bottom() > height - margin:
            bar.setValue(bar.value() + rect.bottom() - height + margin)

    def horizontalOffset(self) -> int:
        """Return nothing: the grid is as wide as its view."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the grid is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Return that no photo of the list is left out."""
        return False

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the number of photos."""
        super().updateGeometries()
        self._measure()
        height, bar = self.viewport().height(), self.verticalScrollBar()
        self._photos.keep_thumbnails(2 * len(self._rows_in(self.viewport().rect())))
        bar.setPageStep(height)
        bar.setSingleStep(max(1, self._row_height // 3))
        bar.setRange(0, max(0, ceil(self._count / self.columns) * self._row_height + 2 * _INSET - height))

    def _refit(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current photo in view."""
        super().resizeEvent(event)
        self.updateGeometries()
        self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is drawn already."""
        self.viewport().scroll(0, dy)

    # Selection, which Qt's own ways of selecting are kept from

    def setSelection(self, rect: QRect, command: object) -> None:
        """Ignore rubber bands."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the selected photos are that are in view."""
        shown, region = self._rows_in(self.viewport().rect()), QRegion()
        for each in selection.toList():
            for row in range(max(each.top(), shown.start), min(each.bottom() + 1, shown.stop)):
                region += self.visualRect(self._photos.index(row))
        return region

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Stay, as `keyPressEvent` moves."""
        return self.currentIndex()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells in view."""
        painter = QPainter(self.viewport())
        if not self._count:
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, tr("No photo to show."))
        current = self.currentIndex().row()
        for row in self._rows_in(event.rect()):
            index, option = self._photos.index(row), QStyleOptionViewItem()
            rect = self.visualRect(index)
            if not event.region().intersects(rect):  # thumbnails come one here, one there
                continue
            self.initViewItemOption(option)
            option.rect = rect
            if self.selected.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == current:
                option.state |= QStyle.StateFlag.State_On
                if self.hasFocus():
                    option.state |= QStyle.StateFlag.State_HasFocus
            self._cell.paint(painter, option, index)
        painter.end()

    def _rows_in(self, rect: QRect) -> range:
        """Return the photos of the lines that a rectangle touches."""
        offset = self.verticalOffset() - _INSET
        first, last = max(0, rect.top() + offset) // self._row_height, (rect.bottom() + offset) // self._row_height
        return range(first * self.columns, min((last + 1) * self.columns, self._count))

    def _column_at(self, x: int) -> int:
        return ((x - _INSET + 1) * self.columns - 1) // self._width  # the inverse of `visualRect`

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Repaint a cell, or all in view."""
        if top_left.row() == bottom_right.row():
            self.viewport().update(self.visualRect(top_left))
        else:
            self.viewport().update()

    # Keyboard, mouse and wheel

    def event(self, event: QEvent) -> bool:
        """Claim keys that are shortcuts elsewhere, and Tab before Qt moves the focus with it."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._means_grid(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
                self._press_tab(event)
                return True
        return super().event(event)

    def _means_grid(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_step = event.key() in self._key_steps()
        if modifiers == Qt.KeyboardModifier.ShiftModifier:
            return is_step
        return not modifiers and (is_step or event.key() == Qt.Key.Key_Space)

    def _press_tab(self, event: QKeyEvent) -> None:
        step = _TABS[Qt.Key(event.key())]
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focusNextPrevChild(step > 0)
        elif not event.isAutoRepeat():
            self._go(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to another photo, with Shift select the photos up to it, or open the current one."""
        if not self._means_grid(event):
            event.ignore()
        elif event.key() != Qt.Key.Key_Space:
            step = self._key_steps()[event.key()]
            (self._extend if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self._go)(step)
        elif not event.isAutoRepeat():
            self.opened.emit()

    def _key_steps(self) -> dict[int, int]:
        columns, page = self.columns, max(1, self.viewport().height() // self._row_height)
        return {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -columns * page, Qt.Key.Key_PageDown: columns * page,
            Qt.Key.Key_Home: -self._count, Qt.Key.Key_End: self._count,
        }  # fmt: skip

    def _go(self, step: int) -> None:
        self._choose(self._index_beside(self.currentIndex().row(), step))

    def _extend(self, step: int) -> None:
        index = self._index_beside(self.selected.end, step)
        self._choose(self.selected.extend_to(index))
        self.scrollTo(index)

    def _index_beside(self, row: int, step: int) -> QModelIndex:
        """Return the photo some steps from a row; none if that is the same."""
        target = min(max(row + step, 0), self._count - 1)
        # Up and down stay in their column: at the ends, nothing happens.
        is_beyond = row >= 0 and not 0 <= row + step < self._count and abs(step) == self.columns
        is_other = target >= 0 and target != row and not is_beyond
        return self._photos.index(target) if is_other else QModelIndex()

    def _choose(self, index: QModelIndex) -> None:
        """Ask for a photo; the open one is only selected alone."""
        if index.isValid() and index == self.currentIndex():
            self.selected.choose(index)
        elif index.isValid():
            self.chosen.emit(self._photos.name_at(index.row()))

    def keyboardSearch(self, search: str) -> None:
        """Ignore letters, which are keys of actions."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the photo under the pointer; with Shift or Ctrl, select more photos."""
        index = self.indexAt(event.position().toPoint())
        self._choose(self.selected.click(index, event.button(), event.modifiers()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Do nothing: Qt would select what is dragged over."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing more than the press did."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the photo large; with Shift or Ctrl, select as a second click does."""
        if event.modifiers():
            self.mousePressEvent(event)
        elif self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def sizeHint(self) -> QSize:
        """Return the room for a few rows."""
        return self._cell.size(self.font()) * 5
