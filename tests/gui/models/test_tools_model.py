import pytest

from core.editing.rules import PaintRules
from core.labels import Label
from petseg_gui.models.options import MAX_SIZE, ToolSizes, max_border_width
from petseg_gui.models.tools import ToolState


@pytest.fixture
def tools(qapp):
    return ToolState(ToolSizes(brush_size=40, eraser_size=10))


@pytest.mark.parametrize(
    ("name", "value", "signal"),
    [
        ("tool", "eraser", "tool_changed"),
        ("label", Label.BORDER, "label_changed"),
        ("size", 55, "sizes_changed"),
    ],
)
def test_a_change_is_emitted_once(tools, qtbot, name, value, signal):
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
    assert (tools.sizes.brush_size, tools.sizes.eraser_size) == (40, 12)


def test_another_tool_has_another_size(tools, qtbot):
    with qtbot.waitSignal(tools.sizes_changed):
        tools.tool = "eraser"


def test_grow_and_shrink_reach_both_limits(tools):
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


def test_sizes_are_clamped(tools):
    tools.set_size("brush_size", 0)
    assert tools.sizes.brush_size == 1
    tools.set_size("brush_size", 99_999)
    assert tools.sizes.brush_size == MAX_SIZE


def test_changes_of_options_are_emitted_once(tools, qtbot):
    with qtbot.waitSignal(tools.options_changed) as emitted:
        tools.update(tolerance=7, locked=frozenset({Label.BORDER}))
    assert emitted.args == [tools.options]
    with qtbot.assertNotEmitted(tools.options_changed):
        tools.update(tolerance=7)


def test_the_rules_follow_the_options(tools):
    tools.update(auto_border=True, border_width=12, locked=frozenset({Label.PET}))
    assert tools.rules == PaintRules(frozenset({Label.PET}), 12)
    tools.update(auto_border=False)
    assert tools.rules.border_width == 0


def test_swapping_alternates_between_pet_and_background(tools):
    tools.label = Label.BORDER
    seen = []
    for _ in range(3):
        tools.swap_labels()
        seen.append(tools.label)
    assert seen == [Label.PET, Label.BACKGROUND, Label.PET]


def test_going_back_chooses_the_previous_tool(tools):
    tools.tool = "lasso"
    tools.tool = "pick"
    tools.go_back()
    assert tools.tool == "lasso"
    tools.go_back()
    assert tools.tool == "pick"


def test_sizes_scale_with_the_photo_and_come_back_exactly(tools, qtbot):
    with qtbot.waitSignal(tools.sizes_changed):
        tools.fit_to(6000)
    assert (tools.sizes.brush_size, tools.sizes.eraser_size, tools.photo_side) == (480, 120, 6000)
    tools.set_size("eraser_size", 5)
    tools.fit_to(333)
    assert (tools.sizes.brush_size, tools.sizes.eraser_size) == (27, 1)
    tools.fit_to(6000)
    assert (tools.sizes.brush_size, tools.sizes.eraser_size) == (480, 5)
    with qtbot.assertNotEmitted(tools.sizes_changed):
        tools.fit_to(6000)


@pytest.mark.parametrize(("side", "widest"), [(500, 256), (4000, 256), (6000, 375), (8600, 538)])
def test_the_maximum_border_width_depends_on_the_photo(tools, side, widest):
    assert max_border_width(side) == widest
    tools.fit_to(side)
    for _ in range(60):
        tools.widen_border()
    assert tools.rules.border_width == widest
    for _ in range(60):
        tools.narrow_border()
    assert tools.rules.border_width == 1


def test_a_narrow_border_changes_by_a_pixel(tools):
    tools.update(border_width=2)
    tools.widen_border()
    assert tools.options.border_width == 3
    tools.narrow_border()
    tools.narrow_border()
    assert tools.options.border_width == 1
