"""Two versions of the model compared on the folder's reviewed photos."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableWidget
from support.segmenters import FakeModels

from core.evaluation.tuning_photos import choose_judges
from core.labels import Label
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint
from core.model.photo_keys import key_of
from core.project import ModelVersion, PhotoState
from petseg_gui.dialogs.version_comparison import VersionComparisonDialog
from petseg_gui.dialogs.versions import VersionsDialog

MASK = np.full((90, 120), Label.BACKGROUND, np.uint8)
MASK[45:] = Label.PET
NAMES = [f"pet_{number}.jpg" for number in range(1, 5)]


@pytest.fixture
def world(make_world, photo_folder):
    """A folder with two versions: the shipped one proposes the upper half, the other one the lower half."""
    world = make_world(open_segmenter=FakeModels(), hold=("extras", "comparison"))
    world.services.opener.open(photo_folder)
    add_version(world.session.project)
    return world


@pytest.fixture
def folder_of_nine(tmp_path, write_photo):
    """Enough photos for some to be held out."""
    for number in range(1, 10):
        write_photo(tmp_path / "nine" / f"pet_{number}.jpg", seed=number)
    return tmp_path / "nine"


def add_version(project, photos=()) -> None:
    """Add a version that was trained on some photos."""
    path = project.versions.new_path()[1].with_name("other.safetensors")
    path.write_bytes(b"another model")
    version = ModelVersion("other", "Other", path, datetime.now(UTC), {}, in_use=False, won=True)
    project.versions.add(replace(version, photos=tuple(photos)))


def review(world, *rows_of_pet: slice) -> None:
    """Give photos a reviewed mask each, with pet in some rows."""
    for name, rows in zip(NAMES, rows_of_pet, strict=False):
        mask = np.full((90, 120), Label.BACKGROUND, np.uint8)
        mask[rows] = Label.PET
        world.session.project.masks.save(name, mask, mask == Label.PET, PhotoState.REVIEWED)


def compare(world) -> VersionComparisonDialog:
    world.action("versions").trigger()
    world.runner.drain("extras")
    (versions,) = world.window.findChildren(VersionsDialog)
    versions.comparison_requested.emit(*world.session.project.versions.all())
    (dialog,) = versions.findChildren(VersionComparisonDialog)
    return dialog


def texts(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def rows(dialog) -> list[list[str]]:
    table = dialog.findChild(QTableWidget)
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_each_photo_and_all_together_are_scored(world):
    review(world, slice(45, 90), slice(45, 90), slice(0, 45))
    dialog = compare(world)
    assert "First: Shipped model\nSecond: Other" in texts(dialog)
    world.runner.drain("comparison")
    table = rows(dialog)
    assert [row[0] for row in table[:3]] == [f"All photos, {name}" for name in ("core IoU", "mean IoU", "boundary F1")]
    assert table[0][1:] == ["20.0%", "50.0%", "+30.0 points"]
    assert table[3] == ["pet_3.jpg", "100.0%", "0.0%", "−100.0 points"]  # the largest loss first
    assert table[4] == ["pet_1.jpg", "0.0%", "100.0%", "+100.0 points"]
    assert "3 reviewed photos, which a version may have been trained on" in texts(dialog)
    dialog.close()


def test_other_small_work_does_not_wait_for_it(world):
    review(world, slice(45, 90))
    dialog = compare(world)
    assert world.runner.queued("comparison")
    assert not world.runner.queued("extras")
    dialog.close()


def test_one_photo_is_no_photos(world):
    review(world, slice(45, 90))
    dialog = compare(world)
    world.runner.drain("comparison")
    assert "On 1 reviewed photo, which a version may have been trained on" in texts(dialog)
    dialog.close()


def test_photos_that_a_version_was_trained_on_do_not_judge(make_world, folder_of_nine):
    world = make_world(open_segmenter=FakeModels(), hold=("extras", "comparison"))
    world.services.opener.open(folder_of_nine)
    project = world.session.project
    for entry in project.photos.entries():
        project.masks.save(entry.name, MASK, MASK == Label.PET, PhotoState.REVIEWED)
    add_version(project, [entry.name for entry in project.photos.entries()][:8])
    dialog = compare(world)
    world.runner.drain("comparison")
    assert "On 1 held-out photo, which neither version was trained on" in texts(dialog)
    assert [row[0] for row in rows(dialog)[3:]] == ["pet_9.jpg"]
    dialog.close()


def test_photos_that_a_file_from_elsewhere_names_do_not_judge(make_world, folder_of_nine):
    world = make_world(open_segmenter=FakeModels(), hold=("extras", "comparison"))
    world.services.opener.open(folder_of_nine)
    project = world.session.project
    for entry in project.photos.entries():
        project.masks.save(entry.name, MASK, MASK == Label.PET, PhotoState.REVIEWED)
    add_version(project)
    unseen, *others = sorted(choose_judges(project, [entry.name for entry in project.photos.entries()]))
    photos = frozenset(key_of(folder_of_nine / name) for name in others)
    card = Card("Tuned elsewhere", Architecture(32, (4, 4, 4, 4)), photos=photos)
    write_checkpoint(project.versions.find("other").path, Checkpoint({}, card))
    dialog = compare(world)
    world.runner.drain("comparison")
    assert [row[0] for row in rows(dialog)[3:]] == [unseen]
    assert "On 1 held-out photo, which neither version was trained on" in texts(dialog)
    dialog.close()


def test_keys_go_through_the_photos(world):
    review(world, slice(45, 90), slice(45, 90), slice(0, 45))
    dialog = compare(world)
    world.runner.drain("comparison")
    table = dialog.findChild(QTableWidget)
    assert table.currentRow() == 3
    before = dialog.grab().toImage()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentRow() == 4
    assert dialog.grab().toImage() != before
    dialog.close()


def test_equal_models_are_said_to_be_equal(world):
    review(world, slice(0, 0), slice(20, 70), slice(30, 60))
    dialog = compare(world)
    world.runner.drain("comparison")
    assert "equally good" in texts(dialog)
    dialog.close()


def test_without_reviewed_photos_it_says_what_to_do(world):
    dialog = compare(world)
    world.runner.drain("comparison")
    assert "mark them as reviewed" in texts(dialog)
    assert not dialog.findChild(QTableWidget).isVisible()
    dialog.close()


def test_closing_the_dialog_ends_the_comparison(world):
    review(world, slice(0, 45))
    opened = world.services.version_comparer
    compare(world).close()
    received: list[object] = []
    opened.compared.connect(received.append)
    world.runner.drain("comparison")
    assert received == []
    assert world.bugs == []
