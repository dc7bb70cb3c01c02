"""Time of dabs while a real fine-tune runs in the child process."""

import threading

import numpy as np
import pytest
from PIL import Image
from test_painting import drag, make_canvas

from core.cancel import Cancelled
from core.labels import Label
from core.masks import write_mask
from core.worker.finetune_messages import TuningOptions, TuningRequest
from core.worker.training import fine_tune
from resources import DEFAULT_MODEL

pytestmark = pytest.mark.bench
__all__ = ["make_canvas"]  # a fixture


@pytest.fixture
def running_fine_tune(tmp_path):
    """A fine-tune past its first epoch, running until the test ends."""
    rng, samples = np.random.default_rng(0), []
    for index in range(10):
        photo, trimap = tmp_path / f"{index}.png", tmp_path / "trimaps" / f"{index}.png"
        Image.fromarray(rng.integers(0, 256, (300, 400, 3), dtype=np.uint8)).save(photo)
        write_mask(trimap, rng.integers(0, len(Label), (300, 400), dtype=np.uint8))
        samples.append((photo, trimap))
    request = TuningRequest(
        samples, [], [], DEFAULT_MODEL, DEFAULT_MODEL, tmp_path / "new.safetensors",
        options=TuningOptions(epochs=10_000), device="cpu",
    )  # fmt: skip
    running, stop = threading.Event(), threading.Event()

    def train():
        with pytest.raises(Cancelled):
            fine_tune(request, lambda progress: running.set() if progress.epoch else None, stop.is_set)

    thread = threading.Thread(target=train)
    thread.start()
    assert running.wait(300)
    yield
    stop.set()
    thread.join()


def test_dab_while_training(benchmark, make_canvas, running_fine_tune):
    """Target: p95 under 16 ms."""
    canvas = make_canvas("12MP")
    canvas.tools.set_size("brush_size", 100)
    drag(benchmark, canvas)
