"""Messages to the user in the window itself; none stops the work."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from petseg_gui import icons, theme
from petseg_gui.models.messages import Message

INFO_MS = 8000
_MAX_WAITING = 50


class MessageBar(QFrame):
    """Shows one message at a time; later ones wait, and plain information leaves by itself."""

    def __init__(self, parent: QWidget | None = None, *, info_ms: int = INFO_MS) -> None:
        super().__init__(parent)
        self._waiting: list[Message] = []
        self._current: Message | None = None
        self._icon = QLabel()
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._detail = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._detail.setWordWrap(True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = QPushButton("Details")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._detail.setVisible)
        self._close = self._make_close_button()
        self._timer = QTimer(self, interval=info_ms, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def current(self) -> Message | None:
        """The message on show."""
        return self._current

    def show_message(self, message: Message) -> None:
        """Show a message, at once or when those before it are gone; one that already stands there is not repeated."""
        if message == self._current or message in self._waiting:
            return
        self._waiting.append(message)
        del self._waiting[:-_MAX_WAITING]
        # Information gives way: what comes after it is more recent and may be more urgent.
        if self._current is None or _leaves_by_itself(self._current):
            self._show_next()
        self._show_count()

    def dismiss(self) -> None:
        """Take the current message away and show the next."""
        self._current = None
        self._timer.stop()
        if self._waiting:
            self._show_next()
        else:
            self.hide()

    def withdraw(self, message: Message) -> None:
        """Take a message away that is no longer true, whether it is on show or waits."""
        if message in self._waiting:
            self._waiting.remove(message)
            self._show_count()
        elif message == self._current:
            self.dismiss()

    def _show_next(self) -> None:
        message = self._current = self._waiting.pop(0)
        self._text.setText(message.text)
        self._detail.setText(message.detail)
        self._more.setChecked(False)
        self._more.setVisible(bool(message.detail))
        self._detail.hide()
        self.setAccessibleName(f"{message.level}: {message.text}")
        self._tint()
        self._show_count()
        self.show()
        if _leaves_by_itself(message):
            self._timer.start()
        else:
            self._timer.stop()

    def _show_count(self) -> None:
        left = len(self._waiting)
        self._close.setText(f"Next ({left} more)" if left else "Dismiss")

    def _tint(self) -> None:
        if self._current is None:
            return
        colour = theme.tone(self._current.level, self.palette())
        self._icon.setPixmap(icons.tinted_pixmap(self._current.level, 20, colour, self.devicePixelRatioF()))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground in a breath of the level's colour, and a frame: it lies over a photo of any colour."""
        if self._current is not None:
            colour = theme.tone(self._current.level, self.palette())
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 1))
            painter.setBrush(theme.mixed(self.palette().color(QPalette.ColorRole.Base), colour, 0.16))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _make_close_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(icons.icon("close"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip("Dismiss this message")
        button.clicked.connect(self.dismiss)
        return button

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._text)
        texts.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)


def _leaves_by_itself(message: Message) -> bool:
    return message.level == "info" and not message.lasting
