"""Tags, flags, notes and reasons for skips in the window: page, keys, list, and one undo for many photos."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton

from core.project import PhotoState, Project
from core.project.remarks import MAX_NOTE, NO_REMARKS
from petseg_gui.dialogs.remark_dialogs import ReasonDialog, TagDialog
from petseg_gui.models.photo_list import EntryRole
from petseg_gui.widgets.photos.photo_list import PhotoList
from petseg_gui.widgets.tag_field import TagField

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
ALT = Qt.KeyboardModifier.AltModifier


def remarks(world, name=A):
    return world.session.entries.entry(name).remarks


def stored(world):
    assert world.services.autosaver.flush()
    with closing(Project.open(world.session.project.root, read_only=True)) as project:
        return {entry.name: entry.remarks for entry in project.photos.entries()}


def select_all(world):
    world.window.browser.findChild(PhotoList).selectAll()
    world.window.action_controller.update()


def page(world):
    world.action("remarks").trigger()
    return world.window.side.remarks


def box(world, text):
    return next(each for each in page(world).findChildren(QCheckBox) if each.text() == text)


def listed(world):
    photos = world.services.photos
    return [photos.index(row).data(EntryRole).name for row in range(photos.rowCount())]


def narrow(world, title):
    choices = world.window.browser.findChildren(QComboBox)[0]
    texts = [choices.itemText(row) for row in range(choices.count())]
    choices.setCurrentIndex(texts.index(title))
    return listed(world)


def test_keys_tag_and_flag_the_open_photo(opened):
    opened.key(Qt.Key.Key_2, ALT)
    opened.key(Qt.Key.Key_K)
    assert (remarks(opened).tags, remarks(opened).flagged) == (("dog",), True)
    assert stored(opened)[A] == remarks(opened)
    assert opened.action("flag").isChecked()
    opened.key(Qt.Key.Key_2, ALT)
    assert remarks(opened).tags == ()


def test_one_undo_takes_a_tag_back_from_all_selected_photos(opened):
    opened.key(Qt.Key.Key_1, ALT)
    select_all(opened)
    assert not opened.action("tag-1").isChecked()
    opened.action("tag-1").trigger()
    assert {remarks(opened, name).tags for name in NAMES} == {("cat",)}
    assert "Tagged 3 photos." in opened.texts
    assert opened.action("undo").text() == "&Undo tagging of 3 photos"
    document = opened.session.document
    opened.action("undo").trigger()
    assert [remarks(opened, name).tags for name in NAMES] == [("cat",), (), (), ()]
    assert opened.session.document is document  # nothing was loaded again
    opened.action("undo-project").trigger()
    assert set(stored(opened).values()) == {NO_REMARKS}


def test_a_tag_that_all_have_is_removed_from_all(opened):
    select_all(opened)
    for _ in range(2):
        opened.action("tag-1").trigger()
    assert {remarks(opened, name).tags for name in NAMES} == {()}


def test_a_stroke_stays_when_a_photo_is_tagged(opened):
    opened.drag((10, 10), (40, 40))
    painted = opened.session.document.layers.mask.copy()
    opened.key(Qt.Key.Key_1, ALT)
    assert opened.session.entries.state(A) == PhotoState.CORRECTED
    assert (opened.session.document.layers.mask == painted).all()
    opened.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert remarks(opened).tags == ()
    assert (opened.session.document.layers.mask == painted).all()


def test_words_of_ones_own_get_the_next_key_and_keep_it(opened):
    field = page(opened).findChild(TagField)
    field.setText("  fluffy,Cat, ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert remarks(opened).tags == ("fluffy", "cat")  # as the folder spells it
    assert opened.session.entries.state(A) != PhotoState.REVIEWED
    assert field.text() == ""
    assert opened.action("tag-3").text() == "&3  fluffy"
    assert not opened.action("tag-4").isVisible()
    opened.session.select(B)
    opened.key(Qt.Key.Key_3, ALT)
    assert remarks(opened, B).tags == ("fluffy",)


def test_boxes_of_the_page_show_and_change_the_tags(opened):
    box(opened, "cat").click()
    assert remarks(opened).tags == ("cat",)
    opened.session.select(B)
    assert not box(opened, "cat").isChecked()
    opened.session.select(A)
    assert box(opened, "cat").isChecked()
    box(opened, "cat").click()
    assert remarks(opened).tags == ()


def test_the_field_completes_tags_of_the_folder(opened, qtbot):
    opened.window.show()
    field = page(opened).findChild(TagField)
    field.setFocus()
    QTest.keyClicks(field, "indoors, do")
    qtbot.waitUntil(lambda: field.findChild(QCompleter).popup().isVisible())
    popup = field.findChild(QCompleter).popup()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "indoors, dog"
    assert remarks(opened).tags == ()  # not before the next Return


def write(world, text):
    field = page(world).findChild(QPlainTextEdit)
    field.setPlainText(text)
    return field


def test_a_note_is_stored_when_its_field_is_left(opened):
    field = write(opened, "left ear\nis blurred ")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert remarks(opened).note == "left ear\nis blurred"
    assert opened.action("undo").text() == f"&Undo note of {A}"
    opened.action("undo").trigger()
    assert field.toPlainText() == ""


def test_a_note_belongs_to_the_photo_that_it_was_written_for(opened):
    field = write(opened, "about the first")
    opened.session.select(B)
    assert (remarks(opened, A).note, remarks(opened, B).note) == ("about the first", "")
    assert field.toPlainText() == ""


def test_what_is_being_written_stays_when_a_tag_is_set(opened):
    field = write(opened, "half a sen")
    opened.key(Qt.Key.Key_1, ALT)
    assert field.toPlainText() == "half a sen"


@pytest.mark.parametrize("leave", ["close", "open"])
def test_a_note_that_is_being_written_stays_with_its_folder(opened, photo_folder, tmp_path, write_photo, leave):
    write_photo(tmp_path / "other" / A, seed=7)
    write(opened, "not left yet")
    if leave == "close":
        opened.action("close-folder").trigger()
    else:
        opened.services.opener.open(tmp_path / "other")
        assert remarks(opened, A).note == ""
    opened.services.opener.open(photo_folder)
    assert remarks(opened, A).note == "not left yet"


def test_a_note_that_is_too_long_says_so_and_is_not_cut(opened):
    field = write(opened, "x" * (MAX_NOTE + 3))
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert remarks(opened).note == ""
    assert len(field.toPlainText()) == MAX_NOTE + 3
    labels = [label.text() for label in page(opened).findChildren(QLabel)]
    assert "3 characters too long to be stored" in labels


def test_the_list_finds_tags_and_notes_and_is_narrowed_to_them(opened):
    opened.session.select(D)
    opened.key(Qt.Key.Key_1, ALT)
    write(opened, "Whiskers everywhere")
    opened.session.select(B)
    opened.key(Qt.Key.Key_K)
    opened.session.select(A)
    assert narrow(opened, "Flagged (1)") == [A, B]  # and the open photo
    assert narrow(opened, "With a note (1)") == [A, D]
    assert narrow(opened, "Tag: cat (1)") == [A, D]
    opened.session.select(D)
    opened.key(Qt.Key.Key_1, ALT)
    assert listed(opened) == [D]  # the filter stays, though no photo has the tag any more
    narrow(opened, "All photos (4)")
    field = opened.window.browser.findChildren(QLineEdit)[0]
    for text, found in (("whisk", [D]), ("cat", []), ("pet_", NAMES)):
        field.setText(text)
        assert listed(opened) == found


def test_photos_are_sorted_by_their_first_tag(opened):
    for name, key in ((B, Qt.Key.Key_2), (D, Qt.Key.Key_1)):
        opened.session.select(name)
        opened.key(key, ALT)
    opened.action("order-tag").trigger()
    assert listed(opened) == [D, B, A, C]


def test_the_tip_of_a_row_shows_what_is_noted(opened):
    opened.key(Qt.Key.Key_1, ALT)
    opened.key(Qt.Key.Key_K)
    tip = opened.services.photos.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Tags: cat" in tip
    assert "Flagged" in tip


def test_photos_are_skipped_with_a_reason_in_one_step(opened):
    select_all(opened)
    opened.action("skip-reason-2").trigger()
    entries = [opened.session.entries.entry(name) for name in NAMES]
    assert {(entry.state, entry.skip_reason) for entry in entries} == {(PhotoState.SKIPPED, "Blurred")}
    opened.action("undo").trigger()
    entries = [opened.session.entries.entry(name) for name in NAMES]
    assert {entry.skip_reason for entry in entries} == {None}
    assert PhotoState.SKIPPED not in {entry.state for entry in entries}


def test_a_skip_asks_nothing_and_offers_to_say_why(opened, qtbot):
    opened.key(Qt.Key.Key_S)
    assert opened.session.current == B
    assert opened.session.entries.entry(A).skip_reason is None
    why = next(each for each in opened.window.central.toast.findChildren(QPushButton) if each.text() == "Why?")
    why.click()
    menu = opened.window.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == "Blurred").trigger()
    menu.close()
    assert opened.session.entries.entry(A).skip_reason == "Blurred"
    assert opened.session.current == B


def test_the_page_shows_and_changes_the_reason_of_a_skipped_photo(opened):
    opened.action("skip-reason-1").trigger()
    field = next(each for each in page(opened).findChildren(QComboBox))
    assert field.currentText() == "No animal"
    field.setCurrentText("too dark")
    field.lineEdit().editingFinished.emit()
    assert opened.session.entries.entry(A).skip_reason == "too dark"


@pytest.mark.parametrize(("button", "left"), [("&Add", {("cat", "indoors")}), ("&Remove", {()})])
def test_any_tags_are_added_or_removed_by_a_dialog(opened, button, left):
    select_all(opened)
    opened.action("tag-1").trigger()
    opened.action("other-tags").trigger()
    dialog = opened.window.findChild(TagDialog)
    dialog.findChild(TagField).setText("CAT, indoors")
    next(each for each in dialog.findChildren(QPushButton) if each.text() == button).click()
    assert {remarks(opened, name).tags for name in NAMES} == left


def test_another_reason_is_asked_for(opened):
    opened.action("skip-reason-other").trigger()
    dialog = opened.window.findChild(ReasonDialog)
    dialog.findChild(QComboBox).setCurrentText("a drawing")
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "&Skip").click()
    assert opened.session.entries.entry(A).skip_reason == "a drawing"


def test_nothing_is_noted_in_a_read_only_folder(make_world, photo_folder):
    world = make_world()
    world.session.set_project(Project.open(photo_folder, read_only=True))
    assert not any(world.action(name).isEnabled() for name in ("flag", "tag-1", "other-tags", "skip-reason-1"))
    assert not world.window.side.remarks.isEnabled()
