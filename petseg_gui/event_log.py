"""What the log says of a run: versions, folders, and every problem that the window shows. Never what is in a photo."""

import logging
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler

from core.device import describe
from petseg_gui.logs import LOGGER
from petseg_gui.models.messages import Message
from petseg_gui.services import Services

_LEVELS = {"info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_QT_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MAX_REPEATS = 3


class EventLog(QObject):
    """Writes what happens in a window to the log."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._logger = logging.getLogger(LOGGER)
        self._qt_messages = QtMessages()
        self._services = services
        self._versions = _Versions()
        services.opener.opened.connect(self._log_folder)
        services.session.message.connect(self._log_message)
        services.fine_tuner.finished.connect(self._log_message)
        services.model_holder.load_started.connect(self._log_versions)
        services.model_holder.model_changed.connect(self._log_model)
        services.settings.message.connect(self._log_message)

    def close(self) -> None:
        """Write what is missing, and leave Qt's messages to Qt again, which may send some when Python has ended."""
        self._versions.write()
        self._qt_messages.close()

    def _log_folder(self, folder: Path) -> None:
        self._logger.info("folder opened: %s", folder)

    def _log_versions(self) -> None:
        # Not before, as to ask for them takes the interpreter from the first photo; nor later, as loading may crash.
        if not self._versions.are_written:
            self._services.runner.run_soon(self._versions.write, lane="extras")

    def _log_model(self, title: str, device: str) -> None:
        self._logger.info("model in use: %s on %s", title, device)

    def _log_message(self, message: Message) -> None:
        detail = f" ({message.detail})" if message.detail else ""
        self._logger.log(_LEVELS[message.level], "%s%s", message.text, detail)


class _Versions:
    """Writes once what is installed: in the background, or at the end of a run that was too short for that."""

    def __init__(self) -> None:
        self.are_written = False
        self._writing = threading.Lock()

    def write(self) -> None:
        with self._writing:
            if not self.are_written:
                versions = "; ".join(f"{title} {fact}" for title, fact in describe().items())
                logging.getLogger(LOGGER).info("started: %s", versions)
                self.are_written = True


class QtMessages:
    """Writes Qt's own warnings to the log, each a few times; they still reach the terminal."""

    def __init__(self) -> None:
        self._logger = logging.getLogger(LOGGER)
        self._told: dict[str, int] = {}
        self._before = qInstallMessageHandler(self._take)

    def close(self) -> None:
        """Leave them to Qt again."""
        qInstallMessageHandler(self._before)

    def _take(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        level = _QT_LEVELS.get(kind)
        told = self._told[text] = self._told.get(text, 0) + 1
        if level is not None and told <= _MAX_REPEATS:
            self._logger.log(level, "Qt: %s", text)
        if self._before is not None:
            self._before(kind, context, text)
        elif level is not None and sys.stderr is not None:
            sys.stderr.write(f"{text}\n")
