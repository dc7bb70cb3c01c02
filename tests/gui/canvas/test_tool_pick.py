import pytest
from PySide6.QtCore import Qt

from core.labels import Label

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def half_border(world):
    world.mask[:, 40:] = Label.BORDER
    return world


def test_a_click_takes_the_class_and_gives_the_tool_back(half_border):
    half_border.tools.tool = "eraser"
    half_border.tools.tool = "pick"
    assert half_border.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    half_border.click(30, 60)
    assert half_border.tools.label == Label.BORDER
    assert half_border.tools.tool == "eraser"
    assert not half_border.document.history.can_undo


def test_dragging_takes_the_class_where_the_pointer_ends(half_border):
    half_border.tools.tool = "pick"
    half_border.drag((30, 60), (30, 20))
    assert half_border.tools.label == Label.BACKGROUND


def test_beside_the_photo_there_is_nothing_to_take(half_border):
    half_border.tools.tool = "pick"
    half_border.click(30, -5)
    assert half_border.tools.label == Label.PET
    assert half_border.tools.tool == "pick"


def test_alt_takes_the_class_with_the_brush_in_hand(half_border):
    half_border.click(30, 60, keys=ALT)
    assert half_border.tools.label == Label.BORDER
    assert half_border.tools.tool == "brush"
    assert not half_border.document.history.can_undo
