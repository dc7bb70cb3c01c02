"""What trainings minimise, and what fine-tunes report.

Both work on one plane per class: reductions over a last axis of three are slow on CPUs.
"""

import math
from typing import Any

import keras
from keras import ops

from core.labels import Label

LEAST = 1e-7
"""Probability below which a pixel's entropy does not grow."""


class CrossEntropyDice(keras.losses.Loss):
    """Cross-entropy from logits plus a weighted soft Dice loss, in which every class counts the same.

    Dice: Milletari et al., V-Net, 2016.
    """

    def __init__(self, dice_weight: float = 0.5, name: str = "cross_entropy_dice", **options: Any) -> None:
        super().__init__(name=name, **options)
        self._dice_weight = dice_weight

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """Return the losses (N,) of labels (N, H, W) and logits (N, H, W, 3)."""
        truth = ops.cast(y_true, "int32")
        logits = _planes(y_pred)
        largest = ops.stop_gradient(ops.maximum(ops.maximum(logits[0], logits[1]), logits[2]))
        raised = [ops.exp(plane - largest) for plane in logits]
        total = raised[0] + raised[1] + raised[2]
        entropy, dice = largest + ops.log(total), 0.0
        for label, (plane, share) in enumerate(zip(logits, raised, strict=True)):
            is_label = ops.cast(truth == label, "float32")
            entropy -= is_label * plane
            dice += _dice(is_label, share / total)
        return ops.mean(entropy, axis=(1, 2)) + self._dice_weight * (1 - dice / len(Label))


def _dice(truth: Any, shares: Any) -> Any:
    """Return the soft Dice coefficients (N,) of a class; 1 is added to both terms, so that no class divides by 0."""
    both = ops.sum(truth * shares, axis=(1, 2))
    return (2 * both + 1) / (ops.sum(truth, axis=(1, 2)) + ops.sum(shares, axis=(1, 2)) + 1)


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
        logits = _planes(y_pred)
        margin = logits[Label.BACKGROUND] - ops.logaddexp(logits[Label.PET], logits[Label.BORDER])
        right = ops.where(truth == Label.BACKGROUND, margin, -margin)
        entropy = ops.minimum(ops.softplus(-right), -math.log(LEAST))
        super().update_state(entropy, ops.cast(truth != Label.BORDER, "float32"))


def _planes(logits: Any) -> list[Any]:
    """Return the logits (N, H, W) of each class, in the order of `Label`."""
    planes: list[Any] = ops.unstack(ops.cast(logits, "float32"), axis=-1)
    return planes
