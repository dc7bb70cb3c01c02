"""Models in a folder of the user's own, as the window offers and uses them."""

import os

import numpy as np
import pytest
from PySide6.QtWidgets import QTableWidget
from support.closed_folders import closed

from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint
from core.project import SHIPPED
from petseg_gui.dialogs.versions import VersionsDialog


@pytest.fixture
def models(tmp_path):
    """A folder with a model, and files that are none."""
    folder = tmp_path / "models"
    folder.mkdir()
    card = Card("Whiskers", Architecture(32, (4, 4, 4, 4)))
    write_checkpoint(folder / "whiskers.safetensors", Checkpoint({"a/b": np.zeros((2, 2), np.float32)}, card))
    (folder / "rubbish.safetensors").write_bytes(b"rubbish")
    (folder / "readme.txt").write_text("nothing")
    return folder


def dialog_of(world):
    world.action("versions").trigger()
    return next(dialog for dialog in world.window.findChildren(VersionsDialog) if dialog.isVisible())


def titles(dialog):
    table = dialog.findChild(QTableWidget)
    return [table.item(row, 0).text() for row in range(table.rowCount())]


def use(dialog, row):
    dialog.findChild(QTableWidget).selectRow(row)
    dialog._choose()


def test_a_model_of_the_folder_is_offered_and_copied_into_the_project(opened, models, photo_folder):
    opened.services.settings.update(models_folder=str(models))
    dialog = dialog_of(opened)
    assert titles(dialog) == ["Shipped model", "Whiskers (whiskers.safetensors)"]
    use(dialog, 1)
    version = opened.session.project.versions.in_use()
    assert version.title == "Whiskers (whiskers.safetensors)"
    assert version.path.parent == photo_folder / ".petseg" / "models"
    assert version.path.read_bytes() == (models / "whiskers.safetensors").read_bytes()
    assert opened.services.model_holder.version.id == version.id
    assert "Whiskers (whiskers.safetensors) · " in opened.status
    assert "Fine-tuned" not in opened.status


def test_a_model_that_was_taken_is_listed_once_and_stays_without_its_folder(opened, models, make_world, photo_folder):
    opened.services.settings.update(models_folder=str(models))
    use(dialog_of(opened), 1)
    again = dialog_of(opened)
    assert titles(again) == ["Shipped model", "Whiskers (whiskers.safetensors)"]
    again.close()
    assert opened.close()
    models.rename(models.with_name("elsewhere"))
    world = make_world()
    world.services.opener.open(photo_folder)
    assert world.session.project.versions.in_use().title == "Whiskers (whiskers.safetensors)"


def test_without_a_folder_or_with_one_that_is_gone_the_versions_are_those_of_the_project(opened, tmp_path):
    for folder in ("", str(tmp_path / "gone")):
        opened.services.settings.update(models_folder=folder)
        dialog = dialog_of(opened)
        assert titles(dialog) == ["Shipped model"]
        dialog.close()


@pytest.mark.skipif(os.name == "nt", reason="Python asks Windows in other ways, which are not simulated")
def test_a_folder_that_cannot_be_listed_is_a_message_beside_the_versions_of_the_project(opened, models):
    opened.services.settings.update(models_folder=str(models))
    with closed(models):
        dialog = dialog_of(opened)
    assert titles(dialog) == ["Shipped model"]
    assert f"{models}: the folder cannot be read (permission denied)" in opened.texts
    assert opened.bugs == []


def test_a_model_that_disappears_before_it_is_taken_is_a_message(opened, models):
    opened.services.settings.update(models_folder=str(models))
    dialog = dialog_of(opened)
    (models / "whiskers.safetensors").unlink()
    use(dialog, 1)
    assert "cannot be read" in opened.texts
    assert opened.session.project.versions.in_use().id == SHIPPED
    assert opened.bugs == []
