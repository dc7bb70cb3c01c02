"""Calibrates a trained network's probabilities, in its weights."""

from collections.abc import Iterator
from dataclasses import replace

import keras
import numpy as np
import numpy.typing as npt

from core.evaluation.calibration import fit_temperature
from core.labels import Label, Mask
from core.model.checkpoint import Checkpoint
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.samples import Samples
from core.network.training import predict_probabilities
from core.resizing import resize_nearest

_BATCH_SIZE = 16
_HEAD = ("head/kernel", "head/bias")
_FIGURE = "temperature"
_MIN_PROBABILITY = np.float32(1e-9)


def calibrate(
    checkpoint: Checkpoint, model: keras.Model, held_out: Samples, background_weight: float = 1.0
) -> Checkpoint:
    """Divide the head's weights by the temperature that fits held-out photos, and reweigh the background.

    Parameters
    ----------
    checkpoint : Checkpoint
    model : keras.Model
        With the checkpoint's weights.
    held_out : Samples
    background_weight : float
        Factor on the background's probability, relative to the others; with 1 no mask changes.

    Returns
    -------
    Checkpoint
        With the temperature among the figures of its card.
    """
    logits, truths = zip(*_predict(model, held_out), strict=True)
    temperature = fit_temperature(np.concatenate(logits), np.concatenate(truths))
    head = {name: checkpoint.weights[name] / np.float32(temperature) for name in _HEAD}
    head[_HEAD[1]][Label.BACKGROUND] += np.float32(np.log(background_weight))
    card = replace(checkpoint.card, figures=checkpoint.card.figures | {_FIGURE: round(temperature, 4)})
    return Checkpoint(dict(checkpoint.weights) | head, card)


def is_calibrated(checkpoint: Checkpoint) -> bool:
    """Return whether `calibrate` made it; a second time would reweigh the background twice."""
    return _FIGURE in checkpoint.card.figures


def _predict(model: keras.Model, samples: Samples) -> Iterator[tuple[npt.NDArray[np.float32], Mask]]:
    """Yield logits, up to a constant per pixel that no softmax sees, and masks at the network's size."""
    size = model.input_shape[1]
    for start in range(0, len(samples), _BATCH_SIZE):
        chunk = samples.take(range(start, min(start + _BATCH_SIZE, len(samples))))
        photos = scale_pixels(np.stack([shrink_to_square(image, size) for image in chunk.images]))
        masks = np.stack([resize_nearest(mask, size, size) for mask in chunk.masks])
        yield np.log(np.maximum(predict_probabilities(model, photos), _MIN_PROBABILITY)), masks
