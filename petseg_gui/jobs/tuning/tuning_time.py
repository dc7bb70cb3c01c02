"""How long a fine-tune takes, before it begins."""

from collections.abc import Iterable, Mapping

import numpy as np

from core.project import ModelVersion

SECONDS, TRAINED_ON, DEVICE, RECIPE = "seconds", "photos trained on", "device", "recipe"
"""Keys of a version's figures about its duration."""
RECIPE_NUMBER = 3
"""Raised together with `_USUAL`, as soon as a fine-tune takes another time: earlier ones tell nothing about it."""
_USUAL = ((5, 65.0), (10, 70.0), (20, 165.0), (50, 250.0))
"""Reviewed photos and seconds on two cores with AVX2, where nothing was fine-tuned yet; the first and the last are
estimates, those between measured (docs/fine-tuning.md)."""
_FOR_EACH_MORE = 0.3
"""Seconds per further photo: it adds no squares, but has to be read."""


def pace_of(seconds: float, photos: int, device: str) -> tuple[str, float]:
    """Return what a fine-tune ran on, see `_kind`, and how long it took relative to the usual time."""
    return _kind("gpu" if device.lower().startswith("gpu") else "cpu"), seconds / _usual_seconds(photos)


def expected_seconds(photos: int, device: str, paces: Mapping[str, float], versions: Iterable[ModelVersion]) -> float:
    """Return how long a fine-tune on some photos will take: by the last one here, else the last one of this folder.

    Parameters
    ----------
    photos : int
    device : "auto", "cpu" or "gpu"
    paces : mapping
        What `pace_of` said of the last fine-tune on this computer, by what it ran on.
    versions : iterable of ModelVersion
        Oldest first; they may have been made on another computer.
    """
    usual = _usual_seconds(photos)
    kinds = map(_kind, ("gpu", "cpu") if device == "auto" else (device,))
    pace = next((paces[kind] for kind in kinds if kind in paces), None)
    if pace is not None:
        return pace * usual
    for version in reversed(list(versions)):
        seconds, before = version.figures.get(SECONDS), version.figures.get(TRAINED_ON)
        if isinstance(seconds, int | float) and isinstance(before, int | float) and _is_like(version, device):
            return float(seconds) * usual / _usual_seconds(before)
    return usual


def _kind(device: str) -> str:
    """Return the device, "cpu" or "gpu", with the recipe."""
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
