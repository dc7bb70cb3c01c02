"""The scripts that train the shipped model in PyTorch; tests that need PyTorch are skipped without it."""

from pathlib import Path

import numpy as np
import pytest

from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint
from core.network.model import build_unet, read_weights

SCRIPTS = Path(__file__).parents[3] / "scripts" / "torch_training"
SMALL = Architecture(64, (16, 12, 8, 8), (8, 8, 8, 8, 4))


@pytest.fixture(autouse=True)
def scripts(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))


@pytest.fixture
def checkpoint():
    return Checkpoint(read_weights(build_unet(SMALL)), Card("some", SMALL, "some photos", "some recipe"))


@pytest.fixture
def network(checkpoint):
    pytest.importorskip("torch")
    from network import Network

    def build(frozen=0):
        made = Network(SMALL, frozen).eval()
        made.load(checkpoint.weights)
        return made

    return build


def test_a_fresh_encoder_leaves_the_decoder_alone(checkpoint, tmp_path):
    import keras
    from pack import with_fresh_encoder

    other = keras.applications.MobileNetV2(input_shape=(64, 64, 3), include_top=False, weights=None)
    other.save_weights(tmp_path / "other.weights.h5")
    made = with_fresh_encoder(checkpoint, tmp_path / "other.weights.h5")
    assert made.weights.keys() == checkpoint.weights.keys()
    kernel = other.get_layer("Conv1").kernel.numpy()
    np.testing.assert_array_equal(made.weights["Conv1/kernel"], kernel)
    assert not np.array_equal(kernel, checkpoint.weights["Conv1/kernel"])
    for name in ("head/kernel", "narrow_1/kernel", "upsample_2_conv/kernel"):
        np.testing.assert_array_equal(made.weights[name], checkpoint.weights[name])


def test_new_statistics_leave_the_output_unchanged(network):
    import torch

    made, rng = network(), np.random.default_rng(1)
    photos = torch.from_numpy(rng.uniform(-1, 1, (2, 3, 64, 64)).astype(np.float32))
    with torch.no_grad():
        before = made(photos)
    own = {name: values.copy() for name, values in made.weights().items()}
    made.restate_norms([0.5 * photos, photos])
    with torch.no_grad():
        np.testing.assert_allclose(made(photos).numpy(), before.numpy(), atol=1e-4)
    means = [name for name in own if name.endswith("moving_mean") and not name.startswith("upsample")]
    assert all(not np.array_equal(own[name], made.weights()[name]) for name in means)
    as_before = network()
    as_before.restate_norms_as(made)
    np.testing.assert_array_equal(as_before.weights()["bn_Conv1/moving_mean"], made.weights()["bn_Conv1/moving_mean"])


@pytest.mark.parametrize("frozen", [0, 4])
def test_each_trained_parameter_has_one_pace(network, frozen):
    made = network(frozen)
    encoder, decoder = made.parameter_groups(0.15)
    assert (encoder["pace"], decoder["pace"]) == (0.15, 1.0)
    grouped = [*encoder["params"], *decoder["params"]]
    assert len(set(grouped)) == len(grouped)
    assert set(grouped) == {parameter for parameter in made.parameters() if parameter.requires_grad}
    assert made.encoder.stem.weight.requires_grad == (not frozen)
    assert set(encoder["params"]) == {one for one in made.encoder.parameters() if one.requires_grad}
