"""Every action, found by typing a few letters of it."""

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

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
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from petseg_gui.dialogs.fuzzy import score
from petseg_gui.widgets.key_caps import caps_width, paint_caps

NOT_NOW = "not available now"
_WIDTH, _ROWS, _ROW_HEIGHT, _TOP = 600, 12, 30, 0.12
_ICON, _EDGE = 18, 10
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CommandRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class Command(NamedTuple):
    """An action, and the menus that lead to it: "View › Theme"."""

    path: str
    action: QAction

    @property
    def title(self) -> str:
        """The text as it is now, without mnemonic."""
        return self.action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


class CommandPalette(QDialog):
    """A line to type in above a list of actions. It is made once and keeps in mind which actions were used last.

    Parameters
    ----------
    window : QWidget
        It opens over the upper middle of this window.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("Commands")
        self._commands: list[Command] = []
        self._recent: list[QAction] = []
        self._found = _Found(self)
        self._line = QLineEdit()
        self._line.setPlaceholderText("Type what you want to do")
        self._line.setClearButtonEnabled(True)
        self._line.setMinimumHeight(34)
        self._line.textChanged.connect(self._show_matches)
        self._line.installEventFilter(self)
        self._list = self._make_list()
        self._nothing = QLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(2 * _ROW_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for part in (self._line, self._list, self._nothing):
            layout.addWidget(part)

    def open_with(self, commands: Sequence[Command]) -> None:
        """Show the palette with nothing typed: what was used last comes first."""
        self._commands = [command for command in commands if not command.action.isSeparator()]
        self._line.clear()
        self._show_matches("")
        self._place()
        self.show()
        self._line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keys that move in the list to the list, while the line has the keyboard."""
        if watched is self._line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TAKING:
                self._take(self._list.currentIndex())
                return True
            if event.key() in _MOVING:
                self._move(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: Any) -> None:
        """A ground and an edge, since there is no frame."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self._found)
        view.setItemDelegate(_CommandDelegate(view))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setAccessibleName("Commands")
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.entered.connect(view.setCurrentIndex)
        view.clicked.connect(self._take)
        return view

    def _show_matches(self, query: str) -> None:
        found = ranked(self._commands, query, self._recent)
        self._found.show(found)
        self._list.setVisible(bool(found))
        self._list.setFixedHeight(_ROW_HEIGHT * min(max(len(found), 1), _ROWS))
        self._nothing.setText(f"No command fits “{query.strip()}”.")
        self._nothing.setVisible(not found)
        self._list.setCurrentIndex(self._found.index(0))
        self.adjustSize()

    def _place(self) -> None:
        window = self.parentWidget()
        assert isinstance(window, QWidget)  # noqa: S101 - the constructor takes nothing else
        width = min(_WIDTH, max(window.width() - 40, 280))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, round(window.height() * _TOP))))

    def _move(self, key: Qt.Key) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: 1 - _ROWS,
            Qt.Key.Key_PageDown: _ROWS - 1,
        }[key]
        last, row = self._found.rowCount() - 1, self._list.currentIndex().row()
        # Single steps go round the ends, as in a menu; pages stop there.
        row = (row + steps) % (last + 1) if abs(steps) == 1 and last >= 0 else min(max(row + steps, 0), last)
        self._list.setCurrentIndex(self._found.index(row))

    def _take(self, index: QModelIndex) -> None:
        command = index.data(_CommandRole)
        if not isinstance(command, Command) or not command.action.isEnabled():
            return
        action = command.action
        self._recent = [action, *(other for other in self._recent if other is not action)]
        self.hide()
        # Once the window has the keyboard again, since the action may open something of its own.
        QTimer.singleShot(0, action, partial(action.trigger))


def ranked(commands: Sequence[Command], query: str, recent: Sequence[QAction]) -> list[Command]:
    """Commands that fit a query: possible ones first, then by match, by last use, and as they came."""
    uses = {id(action): len(recent) - number for number, action in enumerate(recent)}
    scores = [(score(query, command.title, command.path), command) for command in commands]
    found = [(fit, command) for fit, command in scores if fit is not None]

    def key(item: tuple[float, Command]) -> tuple[bool, float, int]:
        fit, command = item
        # Matches of one kind differ by the length of the title alone, which weighs less than what is used.
        return not command.action.isEnabled(), -round(fit / 10), -uses.get(id(command.action), 0)

    return [command for _, command in sorted(sorted(found, key=lambda item: -item[0]), key=key)]


class _Found(QAbstractListModel):
    """The commands on show."""

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
            return f"{command.path} {command.title} {_aside(command)}".strip()
        return command if role == _CommandRole else None


def _aside(command: Command) -> str:
    if not command.action.isEnabled():
        return NOT_NOW
    return command.action.shortcut().toString(command.action.shortcut().SequenceFormat.NativeText)


class _CommandDelegate(QStyledItemDelegate):
    """Icon, text, menu and key of an action."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Rows that a pointer hits easily."""
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The parts from left to right; greyed if the action is not possible."""
        command = index.data(_CommandRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, option.palette.highlight())
        painter.save()
        rect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        self._paint_icon(painter, rect, command.action, chosen)
        right = self._paint_aside(painter, rect, command, option.palette, chosen)
        words = rect.adjusted(_ICON + _EDGE, 0, -right, 0)
        title = option.fontMetrics.elidedText(command.title, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(_colour(option.palette, chosen, faint=not command.action.isEnabled()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        left = option.fontMetrics.horizontalAdvance(title) + 2 * _EDGE
        path = option.fontMetrics.elidedText(command.path, Qt.TextElideMode.ElideRight, words.width() - left)
        painter.setPen(_colour(option.palette, chosen, faint=True))
        painter.drawText(words.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, path)
        painter.restore()

    def _paint_icon(self, painter: QPainter, rect: QRect, action: QAction, chosen: bool) -> None:
        place = QRect(rect.x(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal if action.isEnabled() else QIcon.Mode.Disabled
        action.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)

    def _paint_aside(self, painter: QPainter, rect: QRect, command: Command, palette: QPalette, chosen: bool) -> int:
        """Draw key or hint at the right edge; the width that it takes."""
        text = _aside(command)
        if not text:
            return 0
        if command.action.isEnabled():
            width = round(caps_width([text], painter.fontMetrics()))
            paint_caps(painter, QPointF(rect.right() - width, rect.y() + rect.height() / 2), [text], palette)
        else:
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(_colour(palette, chosen, faint=True))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return width + _EDGE


def _colour(palette: QPalette, chosen: bool, *, faint: bool) -> Any:
    if chosen:
        return palette.color(QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorRole.PlaceholderText if faint else QPalette.ColorRole.Text)
