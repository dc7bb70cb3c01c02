"""Messages inside the window, none of which is modal."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from petseg_gui.models.messages import About, Message
from petseg_gui.widgets.fade import Fade
from petseg_gui.widgets.messages.message_strip import MessageStrip

INFO_MS = 5000
_MAX_LASTING = 50
_GAP = 4


class MessageBar(QWidget):
    """Shows messages in two strips, so that neither kind hides the other.

    The upper strip holds messages that stay until they are dismissed, the latest in front. The lower one shows plain
    information, which mostly answers what the user has just done: it fades after a few seconds, unless the pointer or
    the keyboard is on it.
    """

    def __init__(self, parent: QWidget | None = None, *, info_ms: int = INFO_MS) -> None:
        super().__init__(parent)
        self._lasting: list[Message] = []
        self._upper, self._lower = MessageStrip(), MessageStrip()
        self._upper.dismissed.connect(self._drop_lasting)
        self._lower.dismissed.connect(self._drop_passing)
        self._fade = Fade(self._lower, info_ms, self)
        self._fade.ended.connect(self._drop_passing)
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
            self._fade.start()
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

    def _follow_application(self, state: Qt.ApplicationState) -> None:
        """Keep what is shown while nobody reads it, in another program, and count again on the way back."""
        self._fade.is_held = state != Qt.ApplicationState.ApplicationActive
        if self._lower.message is not None:
            self._fade.start()

    def _drop_lasting(self) -> None:
        self._lasting.pop()
        self._refresh()

    def _drop_passing(self) -> None:
        self._fade.stop()
        self._lower.show_message(None)
        self._refresh()

    def _refresh(self) -> None:
        self._upper.show_message(self._lasting[-1] if self._lasting else None)
        self._upper.show_waiting(len(self._lasting) - 1)
        self.setVisible(bool(self.shown))


def _is_passing(message: Message) -> bool:
    return message.level == "info" and not message.lasting
