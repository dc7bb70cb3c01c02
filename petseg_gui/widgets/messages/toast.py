"""A short answer over the photo, with a button for what to do about it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from petseg_gui import theme
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.plain_text import PlainLabel
from petseg_gui.widgets.fade import Fade
from petseg_gui.widgets.panel_input import focus_by_tab

SHOWN_MS = 5000
_GROUND = QColor(20, 20, 22, 235)
_BUTTON = "QPushButton { color: #ffffff; background: #3a3f47; border: 1px solid #70767e; border-radius: 4px; " \
          "padding: 0 10px; } " \
          "QPushButton:hover, QPushButton:focus { background: #4a505a; border-color: #ffffff; }"  # fmt: skip


class Toast(QFrame):
    """Shows one message until it no longer holds, or fades after a few seconds; hidden otherwise.

    It stays while the pointer or the keyboard is on it.
    Dark in every theme, as it lies over photos, like the badges.
    """

    def __init__(self, parent: QWidget | None = None, *, shown_ms: int = SHOWN_MS) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._text = PlainLabel(wraps=True)
        self._buttons: list[QPushButton] = []
        self._fade = Fade(self, shown_ms, self)
        self._fade.ended.connect(self.clear)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.white)
        self._text.setPalette(palette)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 8, 6)
        self._row.setSpacing(12)
        self._row.addWidget(self._text, 1)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return a size at which the text is one line."""
        text = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 2
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        buttons = sum(gap + button.sizeHint().width() for button in self._buttons)
        return QSize(text + buttons + margins.left() + margins.right(), super().sizeHint().height())

    @property
    def message(self) -> Message | None:
        """The visible message."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self._message = message
        self._text.setText(message.text)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._make_button(action) for action in message.actions]
        for button in self._buttons:
            self._row.addWidget(button)
        self.setAccessibleName(message.text)
        self.updateGeometry()
        self.show()
        self._fade.start()

    def withdraw(self, message: Message | None) -> None:
        """Remove a message that no longer holds, if it is on show."""
        if message is not None and message is self._message:
            self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._fade.stop()
        self._message = None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dark ground with a frame in the colour of the message."""
        if self._message is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.tone_on_dark(self._message.level), 1.5))
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _make_button(self, action: MessageAction) -> QPushButton:
        button = QPushButton(action.text)
        button.setStyleSheet(_BUTTON)
        button.setMinimumHeight(26)
        focus_by_tab(button)
        button.clicked.connect(self.clear)  # first: what the action reports stays on show
        button.clicked.connect(action.run)
        return button
