"""What is done to the store of an open project, or put into it, costs no other folder and no decision."""

import os
import shutil
import threading
import time
from contextlib import closing
from datetime import timedelta

import numpy as np
import pytest

from core.errors import MaskError, ProjectError
from core.project import PhotoState, Project
from core.project.checking.check import examine
from core.project.checking.repair import repair
from core.project.journal.journal_records import NO_MASK, StepRecord, encode_record, segment_name
from core.project.locking.lock import hold_project_of

NAME, SHAPE = "pet_1.jpg", (90, 120)
EVERYTHING = np.ones(SHAPE, np.bool_)
CORRECTED, REVIEWED, SKIPPED = PhotoState.CORRECTED, PhotoState.REVIEWED, PhotoState.SKIPPED


@pytest.fixture
def other_folder(tmp_path, write_photo):
    for seed in (8, 9):
        write_photo(tmp_path / "other" / f"pet_{seed}.jpg", seed=seed)
    return tmp_path / "other"


def link(path, target):
    try:
        path.symlink_to(target, target_is_directory=True)
    except OSError:
        pytest.skip("this user may not make links")


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_store_that_becomes_a_link_leads_no_write_to_another_project(photo_folder, other_folder, new):
    with closing(Project.open(other_folder)) as other:
        other.masks.save("pet_8.jpg", new, EVERYTHING, REVIEWED)
    before = tree(other_folder)
    with closing(Project.open(photo_folder)) as project:
        (photo_folder / ".petseg").rename(photo_folder / "old")
        link(photo_folder / ".petseg", other_folder / ".petseg")
        with pytest.raises(ProjectError, match="link"):
            project.photos.set_state(NAME, SKIPPED)
        project.journal.record(NAME, SHAPE, [], CORRECTED)
        with pytest.raises(ProjectError, match="link"):
            project.journal.flush()
    assert tree(other_folder) == before


def test_closing_removes_no_journal_of_a_project_that_took_the_place(photo_folder, other_folder, tmp_path, new):
    with closing(Project.open(other_folder)) as other:
        other.journal.record("pet_8.jpg", SHAPE, [], SKIPPED, has_mask=False)
        other.journal.flush()
        crashed = shutil.copytree(other_folder, tmp_path / "crashed")
    unsaved = tree(crashed / ".petseg" / "journal")
    assert unsaved
    project = Project.open(photo_folder)
    project.journal.record(NAME, SHAPE, [], CORRECTED)
    project.journal.flush()
    project.masks.save(NAME, new, EVERYTHING, CORRECTED)
    photo_folder.rename(tmp_path / "moved")
    crashed.rename(photo_folder)
    project.close()
    assert tree(photo_folder / ".petseg" / "journal") == unsaved


@pytest.mark.parametrize(
    "values",
    [{"photo": "../../../evil/x"}, {"photo": "/evil/x"}, {"photo": ""}, {"time": 1e18}, {"time": -1.0},
     {"serial": 2**64 - 1}],
)  # fmt: skip
def test_a_foreign_journal_writes_nothing_elsewhere_and_locks_nobody_out(photo_folder, tmp_path, new, values):
    journal = photo_folder / ".petseg" / "journal"
    journal.mkdir(parents=True)
    serial, photo, when = values.get("serial", 1), values.get("photo", NAME), values.get("time", time.time())
    step = StepRecord(1, 0, photo, -1, -1, *SHAPE, "corrected", True, NO_MASK, 0, when)
    (journal / segment_name(1)).write_bytes(encode_record(serial, step, b""))
    around = {path for path in tmp_path.rglob("*") if photo_folder not in path.parents}
    with closing(Project.open(photo_folder)) as project:
        project.masks.load(NAME, SHAPE)
        project.masks.save(NAME, new, EVERYTHING, CORRECTED)
    assert {path for path in tmp_path.rglob("*") if photo_folder not in path.parents} == around


def test_a_photo_that_was_replaced_is_not_made_reviewed_by_undo(photo_folder, write_photo, new):
    with closing(Project.open(photo_folder)) as project:
        project.masks.save(NAME, new, EVERYTHING, REVIEWED)
        with project.log.step("Skip"):
            project.photos.set_state(NAME, SKIPPED)
        write_photo(photo_folder / NAME, seed=77)
        assert project.photos.check(NAME)
        project.undo.take_back_last()
        assert project.photos.entry(NAME).state != REVIEWED
        assert project.reviewed_samples() == []


