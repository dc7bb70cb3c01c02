import os
import shutil
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from core.errors import MaskError
from core.labels import Label
from core.masks import read_mask
from core.project import PhotoState, Project
from core.project.maps import read_touched
from core.project.masks import previous_masks

NAME = "pet_1.jpg"
SHAPE = (90, 120)


@pytest.fixture
def project(photo_folder):
    opened = Project.open(photo_folder)
    yield opened
    opened.close()


def mask_of(label):
    return np.full(SHAPE, label, np.uint8)


def save(project, label, state=PhotoState.CORRECTED):
    return project.masks.save(NAME, mask_of(label), mask_of(label) == Label.PET, state)


def kept(project):
    """Labels and states of the versions, the latest first."""
    versions = project.masks.previous.versions(NAME)
    return [(Label(read_mask(version.path)[0, 0]), version.state) for version in versions]


def test_the_version_before_a_session_is_kept_and_not_every_save(project, photo_folder):
    save(project, Label.PET)
    project.close()
    again = Project.open(photo_folder)
    for label in (Label.BORDER, Label.BACKGROUND, Label.BORDER):
        save(again, label)
    assert kept(again) == [(Label.PET, PhotoState.CORRECTED)]
    (version,) = again.masks.previous.versions(NAME)
    assert read_touched(version.touched, SHAPE).all()
    again.close()


def test_another_version_is_kept_after_a_while(project, monkeypatch):
    monkeypatch.setattr(previous_masks, "INTERVAL_SECONDS", 0.0)
    for label in Label:
        save(project, label)
    assert [label for label, _ in kept(project)] == list(reversed(list(Label)[:-1]))


def test_a_reviewed_mask_that_is_corrected_is_always_kept(project):
    for label in (Label.PET, Label.BORDER):
        save(project, label)
        save(project, label, PhotoState.REVIEWED)
    save(project, Label.BACKGROUND)
    assert kept(project)[0] == (Label.BORDER, PhotoState.REVIEWED)


def test_a_kept_version_does_not_follow_what_is_saved_later(project):
    save(project, Label.PET)
    save(project, Label.BORDER)
    save(project, Label.BACKGROUND)
    assert kept(project) == [(Label.PET, PhotoState.CORRECTED)]


def test_a_removed_mask_leaves_the_photo_waiting_and_is_kept(project, photo_folder):
    save(project, Label.PET)
    assert project.masks.remove(NAME).state == PhotoState.TODO
    assert project.masks.load(NAME, SHAPE) is None
    assert kept(project) == [(Label.PET, PhotoState.CORRECTED)]
    project.close()
    again = Project.open(photo_folder)
    assert again.photos.entry(NAME).state == PhotoState.TODO
    assert again.masks.remove(NAME).state == PhotoState.TODO  # there is nothing to remove
    again.close()


def test_a_mask_that_cannot_be_moved_stays(project, monkeypatch):
    save(project, Label.PET)

    def refuse(*_paths):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(previous_masks.shutil, "move", refuse)
    with pytest.raises(MaskError, match="cannot be removed"):
        project.masks.remove(NAME)
    assert project.photos.entry(NAME).state == PhotoState.CORRECTED
    assert project.masks.load(NAME, SHAPE) is not None


def test_without_hard_links_the_mask_is_copied(project, monkeypatch):
    def refuse(*_paths):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(previous_masks.os, "link", refuse)
    save(project, Label.PET)
    save(project, Label.BORDER)
    assert kept(project) == [(Label.PET, PhotoState.CORRECTED)]


def test_a_version_that_cannot_be_kept_does_not_stop_the_save(project, photo_folder):
    save(project, Label.PET)
    (photo_folder / ".petseg" / "previous").write_bytes(b"")
    save(project, Label.BORDER)
    assert (project.masks.load(NAME, SHAPE) == Label.BORDER).all()


def age(version, by):
    moment = (datetime.now(UTC) - by).strftime("%Y-%m-%dT%H-%M-%S.%f")
    for file in (version.path, version.touched):
        os.rename(file, file.with_name(f"{moment}-{file.name.rpartition('-')[2]}"))


def test_versions_are_dropped_after_a_day(project):
    for hours in (25, 23):
        save(project, Label.PET)
        project.masks.remove(NAME)
        age(project.masks.previous.versions(NAME)[0], timedelta(hours=hours))
    project.masks.previous.prune()
    (version,) = project.masks.previous.versions(NAME)
    assert datetime.now(UTC) - version.replaced < timedelta(hours=24)
    assert len(list(version.path.parent.iterdir())) == 2


def test_over_the_limit_the_oldest_versions_go_first(project, monkeypatch):
    for label in Label:
        save(project, label)
        project.masks.remove(NAME)
    latest = project.masks.previous.versions(NAME)[0]
    size = latest.path.stat().st_size + latest.touched.stat().st_size
    monkeypatch.setattr(previous_masks, "MAX_BYTES", size)
    project.masks.previous.prune()
    assert kept(project) == [(Label.BORDER, PhotoState.CORRECTED)]


def test_other_files_among_the_versions_are_left_alone(project):
    save(project, Label.PET)
    project.masks.remove(NAME)
    (version,) = project.masks.previous.versions(NAME)
    other = version.path.with_name("notes-by-me.png")
    other.write_bytes(b"")
    project.masks.previous.prune()
    assert other.exists()
    assert len(project.masks.previous.versions(NAME)) == 1


def test_what_the_latest_step_replaced_is_kept_however_large(project, old, new, monkeypatch):
    for name in ("pet_1.jpg", "pet_2.jpg", "pet_3.jpg"):
        project.masks.save(name, old, np.ones(old.shape, bool), PhotoState.CORRECTED)
    monkeypatch.setattr("core.project.masks.previous_masks.MAX_BYTES", 10)
    with project.log.step("Import"):
        for name in ("pet_1.jpg", "pet_2.jpg", "pet_3.jpg"):
            project.masks.save(name, new, np.ones(old.shape, bool), PhotoState.CORRECTED)
    project.masks.previous.prune()
    assert len(project.undo.take_back_last()) == 3
    assert np.array_equal(project.masks.load("pet_1.jpg", old.shape), old)


def test_versions_that_another_program_deletes_keep_no_mask_from_being_removed(project, monkeypatch):
    save(project, Label.PET)
    folder, scandir = project.root / ".petseg" / "previous", os.scandir
    passing = folder / "gone.jpg.png"
    passing.mkdir(parents=True)

    def deleting(path="."):
        if str(path) == str(passing) and passing.exists():
            passing.rmdir()
        return scandir(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", deleting)
        entry = project.masks.remove(NAME)
    assert not passing.exists()
    assert entry.state == PhotoState.TODO
    assert kept(project) == [(Label.PET, PhotoState.CORRECTED)]


def test_a_folder_of_versions_that_goes_away_has_none(project, monkeypatch):
    save(project, Label.PET)
    project.masks.remove(NAME)
    (version,) = project.masks.previous.versions(NAME)
    listdir, folder = os.listdir, version.path.parent

    def deleting(path="."):
        if path == folder and folder.exists():
            shutil.rmtree(folder)
        return listdir(path)

    monkeypatch.setattr(os, "listdir", deleting)
    assert project.masks.previous.versions(NAME) == []
    assert not folder.exists()
