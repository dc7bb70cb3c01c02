"""Spreads corrections to cells nearby that look the same to the network.

The correction, as log odds to be added, is a Gaussian process with mean 0: away from the strokes, and from what looks
like them, the network's own prediction stands. A stroke that agrees with it corrects nothing and so holds it in place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Label
from core.model.composite import CropPrediction
from core.model.outline import depth_in, petness_of
from core.model.propagation.cells import CELLS, Examples, Plane, SeenCrop, centres_of, examples_in
from core.pixels import BoolArray

Floats = npt.NDArray[np.float32]

SURE = 3.0
"""Log odds that painted cells are to have."""
REACH = 0.1
"""Distance over which a correction fades, in diagonals of the photo."""
NOISE = 0.3
"""Variance of the painted cells' own log odds: a stroke is not exact."""
MAX_EXAMPLES = 200
"""Cells that are compared with all others."""
_PAINTED = 0.9
"""Share of a cell that is painted with one class in an example."""
_SMOOTHING = 1.0
"""Standard deviation in cells of the blur of a correction, since features of neighbours differ like the fur does."""
_EVERY = 7
"""Cell of which features are measured to scale them."""


def spread(
    crops: Sequence[SeenCrop], marks: Mapping[Label, BoolArray], diagonal: float, border_width: int
) -> list[CropPrediction]:
    """Return the predictions as the examples correct them.

    Parameters
    ----------
    crops : sequence of SeenCrop
    marks : mapping of Label to (H, W) bool
        What was painted as pet, and as background.
    diagonal : float
        Of the photo in pixels.
    border_width : int
        In pixels of the photo, of the border along a new outline.
    """
    descriptions = _descriptions(crops, diagonal)
    known, targets = _examples(crops, marks, descriptions)
    if not len(known):
        return [crop.prediction for crop in crops]
    gram = _likeness(known, known) + np.float32(NOISE) * np.eye(len(known), dtype=np.float32)
    weights = np.linalg.solve(gram, targets).astype(np.float32)
    corrections = (_likeness(cells, known) @ weights for cells in descriptions)
    return [
        with_border(corrected(crop.prediction, correction.reshape(CELLS, CELLS)), crop.prediction, border_width)
        for crop, correction in zip(crops, corrections, strict=True)
    ]


def corrected(prediction: CropPrediction, correction: Plane) -> CropPrediction:
    """Return a prediction with log odds of being inside the outline added; the border keeps its share of a class."""
    values = prediction.probabilities
    side = len(values)
    smooth = cv2.GaussianBlur(correction, (0, 0), _SMOOTHING)
    added = cast(Plane, cv2.resize(smooth, (side, side), interpolation=cv2.INTER_LINEAR))
    inside = np.clip(petness_of(values), np.float32(1e-4), np.float32(1 - 1e-4))
    new = 1 / (1 + np.exp(-(np.log(inside / (1 - inside)) + added)))
    grows = new > inside
    pet, background, border = (values[..., label] for label in (Label.PET, Label.BACKGROUND, Label.BORDER))
    shrunk = np.where(grows, (1 - new) / (1 - inside), new / inside)
    result = np.empty_like(values)
    result[..., Label.BORDER] = border * shrunk
    result[..., Label.BACKGROUND] = np.where(grows, background * shrunk, 1 - (pet + border) * shrunk)
    result[..., Label.PET] = np.where(grows, 1 - (background + border) * shrunk, pet * shrunk)
    return replace(prediction, probabilities=np.clip(result, 0, 1))


def with_border(prediction: CropPrediction, before: CropPrediction, width: int) -> CropPrediction:
    """Return a corrected prediction with a border of a width in pixels where it has an outline that is new."""
    values, box = prediction.probabilities, prediction.box
    half = np.float32(0.5 * width * len(values) / np.sqrt(box.area))
    inside, was_inside = (petness_of(one.probabilities) > 0.5 for one in (prediction, before))
    # An outline that shifted by a pixel is no new one.
    moved = cv2.morphologyEx((inside != was_inside).view(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    reach = 2 * int(np.ceil(half)) + 5
    is_new = cv2.dilate(moved, np.ones((reach, reach), np.uint8)) > 0
    if half <= 0 or not is_new.any() or inside.all() or not inside.any():
        return prediction
    depth = depth_in(inside)
    band = np.clip(half - np.abs(depth) + np.float32(0.5), 0, 1)
    shares = {Label.PET: (1 - band) * (depth > 0), Label.BACKGROUND: (1 - band) * (depth <= 0), Label.BORDER: band}
    result = values.copy()
    for label, share in shares.items():
        result[..., label][is_new] = share[is_new]
    return replace(prediction, probabilities=result)


def _descriptions(crops: Sequence[SeenCrop], diagonal: float) -> list[Floats]:
    """Return (CELLS², n) numbers per crop: cells at a distance of 1 are alike to about 0.6."""
    scaled = []
    for kind in range(3):
        parts = [crop.features[kind].reshape(CELLS * CELLS, -1) for crop in crops]
        some = np.concatenate([part[::_EVERY] for part in parts])
        middle, scale = some.mean(axis=0), (some.std(axis=0) + np.float32(1e-3)) * np.sqrt(some.shape[1])
        scaled.append([((part - middle) / scale).astype(np.float32) for part in parts])
    places = [
        (centres_of(crop.prediction.box) / np.float32(REACH * diagonal)).reshape(CELLS * CELLS, 2) for crop in crops
    ]
    return [np.concatenate(parts, axis=1) for parts in zip(*scaled, places, strict=True)]


def _examples(
    crops: Sequence[SeenCrop], marks: Mapping[Label, BoolArray], descriptions: Sequence[Floats]
) -> tuple[Floats, Floats]:
    """Return the descriptions of painted cells, and by how much their log odds are to rise."""
    rng = np.random.default_rng(0)  # the same strokes always give the same suggestion
    most = MAX_EXAMPLES // (2 * len(crops))
    known, targets = [], []
    for crop, cells in zip(crops, descriptions, strict=True):
        odds = crop.log_odds.ravel()
        for sign, chosen in _painted(examples_in(crop.prediction.box, marks)):
            agrees = sign * odds[chosen] >= 0
            for some, limit in ((chosen[~agrees], most), (chosen[agrees], most // 2)):
                kept = some if len(some) <= limit else rng.choice(some, limit, replace=False)
                known.append(cells[kept])
                targets.append(sign * np.maximum(np.float32(SURE) - sign * odds[kept], 0))
    return np.concatenate(known), np.concatenate(targets)


def _painted(examples: Examples) -> list[tuple[int, npt.NDArray[np.intp]]]:
    return [(sign, np.flatnonzero(share > _PAINTED)) for sign, share in ((1, examples.pet), (-1, examples.background))]


def _likeness(some: Floats, others: Floats) -> Floats:
    """Return how alike each of some cells is to each of the others, 0..1."""
    squares = (some * some).sum(axis=1)[:, None] + (others * others).sum(axis=1) - 2 * some @ others.T
    return cast(Floats, np.exp(-0.5 * np.maximum(squares, 0)))
