import numpy as np
import pytest
from PySide6.QtCore import Qt
from support.canvas_world import make_document

from core.display.pyramid import build_pyramid
from core.editing.layers import MaskLayers
from core.labels import Label
from petseg_gui.models.document import Document

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_wheel_zooms_at_the_pointer(world, qtbot):
    place = world.at(10.5, 60.5)
    with qtbot.waitSignal(world.canvas.zoom_changed) as signal:
        world.wheel(10.5, 60.5, 2)
    assert signal.args == [world.canvas.zoom]
    moved = world.at(10.5, 60.5) - place
    assert abs(moved.x()) <= 1
    assert abs(moved.y()) <= 1


def test_the_wheel_there_and_back_is_the_same_scale(world):
    before = world.canvas.zoom
    world.wheel(30, 40, 3)
    world.wheel(30, 40, -3)
    assert world.canvas.zoom == pytest.approx(before)


def test_the_wheel_with_ctrl_sizes_the_tool(world):
    world.tools.brush_size = 50
    zoom = world.canvas.zoom
    world.wheel(30, 40, 1, keys=CTRL)
    assert world.tools.brush_size == 60
    world.wheel(30, 40, -1, keys=CTRL)
    assert world.tools.brush_size == 50
    assert world.canvas.zoom == zoom


def test_actual_size_is_a_pixel_on_a_pixel(world):
    world.canvas.actual_size()
    assert world.canvas.zoom == 1.0
    assert world.at(0, 10).x() - world.at(0, 0).x() == pytest.approx(10 / world.ratio)


def test_a_fitted_photo_follows_the_window(world, qtbot):
    world.canvas.resize(1000, 700)
    qtbot.waitUntil(lambda: world.transform.view == (700 * world.ratio, 1000 * world.ratio))
    fitted = world.canvas.zoom
    world.canvas.set_zoom(3.0)
    world.canvas.resize(800, 600)
    qtbot.waitUntil(lambda: world.transform.view == (600 * world.ratio, 800 * world.ratio))
    assert world.canvas.zoom == 3.0
    world.canvas.fit()
    assert world.canvas.zoom < fitted


def test_another_document_is_fitted_and_told(world, qtbot):
    world.canvas.set_zoom(3.0)
    with qtbot.waitSignal(world.canvas.zoom_changed):
        world.canvas.set_document(make_document((600, 800)))
    assert world.transform.fitted


def test_the_pixel_under_the_pointer_is_told(world, qtbot):
    with qtbot.waitSignal(world.canvas.pointer_moved) as signal:
        world.hover(12.5, 33.5)
    assert signal.args == [(12, 33)]
    with qtbot.waitSignal(world.canvas.pointer_moved) as signal:
        world.hover(-3, 33)
    assert signal.args == [None]
    world.hover(12.5, 33.5)
    with qtbot.waitSignal(world.canvas.pointer_moved) as signal:
        world.leave()
    assert signal.args == [None]


def test_zooming_tells_the_pixel_that_comes_under_the_pointer(world, qtbot):
    world.hover(12.5, 3.5)
    with qtbot.waitSignal(world.canvas.pointer_moved) as signal:
        world.canvas.set_zoom(20.0)
    assert signal.args != [(12, 3)]


def test_what_the_wheel_drew_fast_is_drawn_smoothly_in_the_end(world, qtbot):
    photo = np.random.default_rng(0).integers(0, 256, (900, 1200, 3), np.uint8)
    layers = MaskLayers.blank((900, 1200))
    layers.mask[120:660, 270:930] = Label.PET
    world.view_state.update(opacity=0.5)
    world.canvas.set_document(Document("pet.jpg", photo, build_pyramid(photo), layers))
    world.wheel(450, 600, 1)
    scale, rough = world.canvas.zoom, world.shown()
    qtbot.waitUntil(lambda: (world.shown() != rough).any())
    smooth = world.shown()
    world.canvas.fit()
    world.canvas.set_zoom(scale)
    np.testing.assert_array_equal(world.shown(), smooth)
