"""An overconfident network is calibrated, and its masks stay."""

import numpy as np
import pytest

from core.model.checkpoint import read_checkpoint
from core.model.onnx_runtime import OnnxNetwork

pytestmark = pytest.mark.slow


def test_temperature_changes_probabilities_and_no_mask(tiny_model, tiny_checkpoint):
    from core.network.calibrate import calibrate, is_calibrated
    from core.network.samples import Samples

    rng = np.random.default_rng(3)
    images = [rng.integers(0, 256, (64, 64, 3), dtype=np.uint8) for _ in range(3)]
    truths = [rng.integers(0, 3, (64, 64), dtype=np.uint8) for _ in range(3)]  # noise, of which nothing can be known
    checkpoint = read_checkpoint(tiny_checkpoint)
    honest = calibrate(checkpoint, tiny_model, Samples(["a", "b", "c"], images, truths))
    assert honest.card.figures["temperature"] > 1
    assert is_calibrated(honest)
    assert not is_calibrated(checkpoint)
    photos = rng.uniform(-1, 1, (2, 64, 64, 3)).astype(np.float32)
    before, after = OnnxNetwork(checkpoint).run(photos), OnnxNetwork(honest).run(photos)
    np.testing.assert_array_equal(before.argmax(axis=-1), after.argmax(axis=-1))
    assert after.max(axis=-1).mean() < before.max(axis=-1).mean()


def test_a_weight_moves_pixels_to_the_background(tiny_model, tiny_checkpoint):
    from core.network.calibrate import calibrate
    from core.network.samples import Samples

    rng = np.random.default_rng(3)
    samples = Samples(["a"], [rng.integers(0, 256, (64, 64, 3), dtype=np.uint8)], [np.ones((64, 64), np.uint8)])
    checkpoint = read_checkpoint(tiny_checkpoint)
    photos = rng.uniform(-1, 1, (1, 64, 64, 3)).astype(np.float32)
    plain, weighed = (
        OnnxNetwork(calibrate(checkpoint, tiny_model, samples, weight)).run(photos) for weight in (1.0, 2.0)
    )
    odds = weighed[..., 1] / weighed[..., 0] / (plain[..., 1] / plain[..., 0])
    np.testing.assert_allclose(odds, 2, rtol=1e-3)
