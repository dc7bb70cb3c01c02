"""What a shell gets when it completes the command line, asked as the shell asks."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import cli

ROOT = Path(cli.__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its shells are not completed")


@pytest.fixture
def place(tmp_path, monkeypatch):
    """The current folder, with folders, a photo and a hidden folder."""
    for name in ("my pets", "photos", ".hidden"):
        (tmp_path / name).mkdir()
    (tmp_path / "pet.jpg").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def environ(tmp_path):
    """An environment in which `petseg` is a program."""
    folder = tmp_path / ".bin"
    folder.mkdir()
    script = folder / "petseg"
    script.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -W error -m petseg_gui "$@"\n')
    script.chmod(0o755)
    return os.environ | {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture
def complete(place, environ):
    """A function that returns what a line can go on with."""

    def complete(line):
        answer = place / ".answer"
        asked = environ | {
            "_ARGCOMPLETE": "1",
            "_ARGCOMPLETE_IFS": "\n",
            "_ARGCOMPLETE_SHELL": "bash",
            "_ARGCOMPLETE_STDOUT_FILENAME": str(answer),
            "COMP_LINE": line,
            "COMP_POINT": str(len(line)),
            "COMP_TYPE": "9",
        }
        done = subprocess.run(["petseg"], env=asked, cwd=place, capture_output=True, timeout=60, check=True)
        assert done.stdout == b""
        return [word.rstrip(" ") for word in answer.read_text().split("\n") if word]

    return complete


def test_the_first_word_is_a_command_or_a_path(complete):
    found = complete("petseg ")
    assert [word for word in found if word in cli.COMMANDS] == list(cli.COMMANDS)
    assert {"help", "--device", r"my\ pets/", "photos/", "pet.jpg"} <= set(found)
    assert ".hidden/" not in found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("petseg propose --ov", ["--overwrite"]),
        ("petseg export-model --to=o", ["--to=onnx"]),
        ("petseg doctor p", ["photos/"]),
        ("petseg propose p", ["pet.jpg", "photos/"]),
        ("petseg doctor ~/m", [r"~/my\ pets/"]),
        ("petseg help fin", ["finetune"]),
        ("petseg finetune photos --ep", ["--epochs"]),
        ("petseg finetune photos --epochs ", []),
        ("petseg export photos --category ", []),
        ("petseg import photos p", ["pet.jpg", "photos/"]),
    ],
)
def test_what_follows(complete, line, expected):
    assert sorted(complete(line)) == expected


def test_bash_completes_with_the_script(place, environ):
    script = """
        eval "$(petseg completion bash)"
        COMP_LINE="petseg doctor m" COMP_POINT=15 COMP_TYPE=9 COMP_WORDS=(petseg doctor m) COMP_CWORD=2
        _python_argcomplete petseg
        echo "${COMPREPLY[0]}"
        complete -p petseg
    """
    done = subprocess.run(["bash", "-c", script], env=environ, cwd=place, capture_output=True, check=True, timeout=60)
    chosen, registered = done.stdout.decode().splitlines()
    assert chosen == r"my\ pets/"
    assert "_python_argcomplete petseg" in registered


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
def test_fish_completes_with_the_script(place, environ):
    script = "petseg completion fish | source; complete -C 'petseg eva'; complete -C 'petseg doctor m'"
    done = subprocess.run(["fish", "-c", script], env=environ, cwd=place, capture_output=True, check=True, timeout=60)
    assert "evaluate\tscore a model" in done.stdout.decode()
    assert "my pets/" in done.stdout.decode()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_printed_whole(shell, capsys):
    assert cli.main(["completion", shell]) == 0
    printed = capsys.readouterr().out
    assert "COMP_LINE" in printed
    assert "\\x" not in printed
