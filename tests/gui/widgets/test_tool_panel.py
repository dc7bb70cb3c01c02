import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton

from petseg_gui.models.options import ToolSizes
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panels.class_buttons import LockButton
from petseg_gui.widgets.panels.side_panel import WIDTH
from petseg_gui.widgets.panels.tool_panel import BORDER_ACTIONS, CLASSES, LOCKS, TOOLS, ToolPanel


@pytest.fixture
def tools():
    return ToolState(ToolSizes(brush_size=40, eraser_size=90))


@pytest.fixture
def actions(qapp):
    return {name: make_action(name) for name in (*TOOLS, *CLASSES, *LOCKS, *BORDER_ACTIONS, "propagate")}


def make_action(name):
    action = QAction(name)
    action.setCheckable(name in LOCKS)
    return action


@pytest.fixture
def view(qapp):
    return ViewState()


@pytest.fixture
def panel(qtbot, tools, view, actions):
    widget = ToolPanel(tools, view, actions)
    qtbot.addWidget(widget)
    return widget


def slider(panel, title):
    return next(part for part in panel.findChildren(LabelledSlider) if part.findChild(QLabel).text() == title)


def size_of(panel):
    return slider(panel, "Size")


def test_opacity_follows_and_changes_the_view(panel, view):
    opacity = slider(panel, "Opacity")
    assert opacity.value() == 50
    view.update(opacity=0.8)
    assert opacity.value() == 80
    opacity.value_changed.emit(30)
    assert view.options.opacity == 0.3


def test_it_shows_the_size_of_the_tool(panel, tools):
    size = size_of(panel)
    assert size.value() == 40
    tools.tool = "eraser"
    assert size.value() == 90
    tools.grow()
    assert size.value() == 108
    tools.tool = "smart"
    assert size.value() == tools.sizes.smart_size


def test_it_changes_the_size_of_the_tool(panel, tools):
    size_of(panel).value_changed.emit(77)
    assert (tools.sizes.brush_size, tools.sizes.eraser_size) == (77, 90)
    tools.tool = "eraser"
    size_of(panel).value_changed.emit(5)
    assert (tools.sizes.brush_size, tools.sizes.eraser_size) == (77, 5)


@pytest.mark.parametrize("tool", ["pan", "lasso", "fill", "pick", "box"])
def test_tools_without_a_diameter_have_no_size(panel, tools, tool):
    tools.tool = tool
    assert not size_of(panel).isEnabled()
    tools.tool = "brush"
    assert size_of(panel).isEnabled()


def test_every_action_is_a_button_that_leaves_the_focus_to_the_canvas(panel, actions):
    buttons = panel.findChildren(QToolButton)
    shown = {button.defaultAction() for button in buttons if isinstance(button, PanelButton)}
    assert {action for name, action in actions.items() if name not in LOCKS} <= shown
    assert all(button.focusPolicy() == Qt.FocusPolicy.TabFocus for button in buttons)


def test_a_lock_triggers_its_action(panel, actions):
    for button in panel.findChildren(LockButton):
        button.click()
    assert all(actions[name].isChecked() for name in LOCKS)


def test_a_tool_shows_its_key_in_the_corner(panel, actions):
    button = next(part for part in panel.findChildren(PanelButton) if part.defaultAction() is actions["smart"])
    button.resize(74, 43)
    plain = button.grab().toImage()
    actions["smart"].setShortcut("W")
    keyed = button.grab().toImage()
    assert keyed != plain
    actions["smart"].setShortcut("Ctrl+Alt+W")
    assert button.grab().toImage() == plain


def test_the_panel_fits_a_laptop(panel):
    assert panel.sizeHint().height() <= 560
    assert panel.minimumSizeHint().width() <= WIDTH


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("main", [True, False])
def test_a_button_shows_its_key_where_there_is_room(qtbot, enabled, main):
    action = QAction("Skip")
    button = PanelButton(action, main=main)
    qtbot.addWidget(button)
    button.resize(200, 34)
    button.ensurePolished()
    action.setEnabled(enabled)
    plain = button.grab().toImage()
    action.setShortcut("S")
    assert button.grab().toImage() != plain
    button.resize(40, 34)
    narrow = button.grab().toImage()
    action.setShortcut("")
    assert button.grab().toImage() == narrow


def test_a_checked_button_is_framed_in_the_accent_colour(qtbot):
    action = QAction("Brush")
    action.setCheckable(True)
    button = PanelButton(action)
    qtbot.addWidget(button)
    button.resize(200, 34)
    accent = button.palette().link().color()
    action.setChecked(True)
    image = button.grab().toImage()
    assert image.pixelColor(100, 0) == accent or image.pixelColor(100, 1) == accent
