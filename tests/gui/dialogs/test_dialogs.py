from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from petseg_gui.dialogs.about import AboutDialog
from petseg_gui.dialogs.error_report import ErrorReport, make_report


def test_about_names_version_and_licence(qtbot):
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
