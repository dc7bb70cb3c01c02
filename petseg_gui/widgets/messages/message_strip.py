"""One message: icon, text, details to unfold, and a button that dismisses it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from petseg_gui import icons, theme
from petseg_gui.models.messages import Level, Message, MessageAction
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr

_ICON = 20
_FIRST_ACTION = 2
"""Place of the first button of an action, behind icon and text."""
_LEVELS: Mapping[Level, str] = {"info": "info", "warning": "warning", "error": "error"}
"""Names of the levels for screen readers."""


class MessageStrip(QFrame):
    """Shows one message, or hides."""

    dismissed = Signal()
    """The user clicked the close button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._icon = PlainLabel()
        self._text = _text_label()
        self._detail = _text_label()
        self._more = QPushButton(tr("Details"))
        self._more.setCheckable(True)
        self._more.toggled.connect(self._detail.setVisible)
        self._buttons: list[QPushButton] = []
        self._close = self._make_close_button()
        self._lay_out()
        self.hide()

    @property
    def message(self) -> Message | None:
        """The visible message."""
        return self._message

    def show_message(self, message: Message | None) -> None:
        """Show a message with its detail folded; None hides the strip."""
        if message == self._message:
            return
        self._message = message
        self.setVisible(message is not None)
        if message is not None:
            self._text.setText(message.text)
            self._detail.setText(message.detail)
            self._more.setChecked(False)
            self._more.setVisible(bool(message.detail))
            self._detail.hide()
            self._show_actions(message)
            self.setAccessibleName(tr("{level}: {text}", level=tr(_LEVELS[message.level]), text=message.text))
            self._tint(message)

    def _show_actions(self, message: Message) -> None:
        for button in self._buttons:
            for row in (self._row, self._below):
                row.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._make_action_button(action) for action in message.actions]
        # Several would leave the text a narrow column.
        row, first = (self._row, _FIRST_ACTION) if len(self._buttons) == 1 else (self._below, 0)
        for place, button in enumerate(self._buttons):
            row.insertWidget(first + place, button, alignment=Qt.AlignmentFlag.AlignTop)

    def _make_action_button(self, action: MessageAction) -> QPushButton:
        button = QPushButton(action.text)
        button.clicked.connect(self.dismissed)  # first: what the action reports stays on show
        button.clicked.connect(action.run)
        return button

    def show_waiting(self, count: int) -> None:
        """Show how many messages wait behind this one."""
        self._close.setText(tr("Next ({count} more)", count=count) if count else tr("Dismiss"))

    def _tint(self, message: Message) -> None:
        colour = theme.tone(message.level, self.palette())
        self._icon.setPixmap(icons.tinted_pixmap(message.level, _ICON, colour, self.devicePixelRatioF()))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._message is not None:
            self._tint(self._message)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a tinted ground and a frame, to stand out from a photo of any colour."""
        if self._message is not None:
            colour = theme.tone(self._message.level, self.palette())
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 1))
            painter.setBrush(theme.mixed(self.palette().color(QPalette.ColorRole.Base), colour, 0.16))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _make_close_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(icons.icon("close"))
        button.setText(tr("Dismiss"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tr("Dismiss this message"))
        button.clicked.connect(self.dismissed)
        return button

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._text)
        texts.addWidget(self._detail)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        texts.addLayout(self._below)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)


def _text_label() -> QLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
