"""Which ONNX Runtime provider runs the network; providers are simulated, since tests have no GPU."""

import sys

import numpy as np
import onnxruntime
import pytest

from core.errors import DeviceError
from core.model.checkpoint import read_checkpoint
from core.model.onnx_runtime import OnnxNetwork, gpu_provider
from core.model.segmenter import open_segmenter
from resources import DEFAULT_MODEL

CUDA, DIRECT_ML, CORE_ML = "CUDAExecutionProvider", "DmlExecutionProvider", "CoreMLExecutionProvider"
CPU = "CPUExecutionProvider"


class PretendedSession:
    """Stands in for `onnxruntime.InferenceSession` on a machine with a GPU."""

    def __init__(self, started=True, failure=None):
        self.started = started
        self.failure = failure
        self.asked_for = []
        self.may_fall_back = True

    def __call__(self, graph, options, providers):
        self.asked_for = providers
        return self

    def get_providers(self):
        return [self.asked_for[0][0], CPU] if self.started else [CPU]

    def disable_fallback(self):
        self.may_fall_back = False

    def run(self, outputs, feed):
        if self.failure is not None:
            raise self.failure
        photos = feed["photo"]
        return [np.full(photos.shape, 1 / 3, np.float32)]


@pytest.fixture
def pretend(monkeypatch):
    """A function that pretends installed providers and a session on them."""

    def pretend(providers, **options):
        session = PretendedSession(**options)
        real = onnxruntime.InferenceSession

        def make(graph, options, providers):
            return (
                real(graph, options, providers=providers) if providers == [CPU] else session(graph, options, providers)
            )

        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [*providers, CPU])
        monkeypatch.setattr(onnxruntime, "InferenceSession", make)
        monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: sys.stdout.write("no libcudnn"), raising=False)
        return session

    return pretend


@pytest.mark.parametrize(
    ("installed", "device", "expected"),
    [
        ([], "gpu", None),
        (["AzureExecutionProvider"], "gpu", None),
        ([CUDA], "cpu", None),
        ([CUDA], "auto", CUDA),
        (["TensorrtExecutionProvider", CUDA], "auto", CUDA),
        ([DIRECT_ML], "auto", DIRECT_ML),
        ([CORE_ML], "auto", None),
        ([CORE_ML], "gpu", CORE_ML),
    ],
)
def test_provider_is_one_that_the_user_installed(pretend, installed, device, expected):
    pretend(installed)
    assert gpu_provider(device) == expected


def test_plain_onnx_runtime_has_no_gpu_provider():
    assert gpu_provider("auto") is None


def test_gpu_is_named_and_runs_the_network(pretend, capsys):
    session = pretend([CUDA])
    segmenter = open_segmenter(DEFAULT_MODEL, "auto")
    assert segmenter.device == "GPU (ONNX Runtime, CUDA)"
    assert not session.may_fall_back
    proposal = segmenter.propose(np.zeros((20, 30, 3), np.uint8))
    assert proposal.mask.shape == (20, 30)
    assert capsys.readouterr().out == ""


def test_provider_that_does_not_start_is_reported_and_the_cpu_used(pretend):
    pretend([CUDA], started=False)
    notices = []
    segmenter = open_segmenter(DEFAULT_MODEL, "auto", notices.append)
    assert segmenter.device == "CPU (ONNX Runtime)"
    (notice,) = notices
    assert "CUDA" in notice


def test_gpu_that_fails_on_the_way_is_a_device_error(pretend):
    failure = RuntimeError("[ONNXRuntimeError] : 6 : CUDA failure 2: out of memory ; GPU=0\nmore")
    pretend([CUDA], failure=failure)
    network = OnnxNetwork(read_checkpoint(DEFAULT_MODEL), provider=CUDA)
    with pytest.raises(DeviceError, match="It ran out of memory"):
        network.run(np.zeros((1, 32, 32, 3), np.float32))
