"""Time of regions over the whole photo: fills, a lasso, clean-ups and the border, at 12 and 50 megapixels."""

import math
from functools import partial

import cv2
import numpy as np
import pytest

from core.border.band import with_border
from core.border.clean_up import CLEAN_UPS, clean_up
from core.border.silhouette import border_width_of
from core.labels import Label
from core.pixels import Box
from core.regions.fill import fill_region
from core.regions.polygon import polygon_region

pytestmark = pytest.mark.bench

PHOTOS = {"12MP": (3000, 4000), "50MP": (5792, 8640)}
ROUNDS = 5


def make_image(shape):
    """A photo with grain whose halves differ in colour."""
    rng = np.random.default_rng(0)
    grain = rng.integers(0, 12, (*shape, 1), dtype=np.uint8)
    image = np.full((*shape, 3), 60, np.uint8)
    image[:, shape[1] // 2 :] = 180
    image += grain
    return image


def make_mask(shape):
    """A pet of about a third of the photo, with a tail, holes, specks and a border in proportion."""
    height, width = shape
    mask = np.full(shape, Label.BACKGROUND, np.uint8)
    cv2.ellipse(mask, (width // 2, height // 2), (width // 3, height // 3), 20, 0, 360, int(Label.PET), -1)
    cv2.line(mask, (width // 2, height // 2), (width // 9, height // 9), int(Label.PET), height // 60)
    rng = np.random.default_rng(0)
    for y, x, radius, label in rng.integers(0, (height, width, height // 50, 2), (60, 4)).tolist():
        cv2.circle(mask, (x, y), radius, label, -1)
    return with_border(mask, height // 300)


@pytest.fixture(scope="module", params=PHOTOS)
def photo(request):
    shape = PHOTOS[request.param]
    return make_image(shape), make_mask(shape)


def time_it(benchmark, work):
    return benchmark.pedantic(work, rounds=ROUNDS, warmup_rounds=1)


def test_fill_by_photo(benchmark, photo):
    image, mask = photo
    work = partial(fill_region, mask, image, (50, 50), by="photo", tolerance=16)
    assert time_it(benchmark, work)[1].mean() > 0.99


def test_fill_by_class(benchmark, photo):
    image, _ = photo
    halves = np.where(image[..., 0] < 120, np.uint8(Label.PET), np.uint8(Label.BACKGROUND))
    assert time_it(benchmark, partial(fill_region, halves, image, (50, 50), by="class"))[1].mean() > 0.99


def test_fill_everywhere_by_photo(benchmark, photo):
    image, mask = photo
    time_it(benchmark, partial(fill_region, mask, image, (50, 50), by="photo", tolerance=16, contiguous=False))


@pytest.mark.parametrize("wobble", [0.0, 0.1], ids=["round", "wobbly"])
def test_lasso(benchmark, photo, wobble):
    (height, width), within = photo[1].shape, Box.whole(photo[1].shape)
    angles = [2 * math.pi * i / 3000 for i in range(3000)]
    radii = [1 + wobble * (math.sin(9 * angle) + 0.1 * math.sin(300 * angle)) for angle in angles]
    points = [
        (height * (0.5 + 0.42 * radius * math.sin(angle)), width * (0.5 + 0.42 * radius * math.cos(angle)))
        for radius, angle in zip(radii, angles, strict=True)
    ]
    assert 0.4 < time_it(benchmark, partial(polygon_region, points, within))[1].mean() < 0.9


@pytest.mark.parametrize("kind", CLEAN_UPS)
def test_clean_up(benchmark, photo, kind):
    chosen = CLEAN_UPS[kind].amount
    amount = 0 if chosen is None else 4000 if chosen.dimension == 2 else chosen.default
    time_it(benchmark, partial(clean_up, photo[1], kind, amount))


def test_with_border(benchmark, photo):
    time_it(benchmark, partial(with_border, photo[1], photo[1].shape[0] // 300))


def test_border_width(benchmark, photo):
    assert time_it(benchmark, partial(border_width_of, photo[1])) == pytest.approx(photo[1].shape[0] // 300, rel=0.15)
