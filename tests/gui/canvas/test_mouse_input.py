"""Pens, fingers, wheels and keys over the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from support.canvas_world import LEFT, MIDDLE, RIGHT, make_document

from core.labels import Label
from petseg_gui.canvas.input.pen import Pen
from petseg_gui.canvas.tools.stroke_tool import MIN_PRESSED, pressed_size

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ORIGIN = QPointF()
RUBBER = QPointingDevice.PointerType.Eraser


def height_painted(world, column, label=Label.PET):
    return int((world.mask[:, column] == label).sum())


# Pens


def test_a_pen_paints_wider_the_harder_it_is_pressed(world):
    world.tools.brush_size = 30
    world.pen("Press", 30, 10, 0.2)
    assert world.canvas._hand.tool.diameter() == pressed_size(30, 0.2)
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
    world.tools.brush_size = 30
    world.pen("Move", 30, 30)
    assert world.canvas._hand.tool.diameter() == 30
    world.pen("Press", 30, 30, 0.4)
    small = world.canvas._hand.tool.diameter()
    world.pen("Move", 30, 30, 0.8)
    assert small < world.canvas._hand.tool.diameter() < 30
    world.pen("Release", 30, 30)
    assert world.canvas._hand.tool.diameter() == 30


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
    assert world.canvas._hand.tool.diameter() == world.tools.eraser_size
    world.pen("Press", 30, 10, 1.0, tip=RUBBER)
    world.pen("Move", 30, 40, 1.0, tip=RUBBER)
    world.pen("Release", 30, 40, tip=RUBBER)
    assert height_painted(world, 20, Label.BACKGROUND) == 3
    assert world.document.history.undo_title == "Erase"
    world.hover(30, 10)
    assert world.canvas._hand.tool.diameter() == world.tools.brush_size


def test_what_a_pen_does_is_not_done_again_by_the_mouse(world):
    world.tools.brush_size = 20
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


def test_a_pen_that_was_lost_while_it_painted_does_not_shut_out_the_mouse(world):
    now = [0.0]
    world.canvas._pen = Pen(clock=lambda: now[0])
    world.pen("Press", 30, 10, 1.0)
    world.hover(10, 70)
    assert world.document.in_stroke
    now[0] = 60.0
    world.hover(10, 70)
    assert not world.document.in_stroke
    assert world.document.revision == 1
    world.drag((10, 60), (10, 70))
    assert world.mask[10, 65] == Label.PET


# Wheels and fingers


@pytest.mark.parametrize("turned", [QPoint(0, 120), QPoint(120, 0)])
def test_the_wheel_with_alt_sizes_the_tool_also_where_it_is_turned_sideways(world, turned):
    world.tools.brush_size = 50
    zoom = world.canvas.zoom
    world.scroll(30, 40, turned, keys=ALT)
    assert world.tools.brush_size == 60
    assert world.canvas.zoom == zoom


def test_a_fine_wheel_sizes_the_tool_by_whole_notches(world):
    world.tools.brush_size = 50
    for _ in range(7):
        world.wheel(30, 40, 1 / 4, keys=CTRL)
    assert world.tools.brush_size == 60
    world.wheel(30, 40, -1 / 2, keys=CTRL)
    assert world.tools.brush_size == 60
    world.wheel(30, 40, -1 / 2, keys=CTRL)
    assert world.tools.brush_size == 50


def test_two_fingers_on_a_touchpad_move_the_photo(world):
    world.canvas.set_zoom(12.0)
    before = world.transform
    world.scroll(30, 40, QPoint(60, 80), pixels=QPoint(10, -20), phase=Qt.ScrollPhase.ScrollUpdate)
    assert world.transform.scale == before.scale
    moved = (world.transform.top - before.top, world.transform.left - before.left)
    assert moved == (round(-20 * world.ratio), round(10 * world.ratio))


def test_a_touchpad_that_tells_no_pixels_moves_the_photo_too(world):
    world.canvas.set_zoom(12.0)
    before = world.transform
    world.scroll(30, 40, QPoint(0, -30), phase=Qt.ScrollPhase.ScrollUpdate)
    assert world.transform.top < before.top


def native(world, kind, place, value, way=ORIGIN):
    event = QNativeGestureEvent(
        kind, QPointingDevice.primaryPointingDevice(), 2, place, place, world.canvas.mapToGlobal(place), value, way
    )
    QApplication.sendEvent(world.canvas, event)


def test_pinching_on_a_touchpad_zooms_at_the_fingers(world):
    world.canvas.set_zoom(8.0)
    place = world.at(20.5, 30.5)
    native(world, Qt.NativeGestureType.ZoomNativeGesture, place, 0.25)
    assert world.canvas.zoom == pytest.approx(10.0)
    assert world.at(20.5, 30.5).x() == pytest.approx(place.x(), abs=1)


def test_moving_fingers_on_a_touchpad_that_tells_so_moves_the_photo(world):
    world.canvas.set_zoom(12.0)
    before = world.transform
    native(world, Qt.NativeGestureType.PanNativeGesture, world.at(30, 40), 0.0, QPointF(6, 4))
    assert world.transform.left - before.left == round(6 * world.ratio)


def test_two_fingers_on_the_screen_zoom_and_paint_nothing(world):
    screen = QTest.createTouchDevice()
    before = world.canvas.zoom
    middle = world.at(30, 40).toPoint()

    def fingers(apart):
        return middle - QPoint(apart, 0), middle + QPoint(apart, 0)

    one, other = fingers(20)
    QTest.touchEvent(world.canvas, screen).press(0, one, world.canvas).press(1, other, world.canvas).commit()
    for apart in range(30, 130, 10):
        one, other = fingers(apart)
        QTest.touchEvent(world.canvas, screen).move(0, one, world.canvas).move(1, other, world.canvas).commit()
    QTest.touchEvent(world.canvas, screen).release(0, one, world.canvas).release(1, other, world.canvas).commit()
    assert world.canvas.zoom > 1.5 * before
    assert not world.document.layers.touched.any()
    assert not world.document.in_stroke


# Sizing by hand


def test_alt_and_the_right_button_size_the_tool_with_its_ring_in_place(world):
    world.tools.brush_size = 20
    world.press(30.5, 30.5, button=RIGHT, keys=ALT)
    ring = world.canvas._scene._ring.box
    sizes = [20]
    for x in range(31, 60, 4):
        world.move(30.5, x, buttons=RIGHT, keys=ALT)
        sizes.append(world.tools.brush_size)
    grown = world.canvas._scene._ring.box
    assert sizes == sorted(sizes)
    assert sizes[-1] > 40
    assert max(np.divide(sizes[1:], sizes[:-1])) < 1.5
    assert abs(grown.top + grown.bottom - ring.top - ring.bottom) <= 1
    assert abs(grown.left + grown.right - ring.left - ring.right) <= 1
    world.move(30.5, 20, buttons=RIGHT, keys=ALT)
    assert world.tools.brush_size < 20
    world.release(30.5, 20, button=RIGHT, keys=ALT)
    assert not world.document.layers.touched.any()
    assert world.tools.label == Label.PET


def test_esc_takes_the_size_back(world):
    world.press(30, 30, button=RIGHT, keys=ALT)
    world.move(30, 60, buttons=RIGHT, keys=ALT)
    world.key(Qt.Key.Key_Escape)
    world.release(30, 60, button=RIGHT, keys=ALT)
    assert world.tools.brush_size == 5


# Keys


@pytest.mark.parametrize(("key", "keys", "step"), [(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, 1),
                                                   (Qt.Key.Key_Backtab, SHIFT, -1)])  # fmt: skip
def test_tab_asks_for_another_photo(world, qtbot, key, keys, step):
    with qtbot.waitSignal(world.canvas.photo_step_requested) as told:
        world.key(key, keys)
    assert told.args == [step]


def test_tab_asks_for_photos_faster_than_they_load(world, qtbot):
    world.canvas.set_document(None)
    with qtbot.waitSignal(world.canvas.photo_step_requested):
        world.key(Qt.Key.Key_Tab)


def test_ctrl_tab_moves_the_keyboard_on(world, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    other = QWidget(window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    world.canvas.setParent(window)
    with qtbot.waitExposed(window):
        window.show()
    world.canvas.show()
    world.canvas.setFocus()
    with qtbot.assertNotEmitted(world.canvas.photo_step_requested):
        world.key(Qt.Key.Key_Tab, CTRL)
    assert window.focusWidget() is other
    world.canvas.setParent(None)


def test_space_is_let_go_with_the_window(world):
    QTest.keyPress(world.canvas, Qt.Key.Key_Space)
    QApplication.sendEvent(world.canvas, focus_out())
    world.drag((30, 30), (30, 50))
    assert world.mask[30, 40] == Label.PET


def focus_out():

    return QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)


# Whatever hands do


def test_buttons_pressed_together_leave_one_stroke(world):
    world.press(30, 20)
    world.press(30, 20, button=MIDDLE)
    world.press(30, 20, button=RIGHT)
    world.move(30, 40, buttons=LEFT | RIGHT | MIDDLE)
    world.release(30, 40, button=MIDDLE)
    world.release(30, 40)
    world.move(10, 70, buttons=RIGHT)
    world.release(10, 70, button=RIGHT)
    assert world.document.revision == 1
    assert world.mask[30, 30] == Label.PET
    assert world.mask[10, 70] == Label.BACKGROUND


def test_a_stroke_goes_on_where_the_pointer_leaves_the_canvas(world):
    world.press(30.5, 70.5)
    world.leave()
    world.move(30.5, 150)
    world.move(50.5, 70.5)
    world.release(50.5, 70.5)
    assert world.mask[50, 70] == Label.PET
    assert world.document.revision == 1


def test_every_tool_survives_a_photo_of_one_pixel_and_another_photo_in_between(world):
    for tool in world.canvas._hand._tool_of:
        world.document = make_document((1, 1))
        world.canvas.set_document(world.document)
        world.tools.tool = tool
        world.hover(0.5, 0.5)
        world.drag((0.5, 0.5), (0.5, 0.9), (5, 5))
        world.press(0.5, 0.5)
        world.move(0.9, 0.9)
        world.canvas.set_document(make_document((3, 3)))
        world.release(0.9, 0.9)
        assert not world.document.in_stroke
        assert not world.canvas.document.layers.touched.any()


def test_esc_with_nothing_begun_is_for_the_window(world):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(world.canvas, event)
    assert not event.isAccepted()
