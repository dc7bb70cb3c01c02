"""An X server without a screen, and keys that are pressed on it as a person presses them."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 60.0
MISSING = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
"""Programs that the tests on a real X server need, and that are not here."""


@contextmanager
def x_server() -> Iterator[str]:
    """Start Xvfb; its name is that of the display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait(PATIENCE)


class XApp:
    """PetSeg on an X server: commands to it, and keys from the server."""

    def __init__(self, display: str, folder: Path, home: Path) -> None:
        self._environment = {**os.environ, **_environment(display, home)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "support.x_app", str(folder)],
            env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.wait(lambda shown: shown["ready"])

    def ask(self, command: str) -> dict[str, Any]:
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def wait(self, condition: Callable[[Mapping[str, Any]], bool]) -> dict[str, Any]:
        """Wait until what the window reports fulfils a condition."""
        end = time.monotonic() + PATIENCE
        while not condition(shown := self.ask("report")):
            assert time.monotonic() < end, shown
            time.sleep(0.05)
        return shown

    def focus(self, part: str, widget: str) -> None:
        """Put the keyboard into a part of the window."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", "PetSeg$", "windowfocus", "--sync")
        self.ask(f"focus {part}")
        self.wait(lambda shown: shown["focus"] == widget)

    def hold(self, key: str, presses: int = 30) -> None:
        """Hold a key until it has repeated so often, then release it."""
        before = self.ask("report")["presses"]
        self._xdotool("keydown", *key.split("+"))
        try:
            self.wait(lambda shown: shown["presses"] >= before + presses)
        finally:
            self._xdotool("keyup", *reversed(key.split("+")))

    def press(self, key: str) -> None:
        self._xdotool("key", key)

    def close(self) -> int:
        if self._process.poll() is None:
            self._process.stdin.write("quit\n")
            self._process.stdin.close()
        try:
            return self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.stdout.close()

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments], env=self._environment, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL
        )


def _environment(display: str, home: Path) -> dict[str, str]:
    tests, root = Path(__file__).parents[1], Path(__file__).parents[2]
    return {
        "DISPLAY": display,
        "WAYLAND_DISPLAY": "",
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")},
        "PYTHONPATH": os.pathsep.join((str(root), str(tests))),
    }
