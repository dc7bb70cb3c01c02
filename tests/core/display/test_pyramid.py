import numpy as np
import pytest

from core.display.pyramid import build_pyramid


def test_each_level_is_half_the_one_before():
    levels = build_pyramid(np.zeros((1500, 3001, 3), np.uint8))
    assert [level.shape[:2] for level in levels] == [(1500, 3001), (750, 1501), (375, 751)]


def test_the_first_level_is_the_photo_itself():
    image = np.zeros((20, 30, 3), np.uint8)
    levels = build_pyramid(image)
    assert levels[0] is image
    assert len(levels) == 1


@pytest.mark.parametrize("shape", [(1, 5000, 3), (5000, 1, 3), (2049, 1025, 3)])
def test_no_level_is_empty(shape):
    assert all(min(level.shape[:2]) >= 1 for level in build_pyramid(np.full(shape, 9, np.uint8)))


def test_levels_are_averages():
    image = np.zeros((2048, 2048, 3), np.uint8)
    image[::2] = 200
    assert (build_pyramid(image)[1][..., :3] == 100).all()


def test_smaller_levels_have_the_byte_order_of_screens():
    image = np.zeros((2048, 1024, 3), np.uint8)
    image[:] = (10, 20, 30)
    first, second = build_pyramid(image)
    assert tuple(first[0, 0]) == (10, 20, 30)
    assert tuple(second[0, 0]) == (30, 20, 10, 255)


@pytest.mark.parametrize("shape", [(1501, 2000), (1500, 2001), (1501, 2001)])
def test_odd_sides_lose_nothing_at_the_last_row_and_column(shape):
    rows, columns = np.indices(shape)
    image = np.stack([rows // 16, columns // 16, rows % 2 * 100], -1).astype(np.uint8)
    half = build_pyramid(image)[1][..., 2::-1].astype(int)
    expected = image[::2, ::2].astype(int)
    assert np.abs(half[..., :2] - expected[..., :2]).max() <= 1
    assert (half[: shape[0] // 2, :, 2] == 50).all()