def test_a_crash_while_a_skipped_photo_is_reviewed_approves_no_old_mask(photo_folder, tmp_path, old, new, monkeypatch):
    with closing(Project.open(photo_folder)) as project:
        project.masks.save(NAME, old, EVERYTHING, CORRECTED)
        project.photos.set_state(NAME, SKIPPED)
        replace = os.replace

        def crash(source, target, **options):
            if "trimaps" in str(target):
                shutil.copytree(photo_folder, tmp_path / "crashed")
            return replace(source, target, **options)

        monkeypatch.setattr(os, "replace", crash)
        project.masks.save(NAME, new, EVERYTHING, REVIEWED)
    monkeypatch.undo()
    with closing(Project.open(tmp_path / "crashed")) as project:
        assert (project.masks.load(NAME, SHAPE) == old).all()
        assert project.photos.entry(NAME).state != REVIEWED


def test_steps_on_a_photo_whose_file_was_touched_are_recovered(photo_folder, tmp_path, new):
    with closing(Project.open(photo_folder)) as project:
        project.journal.record(NAME, SHAPE, [], CORRECTED)
        project.journal.flush()
        project.masks.save(NAME, new, EVERYTHING, CORRECTED)
        os.utime(photo_folder / NAME, ns=(1, 10**18))
        project.photos.check(NAME)
        project.journal.record(NAME, SHAPE, [], REVIEWED, base=project.masks.seen(NAME))
        project.journal.flush()
        crashed = shutil.copytree(photo_folder, tmp_path / "crashed")
    with closing(Project.open(crashed)):
        assert not (crashed / ".petseg" / "set-aside").exists()


def test_repair_moves_no_photo_out_of_a_linked_folder(photo_folder, other_folder):
    with closing(Project.open(photo_folder)):
        pass
    shutil.rmtree(photo_folder / "annotations", ignore_errors=True)
    (photo_folder / "annotations").mkdir()
    for number, photo in enumerate(sorted(other_folder.glob("*.jpg"))):
        photo.rename(other_folder / f"pet_{number}.png")
    before = tree(other_folder)
    link(photo_folder / "annotations" / "trimaps", other_folder)
    repair(photo_folder, list(examine(photo_folder, lambda _found: None)))
    assert tree(other_folder) == before


def test_a_lock_is_not_taken_through_a_link(photo_folder, other_folder):
    (other_folder / "lock.json").write_text("mine")
    before = tree(other_folder)
    link(photo_folder / ".petseg", other_folder)
    with pytest.raises(ProjectError, match="link"), hold_project_of(photo_folder / "x.safetensors", "petseg propose"):
        pass
    assert tree(other_folder) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_pipes_in_place_of_a_database_keep_nobody_waiting(photo_folder, other_folder):
    (other_folder / ".petseg").mkdir()
    os.mkfifo(other_folder / ".petseg" / "project.db")
    answers = []

    def look():
        with closing(Project.open(photo_folder)) as project:
            answers.append(project.is_at(other_folder))
        os.mkfifo(photo_folder / ".petseg" / "project.db-journal")
        with closing(Project.open(photo_folder, read_only=True)) as project:
            answers.append(len(project.photos.names))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(timedelta(minutes=1).total_seconds())
    assert answers == [False, 4]


def test_a_save_that_fails_again_and_again_pushes_no_version_out(photo_folder, old, new, monkeypatch):
    with closing(Project.open(photo_folder)) as project:
        project.masks.save(NAME, old, EVERYTHING, REVIEWED)
        replace = os.replace

        def refuse(source, target, **options):
            if "trimaps" in str(target):
                raise OSError(28, "No space left on device")
            return replace(source, target, **options)

        monkeypatch.setattr(os, "replace", refuse)
        for _ in range(20):
            with pytest.raises(MaskError):
                project.masks.save(NAME, new, EVERYTHING, CORRECTED)
        assert len(project.masks.previous.versions(NAME)) <= 2
