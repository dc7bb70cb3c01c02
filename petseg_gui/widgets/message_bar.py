"""Messages to the user in the window itself; none stops the work."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from petseg_gui.models.messages import Message
from petseg_gui.widgets.message_strip import MessageStrip

INFO_MS = 8000
_MAX_STAYING = 50
_GAP = 4


class MessageBar(QWidget):
    """Shows what is told at once, in two strips.

    What stays until it is dismissed stands above, the latest in front of those before it. Plain information, which
    mostly answers what the user has just done, stands below for a few seconds: neither hides the other.
    """

    def __init__(self, parent: QWidget | None = None, *, info_ms: int = INFO_MS) -> None:
        super().__init__(parent)
        self._staying: list[Message] = []
        self._stay, self._answer = MessageStrip(), MessageStrip()
        self._stay.dismissed.connect(self._drop_staying)
        self._answer.dismissed.connect(self._drop_answer)
        self._timer = QTimer(self, interval=info_ms, singleShot=True)
        self._timer.timeout.connect(self._drop_answer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._stay)
        layout.addWidget(self._answer)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def shown(self) -> list[Message]:
        """The messages on show, from top to bottom."""
        return [strip.message for strip in (self._stay, self._answer) if strip.message is not None]

    def show_message(self, message: Message) -> None:
        """Show a message at once; one that is there already comes to the front and is not repeated."""
        if _leaves_by_itself(message):
            self._answer.show_message(message)
            self._timer.start()
        else:
            self._staying = [*(known for known in self._staying if known != message), message][-_MAX_STAYING:]
        self._refresh()

    def withdraw(self, message: Message) -> None:
        """Take a message away that is no longer true, whether it is on show or behind another."""
        self._staying = [known for known in self._staying if known != message]
        if message == self._answer.message:
            self._drop_answer()
        self._refresh()

    def _drop_staying(self) -> None:
        self._staying.pop()
        self._refresh()

    def _drop_answer(self) -> None:
        self._timer.stop()
        self._answer.show_message(None)
        self._refresh()

    def _refresh(self) -> None:
        self._stay.show_message(self._staying[-1] if self._staying else None)
        self._stay.show_waiting(len(self._staying) - 1)
        self.setVisible(bool(self.shown))


def _leaves_by_itself(message: Message) -> bool:
    return message.level == "info" and not message.lasting
