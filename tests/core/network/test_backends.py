"""A checkpoint means the same to every Keras backend, and to ONNX Runtime."""

import importlib.util

import numpy as np
import pytest
from PIL import Image

from core.device import BACKEND_TITLES
from core.masks import write_mask
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, read_checkpoint, write_checkpoint
from core.model.onnx_runtime import OnnxNetwork
from core.model.worker_runtime import WorkerNetwork
from core.worker.finetune_messages import TuningOptions, TuningRequest
from core.worker.training import fine_tune

pytestmark = [pytest.mark.slow, pytest.mark.long]
INSTALLED = [name for name in BACKEND_TITLES if importlib.util.find_spec(name)]
NARROW = Architecture(64, (16, 12, 8, 8), (12, 10, 8, 6, 4))
PHOTOS = np.random.default_rng(11).uniform(-1, 1, (2, 64, 64, 3)).astype(np.float32)


@pytest.fixture(scope="module")
def trained_elsewhere(narrow_model, tmp_path_factory):
    """A checkpoint that another backend than the usual one trained for an epoch and wrote."""
    from core.network.model import read_weights

    if len(INSTALLED) < 2:
        pytest.skip("only one Keras backend is installed")
    folder = tmp_path_factory.mktemp("elsewhere")
    base, out = folder / "base.safetensors", folder / "new.safetensors"
    write_checkpoint(base, Checkpoint(read_weights(narrow_model), Card("Narrow", NARROW)))
    rng, samples = np.random.default_rng(0), []
    for index in range(3):
        photo, trimap = folder / f"{index}.png", folder / "trimaps" / f"{index}.png"
        Image.fromarray(rng.integers(0, 256, (70, 70, 3), dtype=np.uint8)).save(photo)
        write_mask(trimap, rng.integers(0, 3, (70, 70), dtype=np.uint8))
        samples.append((photo, trimap))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KERAS_BACKEND", INSTALLED[1])
        options = TuningOptions(epochs=1)
        request = TuningRequest(samples[:2], samples[2:], [], base, base, out, options=options, device="cpu")
        outcome = fine_tune(request)
    assert BACKEND_TITLES[INSTALLED[1]] in outcome.device
    return out


@pytest.mark.parametrize("backend", BACKEND_TITLES)
def test_every_backend_gives_what_onnx_runtime_gives(backend, trained_elsewhere, monkeypatch):
    if backend not in INSTALLED:
        pytest.skip(f"the Keras backend {backend} is not installed")
    monkeypatch.setenv("KERAS_BACKEND", backend)
    network = WorkerNetwork(trained_elsewhere, "cpu")
    try:
        theirs = network.run(PHOTOS)
    finally:
        network.close()
    assert BACKEND_TITLES[backend] in network.device
    ours = OnnxNetwork(read_checkpoint(trained_elsewhere)).run(PHOTOS)
    assert ours.std() > 0.01
    np.testing.assert_allclose(theirs, ours, atol=1e-4)
