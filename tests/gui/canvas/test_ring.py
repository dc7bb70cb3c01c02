"""The ring is the outline of the dab, to the pixel. Run again with scaled screens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from support.canvas_world import World, copy_to_array

from core.labels import Label
from petseg_gui.canvas.drawing.ring import Ring

SHAPE = (90, 120)


def inside(path, view):
    """Return (H, W) bool: device pixels whose centre lies in a path."""
    image = QImage(view[1], view[0], QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.fillPath(path, Qt.GlobalColor.white)
    painter.end()
    return copy_to_array(image)[..., 0] > 127


@pytest.mark.parametrize("shape", ["round", "square"])
@pytest.mark.parametrize("diameter", [1, 2, 3, 8, 13, 40])
@pytest.mark.parametrize("scale", [2.0, 3.7, 5.0])
def test_the_ring_is_the_outline_of_what_a_dab_paints(qtbot, shape, diameter, scale):
    world = World(qtbot, SHAPE)
    world.tools.update(brush_shape=shape)
    world.tools.set_size("brush_size", diameter)
    world.canvas.viewport.set_zoom(scale)
    world.press(45.3, 60.8)
    world.release(45.3, 60.8)
    ring = Ring(world.transform.to_photo(*on_device(world, 45.3, 60.8)), diameter, shape)
    world.leave()
    painted = world.labels_shown() == Label.PET
    assert painted.any()
    wrong = painted != inside(ring.path(world.transform), painted.shape)
    if scale == int(scale):
        assert not wrong.any()
    else:  # the edge of a pixel of the photo lies within one of the screen
        assert wrong.sum() <= 0.02 * painted.sum() + 4 * diameter


@pytest.mark.parametrize("diameter", [30, 100])
def test_shown_small_the_ring_is_still_as_large_as_the_dab(qtbot, diameter):
    world = World(qtbot, (400, 500), view=(160, 120))
    world.tools.set_size("brush_size", diameter)
    world.canvas.viewport.set_zoom(0.5)
    world.press(200, 250)
    world.release(200, 250)
    ring = Ring((200, 250), diameter)
    world.leave()
    area = inside(ring.path(world.transform), world.transform.view)
    painted = (world.shown() == (255, 140, 0)).all(axis=2)
    assert painted.sum() == pytest.approx(area.sum(), rel=0.1)


def on_device(world, y, x):
    """Return the point of an event in device pixels, as it arrives: in logical pixels."""
    point = world.at(y, x)
    return point.y() * world.ratio, point.x() * world.ratio
