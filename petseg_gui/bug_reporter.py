"""Reports unexpected exceptions, wherever they are raised."""

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from petseg_gui.logs import LOGGER

if TYPE_CHECKING:
    from petseg_gui.dialogs.error_report import ErrorReport

_MAX_LOGGED = 5


class BugReporter(QObject):
    """Shows one error report at a time, in the GUI thread, and writes every error to log and standard error.

    Further errors are counted in the report that is open. One that comes back after its report was closed, as from
    painting, which shows itself again and again, is only counted.

    Parameters
    ----------
    window : QWidget
    log_folder : Path
    """

    _raised = Signal(object)

    def __init__(self, window: QWidget, log_folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._log_folder = log_folder
        self._logger = logging.getLogger(LOGGER)
        self._dialog: ErrorReport | None = None
        self._counts: dict[str, int] = {}
        self._is_reporting = False
        self._before: tuple[Any, Any, Any] | None = None
        self._raised.connect(self.show_error)

    def install(self) -> None:
        """Become the handler of uncaught exceptions: in slots and events, in threads, and where nobody can raise."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._handle
        threading.excepthook = lambda args: self._handle(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self._handle(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """Leave uncaught exceptions to those who handled them before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def show_error(self, error: BaseException) -> None:
        """Report an error. One that the report itself raises is only printed."""
        if self._is_reporting:
            traceback.print_exception(error)
            return
        self._is_reporting = True
        try:
            self._report(error)
        finally:
            self._is_reporting = False

    def _report(self, error: BaseException) -> None:
        place = _place_of(error)
        count = self._counts[place] = self._counts.get(place, 0) + 1
        if count <= _MAX_LOGGED:
            self._logger.error("unexpected error", exc_info=error)
            traceback.print_exception(error)  # for those who started PetSeg in a terminal
        if self._dialog is not None:
            self._dialog.count_another()
        elif count == 1:
            self._open(error)

    def _open(self, error: BaseException) -> None:
        from petseg_gui.dialogs.error_report import ErrorReport, make_report  # rarely needed, so not at startup

        self._dialog = ErrorReport(make_report(error), self._log_folder, self._window)
        self._dialog.finished.connect(self._forget)
        self._dialog.show()

    def _forget(self) -> None:
        self._dialog = None

    def _handle(self, kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        elif not issubclass(kind, SystemExit):
            self._raised.emit(error if error is not None else kind())


def _place_of(error: BaseException) -> str:
    """Return what errors of the same cause share."""
    frames = traceback.extract_tb(error.__traceback__)[-1:]
    return f"{type(error)} {[(frame.filename, frame.lineno) for frame in frames] or error}"
