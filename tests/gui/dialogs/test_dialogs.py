from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget, QWidget

from core.project import SHIPPED, ModelVersion
from petseg_gui.bug_reporter import BugReporter
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
    assert row_of(VERSIONS[0]) == ("Shipped", "", "")
    assert row_of(VERSIONS[1]) == ("First", "78.0%, before 72.0% (3 photos held out)", "In use")
    one = replace(VERSIONS[1], figures=dict(VERSIONS[1].figures) | {"photos held out": 1})
    assert row_of(one)[1] == "78.0%, before 72.0% (1 photo held out)"
    assert row_of(VERSIONS[2])[2] == "Not better, so not put in use"


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
    assert report.startswith("PetSeg ")
    assert "seven is no colour" in report
    assert "in failed" in report


def test_the_report_can_be_copied(qtbot):
    dialog = ErrorReport("what happened")
    qtbot.addWidget(dialog)
    assert not dialog.isModal()
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == "what happened"


@pytest.fixture
def reporter(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = BugReporter(window)
    yield made
    for dialog in window.findChildren(ErrorReport):
        dialog.close()


def test_a_bug_opens_one_report_at_a_time(reporter, capsys):
    reporter.show_error(failed())
    reporter.show_error(RuntimeError("another"))
    open_reports = [dialog for dialog in reporter.parent().findChildren(ErrorReport) if dialog.isVisible()]
    assert len(open_reports) == 1
    assert "another" in capsys.readouterr().err
    open_reports[0].close()
    reporter.show_error(RuntimeError("a third"))
    assert len([dialog for dialog in reporter.parent().findChildren(ErrorReport) if dialog.isVisible()]) == 1


def test_an_uncaught_error_is_reported_in_the_thread_of_the_window(reporter, monkeypatch, capsys):
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter.install()
    error = failed()
    sys.excepthook(type(error), error, None)
    assert reporter.parent().findChildren(ErrorReport)
    assert "seven is no colour" in capsys.readouterr().err


def test_ctrl_c_closes_the_window_without_a_report(reporter, monkeypatch):
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not reporter.parent().findChildren(ErrorReport)
