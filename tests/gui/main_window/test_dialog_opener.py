from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from petseg_gui.dialogs.error_report import ProblemReport
from petseg_gui.jobs.guide.user_guide import UserGuide
from petseg_gui.logs import LOG_NAME
from petseg_gui.main_window.action_table import ACTIONS
from petseg_gui.models.key_bindings import keys_text


def test_dialogs_open_without_stopping_the_window(opened):
    for name in ("shortcuts", "about", "versions"):
        opened.action(name).trigger()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        dialog.reject()


def test_the_list_of_shortcuts_has_every_key(world):
    assert world.window.keys.set("brush", ("Ctrl+B",)) is None
    world.action("shortcuts").trigger()
    dialog = QApplication.activeModalWidget()
    listed = {label.text() for label in dialog.findChildren(QLabel)}
    dialog.reject()
    assert "Ctrl+B" in listed
    for spec in ACTIONS:
        if keys := world.window.keys.keys(spec.name):
            assert keys_text(keys) in listed


def test_the_log_folder_opens_in_the_file_manager(world, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    world.action("log-folder").trigger()
    assert shown == []
    assert "cannot be shown" in world.messages[-1].text
    world.services.log_folder.mkdir(parents=True)
    world.action("log-folder").trigger()
    assert shown == [str(world.services.log_folder)]


@pytest.mark.parametrize(("action", "page"), [("user-guide", "docs/user-guide.html"), ("news", "CHANGELOG.html")])
def test_guide_and_news_open_in_the_browser(world, monkeypatch, action, page):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())) or True)
    world.action(action).trigger()
    assert shown == [world.services.log_folder.with_name("guide") / page]
    assert shown[0].is_file()
    assert world.messages == []


def test_help_opens_the_built_site_where_one_is_shipped(world, monkeypatch, tmp_path):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())) or True)
    site = tmp_path / "site"
    site.mkdir()
    (site / "user-guide.html").write_text("<title>User guide</title>")
    guide = UserGuide(world.services.session, world.services.runner, tmp_path / "written", site=site)
    guide.show("docs/user-guide.md")
    guide.show("CHANGELOG.md")  # not part of that site
    assert shown == [site / "user-guide.html", tmp_path / "written" / "CHANGELOG.html"]


def test_without_a_browser_the_window_says_where_the_guide_is(world, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    world.action("user-guide").trigger()
    assert "user-guide.html" in world.messages[-1].text


def test_a_guide_that_did_not_come_along_is_a_message_and_no_error_report(world, monkeypatch, tmp_path):
    monkeypatch.setattr(world.services.guide, "_source", tmp_path)
    world.action("user-guide").trigger()
    assert "documentation cannot be shown" in world.messages[-1].text
    assert world.bugs == []


def test_a_problem_can_be_written_down_with_versions_and_the_log(world):
    folder = world.services.log_folder
    folder.mkdir(parents=True)
    (folder / LOG_NAME).write_text("".join(f"line {number}\n" for number in range(500)))
    world.action("report-problem").trigger()
    report = world.window.findChild(ProblemReport)
    QTest.keyClicks(report.field, "It barked.")
    next(button for button in report.findChildren(QPushButton) if button.text() == "Copy").click()
    copied = QGuiApplication.clipboard().text()
    assert "What I did:\nIt barked." in copied
    assert "onnxruntime: " in copied
    assert copied.endswith("line 498\nline 499")
    assert "line 299\n" not in copied
    report.close()


def test_versions_and_system_are_copied_for_a_report(make_world):
    world = make_world(hold=("extras",))
    world.action("system-information").trigger()
    assert world.messages == []  # the window does not wait until they are collected
    world.runner.drain("extras")
    copied = QGuiApplication.clipboard().text()
    assert all(f"{title}: " in copied for title in ("Python", "System", "petseg", "onnxruntime"))
    assert "copied" in world.messages[-1].text
