"""The ring is the outline of the dab, to the pixel. Run again with scaled screens."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from support.canvas_world import World, copy_to_array, on_screen

from core.labels import COLOURS, Label
from core.pixels import Box
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
    painted = (world.shown() == COLOURS[Label.PET]).all(axis=2)
    assert painted.sum() == pytest.approx(area.sum(), rel=0.1)


@pytest.mark.parametrize("erases", [False, True])
@pytest.mark.parametrize(("shape", "diameter", "width"), [("round", 30, 8), ("round", 41, 13), ("square", 30, 9)])
def test_the_rings_say_where_core_silhouette_and_border_will_end(qtbot, shape, diameter, width, erases):
    world = World(qtbot, SHAPE)
    world.tools.update(brush_shape=shape, auto_border=True, border_width=width)
    world.tools.set_size("brush_size", diameter)
    world.canvas.viewport.set_zoom(5.0)
    if erases:
        world.mask[:] = Label.PET
        world.tools.label = Label.BACKGROUND
    ring = Ring(world.transform.to_photo(*on_device(world, 45.3, 60.8)), diameter, shape, width // 2)
    world.click(45.3, 60.8)
    core, border = world.mask == world.tools.label, world.mask == Label.BORDER
    rows, columns = np.nonzero(core | border)
    ends = Box(rows.min(), columns.min(), rows.max() + 1, columns.max() + 1)
    assert ends == ring.box.grown(width // 2)
    rows, columns = np.nonzero(core)
    assert Box(rows.min(), columns.min(), rows.max() + 1, columns.max() + 1) == ring.box.grown(width // 2 - width)
    rect = ring.border_path(world.transform, world.ratio).boundingRect()
    shown = world.transform.box_to_view(ends)
    assert (rect.top(), rect.left(), rect.bottom(), rect.right()) == (
        shown.top, shown.left, shown.bottom, shown.right,
    )  # fmt: skip


def brightness_around(world, pixels):
    """Return the brightness of a circle around (45, 60) with a radius in pixels of the photo, where it is darkest."""
    shown, angles = world.shown(), np.linspace(0, 2 * np.pi, 90)
    values = []
    for angle in angles:
        y, x = world.transform.to_view(45 + pixels * np.sin(angle), 60 + pixels * np.cos(angle))
        part = shown[round(y) - 2 : round(y) + 3, round(x) - 2 : round(x) + 3]
        values.append(part.max())
    return min(values)


def test_the_ring_of_the_border_is_shown_fainter_and_only_where_a_border_follows(qtbot):
    world = World(qtbot, SHAPE)
    world.tools.update(auto_border=True, border_width=12)
    world.tools.set_size("brush_size", 30)
    world.canvas.viewport.set_zoom(5.0)
    world.hover(45, 60)
    assert brightness_around(world, 15) > 150
    assert 90 < brightness_around(world, 21) < 180
    for change in ({"auto_border": False}, {"auto_border": True}):
        world.tools.update(**change)
        assert (brightness_around(world, 21) > 90) == change["auto_border"]
    world.tools.label = Label.BORDER
    assert brightness_around(world, 21) < 90
    world.tools.label = Label.PET
    world.tools.tool = "smart"
    world.tools.set_size("smart_size", 30)
    assert brightness_around(world, 21) < 90


def test_both_rings_are_repainted_as_the_pointer_moves(qtbot):
    world = World(qtbot, SHAPE)
    world.tools.update(auto_border=True, border_width=12)
    world.tools.set_size("brush_size", 30)
    world.canvas.viewport.set_zoom(5.0)
    for place in ((45, 60), (40, 52.4), (50, 71.7)):
        world.hover(*place)
        world.paint()
    partly = on_screen(world)
    world.canvas.update()
    world.paint()
    assert np.array_equal(partly, on_screen(world))


def on_device(world, y, x):
    """Return the point of an event in device pixels, as it arrives: in logical pixels."""
    point = world.at(y, x)
    return point.y() * world.ratio, point.x() * world.ratio
