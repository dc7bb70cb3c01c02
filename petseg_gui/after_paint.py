"""Callback after the first paint of a widget."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class AfterPaint(QObject):
    """Calls back once, after the next paint event of a widget.

    Parameters
    ----------
    widget : QWidget
    call : callable
    at_latest_ms : int
        Call after this time even without a paint event, as in a window that starts minimised; 0 waits forever.
    """

    def __init__(self, widget: QWidget, call: Callable[[], None], *, at_latest_ms: int = 0) -> None:
        super().__init__(widget)
        self._widget = widget
        self._call = call
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._finish)
        if at_latest_ms:
            self._timer.start(at_latest_ms)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _finish(self) -> None:
        self._widget.removeEventFilter(self)
        self._call()
        self.deleteLater()
