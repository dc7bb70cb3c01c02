"""Photos and folders with names that are no text open, show, save, train and are remembered like any other."""

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QLabel, QListView
from support.drops import drop

from core.labels import Label
from core.masks import read_mask
from core.paths import readable_name
from core.project import PhotoState
from petseg_gui.models.photo_list import EntryRole

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems keep file names as text")

BYTES = os.fsdecode(b"caf\xe9")
"""`café` in Latin-1, as from an old archive."""
NAMES = [
    f"{BYTES}.jpg",
    os.fsdecode(b"\xff\xfe\x80.png"),
    f"sub {BYTES}/{BYTES}.jpg",
    "two\nlines.jpg",
    "bell\a\x1b[31m.jpg",
    "ends with a dot..jpg",
    "CON.jpg",
    "name .jpg",
    "ü" * 125 + ".jpg",
]


@pytest.fixture(params=NAMES, ids=ascii)
def odd(request, tmp_path, write_photo):
    """A folder with an odd name, and in it a plain photo and one with an odd name."""
    plain = write_photo(tmp_path / f"folder {BYTES}" / "plain.jpg")
    (plain.parent / ".petseg").mkdir()  # so that photos in sub-folders open with the whole folder
    photo = plain.parent / request.param
    write_photo(tmp_path / "made.jpg", seed=2).rename(make_parent(photo))
    return photo, request.param


def make_parent(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    return path


def test_a_photo_opens_saves_and_is_reviewed(make_world, odd, tmp_path):
    photo, name = odd
    world = make_world()
    world.services.opener.open(photo)
    assert world.session.current == name
    assert world.session.document.name == name
    world.drag((20, 20), (30, 60))
    world.runner.drain("saving")
    assert world.session.entries.state(name) == PhotoState.CORRECTED
    world.key(Qt.Key.Key_Return)
    world.runner.drain("saving")
    assert world.session.entries.state(name) == PhotoState.REVIEWED
    assert (read_mask(world.session.project.masks.path(name)) == Label.PET).any()
    assert len(world.session.project.reviewed_samples()) == 1
    assert world.bugs == []


def test_a_photo_is_proposed_and_has_a_thumbnail(make_world, odd):
    photo, name = odd
    world = make_world()
    world.services.opener.open(photo.parent if photo.parent.name.startswith("folder") else photo.parent.parent)
    world.runner.drain("saving")
    assert world.session.entries.state(name) == PhotoState.PROPOSED
    view = next(view for view in world.window.findChildren(QListView) if view.accessibleName() == "Photos")
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    index = next(row for row in rows if row.data(EntryRole).name == name)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    shown = index.data()
    assert shown.isprintable()
    assert len(shown) == len(name)
    view.setCurrentIndex(index)
    assert world.session.document.name == name


def test_a_folder_is_remembered(make_world, odd, tmp_path):
    photo, _ = odd
    world = make_world()
    world.services.opener.open(photo)
    root = world.session.project.root
    assert BYTES in root.name
    world.services.settings.flush()
    stored = tmp_path / "config" / "settings.json"
    assert json.loads(stored.read_bytes())["recent"] == [str(root)]
    again = make_world()
    assert again.services.settings.notice is None
    (title,) = [action.text() for action in again.window.recent_menu.actions()]
    assert "folder caf\ufffd" in title
    again.window.recent_menu.actions()[0].trigger()
    assert again.session.project.root == root


def test_messages_show_what_is_no_text_as_such(make_world, odd):
    photo, name = odd
    photo.write_bytes(b"no image")
    world = make_world()
    world.services.opener.open(photo)
    problem = world.session.entries.entry(name).problem
    assert problem.encode()
    labels = [label.text() for label in world.window.findChildren(QLabel) if label.isVisible()]
    assert readable_name(name) in labels
    assert problem in labels
    assert world.window.windowTitle() == "folder caf\ufffd – PetSeg"


def test_training_gets_the_photo(make_world, odd, write_photo):
    photo, _ = odd
    for number in range(3):
        write_photo(photo.parent / f"{number}.jpg")
    world = make_world(hold=("training",))
    world.services.opener.open(photo)
    project = world.session.project
    for each in project.photos.names:
        mask = np.zeros((90, 120), np.uint8)
        world.session.update_entry(project.masks.save(each, mask, mask == 0, PhotoState.REVIEWED))
    assert world.services.fine_tuner.start()
    world.runner.drain("training")
    request = world.tuning.request
    assert photo in [path for path, _ in request.samples]
    assert type(request).from_json(request.to_json()) == request


def test_a_dropped_photo_opens(world, odd):
    photo, name = odd
    drop(world.window, QUrl.fromEncoded(photo.as_uri().encode()))
    assert world.session.current == name


def test_a_photo_chosen_in_a_dialog_opens(world, odd):
    photo, name = odd
    world.action("open-image").trigger()
    dialog = world.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(photo))  # Qt drops the bytes that are no text
    dialog.reject()
    assert world.session.current == name
    world.action("open-image").trigger()
    dialog = world.window.findChildren(QFileDialog)[-1]
    assert dialog.directory().exists()
    dialog.reject()
