"""Measures how long the start takes, for the benchmark that watches it.

Hidden option `--startup-report FILE`: a JSON object with the seconds from the start of the process to
`window` (first paint), `photo` (the first photo painted) and `proposal` (its proposal painted).
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.files import atomic_write
from petseg_gui.after_paint import AfterPaint
from petseg_gui.models.session import Session


class StartupReport(QObject):
    """Notes each event when what it shows has been painted, and writes the file anew each time."""

    def __init__(self, path: Path, window: QWidget, canvas: QWidget, session: Session) -> None:
        super().__init__(window)
        self._path = path
        self._started = process_started()
        self._seconds: dict[str, float] = {}
        self._session = session
        self._canvas = canvas
        AfterPaint(window, lambda: self._note("window"))
        session.document_changed.connect(self._follow_document)

    def _follow_document(self) -> None:
        document = self._session.document
        if document is None or "photo" in self._seconds:
            return
        AfterPaint(self._canvas, lambda: self._note("photo"))
        if document.proposal is not None:
            self._follow_proposal()
        else:
            document.proposal_changed.connect(self._follow_proposal)

    def _follow_proposal(self) -> None:
        if "proposal" not in self._seconds:
            AfterPaint(self._canvas, lambda: self._note("proposal"))
            self._canvas.update()

    def _note(self, what: str) -> None:
        self._seconds.setdefault(what, round(time.time() - self._started, 3))
        with atomic_write(self._path) as stream:
            stream.write(json.dumps(self._seconds).encode())


def process_started() -> float:
    """When this process was started, as `time.time` counts; to 10 ms, and about that late where there is no /proc."""
    if sys.platform != "linux":
        return time.time() - time.process_time()
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    uptime = float(Path("/proc/uptime").read_text().split()[0])
    return time.time() - uptime + int(fields[19]) / os.sysconf("SC_CLK_TCK")
