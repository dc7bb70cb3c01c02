"""Time of a composed training sample beside that of a photo, on one core; a step of training takes 100 ms a sample."""

import cv2
import numpy as np
import pytest

from core.labels import Label
from core.network.augment import augment
from core.network.compose import Composer
from core.network.recipe import COMPOSED
from core.network.samples import Samples

pytestmark = pytest.mark.bench
SIZE = 256


@pytest.fixture(scope="module")
def samples():
    rng = np.random.default_rng(0)
    images = [rng.integers(0, 256, (240, 320, 3), dtype=np.uint8) for _ in range(20)]
    masks = [np.full((240, 320), Label.BACKGROUND, np.uint8) for _ in images]
    for mask in masks[:15]:
        cv2.ellipse(mask, (230, 120), (60, 90), 0, 0, 360, int(Label.BORDER), -1)
        cv2.ellipse(mask, (230, 120), (55, 85), 0, 0, 360, int(Label.PET), -1)
    return Samples([str(i) for i in range(20)], images, masks)


@pytest.mark.parametrize("kind", ["photo", "empty", "pasted"])
def test_sample(benchmark, samples, kind):
    composer, rng = Composer(samples, COMPOSED.composition), np.random.default_rng(0)
    makers = {
        "photo": lambda: augment(*samples[0], SIZE, COMPOSED.augmentation, rng),
        "empty": lambda: composer.empty(SIZE, COMPOSED.augmentation, rng),
        "pasted": lambda: composer.pasted(SIZE, COMPOSED.augmentation, rng),
    }
    image, _ = benchmark(makers[kind])
    assert image.shape == (SIZE, SIZE, 3)
