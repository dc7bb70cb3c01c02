import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication


def test_keys_stored_under_the_old_name_of_an_action_are_kept(make_world, tmp_path):
    path = tmp_path / "config" / "settings.json"
    path.parent.mkdir()
    path.write_text(json.dumps({"key_bindings": {"preferences": ["F8"], "brush": ["Ctrl+B"]}}))
    world = make_world()
    assert world.window.keys.keys("settings") == ("F8",)
    assert world.window.keys.keys("brush") == ("Ctrl+B",)
    assert world.window.central.messages.shown == []
    world.key(Qt.Key.Key_F8)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.reject()
    world.window.keys.set("eraser", ("F9",))
    assert set(world.services.settings.settings.key_bindings) == {"settings", "brush", "eraser"}
