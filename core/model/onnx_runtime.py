"""Runs the network on ONNX Runtime in this process: on the CPU, or on a GPU whose provider is installed."""

import contextlib
import sys
import threading
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from core.device import GPU_REMEDY, gpu_error
from core.errors import DeviceError, first_line
from core.model.checkpoint import Checkpoint
from core.model.onnx_graph import INPUT, OUTPUT, build_graph

_CPU = "CPUExecutionProvider"
_GPU_PROVIDERS = {
    "CUDAExecutionProvider": "CUDA",
    "MIGraphXExecutionProvider": "MIGraphX",
    "ROCMExecutionProvider": "ROCm",
    "DmlExecutionProvider": "DirectML",
    "WebGpuExecutionProvider": "WebGPU",
    "CoreMLExecutionProvider": "Core ML",
}
"""In order of preference. TensorRT is left out: it compiles for minutes before the first proposal."""
_ALWAYS_THERE = frozenset({"CoreMLExecutionProvider"})
"""In every ONNX Runtime for their system, so nobody chose them; used on request only, since they round to 16 bits."""
_PROVIDER_OPTIONS = {
    # The default benchmarks every algorithm at each new batch size, which takes longer than a proposal.
    "CUDAExecutionProvider": {"cudnn_conv_algo_search": "HEURISTIC", "arena_extend_strategy": "kSameAsRequested"},
    "CoreMLExecutionProvider": {"ModelFormat": "MLProgram", "MLComputeUnits": "ALL"},
}


def gpu_provider(device: str) -> str | None:
    """Return the GPU provider of ONNX Runtime to use for "auto", "cpu" or "gpu"; None if there is none."""
    if device == "cpu":
        return None
    installed = set(onnxruntime.get_available_providers())
    if device == "auto":
        installed -= _ALWAYS_THERE
    return next((provider for provider in _GPU_PROVIDERS if provider in installed), None)


class OnnxNetwork:
    """A `Network` on the CPU, or on the GPU of a provider.

    Parameters
    ----------
    checkpoint : Checkpoint
    threads : int
        On the CPU; 0 for one per core.
    provider : str or None
        From `gpu_provider`; None for the CPU.

    Raises
    ------
    DeviceError
        If the provider cannot start; at `run`, if the GPU fails.
    """

    def __init__(self, checkpoint: Checkpoint, threads: int = 0, provider: str | None = None) -> None:
        graph = build_graph(checkpoint)
        self._provider = provider
        # A CPU session takes several runs at once. Those of GPUs need not, and share one GPU and its memory.
        self._turn = contextlib.nullcontext() if provider is None else threading.Lock()
        if provider is None:
            self._session = cpu_session(graph, threads)
            self.device = "CPU (ONNX Runtime)"
        else:
            self._session = _gpu_session(graph, provider)
            self.device = f"GPU (ONNX Runtime, {_GPU_PROVIDERS.get(provider, provider)})"

    def run(self, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return probabilities (N, S, S, 3) of photos (N, S, S, 3) in -1..1."""
        try:
            with self._turn:
                output: npt.NDArray[np.float32] = self._session.run([OUTPUT], {INPUT: photos})[0]
        except Exception as error:
            if self._provider is None:
                raise
            raise gpu_error(error) or DeviceError("{reason}", remedy=GPU_REMEDY, reason=first_line(error)) from error
        return output

    def close(self) -> None:
        """Do nothing: the memory is released with the object."""


def cpu_session(graph: bytes, threads: int = 0) -> onnxruntime.InferenceSession:
    """Open a session on the CPU; 0 threads are one per core."""
    return onnxruntime.InferenceSession(graph, _options(threads), providers=[_CPU])


def _gpu_session(graph: bytes, provider: str) -> Any:
    """Open a session that really runs on a provider; by default, ONNX Runtime silently falls back to the CPU."""
    title = _GPU_PROVIDERS.get(provider, provider)
    if provider == "CUDAExecutionProvider":
        with contextlib.redirect_stdout(sys.stderr):  # it prints what it does not find
            onnxruntime.preload_dlls()  # CUDA and cuDNN may be in Python packages, where no loader searches
    options = _options(0)
    if provider == "DmlExecutionProvider":  # it supports neither
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    try:
        session = onnxruntime.InferenceSession(
            graph, options, providers=[(provider, _PROVIDER_OPTIONS.get(provider, {})), _CPU]
        )
    except Exception as error:
        raise DeviceError(
            "{provider} cannot start: {reason}", remedy=GPU_REMEDY, provider=title, reason=first_line(error)
        ) from error
    session.disable_fallback()
    if provider not in session.get_providers():
        raise DeviceError(
            "ONNX Runtime cannot start {provider}, a driver or library is missing or too old",
            remedy=GPU_REMEDY,
            provider=title,
        )
    return session


def _options(threads: int) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    # Threads that spin between calls would take the core from the GUI thread.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options
