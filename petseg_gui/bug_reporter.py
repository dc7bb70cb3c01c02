"""Reports unexpected exceptions, wherever they are raised."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from petseg_gui.dialogs.error_report import ErrorReport


class BugReporter(QObject):
    """Opens one error report at a time, in the GUI thread, and prints every error to standard error."""

    _raised = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ErrorReport | None = None
        self._raised.connect(self.show_error)

    def install(self) -> None:
        """Become the handler of uncaught exceptions, including those raised in slots."""
        sys.excepthook = self._handle

    def show_error(self, error: BaseException) -> None:
        """Report an error, unless the report of another is still open."""
        from petseg_gui.dialogs.error_report import ErrorReport, make_report  # rarely needed, so not at startup

        report = make_report(error)
        print(report, file=sys.stderr)  # noqa: T201 - for those who started PetSeg in a terminal
        if self._dialog is None:
            self._dialog = ErrorReport(report, self._window)
            self._dialog.finished.connect(self._forget)
            self._dialog.show()

    def _forget(self) -> None:
        self._dialog = None

    def _handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        else:
            self._raised.emit(error)
