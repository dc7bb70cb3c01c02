"""The network is the tutorial's, its weights can be set, and the ONNX graph computes the same."""

import numpy as np
import pytest

from core.model.architecture import TUTORIAL, Architecture
from core.model.checkpoint import Card, Checkpoint, read_checkpoint, write_checkpoint
from core.model.onnx_runtime import OnnxNetwork

pytestmark = pytest.mark.slow


def test_tutorials_network_has_the_tutorials_parameters():
    from core.network.model import ENCODER, build_unet

    model = build_unet(TUTORIAL)
    model.get_layer(ENCODER).trainable = False
    assert sum(int(np.prod(v.shape)) for v in model.trainable_weights) == 4_660_323
    assert model.output_shape == (None, 128, 128, 3)


def test_onnx_graph_equals_keras(tiny_model, tiny_checkpoint):
    from core.network.training import predict_probabilities

    photos = np.random.default_rng(1).uniform(-1, 1, (2, 64, 64, 3)).astype(np.float32)
    ours = OnnxNetwork(read_checkpoint(tiny_checkpoint)).run(photos)
    theirs = predict_probabilities(tiny_model, photos)
    assert theirs.std() > 0.01
    np.testing.assert_allclose(ours, theirs, atol=1e-5)


def test_onnx_graph_with_bottlenecks_equals_keras(narrow_model, tmp_path):
    from core.network.model import read_weights
    from core.network.training import predict_probabilities

    path = tmp_path / "narrow.safetensors"
    shape = Architecture(64, (16, 12, 8, 8), (12, 10, 8, 6, 4))
    write_checkpoint(path, Checkpoint(read_weights(narrow_model), Card("Narrow", shape)))
    photos = np.random.default_rng(1).uniform(-1, 1, (2, 64, 64, 3)).astype(np.float32)
    ours, theirs = OnnxNetwork(read_checkpoint(path)).run(photos), predict_probabilities(narrow_model, photos)
    assert theirs.std() > 0.01
    np.testing.assert_allclose(ours, theirs, atol=1e-5)


def test_bottlenecks_leave_a_fraction_of_the_parameters():
    from core.network.model import ENCODER, build_unet

    filters, counts = (256, 128, 64, 32), {}
    for bottlenecks in ((), (64, 96, 64, 48, 16)):
        model = build_unet(Architecture(64, filters, bottlenecks))
        counts[bottlenecks] = model.count_params() - model.get_layer(ENCODER).count_params()
    whole, narrow = counts.values()
    assert narrow < whole * 0.25


def test_weights_survive_the_round_trip(tiny_model, tiny_checkpoint):
    from core.network.model import load_model, read_weights

    loaded = read_weights(load_model(read_checkpoint(tiny_checkpoint), tiny_checkpoint))
    expected = read_weights(tiny_model)
    assert loaded.keys() == expected.keys()
    assert all(np.array_equal(loaded[name], expected[name]) for name in expected)


def test_wrong_weights_leave_the_model_unchanged(tiny_model):
    from core.network.model import read_weights, write_weights

    before = read_weights(tiny_model)
    with pytest.raises(ValueError, match="head/bias"):
        write_weights(tiny_model, {k: v for k, v in before.items() if k != "head/bias"})
    with pytest.raises(ValueError, match="head/bias"):
        write_weights(tiny_model, {k: v * 0 for k, v in before.items()} | {"head/bias": np.zeros(5, np.float32)})
    after = read_weights(tiny_model)
    assert all(np.array_equal(after[name], before[name]) for name in before)


def test_encoder_statistics_do_not_move_while_training(tiny_model):
    from core.network.model import read_weights

    before = read_weights(tiny_model)
    tiny_model(np.random.default_rng(0).uniform(-1, 1, (2, 64, 64, 3)).astype(np.float32), training=True)
    after = read_weights(tiny_model)
    moved = {name for name in before if not np.array_equal(before[name], after[name])}
    try:
        assert moved
        assert all("upsample_" in name or "level_" in name for name in moved)
    finally:
        from core.network.model import write_weights

        write_weights(tiny_model, before)


def test_other_sizes_build():
    from core.network.model import build_unet

    assert build_unet(Architecture(96, (8, 8, 8, 8))).output_shape == (None, 96, 96, 3)
