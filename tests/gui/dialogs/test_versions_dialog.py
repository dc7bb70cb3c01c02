"""What the versions dialog says and offers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget

from core.project import SHIPPED, ModelVersion
from petseg_gui.dialogs.version_texts import Surroundings, cells_of
from petseg_gui.dialogs.versions import VersionsDialog
from petseg_gui.jobs.model.model_folder import VersionListing

MADE = datetime(2026, 5, 4, 3, 2, tzinfo=UTC)
FIGURES = {"core IoU": 0.78, "core IoU of the model before": 0.72, "photos held out": 3, "photos trained on": 9}


def version(name: str, *, in_use=False, won=True, **figures) -> ModelVersion:
    return ModelVersion(name, name.title(), Path(name), MADE, figures, in_use=in_use, won=won, digest=f"<{name}>")


SHIPPED_VERSION = version(SHIPPED)
FIRST = replace(version("first", in_use=True, **FIGURES), base="<shipped>", photos=("a.jpg", "b.jpg"))
SECOND = replace(version("second", won=False), note="too few cats", stamp="28000000 1 abc")
FOREIGN = version("foreign")
LISTING = VersionListing(
    [SHIPPED_VERSION, FIRST, SECOND, FOREIGN], frozenset({SHIPPED, "first", "second"}), before=SECOND
)
AROUND = Surroundings({each.digest: each.title for each in LISTING.versions})


@pytest.fixture
def dialog(qtbot):
    widget = VersionsDialog(LISTING, may_remove=lambda _parent, title: title == "Second")
    widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # pytest-qt closes it once more
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def table_of(dialog) -> QTableWidget:
    return dialog.findChild(QTableWidget)


def button(dialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if text in each.text().replace("&", ""))


def enabled(dialog) -> set[str]:
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isEnabled()]
    return {each.text().replace("&", "").split(":")[0] for each in buttons} - {"Close"}


def test_rows_show_what_is_known():
    made = f"{MADE.astimezone():%Y-%m-%d %H:%M}"
    assert cells_of(SHIPPED_VERSION, AROUND) == ("Shipped", "–", "–", "–", "–", "–", "–")
    assert cells_of(FIRST, AROUND) == ("First", made, "Shipped", "2", "Core IoU 72.0% → 78.0%", "–", "In use")
    assert cells_of(SECOND, AROUND)[5:] == ("28.0 MB", "Not better, so not put in use")


def test_the_base_is_known_by_its_digest_or_by_the_name_it_had():
    gone = replace(FIRST, base="old", base_title="Tuned elsewhere")
    assert cells_of(gone, AROUND)[2::4] == ("Tuned elsewhere", "In use")
    assert cells_of(replace(gone, base=SECOND.digest), AROUND)[2::4] == ("Second", "In use")


@pytest.mark.parametrize("title", ["", "Shipped model"])
def test_an_earlier_shipped_model_as_the_base_is_told(title):
    old = replace(FIRST, base="old", base_title=title)
    assert cells_of(old, AROUND)[2::4] == ("Earlier shipped model", "In use · Based on an earlier shipped model")


def test_the_model_that_new_folders_start_with_is_marked():
    assert cells_of(FIRST, replace(AROUND, start=FIRST.digest))[6] == "In use · Starts new folders"


def test_every_column_has_a_header_and_texts_have_room(dialog):
    table = table_of(dialog)
    assert all(table.horizontalHeaderItem(column).text() for column in range(table.columnCount()))
    for column in range(1, table.columnCount()):
        text = table.item(1, column).text()
        assert table.columnWidth(column) >= table.fontMetrics().horizontalAdvance(text) + 16
    assert table.rowHeight(0) >= table.fontMetrics().height() + 12


def test_the_version_in_use_is_selected_and_described(dialog):
    assert table_of(dialog).currentRow() == 1
    texts = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Core IoU 72.0% → 78.0%, on 3 photos held out" in texts
    assert "Trained on a.jpg, b.jpg" in texts


def test_what_is_offered_follows_the_selection(dialog):
    table = table_of(dialog)
    assert enabled(dialog) == {"Use previous", "Rename", "For new folders", "Export…", "Import…"}
    table.selectRow(2)
    assert enabled(dialog) == {
        "Use this version", "Use previous", "Rename", "Compare…", "For new folders", "Export…", "Import…", "Delete",
    }  # fmt: skip
    table.selectRow(0)
    assert "Rename" not in enabled(dialog)
    assert "Delete" not in enabled(dialog)
    assert "For new folders" not in enabled(dialog)  # they start with it already
    table.selectRow(3)
    assert "Delete" not in enabled(dialog)  # it is in a folder of the user's, not in the project


def test_another_version_can_be_chosen(dialog, qtbot):
    table_of(dialog).selectRow(2)
    with qtbot.waitSignal(dialog.chosen) as received:
        button(dialog, "Use this version").click()
    assert received.args == [SECOND]


def test_return_chooses_in_the_table_only(dialog, qtbot):
    table = table_of(dialog)
    table.selectRow(2)
    table.setFocus()
    with qtbot.waitSignal(dialog.chosen) as received:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert received.args == [SECOND]


def test_one_click_goes_back(dialog, qtbot):
    assert "Second" in button(dialog, "Use previous").text()
    with qtbot.waitSignal(dialog.chosen) as received:
        button(dialog, "Use previous").click()
    assert received.args == [SECOND]


def test_a_refreshed_list_leaves_alone_what_is_being_written(dialog, qtbot):
    note = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Note")
    table = table_of(dialog)
    table.selectRow(2)
    note.setFocus()
    note.selectAll()
    QTest.keyClicks(note, "night cats")
    dialog.show_versions(LISTING, "")
    assert note.text() == "night cats"
    with qtbot.waitSignal(dialog.annotated) as received:
        QTest.keyClick(note, Qt.Key.Key_Return)
    assert received.args == [SECOND, "night cats"]
    dialog.show_versions(LISTING, "")  # it was not stored
    assert note.text() == "too few cats"
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Gar")
    dialog.show_versions(VersionListing([SHIPPED_VERSION, FIRST, SECOND], LISTING.own, before=SECOND), "")
    QTest.keyClicks(editor, "den")
    with qtbot.waitSignal(dialog.renamed) as received:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert received.args == [SECOND, "Garden"]
    assert table.rowCount() == 3


def test_f2_renames(dialog, qtbot):
    table = table_of(dialog)
    table.selectRow(2)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Garden")
    with qtbot.waitSignal(dialog.renamed) as received:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert received.args == [SECOND, "Garden"]


def test_a_note_is_shown_and_stored(dialog, qtbot):
    table_of(dialog).selectRow(2)
    note = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Note")
    assert note.text() == "too few cats"
    note.setFocus()
    note.selectAll()
    QTest.keyClicks(note, "dogs")
    with qtbot.waitSignal(dialog.annotated) as received:
        QTest.keyClick(note, Qt.Key.Key_Return)
    assert received.args == [SECOND, "dogs"]
    assert dialog.isVisible()


def test_del_removes_after_a_question(dialog, qtbot):
    table = table_of(dialog)
    table.selectRow(2)
    table.setFocus()
    with qtbot.waitSignal(dialog.removed) as received:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert received.args == [SECOND]


def test_one_version_is_compared_with_the_one_in_use_and_two_with_each_other(dialog, qtbot):
    table = table_of(dialog)
    table.selectRow(2)
    with qtbot.waitSignal(dialog.comparison_requested) as received:
        button(dialog, "Compare").click()
    assert received.args == [FIRST, SECOND]
    table.clearSelection()
    for row in (0, 3):
        table.selectionModel().select(
            table.model().index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )
    with qtbot.waitSignal(dialog.comparison_requested) as received:
        button(dialog, "Compare").click()
    assert received.args == [SHIPPED_VERSION, FOREIGN]


def test_the_selection_stays_when_the_list_changes(dialog):
    table_of(dialog).selectRow(2)
    renamed = replace(SECOND, title="Garden")
    dialog.show_versions(replace(LISTING, versions=[SHIPPED_VERSION, FIRST, renamed]), SECOND.digest)
    assert table_of(dialog).item(table_of(dialog).currentRow(), 0).text() == "Garden"
    assert "Starts new folders" in table_of(dialog).item(2, 6).text()
