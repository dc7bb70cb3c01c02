"""Which backend runs on which system, and what an error of a library says about the GPU."""

import importlib.util
import sys

import pytest

from core import device
from core.device import gpu_failure, gpu_is_likely, keras_backend
from core.errors import DeviceError, WorkerError
from core.network.__main__ import explain
from core.worker.process import environment_for, on_gpu_or_cpu


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
OTHER = [ValueError("shapes (3,) and (4,) differ"), KeyError("photos"), RuntimeError("a membership in the room")]


@pytest.mark.parametrize("error", NO_MEMORY, ids=lambda error: str(error)[:20])
def test_no_memory_is_told_alike_for_every_library(error):
    assert gpu_failure(error) == "it ran out of memory"
    on_gpu = explain(error, "GPU (PyTorch, NVIDIA T4)")
    assert isinstance(on_gpu, DeviceError)
    on_cpu = explain(error, "CPU (PyTorch, 2 cores)")
    assert isinstance(on_cpu, WorkerError)
    assert on_cpu.problem == "there is not enough memory"


@pytest.mark.parametrize("error", BROKEN, ids=lambda error: str(error)[:20])
def test_gpu_that_breaks_is_told_in_the_first_line_of_its_error(error):
    told = explain(error, "GPU (TensorFlow)")
    assert isinstance(told, DeviceError)
    assert told.problem == str(error).splitlines()[0]
    assert not isinstance(explain(error, "CPU (TensorFlow, 2 cores)"), DeviceError)


@pytest.mark.parametrize("error", OTHER, ids=repr)
def test_other_errors_are_not_laid_to_the_gpu(error):
    assert gpu_failure(error) is None
    assert type(explain(error, "GPU (JAX)")) is WorkerError


def test_gpu_that_fails_in_the_middle_is_followed_by_the_cpu_with_one_line():
    tried = []

    def attempt(where):
        tried.append(where)
        if where != "cpu":
            raise explain(NO_MEMORY[1], "GPU (PyTorch)")
        return "trained"

    outcome, notes = on_gpu_or_cpu("gpu", attempt)
    assert (outcome, tried) == ("trained", ["gpu", "cpu"])
    assert notes == ["The GPU cannot be used (it ran out of memory); trained on the CPU."]


# Which backend, where


@pytest.fixture
def machine(monkeypatch):
    """A function that pretends a system, whether it has a GPU, and the backends installed."""
    monkeypatch.delenv("KERAS_BACKEND", raising=False)

    def machine(system, gpu, *installed):
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(device, "_has_gpu_hardware", lambda: gpu)
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
    machine("win32", True, "tensorflow", "torch")
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    assert keras_backend("auto") == "jax"


def test_gpu_is_only_likely_with_a_backend_that_can_use_it(machine):
    machine("win32", True, "tensorflow")
    assert not gpu_is_likely()
    machine("win32", True, "tensorflow", "torch")
    assert gpu_is_likely()
    machine("linux", True, "tensorflow")
    assert gpu_is_likely()
    machine("linux", False, "tensorflow")
    assert not gpu_is_likely()


def test_child_process_is_told_its_backend_and_leaves_gpu_memory_to_others(machine):
    machine("win32", True, "tensorflow", "torch")
    on_gpu, on_cpu = environment_for("gpu"), environment_for("cpu")
    assert (on_gpu["KERAS_BACKEND"], on_cpu["KERAS_BACKEND"]) == ("torch", "tensorflow")
    assert on_gpu["XLA_PYTHON_CLIENT_PREALLOCATE"] == "false"
    assert on_cpu["CUDA_VISIBLE_DEVICES"] == "-1"
    assert environment_for("cpu", "jax")["KERAS_BACKEND"] == "jax"
