"""The `petseg` command before any window: help, version, sub-commands, no display."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli import COMMANDS
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


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["help"]])
def test_help_lists_the_options_of_the_window_and_every_command(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        command.main(arguments)
    assert left.value.code == 0
    printed = capsys.readouterr().out
    for word in ("FOLDER", "--device", "--version"):
        assert word in printed
    lines = [line.split(maxsplit=1) for line in printed.splitlines()]
    for name, each in COMMANDS.items():
        assert [name, each.HELP] in lines
    assert "startup-report" not in printed


@pytest.mark.parametrize("arguments", [["help", "doctor"], ["doctor", "--help"], ["doctor", "-h"]])
def test_help_of_a_command(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        command.main(arguments)
    assert left.value.code == 0
    assert "usage: petseg doctor" in capsys.readouterr().out


def test_version_is_printed():
    done = _run("--version")
    assert done.returncode == 0
    assert re.fullmatch(r"petseg \d+\.\d+\.\d+\S*\n", done.stdout)


def test_a_sub_command_goes_to_the_command_line_of_core(monkeypatch):
    seen = []
    monkeypatch.setattr("core.cli.main", lambda argv: seen.append(list(argv)) or 7)
    assert command.main(["info", "--json"]) == 7
    assert command.main(["export-model", "--to", "onnx"]) == 7
    assert seen == [["info", "--json"], ["export-model", "--to", "onnx"]]


@pytest.fixture
def opened(monkeypatch, tmp_path):
    """What windows were opened with; the current folder holds `holiday`, `info`, `my-photos` and `pet.jpg`."""
    monkeypatch.setattr(command.preflight, "display_problem", lambda *_: None)
    monkeypatch.setattr(command.preflight, "needs_x_libraries", lambda *_: False)
    opened = []
    monkeypatch.setattr("petseg_gui.app.run", lambda path, **_options: opened.append(path) or 0)
    for name in ("holiday", "info", "my-photos", "exprot"):
        (tmp_path / name).mkdir()
    (tmp_path / "pet.jpg").touch()
    monkeypatch.chdir(tmp_path)
    return opened


@pytest.mark.parametrize(
    "arguments",
    [
        ["holiday"],
        ["my-photos"],
        ["exprot"],
        ["pet.jpg"],
        ["./info"],
        ["--device", "cpu", "holiday"],
        ["holiday", "--device", "cpu"],
        ["--", "holiday"],
        [str(Path("no", "such", "folder"))],  # the window says so, as no terminal may be watched
        ["./gone"],
        ["~/gone"],
    ],
)
def test_a_path_opens_a_window(opened, arguments):
    assert command.main(arguments) == 0
    assert opened == [Path(next(each for each in arguments if not each.startswith("--") and each != "cpu"))]


def test_nothing_opens_the_window_with_the_folder_of_last_time(opened):
    assert command.main([]) == 0
    assert opened == [None]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["propse"], "unknown command 'propse', did you mean propose?"),
        (["propse", "holiday", "--out", "masks", "--box", "1,2,3,4"], "did you mean propose?"),
        (["Doctor", "holiday"], "unknown command 'Doctor', did you mean doctor?"),
        (["fine-tune", "holiday"], "did you mean finetune?"),
        (["--device", "cpu", "evalute"], "did you mean evaluate?"),
        (["help", "docter"], "did you mean doctor?"),
        (["vacation"], "there is no command and no folder 'vacation'"),
        (["pet_1.jpg"], "there is no command and no folder 'pet_1.jpg'"),
        (["--json", "doctor", "holiday"], "the options of a command follow its name: petseg doctor"),
        (["--device", "cpu", "info"], "petseg ./info"),
        ([""], "the name of the folder is empty"),
        (["--dvice", "cpu"], "unknown option '--dvice', did you mean --device?"),
        (["holiday", "--json"], "unknown option '--json'"),
        (["holiday", "my-photos"], "unrecognized arguments: my-photos"),
        (["--device", "tpu", "holiday"], "invalid choice: 'tpu'"),
    ],
)
def test_a_mistake_is_reported_and_opens_no_window(opened, capsys, arguments, said):
    with pytest.raises(SystemExit) as left:
        command.main(arguments)
    assert left.value.code == 2
    assert opened == []
    printed = capsys.readouterr()
    assert printed.out == ""
    assert said in printed.err.splitlines()[-1]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_found_from_a_mistyped_letter(opened, capsys, name):
    with pytest.raises(SystemExit):
        command.main([f"{name[:-1]}x"])
    assert f"did you mean {name}?" in capsys.readouterr().err


def test_a_missing_system_library_gives_the_apt_line_and_no_traceback(monkeypatch, capsys):
    monkeypatch.setattr(command.preflight, "display_problem", lambda *_: None)
    monkeypatch.setattr(command.preflight, "needs_x_libraries", lambda *_: True)
    monkeypatch.setattr(command.preflight, "missing_libraries", lambda: ["libxcb-cursor.so.0"])
    assert command.main([]) == 1
    assert "sudo apt-get install -y libxcb-cursor0" in capsys.readouterr().err
