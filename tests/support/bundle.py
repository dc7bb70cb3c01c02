"""A bundle as a user starts it: its window on an X server, and its commands."""

import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 300.0


class Bundle:
    """The programs of a bundle, for a user who has never started PetSeg."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.program = folder / "petseg"
        home.mkdir(exist_ok=True)
        left_out = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
        self._environment = {name: value for name, value in os.environ.items() if name not in left_out}
        homes = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
        self._environment |= {"HOME": str(home), "WAYLAND_DISPLAY": ""} | homes

    def run(self, *arguments: object) -> "subprocess.CompletedProcess[str]":
        """Run a command to its end."""
        command = [self.program, *map(str, arguments)]
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=PATIENCE * 2)

    def open_window(self, display: str, folder: Path, report: Path) -> "BundleWindow":
        """Show the window on a folder until its first proposal is painted."""
        return BundleWindow(self.program, self._environment | _on(display), folder, report)


class BundleWindow:
    """The window, driven by mouse and keyboard alone."""

    def __init__(self, program: Path, environment: dict[str, str], folder: Path, report: Path) -> None:
        self._environment = environment
        self._process = subprocess.Popen([program, folder, "--startup-report", report], env=environment)
        self.wait(lambda: report.exists() and "proposal" in json.loads(report.read_text()))
        self.seconds: dict[str, float] = json.loads(report.read_text())
        self._xdotool("search", "--sync", "--onlyvisible", "--name", "PetSeg$", "windowfocus", "--sync")

    def wait(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert self._process.poll() is None
            assert time.monotonic() < end
            time.sleep(0.1)

    def press(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def wait_for_end(self) -> int:
        return self._process.wait(PATIENCE)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def _xdotool(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(command, env=self._environment, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)


def _on(display: str) -> dict[str, str]:
    return {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
