"""The undo steps of the open photo, any of which a click returns to."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from petseg_gui import icons
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import focus_by_tab

OPENED = "Opened"
NO_STEPS = "No steps yet. What you paint on this photo is listed here, and a click takes you back to any step."
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECTED = QStyle.StateFlag.State_Selected
_MARKER = 16
_SIZE_GAP = 8
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
SizeRole = int(Qt.ItemDataRole.UserRole) + 1
SizeOf = Callable[[int], tuple[int, int]]
_Index = QModelIndex | QPersistentModelIndex


def _no_size(_number: int) -> tuple[int, int]:
    return 0, 0


class HistoryPanel(QWidget):
    """A list of steps, newest at the bottom; the current one has a marker, undone ones are grey."""

    step_chosen = Signal(int)
    """The position to return to: 0 for the photo as opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = _Steps(self)
        self._list = _StepView(self._steps)
        self._list.row_chosen.connect(self._choose)
        self._memory = PlainLabel()
        self._memory.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty = PlainLabel(tr(NO_STEPS))
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = self._lay_out()
        self.show_steps((), 0)

    def show_steps(self, titles: Sequence[str], position: int, byte_count: int = 0, size_of: SizeOf = _no_size) -> None:
        """Show the steps of a photo.

        Parameters
        ----------
        titles : sequence of str
            All steps, oldest first, undone ones included.
        position : int
            Number of steps that are done.
        byte_count : int
            Memory that they use.
        size_of : callable
            Returns the height and width of what a step changed; only asked for rows in view.
        """
        self._steps.show((tr(OPENED), *titles), position, size_of)
        self._pages.setCurrentIndex(0 if titles else 1)
        self._memory.setText(memory_line(len(titles), byte_count))
        current = self._steps.index(position)
        self._list.setCurrentIndex(current)
        self._list.scrollTo(current)

    def _choose(self, row: int) -> None:
        if row != self._steps.position:
            self.step_chosen.emit(row)

    def _lay_out(self) -> QStackedLayout:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._list)
        column.addWidget(self._memory)
        pages = QStackedLayout(self)
        pages.addWidget(filled)
        pages.addWidget(self._empty)
        return pages


def memory_line(steps: int, byte_count: int) -> str:
    """Return the number of steps and their size: "12 steps, 34 kB"."""
    if byte_count >= 1e6:
        size = tr("{size:.1f} MB", size=byte_count / 1e6)
    else:
        size = tr("{size} kB", size=-(-byte_count // 1000))
    if steps == 1:
        return tr("1 step, {size}", size=size)
    return tr("{steps} steps, {size}", steps=steps, size=size)


class _Steps(QAbstractListModel):
    """Titles of the steps; those after `position` are undone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._size_of: SizeOf = _no_size
        self.position = 0

    def show(self, titles: tuple[str, ...], position: int, size_of: SizeOf) -> None:
        self.beginResetModel()
        self._titles, self.position, self._size_of = titles, position, size_of
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{self._titles[index.row()]}\n{self._size(index.row())}".rstrip())
        if role == SizeRole:
            return self._size(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._accessible_text(index.row())
        return None

    def _size(self, row: int) -> str:
        height, width = self._size_of(row - 1) if row else (0, 0)
        return tr("{width} × {height} px", width=width, height=height) if height else ""

    def _accessible_text(self, row: int) -> str:
        if row == self.position:
            return tr("{step} (current)", step=self._titles[row])
        if row > self.position:
            return tr("{step} (undone)", step=self._titles[row])
        return self._titles[row]


class _StepView(QListView):
    """Arrow keys move; Return or a click chooses a row."""

    row_chosen = Signal(int)

    def __init__(self, steps: _Steps) -> None:
        super().__init__()
        self.setModel(steps)
        self.setItemDelegate(_StepDelegate(steps, self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Steps"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        focus_by_tab(self)
        self.clicked.connect(lambda index: self.row_chosen.emit(index.row()))

    def event(self, event: QEvent) -> bool:
        """Keep Return from the window's shortcuts while the list has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _RETURN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current row with Return."""
        if event.key() in _RETURN:
            self.row_chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _StepDelegate(QStyledItemDelegate):
    """Draws each step with its number and size, the marker of the current one, and undone ones in grey."""

    def __init__(self, steps: _Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Set the current step in bold, undone ones in grey italics."""
        super().initStyleOption(option, index)
        if index.row():
            option.text = f"{index.row()}  {option.text}"
        if index.row() == self._steps.position:
            font = QFont(option.font)
            font.setBold(True)
            option.font = font
        elif index.row() > self._steps.position:
            # Not the grey of disabled text, as these rows can be chosen and must be readable.
            option.palette.setColor(QPalette.ColorRole.Text, option.palette.placeholderText().color())
            font = QFont(option.font)
            font.setItalic(True)
            option.font = font
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the text, and the marker to its left."""
        current = index.row() == self._steps.position
        chosen = bool(option.state & _SELECTED)
        if chosen:
            painter.fillRect(option.rect, option.palette.highlight())
        shifted = QStyleOptionViewItem(option)
        shifted.rect = option.rect.adjusted(_MARKER + 4, 0, -self._size_width(option, index), 0)
        super().paint(painter, shifted, index)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(role))
        place = option.rect.adjusted(0, 0, -_SIZE_GAP // 2, 0)
        painter.drawText(place, _RIGHT, str(index.data(SizeRole)))
        if current:
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Link
            ratio = painter.device().devicePixelRatioF()
            marker = icons.tinted_pixmap("here", _MARKER, option.palette.color(role), ratio)
            painter.drawPixmap(option.rect.x() + 3, option.rect.center().y() - _MARKER // 2 + 1, marker)

    def _size_width(self, option: QStyleOptionViewItem, index: _Index) -> int:
        size = str(index.data(SizeRole))
        return option.fontMetrics.horizontalAdvance(size) + _SIZE_GAP if size else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return a height that is easy to hit."""
        return QSize(0, option.fontMetrics.height() + 7)
