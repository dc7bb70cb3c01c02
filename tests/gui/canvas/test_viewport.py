"""Zooming and fitting, and what is reported of it."""

import numpy as np
import pytest
from support.canvas_world import make_document

from core.display.pyramid import build_pyramid
from core.editing.layers import MaskLayers
from core.labels import Label
from petseg_gui.models.document import Document


def test_actual_size_is_a_pixel_on_a_pixel(world):
    world.canvas.viewport.actual_size()
    assert world.canvas.viewport.zoom == 1.0
    assert world.at(0, 10).x() - world.at(0, 0).x() == pytest.approx(10 / world.ratio)


def test_a_fitted_photo_follows_the_window(world, qtbot):
    world.canvas.resize(1000, 700)
    qtbot.waitUntil(lambda: world.transform.view == (700 * world.ratio, 1000 * world.ratio))
    fitted = world.canvas.viewport.zoom
    world.canvas.viewport.set_zoom(3.0)
    world.canvas.resize(800, 600)
    qtbot.waitUntil(lambda: world.transform.view == (600 * world.ratio, 800 * world.ratio))
    assert world.canvas.viewport.zoom == 3.0
    world.canvas.viewport.fit()
    assert world.canvas.viewport.zoom < fitted


def test_another_document_is_fitted_and_reported(world, qtbot):
    world.canvas.viewport.set_zoom(3.0)
    with qtbot.waitSignal(world.canvas.viewport.zoom_changed):
        world.canvas.set_document(make_document((600, 800)))
    assert world.transform.fitted


def test_the_pixel_under_the_pointer_is_reported(world, qtbot):
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


def test_zooming_reports_the_pixel_that_comes_under_the_pointer(world, qtbot):
    world.hover(12.5, 3.5)
    with qtbot.waitSignal(world.canvas.pointer_moved) as signal:
        world.canvas.viewport.set_zoom(20.0)
    assert signal.args != [(12, 3)]


def test_what_the_wheel_drew_fast_is_drawn_smoothly_in_the_end(world, qtbot):
    photo = np.random.default_rng(0).integers(0, 256, (900, 1200, 3), np.uint8)
    layers = MaskLayers.blank((900, 1200))
    layers.mask[120:660, 270:930] = Label.PET
    world.view_state.update(opacity=0.5)
    world.canvas.set_document(Document("pet.jpg", photo, build_pyramid(photo), layers))
    world.wheel(450, 600, 1)
    scale, rough = world.canvas.viewport.zoom, world.shown()
    qtbot.waitUntil(lambda: (world.shown() != rough).any())
    smooth = world.shown()
    world.canvas.viewport.fit()
    world.canvas.viewport.set_zoom(scale)
    np.testing.assert_array_equal(world.shown(), smooth)
