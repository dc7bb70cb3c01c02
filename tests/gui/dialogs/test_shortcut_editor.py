import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QTreeWidget

from petseg_gui.dialogs.shortcut_editor import KeyRow, ShortcutEditor
from petseg_gui.models.key_bindings import KeyBindings

DEFAULTS = {"undo": ("Ctrl+Z",), "redo": ("Ctrl+Y",), "brush": ("B",), "fit": ("F", "Ctrl+0"), "about": ()}
ROWS = [
    KeyRow("undo", "Edit", "Undo"), KeyRow("redo", "Edit", "Redo"), KeyRow("brush", "Tools", "Brush"),
    KeyRow("fit", "View", "Fit in window"), KeyRow("about", "Help", "About PetSeg"),
]  # fmt: skip
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bindings(qapp):
    return KeyBindings(DEFAULTS, {"Space": "moves the photo"})


@pytest.fixture
def editor(qtbot, bindings):
    widget = ShortcutEditor(bindings, ROWS, may_reset=lambda _parent: True)
    widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def table(editor):
    return editor.findChild(QTreeWidget)


def field(editor, name="New key"):
    return next(edit for edit in editor.findChildren(QKeySequenceEdit) if edit.accessibleName() == name)


def button(editor, text):
    return next(button for button in editor.findChildren(QPushButton) if button.text() == text)


def said(editor):
    return " ".join(label.text() for label in editor.findChildren(QLabel) if label.isVisible())


def shown(editor):
    menus = [table(editor).topLevelItem(n) for n in range(table(editor).topLevelItemCount())]
    items = [menu.child(n) for menu in menus for n in range(menu.childCount()) if not menu.isHidden()]
    return [(item.text(0), item.text(1)) for item in items if not item.isHidden()]


def press(editor, key, modifier=Qt.KeyboardModifier.NoModifier, name="New key"):
    QTest.keyClick(field(editor, name), key, modifier)


def click(editor, text):
    QTest.mouseClick(button(editor, text), Qt.MouseButton.LeftButton)


