"""The network on ONNX Runtime, in this process: on the CPU, or on a GPU for which the user installed a provider."""

import contextlib
import sys
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from core.device import GPU_REMEDY, first_line, gpu_failure
from core.errors import DeviceError
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
"""By preference. TensorRT is left out: it compiles for minutes before the first proposal."""
_ALWAYS_THERE = frozenset({"CoreMLExecutionProvider"})
"""In every ONNX Runtime for its system, so nobody chose it; it runs on request only, since it rounds to 16 bits."""
_PROVIDER_OPTIONS = {
    # The default tries every algorithm at each new batch size, which takes longer than a proposal.
    "CUDAExecutionProvider": {"cudnn_conv_algo_search": "HEURISTIC", "arena_extend_strategy": "kSameAsRequested"},
    "CoreMLExecutionProvider": {"ModelFormat": "MLProgram", "MLComputeUnits": "ALL"},
}


def gpu_provider(device: str) -> str | None:
    """ONNX Runtime's GPU provider to use for "auto", "cpu" or "gpu"; None if there is none."""
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
        On the CPU, 0 for one per core.
    provider : str or None
        One of `gpu_provider`; None for the CPU.

    Raises
    ------
    DeviceError
        If the provider cannot start; at `run`, if the GPU fails.
    """

    def __init__(self, checkpoint: Checkpoint, threads: int = 0, provider: str | None = None) -> None:
        graph = build_graph(checkpoint)
        self._provider = provider
        if provider is None:
            self._session = onnxruntime.InferenceSession(graph, _options(threads), providers=[_CPU])
            self.device = "CPU (ONNX Runtime)"
        else:
            self._session = _gpu_session(graph, provider)
            self.device = f"GPU (ONNX Runtime, {_GPU_PROVIDERS.get(provider, provider)})"

    def run(self, photos: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """(N, S, S, 3) in -1..1 to probabilities (N, S, S, 3)."""
        try:
            output: npt.NDArray[np.float32] = self._session.run([OUTPUT], {INPUT: photos})[0]
        except Exception as error:
            if self._provider is None:
                raise
            raise DeviceError(gpu_failure(error) or first_line(error), remedy=GPU_REMEDY) from error
        return output

    def close(self) -> None:
        """Nothing to stop; memory goes with the object."""


def _gpu_session(graph: bytes, provider: str) -> Any:
    """A session that really runs on a provider: ONNX Runtime itself would go on with the CPU and say so nowhere."""
    title = _GPU_PROVIDERS.get(provider, provider)
    if provider == "CUDAExecutionProvider":
        with contextlib.redirect_stdout(sys.stderr):  # it prints what it does not find
            onnxruntime.preload_dlls()  # CUDA and cuDNN may lie in Python packages, where no loader looks
    options = _options(0)
    if provider == "DmlExecutionProvider":  # it has neither
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    try:
        session = onnxruntime.InferenceSession(
            graph, options, providers=[(provider, _PROVIDER_OPTIONS.get(provider, {})), _CPU]
        )
    except Exception as error:
        raise DeviceError(f"{title} cannot start: {first_line(error)}", remedy=GPU_REMEDY) from error
    session.disable_fallback()
    if provider not in session.get_providers():
        raise DeviceError(
            f"ONNX Runtime cannot start {title}, a driver or library is missing or too old", remedy=GPU_REMEDY
        )
    return session


def _options(threads: int) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    # Threads that spin between calls would take the core from the pointer.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options
