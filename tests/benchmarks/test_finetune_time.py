"""Time of a fine-tune on ten corrected photos, from the request to the loaded model, with TensorFlow's import."""

import cv2
import numpy as np
import pytest
from PIL import Image

from core.labels import Label
from core.masks import write_mask
from core.model.segmenter import open_segmenter
from core.worker.finetune_messages import TuningRequest
from core.worker.training import fine_tune
from resources import DEFAULT_MODEL

pytestmark = pytest.mark.bench


@pytest.fixture
def ten_corrections(tmp_path):
    rng = np.random.default_rng(0)
    samples = []
    for index in range(10):
        photo, trimap = tmp_path / f"{index}.jpg", tmp_path / "trimaps" / f"{index}.png"
        coarse = rng.integers(0, 256, (15, 20, 3), dtype=np.uint8)
        Image.fromarray(cv2.resize(coarse, (500, 375))).save(photo)
        mask = np.full((375, 500), Label.BACKGROUND, np.uint8)
        cv2.circle(mask, (250, 180), 100, int(Label.BORDER), -1)
        cv2.circle(mask, (250, 180), 94, int(Label.PET), -1)
        write_mask(trimap, mask)
        samples.append((photo, trimap))
    return samples


def test_fine_tune_on_ten_photos(benchmark, ten_corrections, tmp_path):
    """Target: 75 s."""

    def click_to_use():
        out = tmp_path / "new.safetensors"
        train, held_out = ten_corrections[3:], ten_corrections[:3]
        outcome = fine_tune(TuningRequest(train, held_out, [], DEFAULT_MODEL, DEFAULT_MODEL, out, device="cpu"))
        open_segmenter(out, "cpu").close()
        return outcome

    benchmark.extra_info["reach_s"] = 75
    outcome = benchmark.pedantic(click_to_use, rounds=1)
    benchmark.extra_info["training_part_s"] = round(outcome.seconds, 1)
