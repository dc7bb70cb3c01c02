from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

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


def test_versions_and_system_are_copied_for_a_report(world):
    world.action("system-information").trigger()
    copied = QGuiApplication.clipboard().text()
    assert all(f"{title}: " in copied for title in ("Python", "System", "petseg", "onnxruntime"))
    assert "copied" in world.messages[-1].text
