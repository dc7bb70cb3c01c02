"""What is painted again when the photo moves or changes. Run again with scaled screens."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from support.canvas_world import MIDDLE, World, on_screen

from core.labels import Label
from core.pixels import Box
from core.project import PhotoState

SHAPE = (300, 410)
OFFSETS = [(5, 0), (0, -7), (-12, 16), (90, -60), (1, 1), (-400, 300), (0, 0)]
"""How far to move right and down, in logical pixels."""


@pytest.fixture
def photo(qtbot):
    world = World(qtbot, SHAPE, view=(320, 240))
    rng = np.random.default_rng(0)
    world.document.image[:] = rng.integers(0, 256, world.document.image.shape)
    world.mask[:] = np.repeat(np.repeat(rng.integers(0, 3, (30, 41)), 10, axis=0), 10, axis=1)
    world.canvas.set_document(world.document)
    world.view_state.update(opacity=0.5, overview=True)
    world.leave()
    world.paint()
    return world


def assert_like_painted_again(world, message=""):
    world.paint()
    moved = on_screen(world)
    world.canvas.update()
    world.paint()
    assert np.array_equal(moved, on_screen(world)), message


def walk(world):
    for offset in OFFSETS:
        world.canvas.viewport.move_by(QPointF(*offset))
        assert_like_painted_again(world, f"moved by {offset}")


@pytest.mark.parametrize("style", ["fill", "outline", "difference", "confidence"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 3.7])
def test_a_photo_that_was_moved_is_like_one_painted_again(photo, style, scale):
    photo.document.receive_proposal(photo.mask[::-1].copy(), np.random.default_rng(1).random((64, 64), np.float32))
    photo.view_state.update(style=style)
    photo.canvas.viewport.set_zoom(scale)
    photo.paint()
    walk(photo)


@pytest.mark.parametrize("split", ["side-by-side", "swipe"])
def test_a_photo_in_several_panes_is_moved(photo, split):
    photo.view_state.update(split=split)
    photo.canvas.viewport.set_zoom(2.0)
    photo.paint()
    walk(photo)


def test_what_lies_on_top_stays_where_it_is(photo):
    photo.canvas.show_kind(PhotoState.PROPOSED)
    photo.document.preview = np.full(SHAPE, Label.PET, np.uint8)
    photo.tools.set_size("brush_size", 20)
    photo.canvas.viewport.set_zoom(2.0)
    photo.hover(150, 200)
    photo.paint()
    walk(photo)


def test_an_outline_that_was_begun_goes_along(photo):
    photo.tools.tool = "lasso"
    photo.canvas.viewport.set_zoom(2.0)
    for position in ((140, 190), (160, 180), (170, 230)):
        photo.click(*position)
    photo.paint()
    photo.drag((150, 200), (158, 203), (151, 222), button=Qt.MouseButton.MiddleButton)
    assert_like_painted_again(photo)
    walk(photo)


def test_what_changes_while_the_photo_moves_is_painted_where_it_is_then(photo):
    photo.canvas.viewport.set_zoom(2.0)
    photo.paint()
    for step in range(4):
        photo.canvas.viewport.move_by(QPointF(9, -4))
        photo.mask[100:140, 150 + 10 * step : 200] = step % 3
        photo.document.mask_changed.emit(Box(100, 150, 140, 200))
        photo.canvas.viewport.move_by(QPointF(-3, 11))
    assert_like_painted_again(photo)


def test_moving_right_after_zooming_leaves_nothing_of_the_fast_frame(photo):
    photo.canvas.viewport.set_zoom(1.0)
    photo.paint()
    photo.wheel(150, 200, 1)
    QApplication.processEvents()
    photo.canvas.viewport.move_by(QPointF(13, 8))
    assert_like_painted_again(photo)


def test_what_lies_over_the_canvas_is_not_moved_with_it(qtbot, photo):
    window = QWidget()
    qtbot.addWidget(window)
    photo.canvas.setParent(window)
    photo.canvas.move(10, 20)
    strip = QLabel("over the photo", window)
    strip.setGeometry(60, 50, 150, 30)
    strip.setAutoFillBackground(True)
    window.resize(360, 280)
    with qtbot.waitExposed(window):
        window.show()
    photo.canvas.viewport.set_zoom(2.0)
    photo.paint()
    for offset in OFFSETS:
        photo.canvas.viewport.move_by(QPointF(*offset))
        photo.paint()
        moved = on_screen(photo)
        window.update()
        photo.canvas.update()
        photo.paint()
        assert np.array_equal(moved, on_screen(photo)), f"moved by {offset}"
    photo.canvas.setParent(None)


def test_only_what_comes_into_view_is_painted(photo):
    photo.view_state.update(overview=False)
    photo.canvas.viewport.set_zoom(4.0)
    photo.paint()
    photo.canvas.viewport.move_by(QPointF(6, 0))
    (region,) = photo.paint()
    if photo.ratio == int(photo.ratio):
        assert region == QRegion(0, 0, 6, photo.canvas.height())
    else:  # nothing is moved by a part of a device pixel
        assert region == QRegion(photo.canvas.rect())


def test_slow_moves_add_up_to_the_path_of_the_pointer(photo):
    photo.view_state.update(overview=False)
    photo.canvas.viewport.set_zoom(4.0)
    photo.paint()
    start, whole = photo.at(150, 200), QRegion(photo.canvas.rect())
    before = photo.transform
    photo.send(QEvent.Type.MouseButtonPress, start, MIDDLE, MIDDLE)
    for step in range(1, 15):  # a pixel of the screen at a time
        offset = QPointF(step, -step) / photo.ratio
        photo.send(QEvent.Type.MouseMove, start + offset, Qt.MouseButton.NoButton, MIDDLE)
        assert not photo.ratio.is_integer() or whole not in photo.paint()
    assert photo.transform.left - before.left == pytest.approx(14, abs=photo.ratio / 2)
    assert photo.transform.top - before.top == pytest.approx(-14, abs=photo.ratio / 2)
