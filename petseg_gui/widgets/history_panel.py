"""The steps made on the open photo, any of which can be gone back to."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from petseg_gui import icons

OPENED = "Opened"
NO_STEPS = "No steps yet. What you paint on this photo is listed here, and a click takes you back to any step."
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECTED = QStyle.StateFlag.State_Selected
_MARK = 16
_Index = QModelIndex | QPersistentModelIndex


class HistoryPanel(QWidget):
    """A list of steps, newest at the bottom, with a mark at the present one; those taken back are grey."""

    step_chosen = Signal(int)
    """How many steps are to hold: 0 for the photo as it was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = _Steps(self)
        self._list = _StepView(self._steps)
        self._list.row_taken.connect(self._take)
        self._memory = QLabel()
        self._memory.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty = QLabel(NO_STEPS)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = self._lay_out()
        self.show_steps((), 0)

    def show_steps(self, titles: Sequence[str], position: int, byte_count: int = 0) -> None:
        """Show what was done.

        Parameters
        ----------
        titles : sequence of str
            All steps in the order in which they were made, those taken back too.
        position : int
            How many of them hold now.
        byte_count : int
            Memory that they take.
        """
        self._steps.show((OPENED, *titles), position)
        self._pages.setCurrentIndex(0 if titles else 1)
        self._memory.setText(memory_line(len(titles), byte_count))
        present = self._steps.index(position)
        self._list.setCurrentIndex(present)
        self._list.scrollTo(present)

    def _take(self, row: int) -> None:
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
    """How many steps there are and what they take: "12 steps, 34 kB"."""
    size = f"{byte_count / 1e6:.1f} MB" if byte_count >= 1e6 else f"{-(-byte_count // 1000)} kB"
    return f"{steps} step{'' if steps == 1 else 's'}, {size}"


class _Steps(QAbstractListModel):
    """Titles of the steps; those behind `position` were taken back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self.position = 0

    def show(self, titles: tuple[str, ...], position: int) -> None:
        self.beginResetModel()
        self._titles, self.position = titles, position
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._titles[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = "present" if index.row() == self.position else "taken back" if index.row() > self.position else ""
            return f"{self._titles[index.row()]} {state}".strip()
        return None


class _StepView(QListView):
    """Arrow keys move, Return or a click takes a row."""

    row_taken = Signal(int)

    def __init__(self, steps: _Steps) -> None:
        super().__init__()
        self.setModel(steps)
        self.setItemDelegate(_StepDelegate(steps, self))
        self.setUniformItemSizes(True)
        self.setAccessibleName("Steps")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Tab reaches it; a click must not take the keyboard away from the canvas.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda index: self.row_taken.emit(index.row()))

    def event(self, event: QEvent) -> bool:
        """Keep Return from shortcuts of the window while the list has the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _RETURN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the row of the keyboard with Return."""
        if event.key() in _RETURN:
            self.row_taken.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _StepDelegate(QStyledItemDelegate):
    """The mark at the present step, and greyed ones behind it."""

    def __init__(self, steps: _Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Bold for the present step, grey for what was taken back."""
        super().initStyleOption(option, index)
        if index.row() == self._steps.position:
            font = QFont(option.font)
            font.setBold(True)
            option.font = font
        elif index.row() > self._steps.position:
            # Not the grey of what is disabled: these rows can be chosen, so they must be readable.
            option.palette.setColor(QPalette.ColorRole.Text, option.palette.placeholderText().color())
            font = QFont(option.font)
            font.setItalic(True)
            option.font = font
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The text moved right, and the mark left of it."""
        present = index.row() == self._steps.position
        chosen = bool(option.state & _SELECTED)
        if chosen:
            painter.fillRect(option.rect, option.palette.highlight())
        shifted = QStyleOptionViewItem(option)
        shifted.rect = option.rect.adjusted(_MARK + 4, 0, 0, 0)
        super().paint(painter, shifted, index)
        if present:
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Link
            ratio = painter.device().devicePixelRatioF()
            mark = icons.tinted_pixmap("here", _MARK, option.palette.color(role), ratio)
            painter.drawPixmap(option.rect.x() + 3, option.rect.center().y() - _MARK // 2 + 1, mark)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Rows that a pointer hits easily."""
        return QSize(0, option.fontMetrics.height() + 7)