def test_all_actions_are_listed_with_their_keys(editor):
    assert shown(editor) == [
        ("Undo", "Ctrl+Z"), ("Redo", "Ctrl+Y"), ("Brush", "B"), ("Fit in window", "F or Ctrl+0"), ("About PetSeg", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(("typed", "found"), [("edit", ["Undo", "Redo"]), ("window fit", ["Fit in window"]),
                                              ("ctrl+y", ["Redo"]), ("xyzzy", [])])  # fmt: skip
def test_it_searches_by_name_menu_and_key(editor, typed, found):
    QTest.keyClicks(editor.findChild(QLineEdit), typed)
    assert [name for name, _ in shown(editor)] == found
    assert ("No action matches." in said(editor)) == (not found)


def test_it_searches_by_pressed_key(editor):
    press(editor, Qt.Key.Key_0, CTRL, "Search by pressing a key")
    assert [name for name, _ in shown(editor)] == ["Fit in window"]


def test_a_free_key_can_be_used_or_added(editor, bindings):
    editor.choose("brush")
    assert not button(editor, "Use this key").isEnabled()
    press(editor, Qt.Key.Key_F7)
    assert "F7 is free." in said(editor)
    click(editor, "Use this key")
    assert bindings.keys("brush") == ("F7",)
    press(editor, Qt.Key.Key_F8)
    click(editor, "Add this key")
    assert bindings.keys("brush") == ("F7", "F8")
    assert ("Brush", "F7 or F8") in shown(editor)


def test_a_key_in_use_is_refused_and_leads_to_its_action(editor, bindings):
    editor.choose("brush")
    press(editor, Qt.Key.Key_Z, CTRL)
    assert "Ctrl+Z already belongs to Undo." in said(editor)
    assert not button(editor, "Use this key").isEnabled()
    assert not button(editor, "Add this key").isEnabled()
    click(editor, "Go to Undo")
    assert table(editor).currentItem().text(0) == "Undo"
    click(editor, "No key")
    editor.choose("brush")
    press(editor, Qt.Key.Key_Z, CTRL)
    click(editor, "Use this key")
    assert (bindings.keys("undo"), bindings.keys("brush")) == ((), ("Ctrl+Z",))


def test_a_key_in_use_can_be_taken_in_one_click(editor, bindings):
    editor.choose("brush")
    press(editor, Qt.Key.Key_Z, CTRL)
    click(editor, "Take it from Undo")
    assert (bindings.keys("undo"), bindings.keys("brush")) == ((), ("Ctrl+Z",))
    assert ("Brush", "Ctrl+Z") in shown(editor)
    assert not [b for b in editor.findChildren(QPushButton) if b.isVisible() and b.text().startswith("Take")]


def test_default_keys_can_be_taken_back_from_another_action(editor, bindings):
    bindings.take("brush", ["F"])
    bindings.take("redo", ["Ctrl+0"])
    editor.choose("fit")
    click(editor, "Use default")
    click(editor, "Take it from Redo and Brush")
    assert bindings.is_default("fit")
    assert (bindings.keys("brush"), bindings.keys("redo")) == ((), ())


def test_going_to_an_action_ends_a_search_that_hides_it(editor):
    QTest.keyClicks(editor.findChild(QLineEdit), "brush")
    press(editor, Qt.Key.Key_Z, CTRL)
    click(editor, "Go to Undo")
    assert len(shown(editor)) == len(ROWS)
    assert table(editor).currentItem().text(0) == "Undo"


@pytest.mark.own_texts
def test_a_key_of_the_canvas_is_refused(editor):
    editor.choose("brush")
    press(editor, Qt.Key.Key_Space)
    assert "Space moves the photo. Choose another key." in said(editor)
    assert not [b for b in editor.findChildren(QPushButton) if b.isVisible() and b.text().startswith("Go to")]


@pytest.mark.parametrize(("code", "text", "key", "taken"), [
    (10, "!", Qt.Key.Key_Exclam, "Shift+1"), (19, ")", Qt.Key.Key_ParenRight, "Shift+0"),
    (61, "?", Qt.Key.Key_Question, "?"), (38, "A", Qt.Key.Key_A, "Shift+A"), (65, " ", Qt.Key.Key_Space, "Shift+Space"),
])  # fmt: skip
def test_a_key_has_one_name_with_shift(editor, bindings, code, text, key, taken):
    editor.choose("brush")
    shift = Qt.KeyboardModifier.ShiftModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field(editor), QKeyEvent(kind, key, shift, code, 0, 0, text))
    click(editor, "Use this key")
    assert bindings.keys("brush") == (taken,)


def test_one_action_and_all_can_be_reset(editor, bindings):
    bindings.set("undo", ["F5"])
    bindings.set("brush", ["F6"])
    editor.choose("undo")
    click(editor, "Use default")
    assert bindings.is_default("undo")
    assert not button(editor, "Use default").isEnabled()
    click(editor, "Reset all keys…")
    assert bindings.to_json() == {}
    assert not button(editor, "Reset all keys…").isEnabled()


def test_a_reset_that_would_clash_names_the_other(editor, bindings):
    bindings.set("brush", [])
    bindings.set("about", ["B"])
    editor.choose("brush")
    click(editor, "Use default")
    assert "B already belongs to About PetSeg." in said(editor)
    click(editor, "Go to About PetSeg")
    assert table(editor).currentItem().text(0) == "About PetSeg"


def test_resetting_all_can_be_called_off(qtbot, bindings):
    bindings.set("undo", ["F5"])
    editor = ShortcutEditor(bindings, ROWS, may_reset=lambda _parent: False)
    qtbot.addWidget(editor)
    click(editor, "Reset all keys…")
    assert bindings.keys("undo") == ("F5",)


def test_it_can_be_used_without_a_mouse(editor, bindings, qtbot):
    editor.activateWindow()
    search = editor.findChild(QLineEdit)
    QTest.keyClicks(search, "brush")
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert table(editor).hasFocus()
    QTest.keyClick(table(editor), Qt.Key.Key_Return)
    assert field(editor).hasFocus()
    press(editor, Qt.Key.Key_F7)
    use = button(editor, "Use this key")
    use.setFocus()
    QTest.keyClick(use, Qt.Key.Key_Space)
    assert bindings.keys("brush") == ("F7",)
    QTest.keyClick(use, Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_esc_empties_the_field_of_a_key_and_then_closes(editor, bindings):
    field(editor).setFocus()
    press(editor, Qt.Key.Key_F7)
    press(editor, Qt.Key.Key_Escape)
    assert field(editor).keySequence().isEmpty()
    assert editor.isVisible()
    press(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
