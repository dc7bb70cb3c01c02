"""Folders that may not be entered, whose names are too long, or whose disk is pulled out."""

import errno
import os
import tempfile
from contextlib import closing

import pytest
from support.closed_folders import closed

from core.errors import NotWritableError, PetsegError, ProjectError
from core.project import PhotoState, Project, samples_on_disk
from core.project.checking.check import examine
from core.project.location import locate

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
NAME, SHAPE = "pet_1.jpg", (90, 120)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Python asks Windows in other ways, which are not simulated")


def check(folder):
    return list(examine(folder, lambda path: None))


READERS = {
    "open": Project.open,
    "look": lambda folder: Project.open(folder, read_only=True),
    "check": check,
    "samples": samples_on_disk,
}


@pytest.fixture
def reviewed(project, old):
    project.masks.save(NAME, old, old == 0, REVIEWED)
    return project


# On opening


@pytest.mark.parametrize("reader", READERS)
def test_a_folder_that_may_not_be_entered_is_named_with_the_reason(photo_folder, reader):
    with closed(photo_folder), pytest.raises(ProjectError, match=r"cannot be read \(permission denied\)") as caught:
        READERS[reader](photo_folder)
    assert caught.value.path == photo_folder
    assert "you may open it" in str(caught.value)


@pytest.mark.parametrize("reader", READERS)
def test_a_name_that_is_too_long_is_told(tmp_path, reader):
    folder = tmp_path / ("x" * 300)
    with pytest.raises(ProjectError, match=r"cannot be read \(file name too long\)") as caught:
        READERS[reader](folder)
    assert caught.value.path == folder


def test_a_photo_in_a_folder_that_may_not_be_entered(photo_folder, tmp_path):
    with closed(photo_folder), pytest.raises(ProjectError, match="permission denied") as caught:
        locate(photo_folder / NAME)
    assert caught.value.path == photo_folder
    with pytest.raises(ProjectError, match="file name too long"):
        locate(tmp_path / ("x" * 300))


def test_a_folder_of_masks_that_may_not_be_entered(oxford_folder):
    with closed(oxford_folder / "annotations"), pytest.raises(ProjectError, match="cannot be read"):
        Project.open(oxford_folder)
    with closing(Project.open(oxford_folder)) as project:
        assert {entry.state for entry in project.photos.entries()} == {REVIEWED}


def test_a_model_that_cannot_be_seen_is_not_taken_for_gone(used_folder):
    with closed(used_folder / ".petseg" / "models"), pytest.raises(ProjectError, match="permission denied"):
        Project.open(used_folder)
    with closing(Project.open(used_folder)) as project:
        assert "one" in [version.id for version in project.versions.all()]


def test_a_place_for_masks_that_may_not_be_entered_is_not_gone(photo_folder, tmp_path):
    place = tmp_path / "somebody" / "place"
    place.mkdir(parents=True)
    with closed(tmp_path / "somebody"), pytest.raises(ProjectError, match="permission denied") as caught:
        Project.open(photo_folder, place=place)
    assert caught.value.path == place


@pytest.mark.parametrize("moment", range(10))
def test_a_disk_of_masks_that_is_pulled_out_on_opening(oxford_folder, monkeypatch, moment):
    trimaps, asked, stat = oxford_folder / "annotations" / "trimaps", [], os.stat

    def pulled_out(path, *rest, **named):
        if path in (trimaps, str(trimaps)):
            asked.append(path)
            if len(asked) > moment:
                raise FileNotFoundError(2, "No such file or directory", str(trimaps))
        return stat(path, *rest, **named)

    with closing(Project.open(oxford_folder)):
        pass
    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", pulled_out)
        for reader in (Project.open, check):
            asked.clear()
            _opens_or_is_told(reader, oxford_folder)
    with closing(Project.open(oxford_folder)) as project:
        assert {entry.state for entry in project.photos.entries()} == {REVIEWED}


def _opens_or_is_told(reader, folder):
    try:
        opened = reader(folder)
    except PetsegError:
        return
    if isinstance(opened, Project):
        opened.close()


@pytest.mark.parametrize("reader", ["look", "check", "samples"])
def test_without_a_folder_for_temporary_files_it_is_said_how_to_name_one(reviewed, monkeypatch, tmp_path, reader):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(PetsegError, match="TMPDIR"):
        READERS[reader](reviewed.root)


