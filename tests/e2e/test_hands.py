"""Keys, their editor, the palette, and the way from photo to photo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
)

from core.labels import Label
from core.project import PhotoState
from petseg_gui.dialogs.command_palette import CommandPalette
from petseg_gui.dialogs.shortcut_editor import ShortcutEditor
from petseg_gui.widgets.labelled_slider import LabelledSlider

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def opened_dialog(kind):
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    assert len(found) == 1
    return found[0]


# From photo to photo


def test_tab_goes_through_the_photos_and_back(world):
    for name in ("pet_2.jpg", "pet_3.jpg"):
        world.key(Key.Key_Tab)
        assert world.session.current == name
    world.key(Key.Key_Backtab, SHIFT)
    assert world.session.current == "pet_2.jpg"


@pytest.fixture
def filtered(world):
    """The list shows the second and the fourth photo, which are reviewed; the second is open."""
    for name in ("pet_2.jpg", "pet_4.jpg"):
        world.session.select(name)
        world.services.autosaver.mark_reviewed()
    world.session.select("pet_2.jpg")
    box = next(box for box in world.window.browser.findChildren(QComboBox) if "state" in box.accessibleName())
    box.setCurrentIndex(box.findData(PhotoState.REVIEWED))
    return world


def test_what_the_list_leaves_out_is_passed_over(filtered):
    assert not filtered.action("previous").isEnabled()
    filtered.key(Key.Key_N)
    assert filtered.session.current == "pet_4.jpg"
    assert not filtered.action("next").isEnabled()
    filtered.key(Key.Key_N)
    assert filtered.session.current == "pet_4.jpg"
    filtered.key(Key.Key_P)
    assert filtered.session.current == "pet_2.jpg"


def test_tab_goes_round_the_photos_that_are_listed(filtered):
    for name in ("pet_4.jpg", "pet_2.jpg", "pet_4.jpg"):
        filtered.key(Key.Key_Tab)
        assert filtered.session.current == name
    for name in ("pet_2.jpg", "pet_4.jpg"):
        filtered.key(Key.Key_Backtab, SHIFT)
        assert filtered.session.current == name


def test_skipping_goes_on_to_the_next_photo_of_the_list(filtered):
    filtered.key(Key.Key_S)
    assert filtered.session.entries.state("pet_2.jpg") == PhotoState.SKIPPED
    assert filtered.session.current == "pet_4.jpg"


def test_where_the_list_has_nothing_left_to_do_the_folder_may(filtered):
    filtered.key(Key.Key_U)
    assert filtered.session.current == "pet_3.jpg"


def test_ctrl_space_marks_reviewed_and_goes_on(world):
    world.key(Key.Key_Space, CTRL)
    assert world.session.entries.state("pet_1.jpg") == PhotoState.REVIEWED
    assert world.session.current == "pet_2.jpg"


# Keys of one's own


def test_other_keys_hold_at_once_in_tips_and_next_time(world):
    assert world.window.keys.set("lasso", ("L",)) is None
    world.key(Key.Key_L)
    assert world.services.tools.tool == "lasso"
    assert "(L)" in world.action("lasso").toolTip()
    world.key(Key.Key_B)
    world.key(Key.Key_A)
    assert world.services.tools.tool == "brush"
    assert world.services.settings.settings.key_bindings == {"lasso": ("L",)}


def test_digits_are_not_taken_from_somebody_who_types_a_number(world, qtbot):
    size = world.window.side.tools.findChild(LabelledSlider).findChild(QSpinBox)
    size.setFocus()
    size.selectAll()
    for key in (Key.Key_2, Key.Key_3):
        QTest.keyClick(size, key)
    assert world.services.tools.label == Label.PET
    QTest.keyClick(size, Key.Key_Return)
    assert world.session.current == "pet_1.jpg"
    assert world.session.entries.state("pet_1.jpg") == PhotoState.PROPOSED
    assert world.services.tools.sizes.brush_size == 23
    assert not size.hasFocus()


def test_letters_in_a_number_box_are_keys_of_tools(world):
    size = world.window.side.tools.findChild(LabelledSlider).findChild(QSpinBox)
    size.setFocus()
    size.selectAll()
    eraser = world.services.tools.sizes.eraser_size
    for key in (Key.Key_2, Key.Key_3, Key.Key_E):
        QTest.keyClick(size, key)
    tools = world.services.tools
    assert tools.tool == "eraser"
    assert (tools.sizes.brush_size, tools.sizes.eraser_size) == (23, eraser)
    assert not size.hasFocus()  # the next digit is a class


# Dialogs


def test_the_palette_runs_an_action(world, qtbot):
    world.key(Key.Key_P, CTRL | SHIFT)
    palette = opened_dialog(CommandPalette)
    QTest.keyClicks(palette.findChild(QLineEdit), "clear mask")
    QTest.keyClick(palette.findChild(QLineEdit), Key.Key_Return)
    qtbot.waitUntil(lambda: (world.session.document.layers.mask == Label.BACKGROUND).all())
    assert not palette.isVisible()


@pytest.mark.parametrize("key", [Key.Key_F1, Key.Key_Question])
def test_the_cheat_sheet_opens_and_closes_on_its_key(world, key):
    world.key(key)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, QDialog)
    QTest.keyClick(sheet, Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_editor_refuses_a_key_that_is_taken(world):
    world.action("edit-shortcuts").trigger()
    editor = opened_dialog(ShortcutEditor)
    editor.choose("brush")
    field = next(edit for edit in editor.findChildren(QKeySequenceEdit) if edit.accessibleName() == "New key")
    field.setFocus()
    QTest.keyClick(field, Key.Key_E)
    assert any("already belongs to Eraser" in label.text() for label in editor.findChildren(QLabel))
    for button in editor.findChildren(QPushButton):
        if button.text() in ("Use this key", "Add this key"):
            button.click()
    assert world.window.keys.keys("brush") == ("B",)
    assert world.window.keys.keys("eraser") == ("E",)
    editor.reject()


def test_memory_for_undo_is_chosen_in_the_settings(world):
    world.key(Key.Key_Comma, CTRL)
    dialog = QApplication.activeModalWidget()
    memory = dialog.findChild(QSpinBox, "undo_memory_mb")
    assert memory.value() == 256
    memory.setValue(1024)
    assert world.services.settings.settings.undo_memory_mb == 1024
    dialog.reject()
