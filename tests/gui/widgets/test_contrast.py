"""What widgets really draw can be read in both themes: a style shades the colours of the palette."""

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton, QStyleOptionViewItem
from support.contrast import SHAPE, TEXT, contrast, drawn_contrast

from petseg_gui import theme
from petseg_gui.widgets.check_box import CheckBox
from petseg_gui.widgets.pages.notice_page import NoticePage
from petseg_gui.widgets.pages.start_button import FolderButton
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panels.class_buttons import LockButton
from petseg_gui.widgets.panels.tool_grid import ToolGrid
from petseg_gui.widgets.two_line_delegate import SecondLineRole, TwoLineDelegate

_FRAME = 5
"""Pixels at the edge of a button that are not its face."""


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def palette(request, qapp):
    """The palette of a theme, while the application has it and the style of the real one."""
    before, style = qapp.palette(), qapp.style().name()
    qapp.setStyle("Fusion")
    QApplication.setPalette(theme.make_palette(dark=request.param))
    yield qapp.palette()
    QApplication.setPalette(before)
    qapp.setStyle(style)


@pytest.fixture
def action(qapp):
    made = QAction("Lock")
    made.setCheckable(True)
    made.setShortcut("W")
    return made


@pytest.mark.parametrize("locked", [False, True])
def test_padlocks(qtbot, palette, action, locked):
    action.setChecked(locked)
    button = LockButton(action)
    qtbot.addWidget(button)
    button.resize(27, 27)
    assert drawn_contrast(button, _FRAME) >= TEXT


def test_keys_on_buttons_of_tools(qtbot, palette, action):
    grid = ToolGrid([action])
    qtbot.addWidget(grid)
    grid.resize(240, 60)
    button = grid.layout().itemAt(0).widget()
    grid.grab()  # lays it out
    assert drawn_contrast(button, part=(button.width() - 18, 4, 12, 12)) >= TEXT


def test_keys_on_wide_buttons(qtbot, palette, action):
    button = PanelButton(action)
    qtbot.addWidget(button)
    button.resize(240, 27)
    assert drawn_contrast(button, part=(215, _FRAME, 18, 17)) >= TEXT


@pytest.mark.parametrize("on", [False, True])
def test_frames_of_check_boxes(qtbot, palette, on):
    box = CheckBox("")
    qtbot.addWidget(box)
    box.setChecked(on)
    box.resize(40, 24)
    option = QStyleOptionButton()
    box.initStyleOption(option)
    frame = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    drawn = box.grab().toImage().pixelColor(frame.center().x(), frame.top())
    assert contrast(drawn, palette.window().color()) >= SHAPE


def test_locations_of_recent_folders(qtbot, palette, tmp_path):
    button = FolderButton(tmp_path / "a")
    qtbot.addWidget(button)
    button.column = 40
    button.resize(500, 28)
    assert drawn_contrast(button, part=(70, 2, 400, 24)) >= TEXT


@pytest.mark.parametrize("selected", [False, True])
def test_second_lines_of_lists(qapp, palette, selected):
    model = QStandardItemModel()
    item = QStandardItem("")
    item.setData("██████████", SecondLineRole)
    model.appendRow(item)
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(palette.base().color())
    option = QStyleOptionViewItem()
    option.rect, option.palette = QRect(0, 0, 200, 60), palette
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    painter = QPainter(image)
    TwoLineDelegate().paint(painter, option, model.index(0, 0, QModelIndex()))
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(200) for y in range(60)}
    ground = palette.highlight().color() if selected else palette.base().color()
    assert max(contrast(QColor(name), ground) for name in colours) >= TEXT


def test_a_notice_on_the_ground_of_the_canvas(qtbot, palette):
    page = NoticePage("no-photo", "", [], ground=QColor(44, 44, 46))
    qtbot.addWidget(page)
    page.set_text("The file is empty.", "photo.jpg")
    page.resize(400, 300)
    assert page.grab().toImage().pixelColor(3, 3).getRgb()[:3] == (44, 44, 46)
    assert drawn_contrast(page) >= TEXT
