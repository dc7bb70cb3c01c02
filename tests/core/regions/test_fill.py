from collections import deque

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cancel import Cancelled
from core.labels import Label
from core.regions.fill import fill_region


@st.composite
def scenes(draw):
    """A mask, a photo of few colours, a seed in it and a tolerance."""
    height, width = draw(st.integers(1, 25)), draw(st.integers(1, 25))
    rng = np.random.default_rng(draw(st.integers(0, 10**6)))
    mask = rng.choice(3, (height, width), p=[0.6, 0.3, 0.1]).astype(np.uint8)
    image = rng.choice([0, 10, 14, 250, 255], (height, width, 3), p=[0.1, 0.4, 0.3, 0.1, 0.1]).astype(np.uint8)
    seed = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
    return mask, image, seed, draw(st.sampled_from([0, 4, 100, 255]))


def fill(mask, image, seed, **options):
    """The filled pixels as an array of the photo's size."""
    box, region = fill_region(mask, image, seed, **options)
    canvas = np.zeros(mask.shape, bool)
    canvas[box.slices] = region
    assert region.dtype == bool
    assert region.shape == box.shape
    if region.size:  # the box is tight
        assert region.any(1)[[0, -1]].all()
        assert region.any(0)[[0, -1]].all()
    return canvas


def connected(alike, seed):
    """The alike pixels that are 4-connected to the seed, visited one by one."""
    found, waiting = np.zeros_like(alike), deque([seed])
    while waiting:
        y, x = waiting.popleft()
        if 0 <= y < alike.shape[0] and 0 <= x < alike.shape[1] and alike[y, x] and not found[y, x]:
            found[y, x] = True
            waiting.extend([(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)])
    return found


def alike_by_photo(image, seed, tolerance):
    return (np.abs(image.astype(int) - image[seed].astype(int)) <= tolerance).all(-1)


@given(scenes())
def test_alike_colours_everywhere(scene):
    mask, image, seed, tolerance = scene
    filled = fill(mask, image, seed, by="photo", tolerance=tolerance, contiguous=False)
    assert np.array_equal(filled, alike_by_photo(image, seed, tolerance))


@given(scenes())
def test_alike_colours_connected_to_the_seed(scene):
    mask, image, seed, tolerance = scene
    filled = fill(mask, image, seed, by="photo", tolerance=tolerance)
    assert np.array_equal(filled, connected(alike_by_photo(image, seed, tolerance), seed))


@given(scenes())
def test_the_same_class_everywhere_whatever_the_tolerance(scene):
    mask, image, seed, tolerance = scene
    filled = fill(mask, image, seed, by="class", tolerance=tolerance, contiguous=False)
    assert np.array_equal(filled, mask == mask[seed])


@given(scenes())
def test_the_same_class_connected_to_the_seed(scene):
    mask, image, seed, tolerance = scene
    filled = fill(mask, image, seed, by="class", tolerance=tolerance)
    assert np.array_equal(filled, connected(mask == mask[seed], seed))


@pytest.mark.parametrize("seed", [(-1, 0), (0, -1), (20, 0), (0, 30), (10**9, 5)])
@pytest.mark.parametrize("by", ["photo", "class"])
def test_outside_the_photo_there_is_nothing_to_fill(seed, by):
    mask, image = np.zeros((20, 30), np.uint8), np.zeros((20, 30, 3), np.uint8)
    assert not fill(mask, image, seed, by=by, contiguous=False).any()
    assert not fill(mask, image, seed, by=by).any()


@pytest.mark.parametrize("by", ["photo", "class"])
@pytest.mark.parametrize("contiguous", [True, False])
def test_neither_the_photo_nor_the_mask_is_written_to(by, contiguous):
    mask, image = np.full((20, 30), Label.BORDER, np.uint8), np.full((20, 30, 3), 9, np.uint8)
    mask.flags.writeable = image.flags.writeable = False
    assert fill(mask, image, (5, 5), by=by, tolerance=300, contiguous=contiguous).all()
    assert (mask == Label.BORDER).all()
    assert (image == 9).all()


@pytest.mark.parametrize("contiguous", [True, False])
def test_filling_can_be_cancelled(contiguous):
    mask, image = np.zeros((20, 30), np.uint8), np.zeros((20, 30, 3), np.uint8)
    with pytest.raises(Cancelled):
        fill_region(mask, image, (5, 5), by="photo", contiguous=contiguous, should_stop=lambda: True)
