"""What a start imports and measures, in a process of its own as for a user."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from petseg_gui.startup_report import process_started

IMPORTS = """
import sys
import petseg_gui.__main__, petseg_gui.app
loaded = {
    "tensorflow", "keras", "core.network", "onnxruntime", "onnx", "safetensors",
    "core.formats", "core.importing", "core.exporting", "core.worker.messages", "core.worker.process",
    "pycocotools", "ssl",
} & set(sys.modules)
assert not loaded, loaded
"""

SOURCES = """
import gc, linecache
from petseg_gui.quick_imports import quick_imports
with quick_imports():
    assert not gc.isenabled()
    import PySide6.QtWidgets
    linecache.clearcache()
    import petseg_gui.app
assert gc.isenabled()
read = [name for name in linecache.cache if "petseg_gui" in name]
assert not read, read
"""

WHOLE_RUN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from petseg_gui import app
folder, report = map(Path, sys.argv[1:])
make_application = app.make_application

def close_when_proposed():
    if report.exists() and "proposal" in json.loads(report.read_text()):
        for widget in QApplication.topLevelWidgets():
            widget.close()

def make_watched_application():
    made = make_application()
    ticks = QTimer(made, interval=50)
    ticks.timeout.connect(close_when_proposed)
    ticks.start()
    return made

app.make_application = make_watched_application
assert app.run(folder, startup_report=report) == 0
never = {"tensorflow", "keras", "core.network", "core.network"} & set(sys.modules)
assert not never, never
assert "onnxruntime" in sys.modules
"""


def run(tmp_path: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environ = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True, text=True, timeout=120, check=False, env=environ,
    )  # fmt: skip


def test_nothing_heavy_is_imported_before_the_window_is_there(tmp_path):
    done = run(tmp_path, IMPORTS)
    assert done.returncode == 0, done.stderr


def test_imports_do_not_read_sources(tmp_path):
    done = run(tmp_path, SOURCES)
    assert done.returncode == 0, done.stderr


def test_a_whole_run_never_imports_keras_and_reports_its_start(tmp_path, photo_folder):
    report = tmp_path / "start.json"
    done = run(tmp_path, WHOLE_RUN, str(photo_folder), str(report))
    assert done.returncode == 0, done.stderr
    times = json.loads(report.read_text())
    assert set(times) == {"window", "photo", "proposal"}
    assert 0 < times["window"] <= times["photo"]
    assert times["window"] <= times["proposal"]
    assert "Traceback" not in done.stderr


def test_the_process_started_before_now():
    assert 0 <= time.time() - process_started() < 3600
