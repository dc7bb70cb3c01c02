"""A window of PetSeg in a process of its own, and the command."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from support.folder_holder import run_python

_WINDOW = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from petseg_gui import app
from petseg_gui.main_window.window import MainWindow

folder, report = map(Path, sys.argv[1:])
state = {}
raised = []
come_forward = MainWindow.come_forward
make_application = app.make_application

def raise_window(window):
    come_forward(window)
    raised.append(window)

def look():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            minimize = report.with_suffix(".minimize")
            if minimize.exists():
                window.showMinimized()
                minimize.unlink()
            document = window.view.document
            now = {"title": window.windowTitle(), "minimized": window.isMinimized(), "raised": len(raised),
                   "photo": document and document.name}
            if now != state:
                state.update(now)
                new = report.with_suffix(".new")
                new.write_text(json.dumps(now))
                os.replace(new, report)

def make_watched_application():
    made = make_application()
    ticks = QTimer(made, interval=20)
    ticks.timeout.connect(look)
    ticks.start()
    return made

MainWindow.come_forward = raise_window
app.make_application = make_watched_application
sys.exit(app.run(folder))
"""


class OtherWindow:
    """The window of another process."""

    def __init__(self, process: subprocess.Popen[str], report: Path) -> None:
        self.process = process
        self._report = report

    def state(self) -> dict[str, Any]:
        """What the window shows now."""
        return json.loads(self._report.read_text()) if self._report.exists() else {}

    def wait_for(self, condition: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until the window shows something, and return what it shows then."""
        deadline = time.monotonic() + 60
        while not (state := self.state()) or not condition(state):
            assert self.process.poll() is None, "the window has ended"
            assert time.monotonic() < deadline, state
            time.sleep(0.02)
        return state

    def minimize(self) -> None:
        """Minimize the window."""
        self._report.with_suffix(".minimize").touch()
        self.wait_for(lambda now: now["minimized"])


@contextmanager
def window_of_another_process(folder: Path, report: Path) -> Iterator[OtherWindow]:
    """A window on a folder, once a photo is shown in it."""
    with run_python(_WINDOW, folder, report) as process:
        try:
            other = OtherWindow(process, report)
            other.wait_for(lambda now: now["photo"] is not None)
            yield other
        finally:
            process.kill()


def petseg(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command until it ends."""
    return subprocess.run(
        [sys.executable, "-m", "petseg_gui", *map(str, arguments)],
        capture_output=True, text=True, timeout=60, check=False, env=os.environ,
    )  # fmt: skip
