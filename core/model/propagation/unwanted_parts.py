"""Drops parts of a proposal that the user has begun to erase."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import cv2
import numpy as np

from core.labels import Label
from core.model.composite import Composite, CropPrediction, resample
from core.model.outline import petness_of
from core.pixels import BoolArray, Box

MIN_ERASED, MIN_ERASED_OF_LARGEST = 0.05, 0.25
"""Share of a part that was erased; less may be a mistake of the outline, most of all on the largest part."""
_GROWN = 3
"""Cells by which a part is widened, so that no border of it is left."""


def without_unwanted_parts(
    predictions: Sequence[CropPrediction], proposed: Composite, marks: Mapping[Label, BoolArray]
) -> list[CropPrediction] | None:
    """Return predictions in which the parts that strokes began to erase are background; None without such parts.

    Parameters
    ----------
    predictions : sequence of CropPrediction
        The first is of the whole photo.
    proposed : Composite
        What was proposed before the strokes.
    marks : mapping of Label to (H, W) bool
    """
    whole = predictions[0].box
    unwanted = _unwanted(petness_of(proposed.over(whole)) > 0.5, marks)
    if not unwanted.any():
        return None
    return [_erased(prediction, unwanted, whole) for prediction in predictions]


def _unwanted(inside: BoolArray, marks: Mapping[Label, BoolArray]) -> BoolArray:
    """Return the cells of unwanted parts, (S, S)."""
    size = len(inside)
    count, parts = cv2.connectedComponents(inside.view(np.uint8), connectivity=8)
    pet, background = (_shares(marks[label], size) for label in (Label.PET, Label.BACKGROUND))
    cells, erased, confirmed = (
        np.bincount(parts.ravel(), weights, count) for weights in (None, background.ravel(), pet.ravel())
    )
    cells[0] = 0  # the background is no part
    needed = np.where(cells == cells.max(), MIN_ERASED_OF_LARGEST, MIN_ERASED) * cells
    is_unwanted = (cells > 0) & (erased >= needed) & (confirmed < 1)
    kernel = np.ones((2 * _GROWN + 1, 2 * _GROWN + 1), np.uint8)
    grown: BoolArray = cv2.dilate(is_unwanted[parts].view(np.uint8), kernel) > 0
    grown &= ~inside | is_unwanted[parts]
    return grown


def _shares(region: BoolArray, size: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Return how much of each cell a region covers, 0..1."""
    return np.asarray(cv2.resize(region.astype(np.float32), (size, size), interpolation=cv2.INTER_AREA), np.float32)


def _erased(prediction: CropPrediction, unwanted: BoolArray, whole: Box) -> CropPrediction:
    values = prediction.probabilities.copy()
    covered = resample(unwanted.astype(np.float32), whole, prediction.box, len(values)) > 0.5
    values[covered] = 0
    values[..., Label.BACKGROUND][covered] = 1
    return replace(prediction, probabilities=values)
