"""Shows errors that nobody expected, from wherever they come."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from petseg_gui.dialogs.error_report import ErrorReport


class BugReporter(QObject):
    """Opens one error report at a time, in the thread of the window; every error also goes to standard error."""

    _raised = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: ErrorReport | None = None
        self._raised.connect(self.show_error)

    def install(self) -> None:
        """Take over what Python does with uncaught exceptions, those raised in slots included."""
        sys.excepthook = self._take

    def show_error(self, error: BaseException) -> None:
        """Report an error, unless the user is still reading about the one before."""
        from petseg_gui.dialogs.error_report import ErrorReport, make_report  # seldom needed, so not at the start

        report = make_report(error)
        print(report, file=sys.stderr)  # noqa: T201 - where a terminal is, it shall be seen there
        if self._open is None:
            self._open = ErrorReport(report, self._window)
            self._open.finished.connect(self._forget)
            self._open.show()

    def _forget(self) -> None:
        self._open = None

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        else:
            self._raised.emit(error)
