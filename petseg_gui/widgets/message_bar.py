"""Messages inside the window, none of which is modal."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from petseg_gui.models.messages import About, Message
from petseg_gui.widgets.message_strip import MessageStrip

INFO_MS = 5000
_MAX_LASTING = 50
_GAP = 4


class MessageBar(QWidget):
    """Shows messages in two strips, so that neither kind hides the other.

    The upper strip holds messages that stay until they are dismissed, the latest in front. The lower one shows plain
    information for a few seconds, which mostly answers what the user has just done.
    """

    def __init__(self, parent: QWidget | None = None, *, info_ms: int = INFO_MS) -> None:
        super().__init__(parent)
        self._lasting: list[Message] = []
        self._is_away = False
        """Whether the user has gone to another program."""
        self._upper, self._lower = MessageStrip(), MessageStrip()
        self._upper.dismissed.connect(self._drop_lasting)
        self._lower.dismissed.connect(self._drop_passing)
        self._timer = QTimer(self, interval=info_ms, singleShot=True)
        self._timer.timeout.connect(self._end_passing)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow_application)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._upper)
        layout.addWidget(self._lower)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def shown(self) -> list[Message]:
        """The visible messages, from top to bottom."""
        return [strip.message for strip in (self._upper, self._lower) if strip.message is not None]

    def show_message(self, message: Message) -> None:
        """Show a message in front; one that is there already is not repeated."""
        if _is_passing(message):
            self._lower.show_message(message)
            self._timer.start()
        else:
            self._lasting = [*(known for known in self._lasting if known != message), message][-_MAX_LASTING:]
        self._refresh()

    def withdraw(self, message: Message) -> None:
        """Remove a message that is no longer true, even from behind another."""
        self._lasting = [known for known in self._lasting if known != message]
        if message == self._lower.message:
            self._drop_passing()
        self._refresh()

    def withdraw_about(self, *subjects: About) -> None:
        """Remove what is true only of something that is no longer open."""
        self._lasting = [known for known in self._lasting if known.about not in subjects]
        if self._lower.message is not None and self._lower.message.about in subjects:
            self._drop_passing()
        self._refresh()

    def _end_passing(self) -> None:
        """Drop a message that was shown long enough, unless it went unread or is about to be clicked."""
        message = self._lower.message
        is_about_to_click = message is not None and bool(message.actions) and self._lower.underMouse()
        if self._is_away or is_about_to_click:
            self._timer.start()
        else:
            self._drop_passing()

    def _follow_application(self, state: Qt.ApplicationState) -> None:
        self._is_away = state != Qt.ApplicationState.ApplicationActive
        if self._lower.message is not None:
            self._timer.start()  # nobody reads it while in another program: count again on the way back

    def _drop_lasting(self) -> None:
        self._lasting.pop()
        self._refresh()

    def _drop_passing(self) -> None:
        self._timer.stop()
        self._lower.show_message(None)
        self._refresh()

    def _refresh(self) -> None:
        self._upper.show_message(self._lasting[-1] if self._lasting else None)
        self._upper.show_waiting(len(self._lasting) - 1)
        self.setVisible(bool(self.shown))


def _is_passing(message: Message) -> bool:
    return message.level == "info" and not message.lasting
