"""What a tour shows: a card with a text, and a frame around what it is about."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr

_WIDTH = 42
"""Of the text, in average characters."""
_GAP = 14
_AROUND = 4
"""Room between a part and its frame, which may have the same colour."""


class TourCard(QFrame):
    """Title, text and the way on, over the window and next to what it is about."""

    next_requested = Signal()
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.Panel)
        self._width = _WIDTH * self.fontMetrics().averageCharWidth()
        self._title = PlainLabel(wraps=True)
        self._text = PlainLabel(wraps=True)
        self._count = PlainLabel()
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._column = QVBoxLayout(self)
        self._next = QPushButton()
        self._leave = QPushButton(tr("Leave the tour"))
        self._leave.setToolTip(tr("Help > Tour of the window shows it again   (Esc)"))
        self._next.clicked.connect(self.next_requested)
        self._leave.clicked.connect(self.left)
        self._lay_out()

    def show_step(self, title: str, text: str, number: int, total: int) -> None:
        """Show a step, and have it read out."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(tr("{number} of {total}", number=number, total=total))
        self._next.setText(tr("Done") if number == total else tr("Next"))
        self._leave.setVisible(number < total)
        self.setAccessibleName(f"{title}. {text}")
        for label in (self._title, self._text):  # else the layout guesses the height of wrapped text
            label.setFixedSize(self._width, label.heightForWidth(self._width))
        self._column.activate()
        self.adjustSize()
        self.show()
        self.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def stand_beside(self, target: QRect, room: QRect) -> None:
        """Move to where the card hides none of a target, if there is such a place."""
        size = self.size()
        left, top = target.center().x() - size.width() // 2, target.center().y() - size.height() // 2
        places = (
            QPoint(target.right() + _GAP, top), QPoint(target.left() - _GAP - size.width(), top),
            QPoint(left, target.top() - _GAP - size.height()), QPoint(left, target.bottom() + _GAP),
        )  # fmt: skip
        inside = [_moved_into(QRect(place, size), room) for place in places]
        free = [rect for rect in inside if not rect.intersects(target)]
        lowest = _moved_into(QRect(QPoint(left, target.bottom() - size.height() - _GAP), size), room)
        self.move((free or [lowest])[0].topLeft())

    def _lay_out(self) -> None:
        font = QFont(self._title.font())
        font.setBold(True)
        font.setPointSizeF(1.15 * font.pointSizeF())
        self._title.setFont(font)
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self._next)
        column = self._column
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge that stands out from the window."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().link().color(), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class TourFrame(QWidget):
    """A frame around a part of the window, which lets everything through to it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_around(self, target: QRect) -> None:
        """Frame a rectangle of the window."""
        self.setGeometry(target.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().link().color(), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 5, 5)


def _moved_into(rect: QRect, room: QRect) -> QRect:
    x = min(max(rect.x(), room.left()), room.right() + 1 - rect.width())
    y = min(max(rect.y(), room.top()), room.bottom() + 1 - rect.height())
    return QRect(QPoint(x, y), rect.size())
