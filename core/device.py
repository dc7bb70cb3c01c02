"""Which device to use, decided without importing a machine-learning library."""

import importlib.util
import os
import platform
import re
import shutil
import sys
from pathlib import Path

CHOICES = ("auto", "cpu", "gpu")
BACKEND_TITLES = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}
GPU_REMEDY = "docs/gpu.md tells what a GPU needs on this system."
_NO_MEMORY = re.compile(
    r"out of memory|out_of_memory|resource_?exhausted|\boom\b|failed to allocate|alloc_failed", re.IGNORECASE
)
_GPU_WORDS = re.compile(
    r"cuda|cudnn|cublas|cufft|nvrtc|ptxas|libdevice|\bhip\b|rocm|miopen|\bmps\b|metal|\bdnn\b|\bgpu\b|\bdml\b|"
    r"directml|dxgi|device removed|coreml",
    re.IGNORECASE,
)


def gpu_is_likely() -> bool:
    """Whether it is worth asking Keras for a GPU; asking costs seconds and half a gigabyte of memory."""
    return _has_gpu_hardware() and (sys.platform == "linux" or keras_backend("gpu") != "tensorflow")


def _has_gpu_hardware() -> bool:
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return False
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if sys.platform == "win32":
        return shutil.which("nvidia-smi") is not None
    return any(Path(node).exists() for node in ("/dev/nvidia0", "/dev/kfd", "/dev/dxg"))


def keras_backend(device: str = "auto") -> str:
    """The Keras backend that the child process uses on a device: "auto", "cpu" or "gpu".

    What the environment variable KERAS_BACKEND says; else TensorFlow, or another one if it is not installed. TensorFlow
    sees no GPU on Windows and macOS, so where there is one PyTorch or JAX come first there.
    """
    chosen = os.environ.get("KERAS_BACKEND")
    if chosen:
        return chosen
    order = ["tensorflow", "torch", "jax"]
    if device != "cpu" and sys.platform in ("win32", "darwin") and _has_gpu_hardware():
        order = ["torch", "jax", "tensorflow"]
    return next((name for name in order if importlib.util.find_spec(name)), "tensorflow")


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error of Python, NumPy or a machine-learning library says that there is no memory left."""
    return isinstance(error, MemoryError) or _NO_MEMORY.search(f"{type(error).__name__}: {error}") is not None


def gpu_failure(error: BaseException) -> str | None:
    """What went wrong on a GPU, as a clause for a person; None if the error tells of something else.

    TensorFlow, PyTorch, JAX and ONNX Runtime have no common class for it, and some raise a plain RuntimeError, so the
    text decides.
    """
    if is_out_of_memory(error):
        return "it ran out of memory"
    if _GPU_WORDS.search(f"{type(error).__name__}: {error}"):
        return first_line(error)
    return None


def first_line(error: BaseException) -> str:
    """The first line of an error's text, shortened; libraries add pages of their own insides."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]


def describe() -> dict[str, str]:
    """Facts about this installation, by title, for `petseg info` and error reports."""
    packages = (
        "petseg",
        "keras",
        "tensorflow",
        "onnxruntime",
        "onnx",
        "numpy",
        "opencv-python-headless",
        "pillow",
        "PySide6_Essentials",
    )
    facts = {
        "Python": f"{platform.python_version()} ({sys.executable})",
        "System": f"{platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} cores",
        "Keras backend": keras_backend(),
        "Keras backends installed": ", ".join(filter(importlib.util.find_spec, BACKEND_TITLES)) or "none",
        "GPU": "one may be there" if _has_gpu_hardware() else "none seen",
    }
    return facts | {name: _version(name) for name in packages}


def _version(package: str) -> str:
    from importlib import metadata  # it imports the mail parser, which the window would wait for at its start

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
