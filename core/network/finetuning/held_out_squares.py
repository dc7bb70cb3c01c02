"""Photos that a training is judged on after each epoch, and the measure that it shares with the training squares."""

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
from keras import ops

from core.evaluation.metrics import confusion, core_iou
from core.labels import Label, Mask
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.augment import Sample
from core.network.training import predict_probabilities
from core.resizing import resize_nearest

_LEAST = 1e-7
"""Probability below which a pixel's loss does not grow."""


class HeldOutSquares:
    """Photos at the network's size that a training is judged on after each epoch."""

    def __init__(self, samples: Sequence[Sample], size: int) -> None:
        self._photos = scale_pixels(np.stack([shrink_to_square(image, size) for image, _ in samples]))
        self._masks: list[Mask] = [resize_nearest(mask, size, size) for _, mask in samples]

    def judge(self, model: keras.Model) -> tuple[float, float]:
        """Return `PetEntropy` and core IoU over all pixels; for both, a predicted border counts as pet."""
        probabilities = np.concatenate([predict_probabilities(model, photo[None]) for photo in self._photos])
        truth = np.stack(self._masks)
        background = probabilities[..., Label.BACKGROUND]
        right = np.concatenate([background[truth == Label.BACKGROUND], 1 - background[truth == Label.PET]])
        loss = float(-np.log(np.maximum(right, _LEAST)).mean()) if right.size else 0.0
        return loss, core_iou(confusion(probabilities.argmax(axis=-1).astype(np.uint8), truth))


class PetEntropy(keras.metrics.Mean):
    """Cross-entropy of pet against background.

    A predicted border counts as pet, as in core IoU; pixels that are truly border do not count. The training's own loss
    knows three classes and adds Dice, so it cannot be compared with that of the held-out photos.
    """

    NAME = "pet_entropy"

    def __init__(self) -> None:
        super().__init__(self.NAME)

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Add labels (N, H, W) and logits (N, H, W, 3); weights do not count."""
        truth = ops.cast(y_true, "int32")
        background = ops.clip(ops.softmax(ops.cast(y_pred, "float32"))[..., Label.BACKGROUND], _LEAST, 1 - _LEAST)
        right = ops.where(truth == Label.BACKGROUND, background, 1 - background)
        super().update_state(-ops.log(right), ops.cast(truth != Label.BORDER, "float32"))
