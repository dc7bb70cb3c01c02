import pytest
from PySide6.QtCore import Qt

from core.labels import Label

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def half_border(world):
    world.mask[:, 40:] = Label.BORDER
    return world


def test_a_click_picks_the_class_and_returns_to_the_previous_tool(half_border):
    half_border.tools.tool = "eraser"
    half_border.tools.tool = "pick"
    assert half_border.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    half_border.click(30, 60)
    assert half_border.tools.label == Label.BORDER
    assert half_border.tools.tool == "eraser"
    assert not half_border.document.history.can_undo


def test_dragging_picks_the_class_where_the_pointer_ends(half_border):
    half_border.tools.tool = "pick"
    half_border.drag((30, 60), (30, 20))
    assert half_border.tools.label == Label.BACKGROUND


def test_a_click_beside_the_photo_picks_nothing(half_border):
    half_border.tools.tool = "pick"
    half_border.click(30, -5)
    assert half_border.tools.label == Label.PET
    assert half_border.tools.tool == "pick"


def test_alt_picks_the_class_while_the_brush_is_chosen(half_border):
    half_border.click(30, 60, keys=ALT)
    assert half_border.tools.label == Label.BORDER
    assert half_border.tools.tool == "brush"
    assert not half_border.document.history.can_undo
