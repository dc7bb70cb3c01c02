"""While the scale changes with every frame, each is drawn with fewer pixels; the last one is drawn again."""

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from support.canvas_world import World, on_screen

from core.labels import COLOURS, Label
from core.pixels import Box
from petseg_gui.canvas import repainter
from petseg_gui.canvas.drawing.masked_photo import fast_step
from petseg_gui.canvas.transform import Transform

SHAPE = (600, 820)
VIEW = (1400, 1000)
"""In device pixels."""
TOLERANCE = 2
"""Squares of a fast frame by which something may be off."""


@pytest.fixture
def photo(qtbot, monkeypatch):
    """A dark photo with one bright spot, and a pet beside it."""
    monkeypatch.setattr(repainter, "FAST_MODE_MS", 60_000)  # until `paint` ends it
    ratio = QApplication.primaryScreen().devicePixelRatio()
    world = World(qtbot, SHAPE, view=tuple(round(side / ratio) for side in VIEW))
    world.document.image[:] = 40
    world.document.image[200:300, 300:420] = 250
    world.canvas.set_document(world.document)
    world.mask[320:420, 300:480] = Label.PET
    world.document.mask_changed.emit(Box.whole(SHAPE))
    world.leave()
    world.paint()
    return world


def zoomed(world, zoom):
    """Return what the screen shows while the wheel turns, and afterwards."""
    world.wheel(300, 400, np.log(zoom / world.canvas.viewport.zoom) / np.log(1.25))
    QApplication.processEvents()
    assert not world.canvas.is_settled
    fast = on_screen(world)
    world.paint()
    return fast, on_screen(world)


def middle_of(seen):
    """Return (top, left, bottom, right) around some pixels."""
    rows, columns = np.nonzero(seen)
    return np.array([rows.min(), columns.min(), rows.max(), columns.max()])


@pytest.mark.parametrize("zoom", [0.6, 1.0, 1.7, 3.0])
def test_photo_and_mask_are_where_they_will_be(photo, zoom):
    step = fast_step(photo.transform.view)
    assert step > 1
    for part in (lambda seen: seen.min(axis=2) > 150, lambda seen: (seen == COLOURS[Label.PET]).all(axis=2)):
        fast, smooth = map(part, zoomed(photo, zoom))
        photo.canvas.viewport.set_zoom(0.8)
        assert np.abs(middle_of(fast) - middle_of(smooth)).max() <= TOLERANCE * max(step, photo.canvas.viewport.zoom)


@pytest.mark.parametrize("options", [
    {"style": "outline"}, {"style": "difference"}, {"style": "confidence"}, {"dim_background": True},
    {"brightness": 0.3}, {"split": "swipe"}, {"split": "side-by-side"}, {"mask_visible": False}, {"opacity": 0.5},
])  # fmt: skip
@pytest.mark.parametrize("zoom", [0.3, 2.0])
def test_it_looks_much_the_same(photo, options, zoom):
    proposal = np.roll(photo.mask, 30, axis=1)
    photo.document.receive_proposal(proposal, np.full((64, 64), 0.7, np.float32))
    photo.view_state.update(**options)
    photo.paint()
    fast, smooth = (cv2.blur(seen, (41, 41)).astype(int) for seen in zoomed(photo, zoom))
    assert np.abs(fast - smooth).max() < 60


def test_a_small_view_is_drawn_with_all_its_pixels():
    assert fast_step((480, 640)) == 1
    transform = Transform((300, 400), (480, 640), 1.3, -20, 5)
    assert transform.shrunk(1) == transform


def test_a_mask_that_changed_is_seen_at_once(photo, qtbot):
    photo.canvas.viewport.set_zoom(0.9)
    photo.paint()
    photo.mask[:] = Label.PET
    photo.document.mask_changed.emit(Box.whole(SHAPE))
    fast, smooth = zoomed(photo, 0.95)
    for seen in (fast, smooth):
        height, width = seen.shape[:2]
        assert tuple(seen[height // 2, width // 2]) == COLOURS[Label.PET]
