"""Startup times, for a benchmark.

The hidden option `--startup-report FILE` writes a JSON object with the seconds from process start to `window` (first
paint), `photo` (first photo painted) and `proposal` (its proposal painted).
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
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.session import Session


class StartupReport(QObject):
    """Notes each event once it has been painted, and rewrites the file each time."""

    def __init__(self, path: Path, window: QWidget, canvas: QWidget, session: Session) -> None:
        super().__init__(window)
        self._path = path
        self._started = process_started()
        self._seconds: dict[str, float] = {}
        self._canvas = canvas
        AfterPaint(window, lambda: self._note("window"))
        self._scope = DocumentScope(
            session,
            lambda document: [(document.proposal_changed, self._await_proposal)],
            entered=self._await_photo,
            parent=self,
        )

    def _await_photo(self, document: Document | None) -> None:
        if document is None or "photo" in self._seconds:
            return
        AfterPaint(self._canvas, lambda: self._note("photo"))
        if document.proposal is not None:
            self._await_proposal()

    def _await_proposal(self) -> None:
        if "proposal" not in self._seconds:
            AfterPaint(self._canvas, lambda: self._note("proposal"))
            self._canvas.update()

    def _note(self, event: str) -> None:
        self._seconds.setdefault(event, round(time.time() - self._started, 3))
        with atomic_write(self._path) as stream:
            stream.write(json.dumps(self._seconds).encode())


def process_started() -> float:
    """Return when this process started, on the clock of `time.time`, to about 10 ms."""
    if sys.platform != "linux":
        return time.time() - time.process_time()
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    uptime = float(Path("/proc/uptime").read_text().split()[0])
    return time.time() - uptime + int(fields[19]) / os.sysconf("SC_CLK_TCK")
