"""The smart brush in the hand; what it makes of edges is tested with its regions."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from support.canvas_world import RIGHT

from core.labels import Label

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def world(world):
    """A white square on black, painted along its inner edge."""
    world.document.image[10:50, 20:60] = 255
    world.tools.tool = "smart"
    world.tools.set_size("smart_size", 24)
    return world


def test_it_stops_at_an_edge_that_a_plain_brush_would_cross(world):
    world.drag((30, 52), (38, 52))
    assert world.mask[30, 56] == Label.PET
    assert np.mean(world.mask[26:42, 62:64] == Label.BACKGROUND) > 0.9
    assert world.document.history.undo_title == "Smart paint pet"
    assert world.document.revision == 1


def test_the_right_button_paints_background(world):
    world.drag((30, 40), (34, 40))
    world.drag((30, 40), (34, 40), button=RIGHT)
    assert world.mask[32, 40] == Label.BACKGROUND
    assert world.document.history.undo_title == "Smart paint background"


def test_it_has_its_own_size_and_is_round(world):
    world.tools.update(brush_shape="square")
    world.hover(30, 40)
    ring = world.ring()
    assert ring.shape == (24, 24)
    assert np.abs(world.line() - (ring.top, ring.left)).max(axis=1).min() > 2


def test_shift_paints_a_line_from_the_last_stroke(world):
    world.click(20, 30)
    world.click(40, 50, keys=SHIFT)
    assert world.mask[30, 40] == Label.PET
    assert world.document.revision == 2


def test_it_may_be_larger_than_the_photo_and_beside_it(world):
    world.tools.set_size("smart_size", 2000)
    world.drag((30, 40), (30, 45))
    world.tools.set_size("smart_size", 10)
    world.drag((-40, -40), (-30, -30))
    assert world.document.history.can_undo


def test_it_paints_more_where_the_model_was_unsure(world):
    """The photo shows nothing, so that only the mask and how sure the model was of it show how far pet goes."""
    world.document.image[:] = 128
    proposal = np.full(world.document.shape, Label.BACKGROUND, np.uint8)
    proposal[:, :30] = Label.PET
    world.tools.set_size("smart_size", 40)
    painted = []
    for sureness in (0.4, 1.0):
        confidence = np.ones((15, 20), np.float32)
        confidence[:, 8:12] = sureness
        world.document.receive_proposal(proposal, confidence)
        world.click(30, 34)
        painted.append(np.count_nonzero(world.mask == Label.PET))
        world.document.undo()
    assert painted[0] > painted[1]
