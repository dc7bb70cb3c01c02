"""Versions of the model as a person keeps them: renamed, exported, imported, deleted, given to new folders."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget

from core.files import content_digest
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, read_checkpoint, write_checkpoint
from core.project import SHIPPED
from petseg_gui.dialogs.versions import VersionsDialog
from petseg_gui.jobs.model.loaded_model import open_real_segmenter


@pytest.fixture
def model(tmp_path):
    """A file that is a model as far as its card goes."""
    path = tmp_path / "mine" / "whiskers.safetensors"
    path.parent.mkdir()
    card = Card("Whiskers", Architecture(32, (4, 4, 4, 4)))
    write_checkpoint(path, Checkpoint({"a/b": np.zeros((2, 2), np.float32)}, card))
    return path


def dialog_of(world) -> VersionsDialog:
    world.action("versions").trigger()
    return next(dialog for dialog in world.window.findChildren(VersionsDialog) if dialog.isVisible())


def row(dialog, number: int) -> list[str]:
    table = dialog.findChild(QTableWidget)
    return [table.item(number, column).text() for column in range(table.columnCount())]


def imported(world, path):
    """The version that importing a file listed."""
    dialog = dialog_of(world)
    dialog.imported.emit(path)
    return dialog, world.session.project.versions.all()[1]


def test_an_imported_model_is_listed_and_not_used_by_itself(opened, model, photo_folder):
    dialog, version = imported(opened, model)
    assert row(dialog, 1)[0] == version.title == "Whiskers (whiskers.safetensors)"
    assert version.path.parent == photo_folder / ".petseg" / "models"
    assert version.path.read_bytes() == model.read_bytes()
    assert opened.session.project.versions.in_use().id == SHIPPED


def test_an_imported_model_says_when_and_from_what_it_was_made(opened, tmp_path):
    path = tmp_path / "tuned.safetensors"
    made = datetime(2026, 5, 4, 3, 2, tzinfo=UTC)
    card = Card(
        "Tuned", Architecture(32, (4, 4, 4, 4)), created=made.isoformat(), parent="Whiskers", parent_digest="ab"
    )
    photos = frozenset({"0123456789ab", "ba9876543210"})
    write_checkpoint(path, Checkpoint({"a/b": np.zeros((2, 2), np.float32)}, replace(card, photos=photos)))
    dialog, _ = imported(opened, path)
    assert row(dialog, 1)[1:4] == [f"{made.astimezone():%Y-%m-%d %H:%M}", "Whiskers", "2"]


@pytest.mark.parametrize("content", [b"rubbish", b"", b"\x80\x04\x95pickled", (2**40).to_bytes(8, "little") + b"{}"])
def test_a_file_that_is_no_model_is_refused_by_name(opened, tmp_path, content):
    path = tmp_path / "broken.safetensors"
    path.write_bytes(content)
    dialog_of(opened).imported.emit(path)
    assert "broken.safetensors" in opened.texts
    assert "no PetSeg model" in opened.texts
    assert len(opened.session.project.versions.all()) == 1
    assert opened.bugs == []


def test_a_model_that_cannot_propose_is_refused(make_world, photo_folder, model):
    world = make_world(open_segmenter=open_real_segmenter)
    world.services.opener.open(photo_folder)
    dialog_of(world).imported.emit(model)
    assert "whiskers.safetensors" in world.texts
    assert len(world.session.project.versions.all()) == 1
    assert list((photo_folder / ".petseg" / "models").iterdir()) == []
    assert world.bugs == []


def test_an_export_is_the_same_model(opened, model, tmp_path):
    dialog, version = imported(opened, model)
    out = tmp_path / "out" / "copy.safetensors"
    out.parent.mkdir()
    dialog.exported.emit(version, out)
    assert content_digest(out) == version.digest
    assert "was exported" in opened.texts
    dialog.exported.emit(version, tmp_path / "out")
    assert "cannot be copied" in opened.texts


def test_a_new_title_shows_in_list_and_status_bar(opened, model):
    dialog, version = imported(opened, model)
    dialog.chosen.emit(version)
    dialog.renamed.emit(version, " Garden ")
    assert row(dialog, 1)[0] == "Garden"
    assert "Garden · " in opened.status
    dialog.annotated.emit(version, "only cats")
    assert opened.session.project.versions.in_use().note == "only cats"


def test_a_closed_dialog_stays_closed_when_a_change_is_stored(make_world, photo_folder, model):
    world = make_world(hold=("extras",))
    world.services.opener.open(photo_folder)
    world.action("versions").trigger()
    world.runner.drain("extras")
    dialog = next(iter(world.window.findChildren(VersionsDialog)))
    dialog.imported.emit(model)
    dialog.close()
    world.runner.drain("extras")
    assert not [one for one in world.window.findChildren(VersionsDialog) if one.isVisible()]


def test_the_dialog_closes_with_its_folder(opened, tmp_path):
    dialog_of(opened)
    (tmp_path / "empty").mkdir()
    opened.services.opener.open(tmp_path / "empty")
    assert not [one for one in opened.window.findChildren(VersionsDialog) if one.isVisible()]


def test_a_deleted_version_is_set_aside(opened, model, photo_folder):
    dialog, version = imported(opened, model)
    dialog.removed.emit(version)
    assert dialog.findChild(QTableWidget).rowCount() == 1
    assert "set-aside" in opened.texts
    assert not version.path.exists()


def test_going_back_takes_one_click(opened, model):
    dialog, version = imported(opened, model)
    dialog.chosen.emit(version)
    dialog.close()
    back = dialog_of(opened)
    back._back.trigger()
    assert opened.session.project.versions.in_use().id == SHIPPED


def test_new_folders_start_with_the_chosen_model_even_if_its_folder_is_gone(
    opened, make_world, model, tmp_path, write_photo
):
    dialog, version = imported(opened, model)
    dialog.renamed.emit(version, "Garden")
    dialog.start_chosen.emit(opened.session.project.versions.all()[1])
    assert "Starts new folders" in row(dialog, 1)[6]
    assert opened.session.project.versions.in_use().id == SHIPPED
    opened.services.settings.flush()
    opened.session.set_project(None)
    version.path.unlink()
    write_photo(tmp_path / "new" / "cat.jpg")
    world = make_world()
    world.services.opener.open(tmp_path / "new")
    in_use = world.session.project.versions.in_use()
    assert (in_use.title, in_use.digest) == ("Garden", version.digest)
    assert "Garden · " in world.status
    assert world.messages == []


def test_a_folder_that_was_open_before_keeps_its_model(opened, model, photo_folder):
    dialog, version = imported(opened, model)
    dialog.start_chosen.emit(version)
    opened.session.set_project(None)
    opened.services.opener.open(photo_folder)
    assert opened.session.project.versions.in_use().id == SHIPPED


def test_new_folders_start_with_the_shipped_model_again(opened, model, tmp_path, write_photo):
    dialog, version = imported(opened, model)
    dialog.start_chosen.emit(version)
    dialog.start_chosen.emit(opened.session.project.versions.shipped())
    assert opened.services.settings.settings.start_model == ""
    write_photo(tmp_path / "new" / "cat.jpg")
    opened.services.opener.open(tmp_path / "new")
    assert opened.session.project.versions.in_use().id == SHIPPED
    assert list((tmp_path / "config" / "models").iterdir()) == []


def test_a_model_that_cannot_be_read_does_not_become_another_start_model(opened, model, tmp_path):
    dialog, version = imported(opened, model)
    write_checkpoint(tmp_path / "config" / "models" / "None.safetensors", read_checkpoint(model))
    version.path.unlink()
    dialog.start_chosen.emit(version)
    assert str(version.path) in opened.texts
    assert "cannot be read (no such file or directory)" in opened.texts
    assert opened.services.settings.settings.start_model == ""
    assert opened.bugs == []


def test_a_start_model_that_is_gone_is_a_message(opened, tmp_path, write_photo):
    opened.services.settings.update(start_model=str(tmp_path / "gone.safetensors"), start_model_title="Gone")
    write_photo(tmp_path / "new" / "cat.jpg")
    opened.services.opener.open(tmp_path / "new")
    assert "gone.safetensors" in opened.texts
    assert opened.session.project.versions.in_use().id == SHIPPED


def test_the_tip_of_a_photo_names_the_version_that_proposed(opened):
    photos = opened.services.photos
    tip = photos.index_of("pet_1.jpg").data(Qt.ItemDataRole.ToolTipRole)
    assert "Proposed by Shipped model" in tip
    entry = opened.session.entries.entry("pet_4.jpg")
    opened.session.update_entry(entry._replace(model="another"))
    assert "not listed any more" in photos.index_of("pet_4.jpg").data(Qt.ItemDataRole.ToolTipRole)
