"""How long a fine-tune takes, before it begins."""

from collections.abc import Iterable, Mapping

import numpy as np

from core.project import TRAINED_ON, ModelVersion

SECONDS, DEVICE, RECIPE = "seconds", "device", "recipe"
"""Keys of a version's figures about its duration."""
RECIPE_NUMBER = 3
"""To be raised whenever `_USUAL` is measured again: durations of an earlier recipe say nothing about this one."""
OTHER_RECIPE = 0
"""Of fine-tunes that the user stopped or chose something for: their durations say nothing about others."""
_USUAL = ((5, 65.0), (10, 70.0), (20, 165.0), (50, 250.0))
"""Reviewed photos and seconds on two cores with AVX2, where nothing was fine-tuned yet; the first and the last are
estimates, those between measured (docs/fine-tuning.md)."""
_FOR_EACH_MORE = 0.3
"""Seconds per further photo: it adds no squares, but has to be read."""


def pace_of(seconds: float, photos: int, device: str) -> tuple[str, float]:
    """Return the key to keep a pace under, see `with_pace`, and a fine-tune's time relative to the usual one."""
    return _pace_key("gpu" if device.lower().startswith("gpu") else "cpu"), seconds / _usual_seconds(photos)


def with_pace(paces: Mapping[str, float], key: str, pace: float) -> dict[str, float]:
    """Return the paces with a new one, and without those of earlier recipes."""
    current = map(_pace_key, ("gpu", "cpu"))
    return {kept: paces[kept] for kept in current if kept in paces} | {key: pace}


def expected_seconds(photos: int, device: str, paces: Mapping[str, float], versions: Iterable[ModelVersion]) -> float:
    """Return how long a fine-tune on some photos will take: by the last one here, else the last one of this folder.

    Parameters
    ----------
    photos : int
    device : "auto", "cpu" or "gpu"
    paces : mapping
        How long the last fine-tune on this computer took relative to the usual time, by `pace_of`'s key.
    versions : iterable of ModelVersion
        Oldest first; they may have been made on another computer.
    """
    usual = _usual_seconds(photos)
    kinds = map(_pace_key, ("gpu", "cpu") if device == "auto" else (device,))
    pace = next((paces[kind] for kind in kinds if kind in paces), None)
    if pace is not None:
        return pace * usual
    for version in reversed(list(versions)):
        seconds, before = version.figures.get(SECONDS), version.figures.get(TRAINED_ON)
        if isinstance(seconds, int | float) and isinstance(before, int | float) and _is_like(version, device):
            return float(seconds) * usual / _usual_seconds(before)
    return usual


def _pace_key(device: str) -> str:
    """Return the device, "cpu" or "gpu", and the recipe as one key."""
    return f"{device} {RECIPE_NUMBER}"


def _is_like(version: ModelVersion, device: str) -> bool:
    """Return whether a version was trained by this recipe, on the device to be used, judging by its name."""
    trained_on = str(version.figures.get(DEVICE, ""))
    same_device = device == "auto" or trained_on.lower().startswith(device)
    return same_device and version.figures.get(RECIPE) == RECIPE_NUMBER


def _usual_seconds(photos: float) -> float:
    known, seconds = zip(*_USUAL, strict=True)
    if photos > known[-1]:
        return float(seconds[-1] + _FOR_EACH_MORE * (photos - known[-1]))
    return float(np.interp(photos, known, seconds))
