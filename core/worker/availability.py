"""What the child process needs and may be missing, and how to get it; a bundle may come without Keras."""

import importlib.util
from collections.abc import Iterable, Mapping

from core.device import installed_backends
from core.errors import WorkerError
from core.worker.program import in_bundle

_RUN = "Run: {command}"
_FULL_BUNDLE = "Use the full bundle of PetSeg, which includes them."


def missing_of(packages: Mapping[str, str]) -> list[str]:
    """Return those packages, by the module that each is imported as, that are not installed."""
    return [package for module, package in packages.items() if importlib.util.find_spec(module) is None]


def how_to_install() -> str:
    """Return the remedy of an error about missing packages; its field `command` is that of `pip_command`."""
    return _FULL_BUNDLE if in_bundle() else _RUN


def pip_command(packages: Iterable[str]) -> str:
    """Return the command that installs packages into the environment that PetSeg runs in."""
    return f"python -m pip install {' '.join(packages)}"


def keras_obstacle(backend: str | None = None) -> WorkerError | None:
    """Return why the child process cannot run Keras here, and how to change that; None if it can.

    Parameters
    ----------
    backend : str or None
        The backend that is needed; None for any.
    """
    missing = missing_of({"keras": "keras"})
    if not installed_backends() or (backend and importlib.util.find_spec(backend) is None):
        missing.append(backend or "tensorflow")
    if not missing:
        return None
    remedy = how_to_install()
    return WorkerError(
        "this needs packages that are not installed: {packages}",
        remedy=remedy,
        packages=", ".join(missing),
        command=pip_command(missing),
    )
