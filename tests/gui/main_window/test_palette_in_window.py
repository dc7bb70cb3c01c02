"""What the command palette lists in the real window."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView

from petseg_gui.dialogs.command_palette import CommandPalette
from petseg_gui.widgets.photos.photo_list import PhotoList


def listed(world, query: str = "", role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    world.action("palette").trigger()
    palette = world.window.findChild(CommandPalette)
    palette.findChild(QLineEdit).setText(query)
    rows = palette.findChild(QListView).model()
    texts = [rows.index(row, 0).data(role) for row in range(rows.rowCount())]
    palette.hide()
    return texts


def test_each_command_is_listed_once(world, photo_folder):
    assert set(Counter(listed(world)).values()) == {1}  # without a folder
    world.services.opener.open(photo_folder)
    assert set(Counter(listed(world)).values()) == {1}
    assert [title for title in listed(world, "again") if title.startswith("Propose again")] == ["Propose again"]
    (spoken,) = listed(world, "propose again", Qt.ItemDataRole.AccessibleTextRole)[:1]
    assert "Ctrl+P" in spoken  # not the command on selected photos, which has no key
    world.action("grid").trigger()
    assert set(Counter(listed(world)).values()) == {1}


def test_commands_on_several_photos_are_listed_too(world, photo_folder):
    world.services.opener.open(photo_folder)
    world.window.browser.findChild(PhotoList).selectAll()
    titles = listed(world, "propose again")
    assert {"Propose again", "Propose 4 photos again"} <= set(titles)
