"""The child process starts from a bundle too, where there is no Python to be called."""

import os
import sys
from pathlib import Path

import pytest

from core.errors import PetsegError
from core.worker.availability import keras_obstacle
from core.worker.messages import DeviceAnswer, OpenModelRequest
from core.worker.process import WorkerProcess
from core.worker.program import KERAS_PROCESS, command_of_child

ROOT = Path(__file__).parents[3]


@pytest.fixture
def bundle(tmp_path, monkeypatch):
    """As in a bundle: the interpreter is a program that starts what a bundle starts, and takes no `-m`."""
    program = tmp_path / "petseg"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P "{ROOT / "packaging/launch.py"}" "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


def test_a_bundle_calls_itself(bundle):
    assert command_of_child() == [str(bundle), KERAS_PROCESS]


def test_a_bundle_on_windows_calls_the_program_that_has_streams(bundle, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert command_of_child() == [str(bundle.with_name("petseg-console.exe")), KERAS_PROCESS]


@pytest.mark.long
@pytest.mark.skipif(os.name == "nt", reason="the stand-in for a bundle is a shell script")
def test_the_child_of_a_bundle_answers(bundle, tmp_path):
    with WorkerProcess("cpu") as worker:
        worker.send(OpenModelRequest(tmp_path / "missing.safetensors"))
        with pytest.raises(PetsegError, match=r"missing\.safetensors"):
            worker.receive(DeviceAnswer)


@pytest.mark.usefixtures("bundle")
def test_a_bundle_without_keras_names_the_one_that_has_it(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    obstacle = keras_obstacle()
    assert "keras, tensorflow" in obstacle.problem
    assert "full bundle" in obstacle.remedy
    assert "pip" not in str(obstacle)


def test_what_is_missing_is_named_with_the_command(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "tensorflow" else object())
    assert keras_obstacle() is None
    assert keras_obstacle("tensorflow").remedy == "Run: python -m pip install tensorflow"
