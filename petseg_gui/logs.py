"""The program's own log: what it did and what failed, in files of limited size that never get in its way."""

import faulthandler
import logging
import os
import time
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import IO, TYPE_CHECKING

from core.files import read_regular

if TYPE_CHECKING:
    from logging.handlers import QueueListener

LOGGER = "petseg"
"""Name of the logger above all others of PetSeg."""
LOG_NAME = "petseg.log"
logging.getLogger(LOGGER).addHandler(logging.NullHandler())  # without a file, nothing is printed
_MAX_BYTES = 1_000_000
_MAX_OLD_FILES = 3
_MAX_LINE_BYTES = 1_000_000
"""By which the log may be longer than its size, as its last record is written whole."""
_MAX_TAIL = 200
"""Lines of the log in a report."""
_CRASH_PREFIX = "crash-"
_MAX_CRASH_BYTES = 200_000
_FORGOTTEN_AFTER = 7 * 86_400.0
"""Seconds after which an empty crash file was left by a process that was killed."""


class Logs:
    """Writes the log and, should the process crash, where it was.

    A folder that cannot be written, or a full disk, costs the log and nothing else.

    Parameters
    ----------
    folder : Path
        Where the files go; made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._crash_path = folder / f"{_CRASH_PREFIX}{os.getpid()}-{time.time_ns()}"
        self._crash_file: IO[bytes] | None = None
        self._file: logging.Handler | None = None
        self._handler: logging.Handler | None = None
        self._listener: QueueListener | None = None

    def catch_crashes(self) -> None:
        """Have Python write to a file of this process where it was when the process crashes; takes no time."""
        with suppress(OSError, RuntimeError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._crash_file = open(self._crash_path, "wb")  # noqa: SIM115 - lives as long as the process
            faulthandler.enable(self._crash_file)

    def open(self) -> None:
        """Begin to write the log, in a thread of its own: nobody waits for the disk."""
        from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler  # slow to import

        with suppress(OSError):
            file = RotatingFileHandler(
                self.folder / LOG_NAME, maxBytes=_MAX_BYTES, backupCount=_MAX_OLD_FILES, encoding="utf-8",
                errors="backslashreplace",
            )  # fmt: skip
            # The disk is full, or the folder is gone: the work goes on without the log. Logging would print it.
            file.handleError = lambda record: None  # type: ignore[method-assign]
            file.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(message)s"))
            records: SimpleQueue[object] = SimpleQueue()
            self._file, self._handler, self._listener = file, QueueHandler(records), QueueListener(records, file)
            self._listener.start()
            logger = logging.getLogger(LOGGER)
            logger.setLevel(logging.INFO)
            logger.addHandler(self._handler)

    def take_crash(self) -> str:
        """Return what an earlier process wrote when it crashed, and forget it; empty if none did."""
        found = []
        with suppress(OSError):
            for path in self.folder.glob(f"{_CRASH_PREFIX}*"):
                if path != self._crash_path:
                    found.append(_take(path))
        return "\n".join(filter(None, found))

    def close(self) -> None:
        """Stop writing, at the end of a run that did not crash."""
        if self._handler is not None and self._listener is not None and self._file is not None:
            logging.getLogger(LOGGER).removeHandler(self._handler)
            self._listener.stop()
            with suppress(OSError):
                self._file.close()
            self._handler = None
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            with suppress(OSError):
                self._crash_path.unlink()


def read_tail(folder: Path) -> str:
    """Return the last lines of the log in a folder; empty if there is none."""
    try:
        text = read_regular(folder / LOG_NAME, _MAX_BYTES + _MAX_LINE_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-_MAX_TAIL:])


def _take(path: Path) -> str:
    """Return what is in a crash file and remove it; an empty one may belong to a process that still runs."""
    try:
        text = read_regular(path, _MAX_CRASH_BYTES).decode("utf-8", "replace").strip()
        if text or time.time() - path.stat().st_mtime > _FORGOTTEN_AFTER:
            path.unlink()
    except OSError:
        return ""
    return text
