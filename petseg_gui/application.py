"""The `QApplication`, which also takes files that the desktop hands over while it runs."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The application.

    Signals
    -------
    open_requested : path
        macOS sends an event for what is opened with PetSeg or dropped on its icon; other systems pass an argument.
    """

    open_requested = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take requests to open something; an event filter would cost time at every event."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.open_requested.emit(event.file())
            return True
        return super().event(event)