def test_a_full_disk_for_temporary_files_is_told_when_a_folder_is_looked_at(reviewed, monkeypatch):
    real = os.mkdir

    def fill_up(folder, *rest, **named):
        if os.fspath(folder).endswith(".petseg"):
            raise OSError(errno.ENOSPC, "No space left on device", os.fspath(folder))
        real(folder, *rest, **named)

    monkeypatch.setattr(os, "mkdir", fill_up)
    with pytest.raises(ProjectError, match="no space left on device"):
        Project.open(reviewed.root, read_only=True)


# While the folder is open


def test_an_open_folder_that_closes_is_told_and_nothing_is_lost(reviewed, new):
    masks, root = reviewed.masks, reviewed.root
    calls = {
        "refresh": reviewed.refresh,
        "save": lambda: masks.save(NAME, new, new == 0, CORRECTED),
        "remove": lambda: masks.remove(NAME),
        "skip": lambda: reviewed.photos.set_state(NAME, SKIPPED),
        "versions": lambda: masks.previous.versions(NAME),
        "samples": reviewed.reviewed_samples,
    }
    with closed(root):
        for call in calls.values():
            with pytest.raises(PetsegError, match="permission denied"):
                call()
        reviewed.refresh_lock()
        assert not reviewed.is_at(root / "images")
    assert reviewed.refresh().removed == []
    assert reviewed.photos.entry(NAME).state == REVIEWED
    assert masks.save(NAME, new, new == 0, CORRECTED).state == CORRECTED


def test_a_mask_that_cannot_be_seen_is_not_taken_for_gone(reviewed):
    with closed(reviewed.root / "annotations"):
        for state in (TODO, SKIPPED, REVIEWED):
            with pytest.raises(ProjectError, match="permission denied"):
                reviewed.photos.set_state(NAME, state)
    assert reviewed.photos.entry(NAME).state == REVIEWED
    assert reviewed.photos.set_state(NAME, SKIPPED).state == SKIPPED
    assert reviewed.photos.set_state(NAME, TODO).state == CORRECTED


def test_a_folder_that_may_not_be_entered_is_not_the_one_that_was_open(project, tmp_path, write_photo):
    for name in project.photos.names:
        write_photo(tmp_path / "moved" / name)
    assert project.is_at(tmp_path / "moved", by_photos=True)
    with closed(tmp_path / "moved"):
        assert not project.is_at(tmp_path / "moved", by_photos=True)
        assert not project.is_at(tmp_path / "moved" / "images", by_photos=True)


# A store of somebody else


def test_masks_can_be_kept_elsewhere_if_the_store_is_somebody_else_s(oxford_folder, tmp_path, new):
    with closing(Project.open(oxford_folder)) as project:
        shown = project.masks.load(NAME, SHAPE)
    place = tmp_path / "place"
    place.mkdir()
    with closed(oxford_folder / ".petseg"):
        with pytest.raises(NotWritableError, match="permission denied") as caught:
            Project.open(oxford_folder)
        assert caught.value.path == oxford_folder
        with closing(Project.open(oxford_folder, place=place)) as project:
            assert project.photos.names == [f"pet_{n}.jpg" for n in range(1, 5)]
            assert (project.masks.load(NAME, SHAPE) == shown).all()
            project.masks.save(NAME, new, new == 0, CORRECTED)
            assert project.refresh().changed == []
        with closing(Project.open(oxford_folder, place=place)) as again:
            assert (again.masks.load(NAME, SHAPE) == new).all()
            assert [entry.state for entry in again.photos.entries()] == [CORRECTED, REVIEWED, REVIEWED, REVIEWED]
        with closing(Project.open(oxford_folder, place=place, read_only=True)) as looked_at:
            assert (looked_at.masks.load(NAME, SHAPE) == new).all()


def test_masks_are_not_taken_for_reviewed_as_the_store_is_somebody_else_s(reviewed):
    with closed(reviewed.root / ".petseg"), pytest.raises(ProjectError, match="permission denied"):
        Project.open(reviewed.root, read_only=True)


def test_a_store_of_somebody_else_cannot_be_checked(reviewed):
    store = reviewed.root / ".petseg"
    with closed(store), pytest.raises(ProjectError, match=r"cannot be read \(permission denied\)") as caught:
        check(reviewed.root)
    assert caught.value.path == store
