"""Where file dialogs start, and when they open."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from petseg_gui.dialogs.place import PlaceDialog


def dialogs(world) -> list[QFileDialog]:
    return [dialog for dialog in world.window.findChildren(QFileDialog) if dialog.isVisible()]


def start(world) -> Path:
    """Where the one open dialog starts; it is closed."""
    (dialog,) = dialogs(world)
    folder = Path(dialog.directory().absolutePath())
    dialog.reject()
    return folder


@pytest.fixture
def pictures(tmp_path, monkeypatch):
    """The user's folder of pictures."""
    folder = tmp_path / "Pictures"
    folder.mkdir()
    places = {QStandardPaths.StandardLocation.PicturesLocation: folder}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda kind: str(places.get(kind, tmp_path / "data")))
    return folder


@pytest.fixture
def waiting(make_world, photo_folder):
    """A window whose disk does not answer until released."""
    world = make_world(hold=("paths",))
    world.services.opener.open(photo_folder)
    return world


def signals_of_trouble(world):
    """What the user asks for when the disk of the open folder is gone."""
    return world.services.folder_finder.locate_requested, world.services.elsewhere.folder_requested


def test_what_a_disk_in_trouble_needs_starts_among_the_pictures(opened, pictures):
    for signal in signals_of_trouble(opened):
        signal.emit()
        assert start(opened) == pictures


def test_it_starts_at_home_where_the_folder_is_one_of_the_pictures(world, pictures, photo_folder):
    photo_folder.rename(pictures / "pets")
    world.services.opener.open(pictures / "pets")
    for signal in signals_of_trouble(world):
        signal.emit()
        assert start(world) == Path.home()


def test_a_dialog_waits_for_the_disk_only_for_a_moment(waiting, qtbot):
    waiting.action("open-folder").trigger()
    assert dialogs(waiting) == []
    qtbot.waitUntil(lambda: dialogs(waiting) != [])
    waiting.runner.drain("paths")
    assert start(waiting) == Path.home()


def test_a_dialog_opens_where_the_disk_says(waiting, photo_folder):
    waiting.action("open-folder").trigger()
    waiting.runner.drain("paths")
    assert start(waiting) == photo_folder.parent


def test_a_second_question_takes_the_place_of_the_first(waiting, photo_folder):
    """The first counts as cancelled, so its message is shown again."""
    photo_folder.rename(photo_folder.with_name("moved"))
    waiting.services.folder_finder.check()
    assert waiting.texts.count("is gone") == 1
    waiting.services.folder_finder.locate_requested.emit()
    waiting.action("open-image").trigger()
    assert waiting.texts.count("is gone") == 2
    waiting.runner.drain("paths")
    (dialog,) = dialogs(waiting)
    assert "Open photo" in dialog.windowTitle()
    dialog.reject()


def test_no_dialog_opens_over_a_window_that_is_closed(waiting):
    waiting.action("open-folder").trigger()
    waiting.window.hide()
    waiting.runner.drain("paths")
    assert waiting.window.findChildren(QFileDialog) == []


def test_a_place_for_masks_can_be_looked_for(world, pictures, read_only_folder, tmp_path):
    world.services.opener.open(read_only_folder)
    (dialog,) = world.window.findChildren(PlaceDialog)
    line = dialog.findChild(QLineEdit)
    line.setText(str(pictures / "not yet" / "there"))
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Choose…").click()
    (chooser,) = dialogs(world)
    assert Path(chooser.directory().absolutePath()) == pictures
    chooser.fileSelected.emit(str(tmp_path / "here"))
    chooser.reject()
    assert line.text() == str(tmp_path / "here")
    dialog.reject()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep file names as text")
def test_a_photo_of_the_folder_in_training_asks_nothing_though_the_dialog_drops_bytes(tuning, write_photo, tmp_path):
    folder = write_photo(tmp_path / os.fsdecode(b"caf\xe9") / "dog.jpg").parent
    tuning.services.opener.open(folder)
    asked = len(tuning.asked_to_quit)
    tuning.window.opening.open_path(tmp_path / "caf" / "dog.jpg")
    assert tuning.session.current == "dog.jpg"
    assert len(tuning.asked_to_quit) == asked
