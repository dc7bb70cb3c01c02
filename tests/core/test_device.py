"""Which backend runs on which system, and which errors of a library are the GPU's."""

import importlib.util
import platform
import shutil
import sys
from types import SimpleNamespace

import pytest

from core import device
from core.device import gpu_error, gpu_is_likely, is_out_of_memory, keras_backend
from core.errors import DeviceError
from core.worker.process import environment_for


class ResourceExhaustedError(Exception):
    """Named as TensorFlow names its own."""


class OutOfMemoryError(RuntimeError):
    """Named as PyTorch names its own."""


NO_MEMORY = [
    ResourceExhaustedError("{{function_node __wrapped__}} OOM when allocating tensor with shape[64,96,112,112]"),
    OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 8.00 GiB"),
    RuntimeError("MPS backend out of memory (MPS allocated: 8.0 GB, other allocations: 1.2 GB, max allowed: 9.07 GB)"),
    RuntimeError("HIP out of memory. Tried to allocate 20.00 MiB"),
    RuntimeError("RESOURCE_EXHAUSTED: Out of memory while trying to allocate 1073741824 bytes."),
    RuntimeError("[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Failed to allocate memory for requested buffer"),
    RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
    MemoryError(),
]
BROKEN = [
    RuntimeError("CUDA error: an illegal memory access was encountered\nCompile with TORCH_USE_CUDA_DSA"),
    RuntimeError("FAILED_PRECONDITION: DNN library initialization failed. Look at the errors above for more details."),
    RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"),
    RuntimeError("INTERNAL: libdevice not found at ./libdevice.10.bc"),
    RuntimeError("887A0005 The GPU device instance has been suspended."),
]
OTHER = [
    ValueError("shapes (3,) and (4,) differ"),
    KeyError("photos"),
    RuntimeError("a membership in the room"),
    ResourceExhaustedError("{{function_node __wrapped__}} /tmp/a.index;\nNo space left on device [Op:SaveV2]"),
]


@pytest.mark.parametrize("error", NO_MEMORY, ids=lambda error: str(error)[:20])
def test_no_memory_is_reported_alike_for_every_library(error):
    assert is_out_of_memory(error)
    assert isinstance(gpu_error(error), DeviceError)
    assert gpu_error(error).problem == "it ran out of memory"


@pytest.mark.parametrize("error", BROKEN, ids=lambda error: str(error)[:20])
def test_gpu_that_breaks_is_reported_in_the_first_line_of_its_error(error):
    assert not is_out_of_memory(error)
    assert isinstance(gpu_error(error), DeviceError)
    assert gpu_error(error).problem == str(error).splitlines()[0]


@pytest.mark.parametrize("error", OTHER, ids=repr)
def test_other_errors_are_not_blamed_on_the_gpu(error):
    assert not is_out_of_memory(error)
    assert gpu_error(error) is None


# Which backend, where


@pytest.fixture
def machine(monkeypatch):
    """A function that pretends a system, whether it has a GPU, and the backends installed."""
    monkeypatch.delenv("KERAS_BACKEND", raising=False)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)

    def machine(system, gpu, *installed):
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(device, "Path", lambda node: SimpleNamespace(exists=lambda: gpu))  # of /dev
        monkeypatch.setattr(shutil, "which", lambda program: program if gpu else None)
        monkeypatch.setattr(platform, "machine", lambda: "arm64" if gpu else "x86_64")
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: name if name in installed else None)

    return machine


@pytest.mark.parametrize(
    ("system", "gpu", "installed", "where", "backend"),
    [
        ("linux", True, ("tensorflow", "torch", "jax"), "auto", "tensorflow"),
        ("linux", True, ("torch",), "auto", "torch"),
        ("linux", False, ("jax",), "cpu", "jax"),
        ("win32", True, ("tensorflow", "torch"), "auto", "torch"),
        ("win32", True, ("tensorflow", "torch"), "cpu", "tensorflow"),
        ("win32", False, ("tensorflow", "torch"), "auto", "tensorflow"),
        ("darwin", True, ("tensorflow", "jax"), "gpu", "jax"),
        ("darwin", True, ("tensorflow",), "auto", "tensorflow"),
        ("linux", False, (), "auto", "tensorflow"),
    ],
)
def test_backend_is_one_that_is_installed_and_sees_the_gpu(machine, system, gpu, installed, where, backend):
    machine(system, gpu, *installed)
    assert keras_backend(where) == backend


def test_backend_that_the_user_names_is_taken(machine, monkeypatch):
    machine("win32", True, "tensorflow", "torch", "jax")
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    assert keras_backend("auto") == "jax"


@pytest.mark.parametrize("named", ["jax", "openvino", "theano", "", "os", "../x"])
def test_backend_of_another_project_that_cannot_be_used_is_passed_over(machine, monkeypatch, named):
    machine("linux", False, "tensorflow", "os")
    monkeypatch.setenv("KERAS_BACKEND", named)
    assert keras_backend() == "tensorflow"


def test_gpu_is_only_likely_with_a_backend_that_can_use_it(machine):
    machine("win32", True, "tensorflow")
    assert not gpu_is_likely()
    machine("win32", True, "tensorflow", "torch")
    assert gpu_is_likely()
    machine("linux", True, "tensorflow")
    assert gpu_is_likely()
    machine("linux", False, "tensorflow")
    assert not gpu_is_likely()


def test_child_process_gets_its_backend_and_leaves_gpu_memory_to_others(machine):
    machine("win32", True, "tensorflow", "torch")
    on_gpu, on_cpu = environment_for("gpu"), environment_for("cpu")
    assert (on_gpu["KERAS_BACKEND"], on_cpu["KERAS_BACKEND"]) == ("torch", "tensorflow")
    assert on_gpu["XLA_PYTHON_CLIENT_PREALLOCATE"] == "false"
    assert on_cpu["CUDA_VISIBLE_DEVICES"] == "-1"
    assert environment_for("cpu", "jax")["KERAS_BACKEND"] == "jax"


@pytest.mark.parametrize(("processor", "chosen"), [("x86_64", "1"), ("AMD64", "1"), ("arm64", None)])
def test_tensorflow_is_told_to_use_its_faster_kernels_where_it_has_them(monkeypatch, processor, chosen):
    monkeypatch.delenv("TF_ENABLE_ONEDNN_OPTS", raising=False)
    monkeypatch.setattr("platform.machine", lambda: processor)
    assert environment_for("cpu").get("TF_ENABLE_ONEDNN_OPTS") == chosen


def test_who_turns_the_faster_kernels_off_keeps_them_off(monkeypatch):
    monkeypatch.setenv("TF_ENABLE_ONEDNN_OPTS", "0")
    assert environment_for("cpu")["TF_ENABLE_ONEDNN_OPTS"] == "0"


def test_a_gpu_that_is_hidden_is_none(machine, monkeypatch):
    machine("linux", True, "tensorflow")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    assert not gpu_is_likely()
