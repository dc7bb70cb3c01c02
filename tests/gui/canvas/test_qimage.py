"""Qt must not copy the arrays: what is painted in them has to show at no cost."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter, qRgba
from support.canvas_world import copy_to_array

from core.display.pyramid import for_screen
from petseg_gui.canvas.drawing.qimage import view_mask, view_screen

COLOURS = [qRgba(255, 140, 0, 255), qRgba(40, 90, 200, 100), qRgba(250, 240, 70, 255)]
ODD_WIDTH = 41
"""No multiple of four, to which Qt aligns the rows of images of its own."""


def memory_of(image):
    return np.frombuffer(image.constBits(), np.uint8).__array_interface__["data"][0]


def memory(array):
    return array.__array_interface__["data"][0]


def drawn(image):
    target = QImage(image.size(), QImage.Format.Format_RGB32)
    target.fill(0)
    painter = QPainter(target)
    painter.drawImage(0, 0, image)
    painter.end()
    return target


def test_a_mask_is_shown_from_its_own_memory():
    mask = np.zeros((30, ODD_WIDTH), np.uint8)
    image = view_mask(mask, COLOURS)
    drawn(image)
    image.setColorTable(COLOURS[::-1])
    drawn(image)
    assert memory_of(image) == memory(mask)
    assert image.bytesPerLine() == ODD_WIDTH


def test_painting_after_drawing_and_recolouring_shows():
    mask = np.zeros((30, ODD_WIDTH), np.uint8)
    image = view_mask(mask, [qRgba(10, 0, 0, 255), qRgba(0, 20, 0, 255), qRgba(0, 0, 30, 255)])
    drawn(image)
    mask[29, 40] = 2
    image.setColorTable([qRgba(10, 0, 0, 255), qRgba(0, 20, 0, 255), qRgba(0, 0, 99, 255)])
    mask[3, 7] = 1
    shown = drawn(image)
    assert QColor(shown.pixel(40, 29)) == QColor(0, 0, 99)
    assert QColor(shown.pixel(7, 3)) == QColor(0, 20, 0)
    assert QColor(shown.pixel(0, 0)) == QColor(10, 0, 0)


@pytest.mark.parametrize("array", [np.zeros((4, 4), np.int32), np.zeros((4, 8), np.uint8)[:, 2:6]])
def test_what_cannot_be_shown_without_a_copy_is_refused(array):
    with pytest.raises(ValueError, match="without a copy"):
        view_mask(array, COLOURS)


def test_a_photo_in_the_screens_order_is_shown_from_its_own_memory():
    photo = np.random.default_rng(0).integers(0, 256, (7, ODD_WIDTH, 3), dtype=np.uint8)
    pixels = for_screen(photo)
    image = view_screen(pixels)
    assert memory_of(image) == memory(pixels)
    assert np.array_equal(copy_to_array(drawn(image)), photo)
