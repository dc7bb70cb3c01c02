"""`petseg info`: the devices, and the model's card."""

import pytest

from core import cli
from core.cli import info
from core.cli.tools import Tools
from core.errors import DeviceError, WorkerError


@pytest.fixture
def show_info(model, segmenter, capsys):
    """A function that runs `petseg info` with a way to ask for the device, and returns what it printed."""

    def show_info(ask_device=lambda: "GPU (JAX, NVIDIA Some)"):
        tools = Tools(open_segmenter=lambda path, device, on_notice: segmenter, ask_device=ask_device)
        assert cli.main(["info", "--model", str(model)], tools) == 0
        return capsys.readouterr()

    return show_info


def line_of(printed, title):
    return next(line for line in printed.out.splitlines() if line.startswith(title))


def test_info_names_what_proposals_run_on(show_info, segmenter):
    assert segmenter.device in line_of(show_info(), "Proposals run on")
    assert segmenter.closed


def test_info_names_the_gpu_that_the_child_process_sees(show_info, monkeypatch):
    monkeypatch.setattr(info, "gpu_is_likely", lambda: True)
    assert "GPU (JAX, NVIDIA Some)" in line_of(show_info(), "Training runs on")


@pytest.mark.parametrize("error", [DeviceError("JAX cannot start the GPU: no driver"), WorkerError("it died")])
def test_info_says_in_one_line_why_the_gpu_is_not_used(show_info, monkeypatch, error):
    def fail():
        raise error

    monkeypatch.setattr(info, "gpu_is_likely", lambda: True)
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    printed = show_info(fail)
    assert printed.err.count(error.problem) == 1
    assert "CPU (JAX)" in line_of(printed, "Training runs on")


def test_info_asks_no_child_where_there_is_no_gpu(show_info, monkeypatch):
    monkeypatch.setattr(info, "gpu_is_likely", lambda: False)
    asked = []
    assert "CPU (" in line_of(show_info(lambda: asked.append(1)), "Training runs on")
    assert asked == []


def test_info_shows_the_model_card(run, model, capsys):
    assert run("info", "--model", model) == 0
    printed = capsys.readouterr().out
    for text in ("Python", "onnxruntime", "Test net", str(model), "four [photos]", "0.5000"):
        assert text in printed
