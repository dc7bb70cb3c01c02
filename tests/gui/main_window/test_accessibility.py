"""Screen readers get a name and a role for every control, and the keyboard reaches each."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)

from petseg_gui.canvas.view import CanvasView
from petseg_gui.dialogs.error_report import ErrorReport
from petseg_gui.jobs.folders.folder_target import FolderTarget
from petseg_gui.models.messages import MessageAction
from petseg_gui.widgets.focus_ring import FocusRing, FocusRings
from petseg_gui.widgets.photos.photo_grid import PhotoGrid

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QProgressBar, QTabBar, CanvasView,
)  # fmt: skip
PARTS = (QScrollBar, QHeaderView, QComboBox, QAbstractSpinBox, QLineEdit)
"""Whose inner widgets Qt itself speaks for."""
DIALOGS = (
    "settings", "versions", "export-masks", "import-masks", "previous-versions", "shortcuts", "edit-shortcuts",
    "report-problem", "palette", "about",
)  # fmt: skip


def is_part(widget: QWidget) -> bool:
    """Whether a widget belongs to another one that is spoken for, or is Qt's own."""
    parent = widget.parentWidget()
    if isinstance(parent, QKeySequenceEdit):
        return False  # the field in it is what has the keyboard
    if isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    while parent is not None:
        if isinstance(parent, PARTS):
            return True
        parent = parent.parentWidget()
    return False


def controls_of(top: QWidget) -> list[QWidget]:
    return [widget for widget in top.findChildren(QWidget) if isinstance(widget, CONTROLS) and not is_part(widget)]


def problems_of(top: QWidget) -> list[str]:
    found = []
    for widget in controls_of(top):
        if widget.isHidden() and isinstance(widget, QAbstractButton) and not widget.text():
            continue  # it gets its text when it is shown
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name).strip()
        # Qt has no role for a canvas.
        is_plain = interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if not name or (is_plain and not isinstance(widget, CanvasView | PhotoGrid)):
            parents = " in ".join(type(each).__name__ for each in (widget, widget.parentWidget()))
            found.append(f"{parents} {widget.objectName()!r}: name {name!r}, role {interface.role().name}")
    return found


def test_every_control_of_the_window_has_a_name_and_a_role(opened):
    assert len(controls_of(opened.window)) > 60
    assert problems_of(opened.window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_a_role(opened, name):
    opened.action(name).trigger()
    dialog = next(dialog for dialog in opened.window.findChildren(QDialog) if dialog.isVisible())
    assert controls_of(dialog)
    assert problems_of(dialog) == []
    dialog.close()


def test_every_control_of_what_the_window_asks_and_reports_has_a_name_and_a_role(opened, tmp_path):
    opened.services.opener.place_needed.emit(FolderTarget(tmp_path), "It cannot be written to.")
    ErrorReport("what happened", tmp_path, opened.window).show()
    opened.session.report("warning", "Something", actions=(MessageAction("Do it", lambda: None),))
    for dialog in [dialog for dialog in opened.window.findChildren(QDialog) if dialog.isVisible()]:
        assert problems_of(dialog) == []
        dialog.close()
    assert problems_of(opened.window) == []


def test_every_control_of_the_start_page_can_be_reached_by_keyboard(world):
    page = world.window.central.welcome
    controls = [control for control in controls_of(page) if isinstance(control, QAbstractButton)]
    assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in controls)


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_reaches_every_control_of_a_dialog(opened, name):
    opened.action(name).trigger()
    dialog = next(dialog for dialog in opened.window.findChildren(QDialog) if dialog.isVisible())
    dialog.activateWindow()
    QApplication.processEvents()
    wanted = {control for control in controls_of(dialog) if can_have_focus(control)}
    reached = set()
    start = widget = dialog.focusWidget() or dialog
    for _ in range(400):
        widget = widget.nextInFocusChain()
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget)
        if widget is start:
            break
    assert wanted - reached == set()
    dialog.close()


