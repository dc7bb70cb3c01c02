"""A narrowed decoder gives nearly the same as the whole one, and widens without a loss."""

from dataclasses import replace

import numpy as np
import pytest

from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint
from core.model.onnx_runtime import OnnxNetwork
from core.network.recipe import COMPOSED
from core.worker.messages import TrainRequest

pytestmark = pytest.mark.slow
EVERYTHING = (320, 592, 204, 152, 104)
"""As many channels as enter each of the tiny network's transposed convolutions."""


@pytest.fixture(scope="module")
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


@pytest.fixture(scope="module")
def narrow(whole):
    return narrowed(whole, (12, 10, 8, 6, 4), [photos(1)])


def test_all_channels_change_nothing(whole):
    assert error(whole, narrowed(whole, EVERYTHING, [photos(1)])) < 1e-4


@pytest.mark.long
def test_more_channels_change_less(whole):
    errors = [error(whole, narrowed(whole, counts, [photos(1)])) for counts in ((2,) * 5, (8,) * 5, (32,) * 5)]
    assert errors[0] > errors[1] > errors[2]


def test_a_widened_decoder_gives_the_same(whole, narrow):
    from core.network.narrow import with_bottlenecks

    wide = with_bottlenecks(narrow, (), [])
    assert not wide.card.architecture.bottlenecks
    assert {name: value.shape for name, value in wide.weights.items()} == {
        name: value.shape for name, value in whole.weights.items()
    }
    assert error(narrow, wide) < 1e-5


def test_other_bottlenecks_lose_nothing_that_they_have_room_for(narrow):
    from core.network.narrow import with_bottlenecks

    assert error(narrow, with_bottlenecks(narrow, (16,) * 5, [photos(1)])) < 1e-4


@pytest.mark.long
@pytest.mark.parametrize(("own", "wanted"), [((), EVERYTHING), ((12, 10, 8, 6, 4), ()), ((12, 10, 8, 6, 4), (16,) * 5)])
def test_training_starts_with_the_decoder_of_a_checkpoint(whole, narrow, tmp_path, own, wanted):
    from core.network.compose import NOTHING
    from core.network.model import read_weights
    from core.network.samples import Samples
    from core.network.train_setup import set_up

    start = narrow if own else whole
    path = tmp_path / "start.safetensors"
    write_checkpoint(path, start)
    recipe = replace(COMPOSED, decoder_filters=(16, 12, 8, 8), bottlenecks=wanted)
    stage = replace(recipe.stages[-1], input_size=64)
    pixels = np.random.default_rng(2).integers(0, 256, (4, 64, 64, 3), np.uint8)
    samples = Samples(list("abcd"), list(pixels), [np.ones((64, 64), np.uint8)] * 4)
    request = TrainRequest([], tmp_path, "composed", "none", tmp_path / "out", None, None, 1, start=path)
    model = set_up(request, recipe, stage, samples, NOTHING, None).model
    begun = Checkpoint(read_weights(model), replace(start.card, architecture=recipe.architecture(stage)))
    assert error(start, begun) < 1e-3
