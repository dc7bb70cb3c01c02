"""The command palette: any action, by typing a few letters of it."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from petseg_gui.dialogs.command_search import Command, distinct, ranked
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.key_caps import caps_width, paint_caps

UNAVAILABLE = "not available now"
_MAX_WIDTH, _MIN_WIDTH = 600, 280
_MAX_ROWS, _ROW_HEIGHT = 12, 30
_TOP = 0.12
"""Distance from the top of the window, as a share of its height."""
_ICON, _EDGE = 18, 10
_MOVE_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_RUN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CommandRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class CommandPalette(QDialog):
    """A search line above a list of actions; it remembers which were used last.

    Parameters
    ----------
    window : QWidget
        The window over whose upper middle it opens.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(tr("Commands"))
        self._commands: list[Command] = []
        self._recent: list[QAction] = []
        self._model = _CommandModel(self)
        self._line = QLineEdit()
        self._line.setAccessibleName(tr("Find an action"))
        self._line.setPlaceholderText(tr("Type what you want to do"))
        self._line.setClearButtonEnabled(True)
        self._line.setMinimumHeight(34)
        self._line.textChanged.connect(self._show_matches)
        self._line.installEventFilter(self)
        self._list = self._make_list()
        self._no_match = PlainLabel()
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._no_match.setMinimumHeight(2 * _ROW_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for part in (self._line, self._list, self._no_match):
            layout.addWidget(part)

    def open_with(self, commands: Sequence[Command]) -> None:
        """Show the palette with an empty query, the last used commands first."""
        self._commands = distinct([command for command in commands if not command.action.isSeparator()])
        self._line.clear()
        self._show_matches("")
        self._move_to_window()
        self.show()
        self._line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys typed into the line move in the list and run its command."""
        if watched is self._line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _RUN_KEYS:
                self._run(self._list.currentIndex())
                return True
            if event.key() in _MOVE_KEYS:
                self._move(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: Any) -> None:
        """Draw a background and an edge, as there is no frame."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(_CommandDelegate(view))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setAccessibleName(tr("Commands"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.entered.connect(view.setCurrentIndex)
        view.clicked.connect(self._run)
        return view

    def _show_matches(self, query: str) -> None:
        found = ranked(self._commands, query, self._recent)
        self._model.show(found)
        self._list.setVisible(bool(found))
        self._list.setFixedHeight(_ROW_HEIGHT * min(max(len(found), 1), _MAX_ROWS))
        self._no_match.setText(tr("No command matches “{query}”.", query=query.strip()))
        self._no_match.setVisible(not found)
        self._list.setCurrentIndex(self._model.index(0))
        self.adjustSize()

    def _move_to_window(self) -> None:
        window = self.parentWidget()
        assert isinstance(window, QWidget)  # noqa: S101 - the constructor takes nothing else
        width = min(_MAX_WIDTH, max(window.width() - 40, _MIN_WIDTH))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, round(window.height() * _TOP))))

    def _move(self, key: Qt.Key) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: 1 - _MAX_ROWS,
            Qt.Key.Key_PageDown: _MAX_ROWS - 1,
        }[key]
        last, row = self._model.rowCount() - 1, self._list.currentIndex().row()
        # Single steps wrap around the ends, as in a menu; pages stop there.
        row = (row + steps) % (last + 1) if abs(steps) == 1 and last >= 0 else min(max(row + steps, 0), last)
        self._list.setCurrentIndex(self._model.index(row))

    def _run(self, index: QModelIndex) -> None:
        command = index.data(_CommandRole)
        if not isinstance(command, Command) or not command.action.isEnabled():
            return
        action = command.action
        self._recent = [action, *(other for other in self._recent if other is not action)]
        self.hide()
        # Only after the window has the focus again, as the action may open a dialog.
        QTimer.singleShot(0, action, partial(action.trigger))


class _CommandModel(QAbstractListModel):
    """The listed commands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._commands: list[Command] = []

    def show(self, commands: list[Command]) -> None:
        self.beginResetModel()
        self._commands = commands
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        command = self._commands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{command.path} {command.title} {_note(command)}".strip()
        return command if role == _CommandRole else None


def _note(command: Command) -> str:
    if not command.action.isEnabled():
        return tr(UNAVAILABLE)
    return command.action.shortcut().toString(command.action.shortcut().SequenceFormat.NativeText)


class _CommandDelegate(QStyledItemDelegate):
    """Draws icon, text, menu and key of an action."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return a height that is easy to hit."""
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the parts from left to right, in grey for a disabled action."""
        command = index.data(_CommandRole)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, option.palette.highlight())
        painter.save()
        rect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        self._paint_icon(painter, rect, command.action, selected)
        right = self._paint_note(painter, rect, command, option.palette, selected)
        text_rect = rect.adjusted(_ICON + _EDGE, 0, -right, 0)
        title = option.fontMetrics.elidedText(command.title, Qt.TextElideMode.ElideRight, text_rect.width())
        painter.setPen(_colour(option.palette, selected, faint=not command.action.isEnabled()))
        painter.drawText(text_rect, Qt.AlignmentFlag.AlignVCenter, title)
        left = option.fontMetrics.horizontalAdvance(title) + 2 * _EDGE
        path = option.fontMetrics.elidedText(command.path, Qt.TextElideMode.ElideRight, text_rect.width() - left)
        painter.setPen(_colour(option.palette, selected, faint=True))
        painter.drawText(text_rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, path)
        painter.restore()

    def _paint_icon(self, painter: QPainter, rect: QRect, action: QAction, selected: bool) -> None:
        icon_rect = QRect(rect.x(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        mode = QIcon.Mode.Selected if selected else QIcon.Mode.Normal if action.isEnabled() else QIcon.Mode.Disabled
        action.icon().paint(painter, icon_rect, Qt.AlignmentFlag.AlignCenter, mode)

    def _paint_note(self, painter: QPainter, rect: QRect, command: Command, palette: QPalette, selected: bool) -> int:
        """Draw the key or note at the right edge; return its width."""
        text = _note(command)
        if not text:
            return 0
        if command.action.isEnabled():
            width = round(caps_width([text], painter.fontMetrics()))
            paint_caps(painter, QPointF(rect.right() - width, rect.y() + rect.height() / 2), [text], palette)
        else:
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(_colour(palette, selected, faint=True))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return width + _EDGE


def _colour(palette: QPalette, selected: bool, *, faint: bool) -> Any:
    if selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorRole.PlaceholderText if faint else QPalette.ColorRole.Text)
