"""Boxes and rectangles, and few rectangles instead of many."""

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from petseg_gui.canvas.drawing.rectangles import around_device, box_of, covering_rects, rect_of, to_device


def test_boxes_are_rectangles():
    box = box_of(QRect(3, 4, 10, 20))
    assert box == (4, 3, 24, 13)
    assert rect_of(box) == QRect(3, 4, 10, 20)


@pytest.mark.parametrize("seed", range(5))
def test_few_rectangles_cover_a_region(seed):
    rng = np.random.default_rng(seed)
    region = QRegion()
    for left, top, width, height in rng.integers((0, 0, 1, 1), (1800, 1000, 60, 60), (200, 4)).tolist():
        region += QRect(left, top, width, height)
    covering = covering_rects(region)
    assert region.subtracted(region_of(covering)).isEmpty()
    assert len(covering) < region.rectCount() / 4


def region_of(rects):
    region = QRegion()
    for rect in rects:
        region += rect
    return region


def test_rectangles_far_apart_stay_apart():
    region = QRegion(0, 0, 10, 10) + QRegion(1900, 1000, 10, 10)
    assert covering_rects(region) == [QRect(0, 0, 10, 10), QRect(1900, 1000, 10, 10)]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_device_pixels_and_back_lose_nothing(ratio):
    for left in range(7):
        rect = QRect(left, 2 * left, 5, 9)
        assert around_device(to_device(rect, ratio), ratio).contains(rect)
