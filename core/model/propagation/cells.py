"""A part of a photo on the grid of cells on which propagation decides."""

from collections.abc import Mapping
from typing import NamedTuple, cast

import cv2
import numpy as np
import numpy.typing as npt

from core.labels import Label
from core.model.composite import CropPrediction
from core.model.outline import petness_of
from core.pixels import BoolArray, Box

Plane = npt.NDArray[np.float32]
"""(CELLS, CELLS) float32, one value per cell; with a further axis for several."""

CELLS = 128
"""Cells a side: as many as the decoder's last features have, for an input of 256 pixels."""
MAX_LOG_ODDS = 5.0
"""From here on the model counts as sure."""
_MIN_SHARE = 1e-3


class SeenCrop(NamedTuple):
    """What the network predicts for a part of a photo, and what it saw there.

    Attributes
    ----------
    prediction : CropPrediction
    log_odds : Plane
        That a cell is inside the outline.
    features : tuple of three (CELLS, CELLS, n) float32
        Of the decoder, coarse and fine, and the colours (L, a, b).
    """

    prediction: CropPrediction
    log_odds: Plane
    features: tuple[Plane, Plane, Plane]


class Examples(NamedTuple):
    """How much of each cell was painted: as pet, and as background.

    Attributes
    ----------
    pet, background : Plane
        Shares of the cell, 0..1.
    """

    pet: Plane
    background: Plane


def log_odds_of(probabilities: Plane) -> Plane:
    """Return the log odds that something is inside the outline, of (..., 3) probabilities, within `MAX_LOG_ODDS`."""
    inside = np.clip(petness_of(probabilities), np.float32(_MIN_SHARE), np.float32(1 - _MIN_SHARE))
    return cast(Plane, np.clip(np.log(inside / (1 - inside)), -MAX_LOG_ODDS, MAX_LOG_ODDS).astype(np.float32))


def to_cells(values: npt.NDArray[np.float32]) -> Plane:
    """Average (h, w) or (h, w, n) values over the cells, or interpolate coarser ones."""
    is_coarser = len(values) < CELLS
    method = cv2.INTER_LINEAR if is_coarser else cv2.INTER_AREA
    return cast(Plane, cv2.resize(values, (CELLS, CELLS), interpolation=method))


def examples_in(box: Box, marks: Mapping[Label, BoolArray]) -> Examples:
    """Return how much of the cells over a box was painted, from (H, W) bool marks of pet and of background."""
    shares = (to_cells(marks[label][box.slices].astype(np.float32)) for label in (Label.PET, Label.BACKGROUND))
    return Examples(*shares)


def centres_of(box: Box) -> Plane:
    """Return (y, x) of the cells' centres in pixels of the photo, (CELLS, CELLS, 2)."""
    y, x = (box[axis] + (np.arange(CELLS) + 0.5) * (box.shape[axis] / CELLS) for axis in (0, 1))
    return np.stack(np.broadcast_arrays(y[:, None], x[None]), axis=-1).astype(np.float32)
