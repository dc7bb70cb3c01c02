import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QTabBar, QWidget

from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panels.side_panel import SidePanel


@pytest.fixture
def done(qapp):
    return [QAction("Mark reviewed and next"), QAction("Skip")]


@pytest.fixture
def panel(qtbot, done):
    widget = SidePanel(done)
    qtbot.addWidget(widget)
    for name in ("paint", "view", "history"):
        widget.add(name, name.title(), f"All about {name}", QLabel(name), scrolls=name != "history")
    return widget


def test_a_page_comes_to_the_front_by_name_and_by_hand(panel):
    received = []
    panel.page_shown.connect(received.append)
    assert panel.page == "paint"
    panel.show_page("history")
    panel.findChild(QTabBar).setCurrentIndex(1)
    assert received == ["history", "view"]
    assert panel.page == "view"


def test_adding_pages_announces_nothing(qtbot, done):
    widget = SidePanel(done)
    qtbot.addWidget(widget)
    received = []
    widget.page_shown.connect(received.append)
    widget.add("paint", "Paint", "", QWidget())
    assert received == []


def test_the_buttons_below_stay_in_sight_however_high_a_page_is(panel, qtbot, done):
    tall = QWidget()
    tall.setMinimumHeight(3000)
    panel.add("tall", "Tall", "", tall)
    panel.show_page("tall")
    panel.resize(panel.width(), 500)
    with qtbot.waitExposed(panel):
        panel.show()
    buttons = panel.findChildren(PanelButton)
    assert {button.defaultAction() for button in buttons} == set(done)
    assert all(panel.rect().contains(button.geometry()) for button in buttons)
    panel.hide()


def test_a_page_with_long_words_gets_room(panel):
    before = panel.width()
    panel.add("wide", "Wide", "", QLabel("A word that is as long as a large font makes it " * 3))
    assert panel.width() > before
