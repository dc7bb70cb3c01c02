"""Masks that are dropped on the window, and exports that come back into it."""

import shutil
import zipfile

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox
from support.imports import PET, PETS, mask_on_disk
from support.transfer_dialogs import (
    click,
    export_all,
    find_masks,
    import_all,
    named,
    shown_dialog,
    shown_dialogs,
    texts,
)

from core.formats import FORMATS
from core.project import PhotoState, Project
from petseg_gui.dialogs.import_masks import ImportDialog


def drop(world, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered, dropped = QDragEnterEvent(QPoint(5, 5), *how), QDropEvent(QPointF(5, 5), *how)
    entered.ignore()
    for event in (entered, dropped):
        QApplication.sendEvent(world.window, event)
    return entered.isAccepted()


def test_masks_are_dropped_on_the_window(world, masks, tmp_path):
    with zipfile.ZipFile(tmp_path / "masks.zip", "w") as archive:
        for path in masks.iterdir():
            archive.write(path, f"masks/{path.name}")
    assert drop(world, tmp_path / "masks.zip")
    dialog = shown_dialog(world, ImportDialog)
    assert "4 photos have a mask here." in texts(dialog)
    click(dialog, "Import")
    assert "4 masks were imported." in texts(dialog)
    click(dialog, "Close")
    assert world.session.project is not None


def test_an_export_is_dropped_on_the_window(world, qtbot, masks, photo_folder, tmp_path):
    import_all(world, masks)
    export_all(world, qtbot, "oxford", tmp_path / "out")
    drop(world, tmp_path / "out")
    assert "All of them have one already." in texts(shown_dialog(world, ImportDialog))
    assert world.session.project.root == photo_folder


def test_masks_dropped_without_a_folder_need_one_first(make_world, tmp_path):
    world = make_world()
    world.services.session.set_project(None)
    (tmp_path / "coco.json").write_text("{}")
    assert drop(world, tmp_path / "coco.json")
    assert "Open the folder of the photos first, then drop coco.json on it" in world.texts
    assert not shown_dialogs(world, ImportDialog)
    assert "Open a folder of photos first" in world.action("import-masks").toolTip()


def test_a_folder_that_is_only_looked_at_takes_no_masks(make_world, masks, photo_folder, tmp_path):
    world = make_world()
    project = Project.open(photo_folder, read_only=True)
    world.services.session.set_project(project)
    (tmp_path / "coco.json").write_text("{}")
    drop(world, tmp_path / "coco.json")
    assert "The folder is open read-only, so the masks of coco.json cannot be imported." in world.texts
    assert not world.action("import-masks").isEnabled()
    assert "The folder is open read-only" in world.action("import-masks").toolTip()
    assert world.action("export-masks").isEnabled()
    world.services.session.set_project(None)
    project.close()


# Every format, there and back

ROUND_TRIPS = [key for key, row in FORMATS.items() if row.write_photo is not None and row.reader is not None]


@pytest.mark.long
@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
@pytest.mark.parametrize("key", ROUND_TRIPS)
def test_an_export_comes_back(world, qtbot, masks, photo_folder, tmp_path, key, packed):
    other = copy_of_photos(photo_folder, tmp_path / "other")
    import_all(world, masks)
    out = tmp_path / "out"
    export_all(world, qtbot, key, out)
    if packed:
        out = shutil.make_archive(str(tmp_path / "packed"), "zip", out)
    world.services.opener.open(other)
    dialog = find_masks(world, out)
    assert "4 photos have a mask here." in texts(dialog)
    click(dialog, "Import")
    assert "4 masks were imported." in texts(dialog)
    for name in PETS:
        differing = np.mean(mask_on_disk(other, name) != mask_on_disk(photo_folder, name))
        assert differing <= (0 if FORMATS[key].borders[0] == "ignore" else 0.06)  # a border that is drawn again
    assert world.bugs == []


def copy_of_photos(folder, target):
    return shutil.copytree(folder, target, ignore=shutil.ignore_patterns(".petseg", "annotations"))


@pytest.mark.long
def test_another_copy_of_the_folder_brings_its_states(world, masks, photo_folder, tmp_path):
    copy = copy_of_photos(photo_folder, tmp_path / "copy")
    import_all(world, masks)
    world.session.select(PET)
    world.action("reviewed").trigger()
    world.session.select(PETS[3])
    world.action("skip").trigger()
    world.services.opener.open(copy)
    dialog = find_masks(world, photo_folder)
    assert named(dialog, QComboBox, "Mark them as").currentText() == "As they are marked there"
    click(dialog, "Import")
    assert "4 masks were imported." in texts(dialog)
    assert [world.session.entries.state(name) for name in (PET, PETS[1], PETS[3])] == [
        PhotoState.REVIEWED,
        PhotoState.CORRECTED,
        PhotoState.SKIPPED,
    ]
