"""Keras' own folder for the child process, so that settings of other projects do not reach it."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

_SETTINGS = "keras.json"
_WEIGHTS = "models"
LEFT_OUT = frozenset({"KERAS_MAX_EPOCHS", "KERAS_MAX_STEPS_PER_EPOCH", "KERAS_NNX_ENABLED", "JAX_ENABLE_X64"})
"""Variables of the shell that would change a training behind PetSeg's back."""


def make_keras_home(environment: Mapping[str, str]) -> Path:
    """Return a folder for `KERAS_HOME` that holds no settings; it is created if possible.

    Keras reads `keras.json` in its home when it is imported: another data format or precision there breaks every
    training. Weights that Keras has downloaded to the user's own home are used from there.
    """
    home = _cache_folder(environment) / "petseg" / "keras"
    with suppress(OSError):  # Keras works without
        home.mkdir(parents=True, exist_ok=True)
        (home / _SETTINGS).unlink(missing_ok=True)
        shared = Path(environment.get("KERAS_HOME") or Path.home() / ".keras") / _WEIGHTS
        if shared.is_dir() and not os.path.lexists(home / _WEIGHTS):
            (home / _WEIGHTS).symlink_to(shared, target_is_directory=True)
    return home


def _cache_folder(environment: Mapping[str, str]) -> Path:
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache")
