"""Proposals of the child process, as on a GPU."""

import importlib.util
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from core.errors import DeviceError
from core.model.checkpoint import read_card
from core.model.segmenter import Segmenter, open_segmenter
from core.model.worker_runtime import WorkerNetwork
from resources import DEFAULT_MODEL

pytestmark = pytest.mark.slow


@pytest.mark.long
def test_proposals_in_the_child_equal_those_here():
    """On a GPU the child proposes; here its Keras runs on the CPU, with the same answer."""
    network = WorkerNetwork(DEFAULT_MODEL, "cpu")
    remote = Segmenter(read_card(DEFAULT_MODEL), network)
    local = open_segmenter(DEFAULT_MODEL, "cpu")
    photos = [np.random.default_rng(n).integers(0, 256, (90 + n, 120, 3), dtype=np.uint8) for n in range(4)]
    try:
        with ThreadPoolExecutor(3) as pool:  # each thread gets the answer to its own request
            all_theirs = list(pool.map(remote.propose, photos))
        for photo, theirs in zip(photos, all_theirs, strict=True):
            ours = local.propose(photo)
            assert (ours.mask == theirs.mask).mean() > 0.999
            np.testing.assert_allclose(ours.confidence, theirs.confidence, atol=1e-3)
    finally:
        remote.close()
        local.close()


def test_gpu_that_is_not_there_is_reported(monkeypatch):
    if importlib.util.find_spec("jax"):
        monkeypatch.setenv("KERAS_BACKEND", "jax")  # starts in half the time
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    with pytest.raises(DeviceError, match="sees no GPU"):
        WorkerNetwork(DEFAULT_MODEL, "gpu")
