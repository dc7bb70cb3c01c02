"""Help, typing mistakes, exit codes, and what each command loads."""

import subprocess
import sys
from pathlib import Path

import pytest

from core import cli


def test_every_command_has_help(capsys):
    for name in cli.COMMANDS:
        with pytest.raises(SystemExit) as left:
            cli.main([name, "--help"])
        assert left.value.code == 0
        shown = capsys.readouterr().out
        assert f"usage: petseg {name}" in shown
        assert "--json" in shown


@pytest.mark.parametrize("args", [["propose"], ["propose", "x"], ["finetune", "x"], ["evaluate"]])
def test_mistyped_arguments_exit_with_2(args, capsys):
    with pytest.raises(SystemExit) as left:
        cli.main(args)
    assert left.value.code == 2
    assert "usage: petseg" in capsys.readouterr().err


@pytest.mark.parametrize(
    "args",
    [
        ["propose", "x", "--out", "y", "--device", "tpu"],
        ["finetune", "x", "--out", "y", "--epochs", "0"],
        ["finetune", "x", "--out", "y", "--rate", "0"],
        ["finetune", "x", "--out", "y", "--rate", "0.2"],
        ["finetune", "x", "--out", "y", "--rate", "nan"],
        ["finetune", "x", "--out", "y", "--augmentation", "wild"],
    ],
)
def test_values_out_of_range_exit_with_2(args):
    with pytest.raises(SystemExit) as left:
        cli.main(args)
    assert left.value.code == 2


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["propose", "x", "--uot", "y"], "unknown option '--uot', did you mean --out?"),
        (["propose", "x", "--uot=y"], "unknown option '--uot', did you mean --out?"),
        (["info", "--jsno"], "unknown option '--jsno', did you mean --json?"),
        (["info", "--colour"], "unknown option '--colour'"),
        (["info", "x"], "unrecognized arguments: x"),
        (["propose", "--out", "y", "--"], "arguments are required: PATH"),
    ],
)
def test_a_mistyped_option_is_named_with_the_one_that_was_meant(args, said, capsys):
    with pytest.raises(SystemExit) as left:
        cli.main(args)
    assert left.value.code == 2
    printed = capsys.readouterr().err
    assert f"usage: petseg {args[0]}" in printed
    assert printed.strip().endswith(said)


def test_what_follows_two_hyphens_is_no_option(run, write_photo, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_photo(tmp_path / "--pet.jpg")
    assert run("propose", "--out", "out", "--", "--pet.jpg") == 0
    assert (tmp_path / "out" / "--pet.png").exists()


@pytest.mark.parametrize("content", [None, b"", b"no model"])
@pytest.mark.parametrize("command", ["info", "propose"])
def test_damaged_model_is_one_line(photo_folder, tmp_path, content, command, capsys):
    path = tmp_path / "bad.safetensors"
    if content is not None:
        path.write_bytes(content)
    more = ["--device", "cpu", "--out", str(tmp_path / "out"), str(photo_folder)] if command == "propose" else []
    assert cli.main([command, "--model", str(path), *more]) == 1
    assert str(path) in capsys.readouterr().err.splitlines()[-1]


QUICK = """
import sys
from core import cli
from core.cli import tools, propose, evaluate, finetune, info, train
code = cli.main(sys.argv[1:])
heavy = {"keras", "tensorflow", "PySide6", "torch", "jax"} & set(sys.modules)
assert not heavy, heavy
sys.exit(code)
"""


def in_a_process(script, *args):
    root = Path(cli.__file__).parents[2]
    command = [sys.executable, "-W", "error", "-c", script, *map(str, args)]
    return subprocess.run(command, cwd=root, capture_output=True, timeout=100, check=False)


def test_commands_load_neither_keras_nor_qt(model):
    done = in_a_process(QUICK, "info", "--model", model)
    assert done.returncode == 0, done.stderr
    assert b"Test net" in done.stdout


def test_names_that_a_terminal_cannot_show_do_not_end_the_run(tmp_path):
    (tmp_path / "日本.jpg").write_bytes(b"")
    script = "import sys; sys.stderr.reconfigure(encoding='ascii', errors='strict')\n" + QUICK
    done = in_a_process(script, "propose", tmp_path, "--out", tmp_path / "out", "--device", "cpu")
    assert done.returncode == 1
    assert b"\\u65e5" in done.stderr
    assert b"Traceback" not in done.stderr


LIGHT = """
import sys
from petseg_gui.__main__ import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
assert not {"numpy", "rich", "PIL", "PySide6", "argcomplete"} & set(sys.modules)
"""


@pytest.mark.parametrize(
    "args", [["--help"], ["exprot"], ["propose"], ["evaluate", "--help"], ["train", "--epochs", "0"], ["--dvice", "x"]]
)
def test_help_and_mistyped_arguments_load_nothing_heavy(args):
    done = in_a_process(LIGHT, *args)
    assert done.returncode == 0, done.stderr
    assert b"petseg" in done.stdout + done.stderr
