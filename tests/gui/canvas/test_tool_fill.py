import numpy as np
import pytest
from PySide6.QtCore import Qt
from support.canvas_world import RIGHT

from core.cancel import never
from core.labels import Label


@pytest.fixture
def fills(world):
    """The requested fills, on a photo whose right half is grey."""
    world.document.image[:, 40:] = 128
    asked = []
    world.document.edit_requested.connect(asked.append)
    world.tools.tool = "fill"
    return asked


def test_a_click_fills_similar_pixels(world, fills):
    assert world.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    world.click(30, 60)
    assert not world.document.layers.touched.any()
    (request,) = fills
    world.document.apply_edit(request.make(world.document.layers, never))
    assert (world.mask[:, 40:] == Label.PET).all()
    assert (world.mask[:, :40] == Label.BACKGROUND).all()
    assert world.document.history.undo_title == request.title == "Fill pet"


def test_the_right_button_fills_with_background(world, fills):
    world.mask[:] = Label.PET
    world.click(30, 60, button=RIGHT)
    (request,) = fills
    assert request.title == "Fill background"
    world.document.apply_edit(request.make(world.document.layers, never))
    assert (world.mask[:, 40:] == Label.BACKGROUND).all()


def test_it_uses_the_options_at_the_time_of_the_click(world, fills):
    world.mask[10:20, 10:20] = Label.BORDER
    world.mask[40:50, 60:70] = Label.BORDER
    world.tools.update(fill_by="class", contiguous=False)
    world.click(15, 15)
    world.tools.update(contiguous=True)
    world.tools.label = Label.BACKGROUND
    world.document.apply_edit(fills[0].make(world.document.layers, never))
    assert np.count_nonzero(world.mask == Label.PET) == 200


def test_a_click_beside_the_photo_fills_nothing(world, fills):
    world.click(30, -4)
    assert fills == []


def test_with_every_class_locked_nothing_is_filled(world, fills):
    world.tools.update(locked=frozenset(Label))
    world.click(30, 60)
    assert fills == []
    assert world.canvas.cursor().shape() == Qt.CursorShape.ForbiddenCursor


def test_painting_continues_while_a_fill_is_computed(world, fills):
    world.click(30, 60)
    world.tools.tool = "brush"
    world.drag((30, 5), (30, 20))
    assert world.mask[30, 10] == Label.PET
    assert world.document.history.undo_title == "Paint pet"
