import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from petseg_gui.models.tool_state import ToolState
from petseg_gui.models.view_state import ViewState
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.tool_panel import CLASSES, DONE_ACTIONS, MASK_ACTIONS, TOOLS, ToolPanel


@pytest.fixture
def tools():
    return ToolState(brush_size=40, eraser_size=90)


@pytest.fixture
def actions(qapp):
    names = (*TOOLS, *CLASSES, "show-mask", *MASK_ACTIONS, *DONE_ACTIONS)
    return {name: QAction(name) for name in names}


@pytest.fixture
def view(qapp):
    return ViewState()


@pytest.fixture
def panel(qtbot, tools, view, actions):
    widget = ToolPanel(tools, view, actions)
    qtbot.addWidget(widget)
    return widget


def sliders(panel):
    return panel.findChildren(LabelledSlider)


def test_it_shows_the_tool_state(panel, tools, view):
    size, opacity = sliders(panel)
    assert (size.value(), opacity.value()) == (40, 50)
    tools.tool = "eraser"
    assert size.value() == 90
    tools.grow()
    assert size.value() == 108
    view.update(opacity=0.8)
    assert opacity.value() == 80


def test_it_changes_the_tool_state(panel, tools, view):
    size, opacity = sliders(panel)
    size.value_changed.emit(77)
    opacity.value_changed.emit(30)
    assert (tools.brush_size, tools.eraser_size, view.options.opacity) == (77, 90, 0.3)
    tools.tool = "eraser"
    size.value_changed.emit(5)
    assert (tools.brush_size, tools.eraser_size) == (77, 5)


def test_the_hand_has_no_size(panel, tools):
    tools.tool = "pan"
    assert not sliders(panel)[0].isEnabled()
    tools.tool = "brush"
    assert sliders(panel)[0].isEnabled()


def test_every_action_is_a_button_that_leaves_the_keyboard_to_the_canvas(panel, actions):
    buttons = panel.findChildren(PanelButton)
    assert {button.defaultAction() for button in buttons} == set(actions.values())
    assert all(button.focusPolicy() == Qt.FocusPolicy.TabFocus for button in buttons)


def test_the_panel_fits_a_laptop(panel):
    assert panel.sizeHint().height() <= 640
    assert panel.sizeHint().width() <= 260


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
