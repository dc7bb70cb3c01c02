"""A pen paints by pressure, erases with its other end, and is not followed a second time as a mouse."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice

from core.labels import Label
from petseg_gui.canvas.tools.stroke_tool import MIN_PRESSED, pressed_size

RUBBER = QPointingDevice.PointerType.Eraser


def height_painted(world, column, label=Label.PET):
    return int((world.mask[:, column] == label).sum())


def test_a_pen_paints_wider_the_harder_it_is_pressed(world):
    world.tools.set_size("brush_size", 30)
    world.pen("Press", 30, 10, 0.2)
    world.pen("Move", 30, 30, 0.2)
    world.pen("Move", 30, 60, 1.0)
    world.pen("Release", 30, 60)
    assert height_painted(world, 20) == pressed_size(30, 0.2)
    assert height_painted(world, 60) == 30
    widths = [height_painted(world, column) for column in range(30, 60)]
    assert widths == sorted(widths)
    assert max(np.diff(widths)) <= 4
    assert world.document.revision == 1


def test_the_ring_follows_the_pressed_size(world):
    world.tools.set_size("brush_size", 30)
    world.pen("Move", 30, 30)
    assert world.ring().shape == (30, 30)
    for kind, pressure in (("Press", 0.4), ("Move", 0.8)):
        world.pen(kind, 30, 30, pressure)
        size = pressed_size(30, pressure)
        assert world.ring().shape == (size, size)
    world.pen("Release", 30, 30)
    assert world.ring().shape == (30, 30)


def test_pressure_can_be_switched_off(world):
    world.tools.update(pen_pressure=False)
    world.pen("Press", 30, 30, 0.1)
    world.pen("Release", 30, 30)
    assert height_painted(world, 30) == 5


@pytest.mark.parametrize("size", [1, 2, 7, 40, 2000])
def test_pressure_never_makes_a_brush_vanish_and_never_larger_than_chosen(size):
    sizes = [pressed_size(size, pressure / 100) for pressure in range(101)]
    assert sizes == sorted(sizes)
    assert sizes[0] == max(round(size * MIN_PRESSED), 1)
    assert sizes[-1] == size


def test_the_other_end_of_the_pen_erases(world):
    world.mask[:] = Label.PET
    world.pen("Move", 30, 10, tip=RUBBER)
    assert world.ring().shape == (world.tools.sizes.eraser_size, world.tools.sizes.eraser_size)
    world.pen("Press", 30, 10, 1.0, tip=RUBBER)
    world.pen("Move", 30, 40, 1.0, tip=RUBBER)
    world.pen("Release", 30, 40, tip=RUBBER)
    assert height_painted(world, 20, Label.BACKGROUND) == 3
    assert world.document.history.undo_title == "Erase"
    world.hover(30, 10)
    assert world.ring().shape == (world.tools.sizes.brush_size, world.tools.sizes.brush_size)


def test_what_a_pen_does_is_not_done_again_by_the_mouse(world):
    world.tools.set_size("brush_size", 20)
    assert world.pen("Press", 30, 10, 0.1).isAccepted()
    world.echo("ButtonPress", 30, 10)
    world.pen("Move", 30, 60, 0.1)
    world.echo("Move", 30, 60)
    world.move(30, 60)
    world.pen("Release", 30, 60)
    world.echo("ButtonRelease", 30, 60, buttons=Qt.MouseButton.NoButton)
    assert height_painted(world, 40) == pressed_size(20, 0.1)
    assert height_painted(world, 60) == pressed_size(20, 0.1)
    assert world.document.revision == 1


def test_a_pen_that_was_lost_while_it_painted_does_not_shut_out_the_mouse(world, monkeypatch):
    start = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: start)
    world.pen("Press", 30, 10, 1.0)
    world.hover(10, 70)
    assert world.document.in_stroke
    monkeypatch.setattr(time, "monotonic", lambda: start + 60)
    world.hover(10, 70)
    assert not world.document.in_stroke
    assert world.document.revision == 1
    world.drag((10, 60), (10, 70))
    assert world.mask[10, 65] == Label.PET
