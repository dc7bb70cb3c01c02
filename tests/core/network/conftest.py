"""Networks small enough to train in a test, and the scripts that train the shipped one."""

import importlib
import sys
from pathlib import Path

import numpy as np
import pytest

from core.labels import Label
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint

SCRIPTS = Path(__file__).parents[3] / "scripts" / "torch_training"
TINY = Architecture(64, (16, 12, 8, 8))
TINY_NARROW = Architecture(64, (16, 12, 8, 8), (12, 10, 8, 6, 4))


@pytest.fixture
def make_sample(make_mask):
    """A function that returns a named sample: a pet in noise, or, if the name says so, a scene without one."""

    def make(name):
        seed = sum(map(ord, name))
        mask = make_mask(90, 80, seed)
        if name.startswith("scene"):
            mask[:] = Label.BACKGROUND
        noise = np.random.default_rng(seed).integers(-60, 60, (80, 90, 3))
        return name, np.where(mask[..., None] == Label.BACKGROUND, 160 + noise, 90 + noise).astype(np.uint8), mask

    return make


@pytest.fixture(scope="session")
def tiny_model():
    """A network with random weights."""
    return random_model(TINY)


@pytest.fixture(scope="session")
def narrow_model():
    """The same with bottlenecks."""
    return random_model(TINY_NARROW)


def random_model(architecture):
    """The BatchNorm statistics are random too, so that folding is really tested."""
    import keras

    from core.network.model import build_unet, read_weights, write_weights

    keras.utils.set_random_seed(7)
    model = build_unet(architecture)
    rng = np.random.default_rng(7)
    write_weights(model, {name: randomised(name, tensor, rng) for name, tensor in read_weights(model).items()})
    return model


def randomised(name, tensor, rng):
    if name.endswith(("gamma", "moving_variance")):
        return rng.uniform(0.5, 1.5, tensor.shape).astype(np.float32)
    return (tensor + 0.1 * rng.normal(size=tensor.shape)).astype(np.float32)


@pytest.fixture
def tiny_checkpoint(tiny_model, tmp_path):
    from core.network.model import read_weights

    path = tmp_path / "tiny.safetensors"
    write_checkpoint(path, Checkpoint(read_weights(tiny_model), Card("Tiny", TINY, data="noise")))
    return path


@pytest.fixture
def call(monkeypatch):
    """A function that calls the main of one of the scripts of `torch_training` with arguments."""
    monkeypatch.syspath_prepend(str(SCRIPTS))

    def call(name, *arguments):
        monkeypatch.setattr(sys, "argv", [name, *map(str, arguments)])
        importlib.import_module(name).main()

    return call
