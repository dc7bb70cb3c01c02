"""Photos that a training is judged on after each epoch."""

from collections.abc import Sequence

import keras
import numpy as np

from core.evaluation.metrics import confusion, core_iou
from core.labels import Label, Mask
from core.model.preprocess import scale_pixels, shrink_to_square
from core.network.augment import Sample
from core.network.losses import LEAST
from core.network.training import predict_probabilities
from core.resizing import resize_nearest


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
        loss = float(-np.log(np.maximum(right, LEAST)).mean()) if right.size else 0.0
        return loss, core_iou(confusion(probabilities.argmax(axis=-1).astype(np.uint8), truth))
