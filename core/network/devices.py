"""The device of Keras' backend: the GPU that it sees, and the precision and batch sizes that suit it."""

import importlib
import math
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras

from core.device import BACKEND_TITLES, GPU_REMEDY
from core.errors import DeviceError, first_line

_MAX_FILL = 0.6
"""Share of the free memory that a batch may fill; convolutions need workspace besides their tensors."""
_TRAINING_COPIES = 3
"""Each activation is kept for the backward pass, has a gradient, and a copy in another format or layout."""
_SMI_SECONDS = 10


@dataclass(frozen=True)
class Gpu:
    """A GPU as its backend describes it.

    Attributes
    ----------
    name : str
        The maker's name for it; empty if unknown.
    capability : (int, int) or None
        CUDA compute capability; None for a GPU of another kind.
    free_bytes : int or None
        Memory that is free now; None if unknown.
    """

    name: str = ""
    capability: tuple[int, int] | None = None
    free_bytes: int | None = None


def use_device(choice: str, *, training: bool = True) -> str:
    """Choose the device of this process, and the precision of the models built from now on.

    Parameters
    ----------
    choice : "auto", "cpu" or "gpu"
    training : bool
        Whether models will be trained, or only predict.

    Returns
    -------
    str
        The device as shown to the user, e.g. "GPU (TensorFlow, NVIDIA A100)".

    Raises
    ------
    DeviceError
        If a GPU is required and the backend sees none, or it sees one and cannot query it.
    """
    backend = keras.backend.backend()
    gpu = None if choice == "cpu" else find_gpu(backend)
    title = BACKEND_TITLES.get(backend, backend)
    if choice == "gpu" and gpu is None:
        raise DeviceError("{backend} sees no GPU", remedy=GPU_REMEDY, backend=title)
    keras.config.set_dtype_policy("float32" if gpu is None else choose_precision(gpu, training=training))
    if gpu is None:
        return f"CPU ({title}, {os.cpu_count()} cores)"
    return f"GPU ({title}, {gpu.name})" if gpu.name else f"GPU ({title})"


def choose_precision(gpu: Gpu, *, training: bool) -> str:
    """Return the Keras dtype policy for a GPU; variables, loss and probabilities are 32-bit in each.

    bfloat16 has the range of 32-bit numbers, so its gradients need no scaling: training takes it where the hardware
    has it (compute capability 8.0, Ampere), and before that, from 7.0 (Volta) on, float16, with a scaled loss.
    Proposals take float16, which is more precise: compared with 32 bits it changes 0.06 % of the pixels of 16 photos,
    bfloat16 0.54 %. Older GPUs and those of other makers gain little or have not been measured.
    """
    if gpu.capability is None or gpu.capability < (7, 0):
        return "float32"
    return "mixed_bfloat16" if training and gpu.capability >= (8, 0) else "mixed_float16"


def batch_that_fits(model: Callable[[], keras.Model], max_size: int, *, training: bool) -> int:
    """Return a batch size for a model on the device of this process.

    Parameters
    ----------
    model : callable
        Returns the model, whose input has a fixed size; only called on a GPU.
    max_size : int
        The recipe's batch size, or for prediction the largest useful one.
    training : bool

    Returns
    -------
    int
        `max_size` on a CPU and where the free memory is unknown; else halved until it fits. It never grows, as the
        learning rate of a recipe belongs to its batch size.
    """
    gpu = find_gpu(keras.backend.backend())
    if gpu is None or gpu.free_bytes is None:
        return max_size
    return fit_batch(max_size, bytes_per_photo(model(), training=training), gpu.free_bytes)


def fit_batch(max_size: int, per_photo: int, free: int) -> int:
    """Return `max_size`, halved until a batch fills no more than `_MAX_FILL` of the free bytes; at least 1."""
    batch = max_size
    while batch > 1 and batch * per_photo > free * _MAX_FILL:
        batch //= 2
    return batch


def bytes_per_photo(model: keras.Model, *, training: bool) -> int:
    """Return the memory that the activations of one photo take: the output of every layer, in its own precision."""
    total = 0
    for layer in model._flatten_layers(include_self=False):
        if isinstance(layer, keras.Model) or not layer._inbound_nodes:
            continue
        width = 2 if layer.compute_dtype in ("float16", "bfloat16") else 4
        total += width * sum(math.prod(tensor.shape[1:]) for tensor in keras.tree.flatten(layer.output))
    return total * (_TRAINING_COPIES if training else 1)


def find_gpu(backend: str) -> Gpu | None:
    """Return the first GPU that a backend sees; DeviceError if it sees one and cannot query it.

    Every backend has its own API for this; Keras has none that works on all three.
    """
    finders = {"tensorflow": _tensorflow_gpu, "jax": _jax_gpu, "torch": _torch_gpu}
    try:
        return finders[backend](importlib.import_module(backend)) if backend in finders else None
    except (ImportError, RuntimeError, OSError, ValueError) as error:  # a driver too old, a library missing
        raise DeviceError(
            "{backend} cannot start the GPU: {reason}",
            remedy=GPU_REMEDY,
            backend=BACKEND_TITLES.get(backend, backend),
            reason=first_line(error),
        ) from error


def _tensorflow_gpu(tensorflow: Any) -> Gpu | None:
    gpus = tensorflow.config.list_physical_devices("GPU")
    if not gpus:
        return None
    experimental = tensorflow.config.experimental
    for gpu in gpus:  # else TensorFlow allocates all of its memory at once
        if not experimental.get_memory_growth(gpu):
            experimental.set_memory_growth(gpu, True)
    details = experimental.get_device_details(gpus[0])
    return Gpu(details.get("device_name", ""), details.get("compute_capability"), _free_by_driver())


def _jax_gpu(jax: Any) -> Gpu | None:
    devices = [device for device in jax.devices() if device.platform != "cpu"]
    if not devices:
        return None
    first = devices[0]
    stats = first.memory_stats() or {}
    free = stats["bytes_limit"] - stats.get("bytes_in_use", 0) if "bytes_limit" in stats else None
    return Gpu(first.device_kind, _parse_capability(getattr(first, "compute_capability", None)), free)


def _torch_gpu(torch: Any) -> Gpu | None:
    if os.environ.get("KERAS_TORCH_DEVICE") == "cpu":  # Keras obeys it, torch does not
        return None
    if torch.backends.mps.is_available():
        free = torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory()
        return Gpu("Apple Metal", None, int(free))
    if not torch.cuda.is_available():
        return None
    # AMD's GPUs answer the same calls, with version numbers of another meaning.
    capability = None if torch.version.hip else tuple(torch.cuda.get_device_capability(0))
    return Gpu(torch.cuda.get_device_name(0), capability, int(torch.cuda.mem_get_info(0)[0]))


def _parse_capability(text: object) -> tuple[int, int] | None:
    """Parse "8.6"; None for the names of other makers' GPUs, such as "gfx90a"."""
    major, dot, minor = str(text).partition(".")
    return (int(major), int(minor)) if dot and major.isdigit() and minor.isdigit() else None


def _free_by_driver() -> int | None:
    """Ask NVIDIA's driver for the free memory in bytes; TensorFlow has no call for it."""
    chosen = os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",")[0] or "0"
    query = ["nvidia-smi", f"--id={chosen}", "--query-gpu=memory.free", "--format=csv,noheader,nounits"]
    try:
        output = subprocess.run(query, capture_output=True, text=True, timeout=_SMI_SECONDS, check=True).stdout
        return int(output.split()[0]) * 1024**2
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None
