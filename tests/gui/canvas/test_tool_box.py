import pytest
from PySide6.QtCore import Qt
from support.canvas_world import make_document

from core.pixels import Box


@pytest.fixture
def boxes(world):
    """The boxes for which a proposal was requested."""
    asked = []
    world.document.box_proposal_requested.connect(asked.append)
    world.tools.tool = "box"
    return asked


@pytest.mark.parametrize("way", [((10.5, 20.5), (40.5, 70.5)), ((40.5, 20.5), (10.5, 70.5))])
def test_a_box_requests_a_proposal(world, boxes, way):
    world.drag(way[0], (20, 30), way[1])
    assert boxes == [Box(10, 20, 41, 71)]
    assert not world.document.history.can_undo


def test_the_box_is_shown_while_it_is_dragged(world, boxes):
    assert world.canvas.cursor().shape() == Qt.CursorShape.CrossCursor
    world.press(10, 20)
    world.move(40, 70)
    assert world.draws_line((10, 20), (10, 70), (40, 70), (40, 20), (10, 20))
    assert world.line().min(axis=0) == pytest.approx((10, 20), abs=0.2)
    assert world.line().max(axis=0) == pytest.approx((40, 70), abs=0.2)
    world.release(40, 70)
    assert not len(world.line())


def test_it_is_clipped_to_the_photo(world, boxes):
    world.drag((-30, -30), (200, 200))
    assert boxes == [Box(0, 0, 60, 80)]


@pytest.mark.parametrize("end", [(10, 20), (25, 70), (50, 35)])
def test_a_tiny_box_requests_nothing(world, boxes, end):
    world.drag((10.5, 20.5), end)
    assert boxes == []


def test_esc_cancels_it(world, boxes):
    world.press(10, 20)
    world.move(40, 70)
    world.key(Qt.Key.Key_Escape)
    assert not len(world.line())
    world.release(40, 70)
    assert boxes == []


def test_another_photo_cancels_it(world, boxes):
    world.press(10, 20)
    world.move(40, 70)
    world.canvas.set_document(make_document((60, 80)))
    world.release(40, 70)
    assert boxes == []
