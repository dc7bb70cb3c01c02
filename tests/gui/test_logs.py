"""The log: what is in it, that it stays small, and that it never gets in the way."""

import logging
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from petseg_gui.logs import LOG_NAME, LOGGER, Logs

ROOT = Path(__file__).parents[2]
CRASH = """
import faulthandler, sys
from pathlib import Path
from petseg_gui.logs import Logs
Logs(Path(sys.argv[1])).catch_crashes()
faulthandler._sigsegv()
"""
ODD_NAME = """
import logging, os, sys
from pathlib import Path
from petseg_gui.logs import LOGGER, Logs
logs = Logs(Path(sys.argv[1]))
logs.catch_crashes()
logs.open()
logging.getLogger(LOGGER).warning(os.fsdecode(b"caf\\xe9"))
logs.close()
"""
WHOLE_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from petseg_gui import app
from petseg_gui.main_window.window import MainWindow

class Watched(MainWindow):
    def __init__(self, services):
        super().__init__(services)
        self._messages = []
        services.session.message.connect(lambda message: self._messages.append(message.text))
        services.session.document_changed.connect(lambda: QTimer.singleShot(300, self._fail))
        services.model_holder.model_changed.connect(lambda *_: QTimer.singleShot(600, self._end))

    def _fail(self):
        qWarning("a warning of Qt")
        raise ValueError("seven is no colour")

    def _end(self):
        print(*self._messages, sep=chr(10))
        self.close()

app.MainWindow = Watched
sys.exit(app.run(Path(sys.argv[1])))
"""
SHORT_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from petseg_gui import app
from petseg_gui.main_window.window import MainWindow

class Closed(MainWindow):
    def __init__(self, services):
        super().__init__(services)
        services.opener.opened.connect(lambda _folder: QTimer.singleShot(0, self.close))

app.MainWindow = Closed
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.fixture
def logs(tmp_path):
    made = Logs(tmp_path / "logs")
    yield made
    made.close()


def run(code: str, *arguments: Path, home: Path) -> subprocess.CompletedProcess[str]:
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
    environment = {**os.environ, **folders, "HOME": str(home), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=environment, capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip


def write_some(logs: Logs, count: int = 1, text: str = "something happened") -> None:
    logs.catch_crashes()
    logs.open()
    for _ in range(count):
        logging.getLogger(LOGGER).warning(text)
    logs.close()


def test_lines_are_written_with_time_and_level(logs):
    write_some(logs)
    (line,) = (logs.folder / LOG_NAME).read_text().splitlines()
    assert line.startswith(time.strftime("%Y-"))
    assert line.endswith("WARNING something happened")


def test_the_log_stays_small(logs):
    write_some(logs, count=7000, text="x" * 1000)
    files = list(logs.folder.iterdir())
    assert 1 < len(files) <= 4
    assert sum(path.stat().st_size for path in files) < 4_200_000


def test_names_that_are_no_text_are_logged(tmp_path):
    # In a process of its own: what is logged here goes to other processes of the tests, as valid text.
    assert run(ODD_NAME, tmp_path / "logs", home=tmp_path).returncode == 0
    assert "caf\\udce9" in (tmp_path / "logs" / LOG_NAME).read_text()


def test_without_a_folder_nothing_is_written_and_nothing_fails(tmp_path, capsys):
    (tmp_path / "logs").write_text("a file in its place")
    write_some(Logs(tmp_path / "logs"))
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_borne_in_silence(logs, capsys):
    logs.folder.mkdir()
    (logs.folder / LOG_NAME).symlink_to("/dev/full")
    write_some(logs, count=100)
    assert capsys.readouterr().err == ""


def test_a_run_that_ends_well_leaves_no_crash(logs):
    write_some(logs)
    assert [path.name for path in logs.folder.iterdir()] == [LOG_NAME]
    assert Logs(logs.folder).take_crash() == ""


def test_a_crash_is_reported_once(tmp_path):
    done = run(CRASH, tmp_path / "logs", home=tmp_path)
    assert done.returncode != 0
    assert "egmentation fault" in Logs(tmp_path / "logs").take_crash() or sys.platform == "win32"
    assert Logs(tmp_path / "logs").take_crash() == ""


def test_a_crash_file_of_a_program_that_runs_is_left_alone(logs):
    logs.catch_crashes()
    assert Logs(logs.folder).take_crash() == ""
    assert len(list(logs.folder.iterdir())) == 1


def test_a_whole_run_logs_what_it_did_and_what_failed(tmp_path, photo_folder):
    folder = tmp_path / "data" / "PetSeg" / "logs"
    folder.mkdir(parents=True)
    (folder / "crash-1-1").write_text("Fatal Python error: Segmentation fault")
    done = run(WHOLE_RUN, photo_folder, home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "PetSeg ended unexpectedly last time." in done.stdout
    log = (folder / LOG_NAME).read_text()
    for text in ("started: ", "Segmentation fault", f"folder opened: {photo_folder}", "model in use: ",
                 "Qt: a warning of Qt", "unexpected error", "ValueError: seven is no colour"):  # fmt: skip
        assert text in log, text
    assert [path.name for path in folder.iterdir()] == [LOG_NAME]


def test_a_run_without_a_photo_loads_the_model_all_the_same(tmp_path):
    (tmp_path / "empty").mkdir()
    done = run(WHOLE_RUN, tmp_path / "empty", home=tmp_path)
    assert done.returncode == 0, done.stderr
    log = (tmp_path / "data" / "PetSeg" / "logs" / LOG_NAME).read_text()
    assert "model in use: " in log
    assert log.count("started: ") == 1


def test_a_run_that_ends_before_the_model_is_loaded_logs_the_versions(tmp_path, photo_folder):
    done = run(SHORT_RUN, photo_folder, home=tmp_path)
    assert done.returncode == 0, done.stderr
    log = (tmp_path / "data" / "PetSeg" / "logs" / LOG_NAME).read_text()
    assert "model in use: " not in log
    assert log.count("started: ") == 1
