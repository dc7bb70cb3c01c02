"""Other programs change masks, photos and the folder itself while somebody paints in the real window."""

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from core.labels import Label
from core.masks import read_mask, write_mask
from core.project import PhotoState, Project
from petseg_gui.dialogs.mask_conflict import MaskConflictDialog

NAME = "pet_1.jpg"
COPY = "import shutil, sys; shutil.copyfile(*sys.argv[1:])"


@pytest.fixture
def app(start_app, photo_folder):
    app = start_app()
    app.open(photo_folder)
    app.wait_for_proposal()
    return app


def copy_in_another_process(source, target):
    subprocess.run([sys.executable, "-c", COPY, str(source), str(target)], check=True, timeout=60)


def button(widget, title):
    found = [each for each in widget.findChildren(QPushButton) if each.text().replace("&", "") == title]
    (shown,) = [each for each in found if each.isVisible()]
    return shown


def has_button(widget, title):
    return any(each.text().replace("&", "") == title and each.isVisible() for each in widget.findChildren(QPushButton))


def click(widget, title):
    QTest.mouseClick(button(widget, title), Qt.MouseButton.LeftButton)


def has_message(app, part):
    return lambda: any(part in message.text for message in app.window.central.messages.shown)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps files that are in use")
@pytest.mark.parametrize(("choice", "whose"), [("Keep mine", "mine"), ("Take theirs", "theirs"), ("Keep both", "mine")])
def test_a_mask_changes_while_it_is_painted(app, qtbot, tmp_path, make_mask, photo_folder, choice, whose):
    others = make_mask(seed=7)
    write_mask(tmp_path / "others.png", others)
    app.stroke((20, 20), (60, 60))
    app.wait_for_saves()
    path = photo_folder / "annotations" / "trimaps" / "pet_1.png"
    copy_in_another_process(tmp_path / "others.png", path)
    app.stroke((70, 20), (70, 90))
    app.wait(has_message(app, "changed the mask of pet_1.jpg"))
    assert (read_mask(path) == others).all()
    app.stroke((80, 20), (80, 90))
    mine = app.document.snapshot()[0]
    app.wait(lambda: has_button(app.window, "Compare…"))  # a layout shows its new button a moment later
    click(app.window, "Compare…")
    app.wait(lambda: app.window.findChild(MaskConflictDialog) is not None)
    dialog = app.window.findChild(MaskConflictDialog)
    app.wait(lambda: button(dialog, choice).isEnabled())
    assert any("pixels differ" in label.text() for label in dialog.findChildren(QLabel))
    click(dialog, choice)
    app.wait_for_saves()
    app.wait(lambda: app.services.session.document is not None)
    kept = [read_mask(file) for file in (photo_folder / ".petseg" / "set-aside").rglob("*.png")]
    assert len(kept) == 1
    expected, gave_way = (mine, others) if whose == "mine" else (others, mine)
    assert (read_mask(path) == expected).all()
    assert (app.document.layers.mask == expected).all()
    assert (kept[0] == gave_way).all()
    assert app.state(NAME) == PhotoState.CORRECTED
    assert not has_message(app, "changed the mask of")()


@pytest.mark.skipif(os.name == "nt", reason="Windows renames no folder that is in use")
@pytest.mark.parametrize("end", ["back", "located"])
def test_the_folder_is_renamed_while_somebody_paints(app, photo_folder, tmp_path, end):
    app.stroke((20, 20), (60, 60))
    app.wait_for_saves()
    moved = tmp_path / "renamed"
    os.rename(photo_folder, moved)
    app.stroke((70, 20), (70, 90))
    app.wait(has_message(app, "is gone: was it renamed"))
    assert not photo_folder.exists()
    app.stroke((80, 20), (80, 90))
    document, mine = app.document, app.document.snapshot()[0]
    if end == "back":
        os.rename(moved, photo_folder)
    else:
        app.services.folder_finder.locate(moved)
    app.wait(lambda: not app.services.folder_finder.is_gone)
    app.wait_for_saves()
    root = photo_folder if end == "back" else moved
    assert (read_mask(root / "annotations" / "trimaps" / "pet_1.png") == mine).all()
    assert app.document is document
    assert app.services.session.project.root == root
    assert app.window.windowTitle().startswith(root.name)
    app.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    app.wait_for_saves()
    assert not (read_mask(root / "annotations" / "trimaps" / "pet_1.png") == mine).all()
    app.show("pet_2.jpg")
    assert photo_folder.exists() == (end == "back")


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes no file that is in use")
def test_the_store_is_deleted_while_somebody_paints(app, photo_folder, tmp_path):
    app.stroke((20, 20), (60, 60))
    app.services.session.select("pet_2.jpg")
    app.wait_for_saves()
    os.rename(photo_folder / ".petseg", tmp_path / "gone")  # at once, as thumbnails are written to it meanwhile
    shutil.rmtree(tmp_path / "gone", ignore_errors=True)
    app.show("pet_3.jpg")
    app.stroke((70, 20), (70, 90))
    app.wait_for_saves()
    app.wait(lambda: any("deleted while the folder was open" in text for text in app.messages))
    assert sum("deleted while the folder was open" in text for text in app.messages) == 1
    app.close()
    again = Project.open(photo_folder)
    assert again.photos.entry(NAME).state == again.photos.entry("pet_3.jpg").state == PhotoState.CORRECTED
    assert again.notes == []
    again.close()


def test_photos_come_and_go(app, photo_folder, write_photo):
    app.stroke((20, 20), (60, 60))
    document = app.document
    write_photo(photo_folder / "pet_0.jpg")
    app.wait(lambda: "pet_0.jpg" in app.services.session.entries.names, timeout=5000)
    assert app.document is document
    assert app.window.browser.name_beside(-1) == "pet_0.jpg"
    app.show("pet_0.jpg")
    app.wait_for_proposal()
    app.show(NAME)
    app.stroke((70, 20), (70, 90))
    mine = app.document.snapshot()[0]
    (photo_folder / NAME).unlink()
    app.wait(lambda: NAME not in app.services.session.entries.names, timeout=5000)
    app.wait(lambda: app.services.session.document is not None)
    app.wait_for_saves()
    assert app.document.name == "pet_2.jpg"
    assert (read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png") == mine).all()
    write_photo(photo_folder / NAME, seed=1)
    app.key(Qt.Key.Key_F5)
    app.wait(lambda: NAME in app.services.session.entries.names, timeout=5000)
    app.show(NAME)
    assert (app.document.layers.mask == mine).all()
    assert app.document.history.can_undo
    assert (app.document.layers.mask == Label.PET).any()


def test_closing_with_an_undecided_mask_asks_and_loses_nothing(make_world, photo_folder, make_mask):
    world = make_world()
    world.services.tools.update(auto_border=False)
    world.drag((20, 20), (60, 60))
    assert world.services.autosaver.flush()
    path = photo_folder / "annotations" / "trimaps" / "pet_1.png"
    write_mask(path, make_mask(seed=7))
    world.drag((70, 20), (70, 90))
    world.may_lose.append(False)
    assert not world.close()
    mine = world.session.document.layers.mask.copy()
    world.may_lose.append(True)
    assert world.close()
    assert world.services.shutdown()
    assert (read_mask(path) == make_mask(seed=7)).all()
    (kept,) = (photo_folder / ".petseg" / "set-aside").rglob("*.png")
    assert (read_mask(kept) == mine).all()
