"""The small network by which the smart brush decides from what it sees."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple, cast

import numpy as np
import numpy.typing as npt

from core.regions.smart_features import Evidence, Plane
from core.regions.smart_weights import NUMBERS

Floats = npt.NDArray[np.float32]

SIDES = 12, 16, 16, 1
"""Figures of a cell that go in, those of the two hidden layers, and the one that comes out."""


class Layer(NamedTuple):
    """One layer of the network.

    Attributes
    ----------
    weights : (n, m) float32
    bias : (n,) float32
    """

    weights: Floats
    bias: Floats


def _layers(numbers: Floats) -> Iterator[Layer]:
    for before, after in pairwise(SIDES):
        weights, bias, numbers = np.split(numbers, [before * after, (before + 1) * after])
        yield Layer(weights.reshape(after, before), bias)


LAYERS = tuple(_layers(np.array(NUMBERS.split(), np.float32)))


def decide(seen: Evidence, layers: tuple[Layer, ...] = LAYERS) -> Plane:
    """Return the log odds that each cell is of the painted class, (h, w) float32."""
    count, *shape = seen.cells.shape
    first, second, last = layers
    # What is the same for all cells of a stroke is worked out once.
    constant = first.weights[:, count:] @ seen.stroke + first.bias
    hidden = np.maximum(first.weights[:, :count] @ seen.cells.reshape(count, -1) + constant[:, None], 0)
    hidden = np.maximum(second.weights @ hidden + second.bias[:, None], 0)
    return cast(Plane, (last.weights @ hidden + last.bias[:, None]).reshape(shape))
