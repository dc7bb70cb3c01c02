from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QSpinBox
from support.panel_world import shown_in_window

from petseg_gui.models.options import ToolOptions
from petseg_gui.models.tools import TOOLS, ToolName, ToolState
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panels.class_buttons import ClassButtons, LockButton
from petseg_gui.widgets.panels.tool_options import BorderOptions, ToolOptionsPanel


@pytest.fixture
def tools(qapp):
    return ToolState()


@pytest.fixture
def panel(qtbot, tools):
    widget = ToolOptionsPanel(tools)
    shown_in_window(qtbot, widget)
    return widget


@pytest.fixture
def border(qtbot, tools):
    widget = BorderOptions(tools)
    shown_in_window(qtbot, widget)
    return widget


def named(panel, text):
    return next(part for part in panel.findChildren(QAbstractButton) if part.text() == text)


def press(part):
    QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=part.rect().center() if _wide(part) else _left(part))


def _wide(part):
    return not isinstance(part, QCheckBox)


def _left(part):
    return part.rect().adjusted(0, 0, 16 - part.width(), 0).center()


@pytest.mark.parametrize("tool", get_args(ToolName))
def test_every_tool_shows_its_options_or_its_usage(panel, tools, tool):
    tools.tool = tool
    shown = {part.text() for part in panel.findChildren(QAbstractButton) if part.isVisible()}
    texts = {label.text() for label in panel.currentWidget().findChildren(QLabel)}
    if TOOLS[tool].usage:
        assert texts == {TOOLS[tool].usage}
        assert shown == set()
    else:
        expected = {"fill": {"Like colours", "One class", "Connected only"}}
        assert shown == expected.get(tool, {"Round", "Square", "Pen pressure"})


def test_the_shape_of_brush_and_eraser(panel, tools):
    press(named(panel, "Square"))
    assert tools.options.brush_shape == "square"
    tools.tool = "eraser"
    assert named(panel, "Square").isChecked()
    tools.update(brush_shape="round")
    assert named(panel, "Round").isChecked()
    press(named(panel, "Pen pressure"))
    assert not tools.options.pen_pressure


def test_the_options_of_fill(panel, tools):
    tools.tool = "fill"
    tolerance = panel.findChild(LabelledSlider)
    tolerance.value_changed.emit(77)
    assert tools.options.tolerance == 77
    press(named(panel, "One class"))
    assert tools.options.fill_by == "class"
    assert not tolerance.isEnabled()
    press(named(panel, "Connected only"))
    assert not tools.options.contiguous
    tools.update(fill_by="photo", tolerance=5, contiguous=True)
    assert (tolerance.value(), tolerance.isEnabled()) == (5, True)
    assert named(panel, "Connected only").isChecked()


def test_changing_the_tool_moves_nothing_below(panel, tools):
    heights = set()
    for tool in get_args(ToolName):
        tools.tool = tool
        heights.add(panel.sizeHint().height())
    assert len(heights) == 1
    assert heights.pop() <= 90
    assert panel.minimumSizeHint().width() <= 208


@pytest.mark.parametrize("tool", [tool for tool, info in TOOLS.items() if info.usage])
def test_usage_texts_fit(panel, tools, tool):
    tools.tool = tool
    label = panel.currentWidget().findChild(QLabel)
    assert label.heightForWidth(208) <= panel.sizeHint().height()


def test_the_border_follows_and_changes_the_tools(border, tools):
    width = border.findChild(LabelledSlider)
    assert width.value() == ToolOptions().border_width
    width.value_changed.emit(14)
    assert tools.rules.border_width == 14
    press(named(border, "Follows the outline"))
    assert tools.rules.border_width == 0
    assert not width.isEnabled()
    tools.update(auto_border=True, border_width=3)
    assert (width.value(), width.isEnabled()) == (3, True)


@pytest.fixture
def locks(qapp):
    actions = [QAction(f"Lock {name}") for name in ("pet", "background", "border")]
    for action in actions:
        action.setCheckable(True)
        action.setToolTip(f"Do not paint over {action.text()[5:]}")
    return actions


@pytest.fixture
def classes(qtbot, locks):
    choices = [QAction(name) for name in ("Pet", "Background", "Border")]
    widget = ClassButtons(choices, locks)
    widget.choices = choices
    shown_in_window(qtbot, widget)
    return widget


def test_every_class_has_a_lock_beside_it(classes, locks):
    for choice, lock in zip(classes.findChildren(PanelButton), classes.findChildren(LockButton), strict=True):
        assert choice.geometry().center().y() == pytest.approx(lock.geometry().center().y(), abs=1)
        assert lock.x() > choice.x() + choice.width()
    assert classes.findChildren(LockButton)[1].toolTip() == "Do not paint over background"


def test_a_lock_triggers_and_follows_its_action(classes, locks):
    button = classes.findChildren(LockButton)[0]
    open_look = button.grab().toImage()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert locks[0].isChecked()
    assert button.grab().toImage() != open_look
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not locks[0].isChecked()
    locks[0].setChecked(True)
    assert button.isChecked()
    locks[0].setEnabled(False)
    assert not button.isEnabled()


def test_classes_without_locks(qtbot):
    actions = [QAction("Pet"), QAction("Border")]
    widget = ClassButtons(actions)
    qtbot.addWidget(widget)
    assert len(widget.findChildren(PanelButton)) == 2
    assert widget.findChildren(LockButton) == []


def test_a_large_photo_allows_a_wide_border(border, tools):
    number = border.findChild(QSpinBox)
    tools.fit_to(8600)
    tools.update(border_width=500)
    assert number.text() == "500 px"
    assert tools.rules.border_width == 500
    tools.fit_to(500)
    assert number.maximum() == 256
