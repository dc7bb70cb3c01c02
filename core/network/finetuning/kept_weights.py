"""Chooses the weights to keep: of the best epoch, a mean of later epochs, or a mean of several trainings."""

import math
from collections.abc import Sequence
from typing import Protocol

import keras
import numpy as np

from core.model.checkpoint import Weights
from core.network.model import read_weights


class KeptWeights(Protocol):
    """Chooses weights as a training goes on."""

    weights: Weights
    """Empty before the first epoch has ended."""

    def take(self, model: keras.Model, epoch: int, loss: float) -> None:
        """Note a model after an epoch, counted from 1, and its loss on held-out squares."""


class BestEpoch:
    """Keeps the weights of the epoch with the smallest loss."""

    def __init__(self) -> None:
        self.weights: Weights = {}
        self._lowest = math.inf

    def take(self, model: keras.Model, _epoch: int, loss: float) -> None:
        """Keep them if the loss is smaller."""
        if loss < self._lowest:
            self.weights, self._lowest = read_weights(model), loss


class MeanOfLaterEpochs:
    """Averages the weights after each epoch of the second half (Izmailov et al., 2018), however good each one is."""

    def __init__(self, epochs: int) -> None:
        self.weights: Weights = {}
        self._first = epochs // 2 + 1

    def take(self, model: keras.Model, epoch: int, _loss: float) -> None:
        """Add them to the mean."""
        # 1 until the second half: a training that ends early keeps the last epoch before it.
        count = max(1, epoch - self._first + 1)
        share, new = np.float32(1 / count), read_weights(model)
        before = self.weights or new
        self.weights = {name: before[name] + share * (tensor - before[name]) for name, tensor in new.items()}


def mean_of(trained: Sequence[Weights]) -> Weights:
    """Return the mean of the weights of trainings from one base (Wortsman et al., Model soups, 2022)."""
    return {name: np.mean([weights[name] for weights in trained], axis=0, dtype=np.float32) for name in trained[0]}
