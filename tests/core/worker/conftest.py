"""Photos to train on, and a record of the child processes that a test starts."""

import subprocess

import numpy as np
import pytest
from PIL import Image

from core.masks import write_mask
from core.worker import process


@pytest.fixture
def samples(tmp_path):
    """Three photos of noise with their trimaps, 80 x 60."""
    rng = np.random.default_rng(0)
    made = []
    for index in range(3):
        photo, trimap = tmp_path / f"p{index}.png", tmp_path / "trimaps" / f"p{index}.png"
        Image.fromarray(rng.integers(0, 256, (60, 80, 3), dtype=np.uint8)).save(photo)
        write_mask(trimap, rng.integers(0, 3, (60, 80), dtype=np.uint8))
        made.append((photo, trimap))
    return made


@pytest.fixture
def children(monkeypatch):
    """The child processes that are started, in order."""
    started = []

    class RecordedPopen(subprocess.Popen):
        def __init__(self, *args, **options):
            super().__init__(*args, **options)
            started.append(self)

    monkeypatch.setattr(process.subprocess, "Popen", RecordedPopen)
    return started
