"""What `petseg info` says of the device, and that `petseg export-model` can be typed."""

import json

import pytest

from core import cli
from core.cli import info
from core.cli.tools import Tools
from core.errors import DeviceError, WorkerError
from resources import DEFAULT_MODEL


@pytest.fixture
def tell(model, segmenter, capsys):
    """A function that runs `petseg info` with a way to ask for the device, and returns what it printed."""

    def tell(ask_device=lambda: "GPU (JAX, NVIDIA Some)"):
        tools = Tools(open_segmenter=lambda path, device, on_notice: segmenter, ask_device=ask_device)
        assert cli.main(["info", "--model", str(model)], tools) == 0
        return capsys.readouterr()

    return tell


def line_of(printed, title):
    return next(line for line in printed.out.splitlines() if line.startswith(title))


def test_info_names_what_proposals_run_on(tell, segmenter):
    assert segmenter.device in line_of(tell(), "Proposals run on")
    assert segmenter.closed


def test_info_names_the_gpu_that_the_child_process_sees(tell, monkeypatch):
    monkeypatch.setattr(info, "gpu_is_likely", lambda: True)
    assert "GPU (JAX, NVIDIA Some)" in line_of(tell(), "Training runs on")


@pytest.mark.parametrize("error", [DeviceError("JAX cannot start the GPU: no driver"), WorkerError("it died")])
def test_info_says_in_one_line_why_the_gpu_is_not_used(tell, monkeypatch, error):
    def fail():
        raise error

    monkeypatch.setattr(info, "gpu_is_likely", lambda: True)
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    printed = tell(fail)
    assert printed.err.count(error.problem) == 1
    assert "CPU (JAX)" in line_of(printed, "Training runs on")


def test_info_asks_no_child_where_there_is_no_gpu(tell, monkeypatch):
    monkeypatch.setattr(info, "gpu_is_likely", lambda: False)
    asked = []
    assert "CPU (" in line_of(tell(lambda: asked.append(1)), "Training runs on")
    assert asked == []


def test_export_model_writes_the_shipped_model(run, tmp_path, capsys):
    out = tmp_path / "pets.onnx"
    assert run("export-model", "--to", "onnx", "--out", out) == 0
    assert json.loads((tmp_path / "pets.onnx.json").read_text())["to"] == "onnx"
    assert str(out) in capsys.readouterr().out
    assert out.stat().st_size > DEFAULT_MODEL.stat().st_size * 0.9


def test_export_model_says_what_it_cannot_do(run, tmp_path, capsys):
    out = tmp_path / "notes.txt"
    out.write_text("mine")
    assert run("export-model", DEFAULT_MODEL, "--to", "onnx", "--out", out) == 1
    assert "something else of this name" in capsys.readouterr().err
    assert out.read_text() == "mine"
    with pytest.raises(SystemExit):
        run("export-model", "--to", "word", "--out", out)


def test_a_command_with_a_hyphen_is_no_folder():
    from petseg_gui.__main__ import _is_subcommand

    assert _is_subcommand(["export-model", "--to", "onnx"])
    assert not _is_subcommand(["my-photos"])
