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
