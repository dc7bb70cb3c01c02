"""The `petseg` command before any window: help, version, sub-commands, no display."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from petseg_gui import __main__ as command


def _run(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    clean.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "petseg_gui", *arguments],
        capture_output=True, text=True, timeout=60, check=False, env=clean | environ,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
def test_without_a_display_one_line_names_the_headless_command():
    done = _run()
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "petseg propose" in done.stderr


def test_help_names_the_sub_commands():
    done = _run("--help")
    assert done.returncode == 0
    for word in ("FOLDER", "propose", "finetune", "evaluate", "info"):
        assert word in done.stdout
    assert "startup-report" not in done.stdout


def test_version_is_printed():
    done = _run("--version")
    assert done.returncode == 0
    assert re.fullmatch(r"petseg \d+\.\d+\.\d+\S*\n", done.stdout)


def test_a_sub_command_goes_to_the_command_line_of_core(monkeypatch):
    seen = []
    from core import cli

    monkeypatch.setattr(cli, "main", lambda argv: seen.append(list(argv)) or 7)
    assert command.main(["info", "--json"]) == 7
    assert seen == [["info", "--json"]]


@pytest.mark.parametrize("arguments", [["./info"], ["holiday"], []])
def test_what_is_no_sub_command_opens_a_window(monkeypatch, arguments):
    monkeypatch.setattr(command.preflight, "display_problem", lambda *_: None)
    monkeypatch.setattr(command.preflight, "needs_x_libraries", lambda *_: False)
    opened = []
    monkeypatch.setattr("petseg_gui.app.run", lambda path, **_options: opened.append(path) or 0)
    assert command.main(arguments) == 0
    assert opened == [Path(arguments[0]) if arguments else None]


def test_a_missing_system_library_gives_the_apt_line_and_no_traceback(monkeypatch, capsys):
    monkeypatch.setattr(command.preflight, "display_problem", lambda *_: None)
    monkeypatch.setattr(command.preflight, "needs_x_libraries", lambda *_: True)
    monkeypatch.setattr(command.preflight, "missing_libraries", lambda: ["libxcb-cursor.so.0"])
    assert command.main([]) == 1
    assert "sudo apt-get install -y libxcb-cursor0" in capsys.readouterr().err
