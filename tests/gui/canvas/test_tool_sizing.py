"""Sizing the tool with Alt and the right button."""

import numpy as np
from PySide6.QtCore import Qt
from support.canvas_world import RIGHT

from core.labels import Label

ALT = Qt.KeyboardModifier.AltModifier


def test_alt_and_the_right_button_resize_the_tool_with_its_ring_in_place(world):
    world.tools.set_size("brush_size", 12)
    world.press(30.5, 30.5, button=RIGHT, keys=ALT)
    ring = world.ring()
    sizes = [12]
    for x in range(31, 60, 4):
        world.move(30.5, x, buttons=RIGHT, keys=ALT)
        sizes.append(world.tools.sizes.brush_size)
    grown = world.ring()
    assert sizes == sorted(sizes)
    assert sizes[-1] > 24
    assert max(np.divide(sizes[1:], sizes[:-1])) < 1.5
    assert abs(grown.top + grown.bottom - ring.top - ring.bottom) <= 1
    assert abs(grown.left + grown.right - ring.left - ring.right) <= 1
    world.move(30.5, 20, buttons=RIGHT, keys=ALT)
    assert world.tools.sizes.brush_size < 12
    world.release(30.5, 20, button=RIGHT, keys=ALT)
    assert not world.document.layers.touched.any()
    assert world.tools.label == Label.PET


def test_esc_restores_the_size(world):
    world.press(30, 30, button=RIGHT, keys=ALT)
    world.move(30, 60, buttons=RIGHT, keys=ALT)
    world.key(Qt.Key.Key_Escape)
    world.release(30, 60, button=RIGHT, keys=ALT)
    assert world.tools.sizes.brush_size == 5