def can_have_focus(control: QWidget) -> bool:
    return control.isVisible() and control.isEnabled() and isinstance(control, QAbstractButton | QComboBox | QLineEdit)


def holder_of(world) -> str:
    """Which part of the window has the keyboard."""
    parts = {"list": world.window.browser, "photo": world.window.central, "panel": world.window.side.panel}
    focus = world.window.focusWidget()
    return next(name for name, part in parts.items() if part.isAncestorOf(focus))


def test_f6_goes_from_part_to_part_and_back(opened):
    assert holder_of(opened) == "photo"
    way = []
    for action in ("next-part", "next-part", "next-part", "previous-part", "previous-part", "previous-part"):
        opened.action(action).trigger()
        way.append(holder_of(opened))
    assert way == ["panel", "list", "photo", "list", "panel", "photo"]


def test_f6_passes_over_parts_that_are_hidden(opened):
    for toggle in opened.window.docks.toggles:
        toggle.setChecked(False)
    opened.action("next-part").trigger()
    assert holder_of(opened) == "photo"


def rings_of(world):
    return [ring for ring in world.window.findChildren(FocusRing) if ring.isVisible()]


def test_the_control_with_the_keyboard_has_a_ring_while_one_goes_by_keys(opened, qapp, qtbot):
    rings = FocusRings(qapp)
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    opened.action("next-part").trigger()
    (ring,) = rings_of(opened)
    for _ in range(5):
        before = opened.window.focusWidget()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        (ring,) = rings_of(opened)
        assert ring.parent() is opened.window.focusWidget() is not before
        assert ring.geometry() == ring.parent().rect()
    opened.window.view.setFocus()
    assert rings_of(opened) == []
    rings.deleteLater()


def test_a_ring_goes_with_a_control_that_is_deleted(qtbot, qapp):
    rings = FocusRings(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    buttons = [QPushButton(str(number), window) for number in range(2)]
    with qtbot.waitActive(window):
        window.show()
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert buttons[1].findChild(FocusRing) is not None
    shiboken6.delete(buttons[1])
    buttons[0].clearFocus()
    buttons[0].setFocus()
    rings.deleteLater()


LARGE = 2
"""How many times the usual size the text is."""


@pytest.fixture
def large_font(qapp):
    font = QFont(qapp.font())
    font.setPointSizeF(LARGE * font.pointSizeF())
    usual = QFont(qapp.font())
    qapp.setFont(font)
    yield
    qapp.setFont(usual)


def test_with_a_large_font_no_button_of_the_panel_cuts_its_text_off(large_font, make_world, photo_folder):
    world = make_world()
    world.services.opener.open(photo_folder)
    cut = []
    for page in ("paint", "view", "clean-up"):
        world.window.side.panel.show_page(page)
        QApplication.processEvents()
        for button in world.window.side.panel.findChildren(QAbstractButton):
            room = button.width() if button.isVisible() else None
            needed = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            if room is not None and needed > room:
                cut.append((page, button.text(), needed, room))
    assert cut == []


@pytest.mark.parametrize("name", [name for name in DIALOGS if name not in ("palette", "previous-versions")])
def test_with_a_large_font_a_dialog_fits_the_screen_with_its_buttons(large_font, make_world, photo_folder, name):
    world = make_world()
    world.services.opener.open(photo_folder)
    world.action(name).trigger()
    dialog = next(dialog for dialog in world.window.findChildren(QDialog) if dialog.isVisible())
    screen = QApplication.primaryScreen().availableGeometry()
    assert dialog.minimumSizeHint().height() <= max(screen.height(), 768)
    assert dialog.minimumSizeHint().width() <= 1366
    assert dialog.height() <= max(screen.height(), dialog.minimumSizeHint().height())
    for button in [button for button in dialog.findChildren(QPushButton) if button.isVisible()]:
        assert button.width() >= button.minimumSizeHint().width()
    dialog.close()
