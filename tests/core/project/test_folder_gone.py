"""A folder that is renamed, moved or replaced while it is open, and a store that is deleted."""

import os
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import numpy as np
import pytest

from core.editing.edit import edit_of
from core.editing.layer_change import EditChange
from core.errors import FolderGoneError, PetsegError, ProjectError
from core.pixels import Box
from core.project import PhotoState, Project
from core.project.database.database import Database

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
NAME, SHAPE = "pet_1.jpg", (90, 120)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows renames and deletes no folder that is in use")


def files_below(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def writers(project, mask):
    """Everything that writes in a folder."""
    thumbnail = project.thumbnails / f"{NAME}.jpg"
    return {
        "mask": lambda: project.masks.save(NAME, mask, mask == 0, CORRECTED),
        "set aside": lambda: project.masks.set_aside(NAME),
        "proposal": lambda: project.proposals.save(NAME, mask, 0.5, "shipped", mask.astype("f4")),
        "forget": lambda: project.proposals.forget(),
        "state": lambda: project.photos.set_state(NAME, SKIPPED),
        "setting": lambda: project.put_setting("key", "value"),
        "version": lambda: project.versions.use("shipped"),
        "model": lambda: project.versions.new_path(),
        "thumbnail": lambda: project.check_thumbnail(thumbnail),
    }


WRITERS = ("mask", "set aside", "proposal", "forget", "state", "setting", "version", "model", "thumbnail")


@pytest.fixture
def worked_on(project, old):
    project.proposals.save("pet_2.jpg", old, 0.5, "shipped")
    project.masks.save(NAME, old, old == 0, REVIEWED)
    return project


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_written_where_a_folder_was(worked_on, new, tmp_path, writer, replaced):
    moved = tmp_path / "moved"
    os.rename(worked_on.root, moved)
    if replaced:
        worked_on.root.mkdir()
    before = {path: (moved / path).read_bytes() for path in files_below(moved)}
    with pytest.raises(FolderGoneError, match="renamed or moved") as caught:
        writers(worked_on, new)[writer]()
    assert caught.value.path == worked_on.root
    assert not worked_on.is_there
    assert os.path.lexists(worked_on.root) == replaced
    assert not replaced or list(worked_on.root.iterdir()) == []
    assert {path: (moved / path).read_bytes() for path in files_below(moved)} == before
    with closing(Project.open(moved)) as again:
        assert again.photos.entries()[0].state == REVIEWED


@pytest.mark.parametrize("writer", WRITERS)
def test_a_folder_that_is_back_goes_on(worked_on, new, tmp_path, writer):
    os.rename(worked_on.root, tmp_path / "moved")
    with pytest.raises(FolderGoneError):
        writers(worked_on, new)[writer]()
    os.rename(tmp_path / "moved", worked_on.root)
    assert worked_on.is_there
    writers(worked_on, new)[writer]()


def test_a_folder_that_goes_while_a_mask_is_written_does_not_come_back_empty(worked_on, new, tmp_path, monkeypatch):
    fsync = os.fsync

    def move(handle):
        if worked_on.root.exists():
            os.rename(worked_on.root, tmp_path / "moved")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", move)
    with pytest.raises(PetsegError, match=r"cannot be saved|gone"):
        worked_on.masks.save(NAME, new, new == 0, CORRECTED)
    assert not worked_on.root.exists()


def test_the_folder_is_recognized_wherever_it_is(worked_on, tmp_path, oxford_folder, write_photo):
    copy, other = tmp_path / "copy", tmp_path / "other"
    shutil.copytree(worked_on.root, copy)
    assert worked_on.is_at(copy)
    write_photo(other / "pet_1.jpg")
    assert not worked_on.is_at(other)
    assert not worked_on.is_at(tmp_path / "nowhere")
    assert not worked_on.is_at(tmp_path)
    assert not worked_on.is_at(other, by_photos=True)
    for name in worked_on.photos.names:
        write_photo(other / name)
    assert worked_on.is_at(other, by_photos=True)
    assert not worked_on.is_at(other)  # another card of the same camera
    with closing(Project.open(other)):  # now it says itself that it is another one
        assert not worked_on.is_at(other, by_photos=True)


def record(project, number, code=0):
    """Paint a square, and write the step to the journal."""
    box = Box(10 * number, 0, 10 * number + 10, 10)
    edit = edit_of("Brush stroke", [(box, np.full(box.shape, 3, np.uint8), np.full(box.shape, code, np.uint8))])
    project.journal.record(NAME, SHAPE, [EditChange(edit)], CORRECTED, base=project.masks.seen(NAME))
    return project.journal.flush()


@pytest.mark.parametrize("written", [False, True])
def test_the_journal_makes_no_folder_where_one_was(worked_on, tmp_path, written):
    worked_on.masks.load(NAME, SHAPE)
    if written:
        assert record(worked_on, 1)
    os.rename(worked_on.root, tmp_path / "moved")
    if written:
        assert record(worked_on, 2)  # to the file that was moved, so it is found there
    else:
        with pytest.raises(FolderGoneError):
            record(worked_on, 2)
    assert not worked_on.root.exists()
    worked_on.close()
    assert not worked_on.root.exists()
    with closing(Project.open(tmp_path / "moved")) as again:
        mask = again.masks.load(NAME, SHAPE)
        assert (mask[10:30, :10] == 0).all() == written


# The store alone


def test_the_journal_goes_on_in_a_new_store(worked_on):
    worked_on.masks.load(NAME, SHAPE)
    assert record(worked_on, 1)
    shutil.rmtree(worked_on.root / ".petseg")
    worked_on.restore_store()
    assert record(worked_on, 2)
    assert list((worked_on.root / ".petseg" / "journal").iterdir())


def test_nobody_waits_with_a_look_that_hangs(tmp_path):
    begun, answers = threading.Event(), threading.Event()
    database = Database(tmp_path / "project.db", lambda: begun.set() or answers.wait(60))
    with closing(database), ThreadPoolExecutor(2) as pool:
        pool.submit(database.restore_if_gone)
        assert begun.wait(60)
        reading = pool.submit(database.setting, "key")
        try:
            assert reading.result(10) is None
        finally:
            answers.set()


def test_a_deleted_store_is_written_again_with_all_that_is_known(worked_on, old, new):
    worked_on.photos.set_state("pet_3.jpg", SKIPPED)
    worked_on.put_setting("width", "3")
    before = worked_on.photos.entries()
    shutil.rmtree(worked_on.root / ".petseg")
    worked_on.photos.set_state("pet_4.jpg", SKIPPED)
    notes = worked_on.take_notes()
    assert ["deleted while the folder was open" in note.text() for note in notes] == [True]
    assert worked_on.take_notes() == []
    worked_on.masks.save("pet_2.jpg", new, new == 0, CORRECTED)
    assert worked_on.take_notes() == []
    with closing(Project.open(worked_on.root)) as again:
        assert again.notes == []
        assert again.setting("width") == "3"
        assert again.photos.entries()[0] == before[0]
        assert [entry.state for entry in again.photos.entries()] == [REVIEWED, CORRECTED, SKIPPED, SKIPPED]
        assert (again.masks.load(NAME, SHAPE) == old).all()
        assert (again.masks.load_touched("pet_2.jpg", SHAPE) == (new == 0)).all()


@pytest.mark.parametrize("writer", WRITERS)
def test_every_writer_goes_on_without_the_store(worked_on, new, writer):
    shutil.rmtree(worked_on.root / ".petseg")
    writers(worked_on, new)[writer]()
    worked_on.restore_store()
    with closing(Project.open(worked_on.root)) as again:
        assert [entry.name for entry in again.photos.entries()] == worked_on.photos.names


def test_a_proposal_that_was_deleted_is_forgotten(worked_on):
    shutil.rmtree(worked_on.root / ".petseg")
    assert worked_on.proposals.load("pet_2.jpg", SHAPE) is None
    assert worked_on.photos.entry("pet_2.jpg").state == TODO


def test_a_database_that_was_replaced_is_set_aside(worked_on):
    database = worked_on.root / ".petseg" / "project.db"
    database.with_name("other").write_bytes(b"another")
    os.replace(database.with_name("other"), database)
    worked_on.photos.set_state("pet_4.jpg", SKIPPED)
    assert [path.read_bytes() for path in database.parent.glob("*.damaged-*")] == [b"another"]
    assert "replaced" in worked_on.take_notes()[0].text()
    with closing(Project.open(worked_on.root)) as again:
        assert again.photos.entry(NAME).state == REVIEWED
        assert again.photos.entry("pet_4.jpg").state == SKIPPED


def test_a_full_disk_leaves_a_deleted_database_for_the_next_time(worked_on, monkeypatch):
    shutil.rmtree(worked_on.root / ".petseg")

    def refuse(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("core.project.database.connection.make_folder", refuse)
        with pytest.raises(ProjectError, match="no space left"):
            worked_on.photos.set_state("pet_4.jpg", SKIPPED)
    worked_on.photos.set_state("pet_4.jpg", SKIPPED)
    with closing(Project.open(worked_on.root)) as again:
        assert again.photos.entry(NAME).state == REVIEWED
        assert again.photos.entry("pet_4.jpg").state == SKIPPED
