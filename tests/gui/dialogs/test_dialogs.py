from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from core.project import SHIPPED, ModelVersion
from petseg_gui.dialogs.about import AboutDialog
from petseg_gui.dialogs.error_report import ErrorReport, make_report
from petseg_gui.dialogs.versions import VersionsDialog, row_of


def version(name: str, *, in_use=False, won=True, **figures) -> ModelVersion:
    return ModelVersion(name, name.title(), Path(name), datetime.now(UTC), figures, in_use=in_use, won=won)


VERSIONS = [
    version(SHIPPED),
    version("first", in_use=True, **{"mean IoU": 0.78, "mean IoU of the model before": 0.72, "photos held out": 3}),
    version("second", won=False),
]


@pytest.fixture
def dialog(qtbot):
    widget = VersionsDialog(VERSIONS)
    qtbot.addWidget(widget)
    return widget


def use_button(dialog):
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == "Use this version")


def test_rows_tell_figures_and_standing():
    assert row_of(VERSIONS[0]) == ("Shipped", "–", "–")
    assert row_of(VERSIONS[1]) == ("First", "78.0%, before 72.0% (3 photos held out)", "In use")
    one = replace(VERSIONS[1], figures=dict(VERSIONS[1].figures) | {"photos held out": 1})
    assert row_of(one)[1] == "78.0%, before 72.0% (1 photo held out)"
    assert row_of(VERSIONS[2])[2] == "Not better, so not put in use"


def test_a_row_tells_if_a_version_is_based_on_an_earlier_shipped_model():
    tuned = replace(VERSIONS[1], base="old")
    assert row_of(tuned, "old")[2] == "In use"
    assert row_of(tuned, "new")[2] == "In use · Based on an earlier shipped model"
    assert row_of(replace(VERSIONS[2], base=None), "new")[2] == "Not better, so not put in use"


def test_every_column_has_a_header_and_texts_have_room(dialog):
    table = dialog.findChild(QTableWidget)
    headers = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    assert all(headers)
    text = table.item(1, 1).text()
    assert table.columnWidth(1) >= table.fontMetrics().horizontalAdvance(text) + 16
    assert table.rowHeight(0) >= table.fontMetrics().height() + 12


def test_the_version_in_use_cannot_be_chosen_again(dialog):
    assert not use_button(dialog).isEnabled()


def test_another_version_can_be_chosen(dialog, qtbot):
    dialog.findChild(QTableWidget).selectRow(2)
    with qtbot.waitSignal(dialog.chosen) as told:
        use_button(dialog).click()
    assert told.args == [VERSIONS[2]]


def test_about_tells_version_and_licence(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Apache 2.0" in text
    assert "CC0" in text


def failed() -> Exception:
    try:
        raise ValueError("seven is no colour")
    except ValueError as error:
        return error


def test_a_report_has_versions_and_traceback():
    report = make_report(failed())
    assert report.startswith("ValueError: seven is no colour\n")
    assert "in failed" in report
    for title in ("Python", "System", "petseg", "keras", "onnxruntime", "PySide6_Essentials", "GPU"):
        assert f"\n{title}: " in report


def test_the_report_can_be_copied(qtbot, tmp_path):
    dialog = ErrorReport("what happened", tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.isModal()
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == "what happened"


def test_further_errors_are_counted_in_the_report(qtbot, tmp_path):
    dialog = ErrorReport("what happened", tmp_path)
    qtbot.addWidget(dialog)
    for _ in range(3):
        dialog.count_another()
    assert any("3 more errors" in label.text() for label in dialog.findChildren(QLabel))


def test_the_log_folder_opens_from_the_report(qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = ErrorReport("what happened", tmp_path)
    qtbot.addWidget(dialog)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Open log folder").click()
    assert opened == [str(tmp_path)]
