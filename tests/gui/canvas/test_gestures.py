"""Wheels, touchpads and fingers on the screen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ORIGIN = QPointF()


def test_the_wheel_zooms_at_the_pointer(world, qtbot):
    point = world.at(10.5, 60.5)
    with qtbot.waitSignal(world.canvas.viewport.zoom_changed) as signal:
        world.wheel(10.5, 60.5, 2)
    assert signal.args == [world.canvas.viewport.zoom]
    moved = world.at(10.5, 60.5) - point
    assert abs(moved.x()) <= 1
    assert abs(moved.y()) <= 1


def test_the_wheel_there_and_back_is_the_same_scale(world):
    before = world.canvas.viewport.zoom
    world.wheel(30, 40, 3)
    world.wheel(30, 40, -3)
    assert world.canvas.viewport.zoom == pytest.approx(before)


def test_the_wheel_with_ctrl_sizes_the_tool(world):
    world.tools.set_size("brush_size", 50)
    zoom = world.canvas.viewport.zoom
    world.wheel(30, 40, 1, keys=CTRL)
    assert world.tools.sizes.brush_size == 60
    world.wheel(30, 40, -1, keys=CTRL)
    assert world.tools.sizes.brush_size == 50
    assert world.canvas.viewport.zoom == zoom


@pytest.mark.parametrize("turned", [QPoint(0, 120), QPoint(120, 0)])
def test_the_wheel_with_alt_sizes_the_tool_also_where_it_is_turned_sideways(world, turned):
    world.tools.set_size("brush_size", 50)
    zoom = world.canvas.viewport.zoom
    world.scroll(30, 40, turned, keys=ALT)
    assert world.tools.sizes.brush_size == 60
    assert world.canvas.viewport.zoom == zoom


def test_a_fine_wheel_sizes_the_tool_by_whole_notches(world):
    world.tools.set_size("brush_size", 50)
    for _ in range(7):
        world.wheel(30, 40, 1 / 4, keys=CTRL)
    assert world.tools.sizes.brush_size == 60
    world.wheel(30, 40, -1 / 2, keys=CTRL)
    assert world.tools.sizes.brush_size == 60
    world.wheel(30, 40, -1 / 2, keys=CTRL)
    assert world.tools.sizes.brush_size == 50


def test_two_fingers_on_a_touchpad_move_the_photo(world):
    world.canvas.viewport.set_zoom(12.0)
    before = world.transform
    world.scroll(30, 40, QPoint(60, 80), pixels=QPoint(10, -20), phase=Qt.ScrollPhase.ScrollUpdate)
    assert world.transform.scale == before.scale
    moved = (world.transform.top - before.top, world.transform.left - before.left)
    assert moved == (round(-20 * world.ratio), round(10 * world.ratio))


def test_a_touchpad_that_reports_no_pixels_moves_the_photo_too(world):
    world.canvas.viewport.set_zoom(12.0)
    before = world.transform
    world.scroll(30, 40, QPoint(0, -30), phase=Qt.ScrollPhase.ScrollUpdate)
    assert world.transform.top < before.top


def native(world, kind, point, value, offset=ORIGIN):
    event = QNativeGestureEvent(
        kind, QPointingDevice.primaryPointingDevice(), 2, point, point, world.canvas.mapToGlobal(point), value, offset
    )
    QApplication.sendEvent(world.canvas, event)


def test_pinching_on_a_touchpad_zooms_at_the_fingers(world):
    world.canvas.viewport.set_zoom(8.0)
    point = world.at(20.5, 30.5)
    native(world, Qt.NativeGestureType.ZoomNativeGesture, point, 0.25)
    assert world.canvas.viewport.zoom == pytest.approx(10.0)
    assert world.at(20.5, 30.5).x() == pytest.approx(point.x(), abs=1)


def test_panning_on_a_touchpad_that_reports_it_moves_the_photo(world):
    world.canvas.viewport.set_zoom(12.0)
    before = world.transform
    native(world, Qt.NativeGestureType.PanNativeGesture, world.at(30, 40), 0.0, QPointF(6, 4))
    assert world.transform.left - before.left == round(6 * world.ratio)


def test_two_fingers_on_the_screen_zoom_and_paint_nothing(world):
    screen = QTest.createTouchDevice()
    before = world.canvas.viewport.zoom
    middle = world.at(30, 40).toPoint()

    def fingers(apart):
        return middle - QPoint(apart, 0), middle + QPoint(apart, 0)

    one, other = fingers(20)
    QTest.touchEvent(world.canvas, screen).press(0, one, world.canvas).press(1, other, world.canvas).commit()
    for apart in range(30, 130, 10):
        one, other = fingers(apart)
        QTest.touchEvent(world.canvas, screen).move(0, one, world.canvas).move(1, other, world.canvas).commit()
    QTest.touchEvent(world.canvas, screen).release(0, one, world.canvas).release(1, other, world.canvas).commit()
    assert world.canvas.viewport.zoom > 1.5 * before
    assert not world.document.layers.touched.any()
    assert not world.document.in_stroke
