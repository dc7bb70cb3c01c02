import pytest

from core.labels import Label
from petseg_gui.models.tool_state import MAX_SIZE, ToolState


@pytest.fixture
def tools(qapp):
    return ToolState(brush_size=40, eraser_size=10)


@pytest.mark.parametrize(
    ("name", "value", "signal"),
    [
        ("tool", "eraser", "tool_changed"),
        ("label", Label.BORDER, "label_changed"),
        ("brush_size", 55, "sizes_changed"),
        ("eraser_size", 55, "sizes_changed"),
        ("opacity", 0.25, "opacity_changed"),
        ("mask_visible", False, "mask_visible_changed"),
    ],
)
def test_a_change_is_told_once(tools, qtbot, name, value, signal):
    with qtbot.waitSignal(getattr(tools, signal)):
        setattr(tools, name, value)
    assert getattr(tools, name) == value
    with qtbot.assertNotEmitted(getattr(tools, signal)):
        setattr(tools, name, value)


def test_each_tool_has_its_own_size(tools):
    assert tools.size == 40
    tools.tool = "eraser"
    assert tools.size == 10
    tools.size = 12
    assert (tools.brush_size, tools.eraser_size) == (40, 12)


def test_another_tool_is_another_size(tools, qtbot):
    with qtbot.waitSignal(tools.sizes_changed):
        tools.tool = "eraser"


def test_grow_and_shrink_reach_both_ends(tools):
    for _ in range(60):
        tools.grow()
    assert tools.size == MAX_SIZE
    sizes = []
    while tools.size > 1:
        sizes.append(tools.size)
        tools.shrink()
    assert sizes == sorted(set(sizes), reverse=True)
    tools.shrink()
    assert tools.size == 1
    tools.grow()
    assert tools.size == 2


def test_values_stay_in_their_limits(tools):
    tools.brush_size, tools.opacity = 0, 1.5
    assert (tools.brush_size, tools.opacity) == (1, 1.0)
    tools.brush_size, tools.opacity = 99_999, -1
    assert (tools.brush_size, tools.opacity) == (MAX_SIZE, 0.0)
