"""A narrowed decoder gives nearly the same as the whole one."""

from dataclasses import replace

import numpy as np
import pytest

from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint
from core.model.onnx_runtime import OnnxNetwork

pytestmark = pytest.mark.slow
EVERYTHING = (320, 592, 204, 152, 104)
"""As many channels as enter each of the tiny network's transposed convolutions."""


@pytest.fixture
def whole(tiny_model):
    from core.network.model import read_weights

    return Checkpoint(read_weights(tiny_model), Card("Whole", Architecture(64, (16, 12, 8, 8))))


def narrowed(whole, bottlenecks, photos):
    from core.network.narrow import narrow_decoder

    weights = narrow_decoder(whole, photos, bottlenecks)
    shape = replace(whole.card.architecture, bottlenecks=bottlenecks)
    return Checkpoint(weights, replace(whole.card, architecture=shape))


def photos(seed):
    return np.random.default_rng(seed).uniform(-1, 1, (4, 64, 64, 3)).astype(np.float32)


def error(one, other, seed=9):
    return float(np.abs(OnnxNetwork(one).run(photos(seed)) - OnnxNetwork(other).run(photos(seed))).mean())


def test_all_channels_change_nothing(whole):
    assert error(whole, narrowed(whole, EVERYTHING, [photos(1)])) < 1e-4


def test_more_channels_change_less(whole):
    errors = [error(whole, narrowed(whole, counts, [photos(1)])) for counts in ((2,) * 5, (8,) * 5, (32,) * 5)]
    assert errors[0] > errors[1] > errors[2]
