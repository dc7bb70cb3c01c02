"""What Keras' backend computes on."""

import importlib
import os
from typing import Any

import keras

from core.errors import DeviceError

_TITLES = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}


def use_device(choice: str) -> str:
    """Settle on a device for this process.

    Parameters
    ----------
    choice : "auto", "cpu" or "gpu"

    Returns
    -------
    str
        The device as shown to a person, e.g. "GPU (TensorFlow)".

    Raises
    ------
    DeviceError
        If a GPU is wanted and the backend sees none.
    """
    backend = keras.backend.backend()
    title = _TITLES.get(backend, backend)
    gpus = 0 if choice == "cpu" else _count_gpus(backend)
    if choice == "gpu" and not gpus:
        raise DeviceError(f"{title} sees no GPU")
    return f"GPU ({title})" if gpus else f"CPU ({title}, {os.cpu_count()} cores)"


def _count_gpus(backend: str) -> int:
    """Each backend is asked in its own words; Keras has no common ones that work on all three."""
    module: Any = importlib.import_module(backend)
    if backend == "torch":
        return int(module.cuda.device_count()) or int(module.backends.mps.is_available())
    if backend == "jax":
        return sum(device.platform != "cpu" for device in module.devices())
    gpus = module.config.list_physical_devices("GPU")
    for gpu in gpus:  # without growth TensorFlow takes all of the memory from everyone else
        module.config.experimental.set_memory_growth(gpu, True)
    return len(gpus)
