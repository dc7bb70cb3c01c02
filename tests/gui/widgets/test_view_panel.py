import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox
from support.panel_world import shown_in_window

from petseg_gui.models.options import ViewOptions
from petseg_gui.models.view import ViewState
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panels.view_panel import SPLITS, STYLES, ViewPanel

SPACE = Qt.Key.Key_Space


@pytest.fixture
def view(qapp):
    return ViewState()


@pytest.fixture
def panel(qtbot, view):
    widget = ViewPanel(view)
    shown_in_window(qtbot, widget)
    return widget


def named(panel, text, kind=PanelButton):
    return next(part for part in panel.findChildren(kind) if part.text() == text)


def sliders(panel):
    return panel.findChildren(LabelledSlider)


@pytest.mark.parametrize(("name", "choices"), [("style", STYLES), ("split", SPLITS)])
def test_every_choice_can_be_clicked_and_is_shown(panel, view, name, choices):
    for choice in reversed(choices):
        QTest.mouseClick(named(panel, choice.text), Qt.MouseButton.LeftButton)
        assert getattr(view.options, name) == choice.value
        view.update(**{name: choices[-1].value})
        assert named(panel, choices[-1].text).isChecked()
        assert named(panel, choice.text).isChecked() == (choice is choices[-1])


def test_choices_work_by_keyboard(panel, view):
    button = named(panel, "Outline")
    button.setFocus()
    QTest.keyClick(button, SPACE)
    assert view.options.style == "outline"


@pytest.mark.parametrize(("text", "name"), [("Dim background", "dim_background"), ("Overview", "overview")])
def test_check_boxes_follow_and_change_the_view(panel, view, text, name):
    box = named(panel, text, QCheckBox)
    before = getattr(view.options, name)
    box.setFocus()
    QTest.keyClick(box, SPACE)
    assert getattr(view.options, name) is not before
    view.update(**{name: before})
    assert box.isChecked() == before


@pytest.mark.parametrize(
    ("number", "name", "percent"), [(0, "opacity", 30), (1, "brightness", -40), (2, "contrast", 25), (3, "gamma", 220)]
)
def test_sliders_follow_and_change_the_view(panel, view, number, name, percent):
    slider = sliders(panel)[number]
    slider.value_changed.emit(percent)
    assert getattr(view.options, name) == percent / 100
    assert slider.value() == percent
    view.update(**{name: 0.5})
    assert slider.value() == 50


def unfold_tone(panel):
    named(panel, "Brightness and contrast", QAbstractButton).click()


def test_the_photo_s_tone_unfolds_by_mouse_and_keyboard(panel):
    contrast, heading = sliders(panel)[2], named(panel, "Brightness and contrast", QAbstractButton)
    assert not contrast.isVisible()
    QTest.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert contrast.isVisible()
    heading.setFocus()
    QTest.keyClick(heading, Qt.Key.Key_Left)
    assert not contrast.isVisible()
    QTest.keyClick(heading, Qt.Key.Key_Right)
    assert contrast.isVisible()
    QTest.keyClick(heading, SPACE)
    assert not contrast.isVisible()


def test_the_tone_can_be_set_back(panel, view):
    unfold_tone(panel)
    button = named(panel, "Show the photo as it is")
    assert not button.isEnabled()
    view.update(brightness=0.2, gamma=2.0, opacity=0.7)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.options == ViewOptions(opacity=0.7)


def test_creating_the_panel_changes_nothing(view, qtbot):
    view.update(opacity=0.333, gamma=1.2345)
    before = view.options
    qtbot.addWidget(ViewPanel(view))
    assert view.options == before


def test_it_fits_a_narrow_panel(panel):
    assert panel.minimumSizeHint().width() <= 208
    assert panel.sizeHint().height() <= 200
    unfold_tone(panel)
    assert panel.sizeHint().height() <= 320


def test_a_click_leaves_the_focus_to_the_canvas(panel):
    parts = panel.findChildren(QAbstractButton)
    assert parts
    assert all(part.focusPolicy() == Qt.FocusPolicy.TabFocus for part in parts)
