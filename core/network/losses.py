"""What training minimises."""

from typing import Any

import keras
from keras import ops

from core.labels import Label


class CrossEntropyDice(keras.losses.Loss):
    """Cross-entropy from logits plus a weighted soft Dice loss, each class counting the same in the latter.

    Dice: Milletari et al., V-Net, 2016, with the classes' scores averaged.
    """

    def __init__(self, dice_weight: float = 0.5, name: str = "cross_entropy_dice", **options: Any) -> None:
        super().__init__(name=name, **options)
        self._dice_weight = dice_weight

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """Labels (N, H, W) and logits (N, H, W, 3) to losses (N,)."""
        truth = ops.one_hot(ops.cast(y_true, "int32"), len(Label))
        logits = ops.cast(y_pred, "float32")
        entropy = -ops.mean(ops.sum(truth * ops.log_softmax(logits, axis=-1), axis=-1), axis=(1, 2))
        shares = ops.softmax(logits, axis=-1)
        overlap = ops.sum(truth * shares, axis=(1, 2))
        dice = (2 * overlap + 1) / (ops.sum(truth, axis=(1, 2)) + ops.sum(shares, axis=(1, 2)) + 1)
        return entropy + self._dice_weight * (1 - ops.mean(dice, axis=-1))
