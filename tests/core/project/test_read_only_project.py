"""A project that is only looked at, and one whose masks are kept in another place than its photos."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import numpy as np
import pytest
from support.folder_holder import another_process_holding
from support.trees import tree_of

from core.errors import FolderInUseError, MaskError, NotWritableError, ProjectError
from core.files import write_bytes
from core.masks import read_mask
from core.project import ModelVersion, PhotoState, Project
from core.project.database import connection
from resources import DEFAULT_MODEL

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
SHAPE = (90, 120)
NAME = "pet_1.jpg"


@pytest.fixture
def used_folder(photo_folder, old):
    """A project with a corrected, a proposed and a skipped photo, and a version of the model."""
    with closing(Project.open(photo_folder)) as project:
        project.masks.save(NAME, old, old == 0, CORRECTED)
        project.proposals.save("pet_2.jpg", old, 0.25, "shipped", np.full((4, 4), 0.5, np.float32))
        project.photos.set_state("pet_3.jpg", SKIPPED)
        id_, path = project.versions.new_path()
        write_bytes(path, DEFAULT_MODEL.read_bytes())
        project.versions.add(ModelVersion(id_, "Better", path, datetime.now(UTC), {}, True, True))
    return photo_folder


@pytest.fixture
def place(tmp_path):
    """Where masks of a folder are kept that cannot be written to."""
    folder = tmp_path / "masks of it"
    folder.mkdir()
    return folder


def work_on(project, old, new):
    """Do everything that would write; return what was refused."""
    refused = []
    path = project.versions.in_use().path
    version = ModelVersion("x", "X", path, datetime.now(UTC), {}, True, True)
    for change in (
        lambda: project.masks.save("pet_4.jpg", new, new == 0, REVIEWED),
        lambda: project.masks.set_aside(NAME),
        lambda: project.photos.set_state(NAME, REVIEWED),
        lambda: project.photos.set_state("pet_2.jpg", SKIPPED),
        lambda: project.remarks.change(NAME, lambda remarks: remarks._replace(flagged=True)),
        project.versions.new_path,
        lambda: project.versions.add(version),
        lambda: project.versions.use("shipped"),
    ):
        try:
            change()
        except ProjectError as error:
            refused.append(str(error))
    return refused


def test_looking_writes_nothing_and_shows_everything(used_folder, old, new):
    before = tree_of(used_folder)
    with closing(Project.open(used_folder, read_only=True)) as project:
        assert project.read_only
        assert project.place == project.root == used_folder
        assert [entry.state for entry in project.photos.entries()] == [CORRECTED, PROPOSED, SKIPPED, TODO]
        assert (project.masks.load(NAME, SHAPE) == old).all()
        assert (project.masks.load_touched(NAME, SHAPE) == (old == 0)).all()
        assert (project.proposals.load("pet_2.jpg", SHAPE) == old).all()
        assert project.proposals.load_confidence("pet_2.jpg") is not None
        assert project.versions.in_use().title == "Better"
        refused = work_on(project, old, new)
        assert len(refused) == 8
        assert all("read-only" in text for text in refused)
        assert (project.masks.load(NAME, SHAPE) == old).all()
        project.refresh_lock()
        # What can be made again is kept until the project is closed.
        project.proposals.save("pet_4.jpg", new, 0.5, "shipped")
        project.proposals.forget(["pet_2.jpg"])
        project.put_setting("border_width", "3")
        write_bytes(project.thumbnails / "pet_4.jpg.jpg", b"small")
        assert (project.proposals.load("pet_4.jpg", SHAPE) == new).all()
        kept = project.thumbnails
    assert tree_of(used_folder) == before
    assert not kept.exists()


def test_looking_at_a_folder_that_was_never_opened(photo_folder):
    before = tree_of(photo_folder)
    with closing(Project.open(photo_folder, read_only=True)) as project:
        assert {entry.state for entry in project.photos.entries()} == {TODO}
        assert project.notes == []
    assert tree_of(photo_folder) == before


def test_looking_while_somebody_works(used_folder, old):
    with another_process_holding(used_folder):
        with pytest.raises(FolderInUseError):
            Project.open(used_folder)
        before = tree_of(used_folder)
        with closing(Project.open(used_folder, read_only=True)) as project:
            assert (project.masks.load(NAME, SHAPE) == old).all()
            assert project.photos.entry("pet_3.jpg").state == SKIPPED
        assert tree_of(used_folder) == before


def test_looking_while_another_program_hangs_in_the_middle_of_a_write(used_folder, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(used_folder / ".petseg" / "project.db", isolation_level=None)) as hanging:
        hanging.execute("BEGIN EXCLUSIVE")
        hanging.execute("UPDATE photos SET mark = NULL")
        with closing(Project.open(used_folder, read_only=True)) as project:
            assert [entry.state for entry in project.photos.entries()] == [CORRECTED, PROPOSED, SKIPPED, TODO]


def test_looking_repairs_nothing(used_folder):
    left = used_folder / "annotations" / "trimaps" / ".pet_1.png-00aa.petseg-tmp"
    left.write_bytes(b"half a mask")
    os.utime(left, (1, 1))
    (used_folder / "annotations" / "trimaps" / "pet_4.png").write_bytes(b"no mask")
    before = tree_of(used_folder)
    with closing(Project.open(used_folder, read_only=True)) as project, pytest.raises(MaskError):
        project.masks.load("pet_4.jpg", SHAPE)
    assert tree_of(used_folder) == before


@pytest.mark.parametrize("damage", [b"", b"no database at all", None])
def test_looking_at_a_damaged_or_interrupted_database(used_folder, damage):
    database = used_folder / ".petseg" / "project.db"
    if damage is None:
        # A transaction that was cut off leaves a journal, which the next writer plays back.
        connection = sqlite3.connect(database, isolation_level=None)
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("UPDATE photos SET mark = 'reviewed'")
        connection.execute("CREATE TABLE large AS SELECT randomblob(1000000)")
        copies = {path: path.read_bytes() for path in database.parent.glob("project.db*")}
        assert len(copies) == 2
        connection.close()
        for path, data in copies.items():
            path.write_bytes(data)
    else:
        database.write_bytes(damage)
    before = tree_of(used_folder)
    with closing(Project.open(used_folder, read_only=True)) as project:
        assert project.photos.entry(NAME).state == CORRECTED
    assert tree_of(used_folder) == before


def test_a_database_of_a_newer_version_is_named_and_not_its_copy(used_folder, place):
    database = used_folder / ".petseg" / "project.db"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
    for options in ({"read_only": True}, {"place": place}):
        with pytest.raises(ProjectError, match="newer PetSeg") as caught:
            Project.open(used_folder, **options)
        assert caught.value.path == database
    (place / ".petseg" / "project.db").unlink()


# Masks in another place


def test_masks_of_a_folder_that_cannot_be_written_to_are_kept_elsewhere(used_folder, place, old, new):
    before = tree_of(used_folder)
    with closing(Project.open(used_folder, place=place)) as project:
        assert not project.read_only
        assert project.place == place
        assert project.root == used_folder
        assert [entry.state for entry in project.photos.entries()] == [CORRECTED, PROPOSED, SKIPPED, TODO]
        assert (project.masks.load(NAME, SHAPE) == old).all()
        assert (project.masks.load_touched(NAME, SHAPE) == (old == 0)).all()
        assert project.versions.in_use().title == "Better"
        project.masks.save(NAME, new, new == 1, REVIEWED)
        project.masks.save("pet_4.jpg", new, new == 1, CORRECTED)
        assert project.masks.path(NAME) == place / "annotations" / "trimaps" / "pet_1.png"
    assert tree_of(used_folder) == before
    assert (read_mask(place / "annotations" / "trimaps" / "pet_1.png") == new).all()
    with closing(Project.open(used_folder, place=place)) as again:
        assert [entry.state for entry in again.photos.entries()] == [REVIEWED, PROPOSED, SKIPPED, CORRECTED]
        assert (again.masks.load(NAME, SHAPE) == new).all()
        assert (again.masks.load_touched(NAME, SHAPE) == (new == 1)).all()
        assert again.reviewed_samples() == [(used_folder / NAME, place / "annotations" / "trimaps" / "pet_1.png")]
        assert again.notes == []
    assert tree_of(used_folder) == before


def test_masks_found_in_the_folder_are_a_start(oxford_folder, place, new):
    before = tree_of(oxford_folder)
    with closing(Project.open(oxford_folder, place=place)) as project:
        assert {entry.state for entry in project.photos.entries()} == {REVIEWED}
        found = project.masks.load(NAME, SHAPE)
        project.masks.save(NAME, new, new == 0, CORRECTED)
        masks = {mask for _, mask in project.reviewed_samples()}
        assert masks == {oxford_folder / "annotations" / "trimaps" / f"pet_{n}.png" for n in (2, 3, 4)}
    (place / "annotations" / "trimaps" / "pet_1.png").unlink()
    with closing(Project.open(oxford_folder, place=place)) as project:
        assert (project.masks.load(NAME, SHAPE) == found).all()
    assert tree_of(oxford_folder) == before


def test_an_unusable_mask_of_the_folder_stays_there(photo_folder, place, new):
    mask = photo_folder / "annotations" / "trimaps" / "pet_1.png"
    mask.parent.mkdir(parents=True)
    mask.write_bytes(b"no mask")
    with closing(Project.open(photo_folder, place=place)) as project:
        with pytest.raises(MaskError):
            project.masks.load(NAME, SHAPE)
        with pytest.raises(ProjectError, match="read-only"):
            project.masks.set_aside(NAME)
        project.masks.save(NAME, new, new == 0, CORRECTED)
        assert (project.masks.load(NAME, SHAPE) == new).all()
    assert mask.read_bytes() == b"no mask"


def test_a_mask_that_has_to_be_renamed_is_copied(oxford_folder, place, write_photo):
    with closing(Project.open(oxford_folder)) as project:
        shown = project.masks.load(NAME, SHAPE)
    write_photo(oxford_folder / "images" / "pet_1.png", 50, 40)
    before = tree_of(oxford_folder)
    for options in ({"place": place}, {"read_only": True}):
        with closing(Project.open(oxford_folder, **options)) as project:
            assert (project.masks.load(NAME, SHAPE) == shown).all()
            assert project.photos.entry("pet_1.png").state == TODO
    assert tree_of(oxford_folder) == before


def test_the_place_is_what_is_locked(photo_folder, place, tmp_path):
    with closing(Project.open(photo_folder, place=place)):
        assert (place / ".petseg" / "lock.json").exists()
    assert not (photo_folder / ".petseg").exists()
    other = tmp_path / "other"
    other.mkdir()
    with another_process_holding(place), pytest.raises(FolderInUseError):
        Project.open(photo_folder, place=place)
    with closing(Project.open(photo_folder, place=place, read_only=True)) as project:
        assert project.place == place


def test_a_place_that_is_gone_is_not_made_again(photo_folder, tmp_path):
    gone = tmp_path / "gone"
    with pytest.raises(ProjectError, match="is gone") as caught:
        Project.open(photo_folder, place=gone)
    assert caught.value.path == gone
    assert not gone.exists()


def test_a_folder_on_a_read_only_disk_is_reported_as_such(read_only_folder):
    photo_folder = read_only_folder
    with pytest.raises(NotWritableError) as caught:
        Project.open(photo_folder)
    assert caught.value.path == photo_folder
    with closing(Project.open(photo_folder, read_only=True)) as project:
        assert len(project.photos.names) == 4
