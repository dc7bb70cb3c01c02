"""Choice of the device, and errors of GPUs, without importing a machine-learning library."""

import importlib.util
import os
import platform
import re
import shutil
import sys
from pathlib import Path

from core.errors import DeviceError, first_line

CHOICES = ("auto", "cpu", "gpu")
BACKEND_TITLES = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}
PACKAGES = (
    "petseg",
    "keras",
    "tensorflow",
    "onnxruntime",
    "numpy",
    "opencv-python-headless",
    "pillow",
    "PySide6_Essentials",
)
"""Those whose versions `petseg info` and error reports tell."""
GPU_REMEDY = "See docs/gpu.md for what a GPU needs on this system."
_NO_MEMORY = re.compile(
    r"out of memory|out_of_memory|resource_?exhausted(?!.*no space left)|\boom\b|failed to allocate|alloc_failed",
    re.IGNORECASE | re.DOTALL,
)
"""TensorFlow calls a full disk exhausted too, but not out of memory."""
_GPU_WORDS = re.compile(
    r"cuda|cudnn|cublas|cufft|nvrtc|ptxas|libdevice|\bhip\b|rocm|miopen|\bmps\b|metal|\bdnn\b|\bgpu\b|\bdml\b|"
    r"directml|dxgi|device removed|coreml",
    re.IGNORECASE,
)


def gpu_is_likely() -> bool:
    """Return whether to ask Keras for a GPU, which costs seconds and half a gigabyte of memory."""
    if not _has_gpu_hardware() or not installed_backends():
        return False
    return sys.platform == "linux" or keras_backend("gpu") != "tensorflow"


def _has_gpu_hardware() -> bool:
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return False
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if sys.platform == "win32":
        return shutil.which("nvidia-smi") is not None
    return any(Path(node).exists() for node in ("/dev/nvidia0", "/dev/kfd", "/dev/dxg"))


def installed_backends() -> list[str]:
    """Return the backends of Keras that are installed, in the order of `BACKEND_TITLES`."""
    return [name for name in BACKEND_TITLES if importlib.util.find_spec(name)]


def keras_backend(device: str = "auto") -> str:
    """Return the Keras backend for the child process on a device: "auto", "cpu" or "gpu".

    The environment variable KERAS_BACKEND decides if it names a backend that PetSeg can use and that is installed;
    it may have been set for another project. Without it TensorFlow, or another one if that is not installed.
    On Windows and macOS TensorFlow sees no GPU, so where there is one, PyTorch or JAX are preferred.
    """
    chosen = os.environ.get("KERAS_BACKEND", "")
    if chosen in BACKEND_TITLES and importlib.util.find_spec(chosen):
        return chosen
    order = ["tensorflow", "torch", "jax"]
    if device != "cpu" and sys.platform in ("win32", "darwin") and _has_gpu_hardware():
        order = ["torch", "jax", "tensorflow"]
    return next((name for name in order if importlib.util.find_spec(name)), "tensorflow")


def is_out_of_memory(error: BaseException) -> bool:
    """Return whether an error of Python, NumPy or a machine-learning library means that memory ran out."""
    return isinstance(error, MemoryError) or _NO_MEMORY.search(f"{type(error).__name__}: {error}") is not None


def gpu_error(error: BaseException) -> DeviceError | None:
    """Return an error that a GPU caused as a `DeviceError`; None for any other error.

    The text decides: TensorFlow, PyTorch, JAX and ONNX Runtime share no exception class, and some raise a plain
    RuntimeError.
    """
    if is_out_of_memory(error):
        return DeviceError("it ran out of memory", remedy=GPU_REMEDY)
    if _GPU_WORDS.search(f"{type(error).__name__}: {error}"):
        return DeviceError("{reason}", remedy=GPU_REMEDY, reason=first_line(error))
    return None


def describe() -> dict[str, str]:
    """Return facts about this installation by title, for `petseg info` and error reports."""
    facts = {
        "Python": f"{platform.python_version()} ({sys.executable})",
        "System": f"{platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} cores",
        "Keras backend": keras_backend(),
        "Keras backends installed": ", ".join(installed_backends()) or "none",
        "GPU": "one may be there" if _has_gpu_hardware() else "none seen",
    }
    return facts | {name: _version(name) for name in PACKAGES}


def _version(package: str) -> str:
    from importlib import metadata  # slow to import, and the window must start fast

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
