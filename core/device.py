"""Which device to use, decided without importing a machine-learning library."""

import importlib.util
import os
import platform
import shutil
import sys
from pathlib import Path

CHOICES = ("auto", "cpu", "gpu")
_BACKENDS = ("tensorflow", "jax", "torch")


def gpu_is_likely() -> bool:
    """Whether it is worth asking Keras for a GPU; asking costs seconds and half a gigabyte of memory."""
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return False
    if sys.platform == "darwin":
        return platform.machine() == "arm64" and keras_backend() != "tensorflow"
    if sys.platform == "win32":
        return keras_backend() != "tensorflow" and shutil.which("nvidia-smi") is not None
    return any(Path(node).exists() for node in ("/dev/nvidia0", "/dev/kfd", "/dev/dxg"))


def keras_backend() -> str:
    """The Keras backend that the child process will use."""
    return os.environ.get("KERAS_BACKEND") or "tensorflow"


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
        "Keras backends installed": ", ".join(name for name in _BACKENDS if importlib.util.find_spec(name)) or "none",
        "GPU": "one may be there; the child process asks Keras for it" if gpu_is_likely() else "none seen",
    }
    return facts | {name: _version(name) for name in packages}


def _version(package: str) -> str:
    from importlib import metadata  # it imports the mail parser, which the window would wait for at its start

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
