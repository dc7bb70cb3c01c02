"""Qt must not copy the arrays: what is painted in them has to show at no cost."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter, qRgba

from core.labels import COLOURS, Label
from petseg_gui.canvas.overlay import MaskOverlay, colour_table
from petseg_gui.canvas.qimage import copy_to_array, view_mask, view_rgb
from petseg_gui.canvas.transform import Transform

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
    image = view_mask(mask, colour_table(1.0))
    drawn(image)
    image.setColorTable(colour_table(0.3))
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


def test_a_photo_is_shown_from_its_own_memory():
    photo = np.random.default_rng(0).integers(0, 256, (7, ODD_WIDTH, 3), dtype=np.uint8)
    image = view_rgb(photo)
    assert memory_of(image) == memory(photo)
    assert np.array_equal(copy_to_array(drawn(image)), photo)


@pytest.mark.parametrize("array", [np.zeros((4, 4), np.int32), np.zeros((4, 8), np.uint8)[:, 2:6]])
def test_what_cannot_be_shown_without_a_copy_is_refused(array):
    with pytest.raises(ValueError, match="without a copy"):
        view_mask(array, colour_table(1.0))


def test_opacity_is_in_the_colours_alone():
    assert [QColor.fromRgba(colour).alpha() for colour in colour_table(0.0)] == [0, 0, 0]
    opaque = [QColor.fromRgba(colour) for colour in colour_table(1.0)]
    assert [colour.getRgb()[:3] for colour in opaque] == [COLOURS[label] for label in Label]
    assert opaque[Label.BACKGROUND].alpha() < opaque[Label.PET].alpha() == 255


def test_the_overlay_follows_the_mask(qapp):
    mask = np.full((20, 20), Label.BACKGROUND, np.uint8)
    overlay, transform = MaskOverlay(mask, 1.0), Transform((20, 20), (20, 20), 1.0, 0, 0)
    target = QImage(20, 20, QImage.Format.Format_RGB32)

    def shown():
        target.fill(0)
        painter = QPainter(target)
        overlay.draw(painter, transform, target.rect(), 1.0)
        painter.end()
        return copy_to_array(target)

    before = shown()
    mask[5, 6] = Label.PET
    after = shown()
    assert tuple(after[5, 6]) == COLOURS[Label.PET]
    changed = np.argwhere((after != before).any(axis=2))
    assert changed.tolist() == [[5, 6]]
    overlay.set_opacity(0.0)
    assert not shown().any()
