"""Photos and masks that come and go while a project is open."""

import os
import time
from contextlib import closing

import pytest
from support.disk_clock import wait_for_a_tick

from core.errors import FolderGoneError
from core.masks import read_mask, write_mask
from core.project import PhotoChanges, PhotoState, Project, refreshing

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
NAME, SHAPE = "pet_1.jpg", (90, 120)
NOTHING = PhotoChanges()


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    """New files need not stay as they are for a while."""
    monkeypatch.setattr(refreshing, "STABLE_SECONDS", 0)


def test_nothing_has_changed(project, old):
    project.masks.save(NAME, old, old == 0, REVIEWED)
    project.proposals.save("pet_2.jpg", old, 0.5, "shipped")
    entries = project.photos.entries()
    assert project.refresh() == project.refresh(only_if_due=True) == NOTHING
    assert project.photos.entries() == entries
    assert project.take_notes() == []


def test_photos_come_and_go(project, old, write_photo, tmp_path):
    project.masks.save(NAME, old, old == 0, REVIEWED)
    project.photos.set_state("pet_2.jpg", SKIPPED)
    write_photo(project.root / "pet_2b.jpg")
    write_photo(project.root / "sub" / "deep" / "cat.jpg")
    (project.root / "pet_3.jpg").unlink()
    assert project.refresh(only_if_due=True) == PhotoChanges(["pet_2b.jpg", "sub/deep/cat.jpg"], ["pet_3.jpg"])
    names = ["pet_1.jpg", "pet_2.jpg", "pet_2b.jpg", "pet_4.jpg", "sub/deep/cat.jpg"]
    assert project.photos.names == names
    assert [entry.state for entry in project.photos.entries()] == [REVIEWED, SKIPPED, TODO, TODO, TODO]
    project.masks.save("sub/deep/cat.jpg", old, old == 0, CORRECTED)
    wait_for_a_tick(tmp_path / "probe")
    write_photo(project.root / "sub" / "deep" / "dog.jpg")
    assert project.refresh(only_if_due=True).added == ["sub/deep/dog.jpg"]
    with closing(Project.open(project.root)) as again:
        assert again.photos.entries() == project.photos.entries()


def test_a_photo_that_comes_in_the_first_session_of_a_folder_is_nothing_to_warn_of(project, old, write_photo):
    project.masks.save(NAME, old, old == 0, REVIEWED)
    write_photo(project.root / "pet_9.jpg")
    assert project.refresh().added == ["pet_9.jpg"]
    assert project.take_notes() == []


def test_a_photo_that_comes_back_is_as_it_was(project, old, tmp_path):
    project.masks.save(NAME, old, old == 0, REVIEWED)
    os.rename(project.root / NAME, tmp_path / NAME)
    assert project.refresh().removed == [NAME]
    os.rename(tmp_path / NAME, project.root / NAME)
    assert project.refresh().added == [NAME]
    assert project.photos.entry(NAME).state == REVIEWED
    assert (project.masks.load_touched(NAME, SHAPE) == (old == 0)).all()


def test_a_mask_of_a_photo_that_left_can_still_be_saved(project, old, new):
    project.masks.save(NAME, old, old == 0, REVIEWED)
    (project.root / NAME).unlink()
    project.refresh()
    assert NAME not in project.photos.names
    assert project.masks.save(NAME, new, new == 0, CORRECTED).state == CORRECTED
    assert (read_mask(project.masks.path(NAME)) == new).all()
    assert project.photos.set_state(NAME, SKIPPED).state == SKIPPED
    assert NAME not in project.photos.names
    assert [entry.name for entry in project.photos.entries()] == project.photos.names


def test_masks_of_other_programs_come_and_go(project, old, tmp_path):
    write_mask(project.root / "annotations" / "trimaps" / "pet_2.png", old)
    assert project.refresh(only_if_due=True).changed == ["pet_2.jpg"]
    assert project.photos.entry("pet_2.jpg").state == REVIEWED
    wait_for_a_tick(tmp_path / "probe")
    project.masks.path("pet_2.jpg").unlink()
    assert project.refresh(only_if_due=True).changed == ["pet_2.jpg"]
    assert project.photos.entry("pet_2.jpg").state == TODO


def test_a_second_photo_of_a_name_shares_no_mask(project, old, write_photo):
    """Pairing is as on opening: the mask of the first one is renamed."""
    project.masks.save(NAME, old, old == 0, REVIEWED)
    write_photo(project.root / "pet_1.png")
    assert project.refresh().added == ["pet_1.png"]
    assert project.photos.entry(NAME).state == REVIEWED
    assert project.photos.entry("pet_1.png").state == TODO
    assert (project.masks.load(NAME, SHAPE) == old).all()
    assert project.masks.load("pet_1.png", SHAPE) is None


def test_what_is_saved_here_is_no_reason_to_list_the_folder(project, old, new, monkeypatch):
    project.masks.save(NAME, old, old == 0, CORRECTED)
    project.refresh()
    monkeypatch.setattr(refreshing, "list_photos", lambda _: pytest.fail("listed"))
    for number in range(1, 5):
        project.masks.save(f"pet_{number}.jpg", new, new == 0, CORRECTED)
        project.proposals.save(f"pet_{number}.jpg", old, 0.5, "shipped")
        assert project.refresh(only_if_due=True) == NOTHING


def test_what_others_do_beside_what_is_saved_here_is_found_later(project, old, new, monkeypatch, tmp_path):
    project.masks.save(NAME, old, old == 0, CORRECTED)
    project.refresh()
    wait_for_a_tick(tmp_path / "probe")
    project.masks.save(NAME, new, new == 0, CORRECTED)
    write_mask(project.root / "annotations" / "trimaps" / "pet_2.png", old)
    assert project.refresh(only_if_due=True) == NOTHING
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 60)
    assert project.refresh(only_if_due=True).changed == ["pet_2.jpg"]


def test_a_photo_that_is_still_copied_waits(project, write_photo, tmp_path, monkeypatch):
    monkeypatch.setattr(refreshing, "STABLE_SECONDS", 0.2)
    data = write_photo(tmp_path / "cat.jpg").read_bytes()
    target = project.root / "pet_9.jpg"
    for end in (100, 1000, 2000):
        target.write_bytes(data[:end])
        assert project.refresh(only_if_due=True) == NOTHING
    target.write_bytes(data)
    deadline = time.monotonic() + 30
    found = NOTHING
    while not found and time.monotonic() < deadline:
        found = project.refresh(only_if_due=True)
    assert found.added == ["pet_9.jpg"]


def test_a_problem_stays_with_its_photo(project, write_photo):
    project.photos.set_problem(NAME, "It is damaged.")
    write_photo(project.root / "pet_9.jpg")
    assert project.refresh().added == ["pet_9.jpg"]
    assert project.photos.entry(NAME).problem == "It is damaged."


def test_a_folder_that_is_gone_changes_nothing(project, tmp_path):
    names = project.photos.names
    os.rename(project.root, tmp_path / "moved")
    for only_if_due in (False, True):
        with pytest.raises(FolderGoneError):
            project.refresh(only_if_due=only_if_due)
    assert project.photos.names == names


def test_notes_are_given_once(project, old, write_photo):
    write_mask(project.root / "annotations" / "trimaps" / "nobody.png", old)
    project.refresh()
    write_photo(project.root / "pet_8.jpg")
    project.refresh()
    given = len(project.take_notes())
    write_photo(project.root / "pet_9.jpg")
    project.refresh()
    assert project.take_notes() == []
    assert given <= 1


def test_saving_goes_on_meanwhile(project, make_mask, write_photo):
    """Photos and states are never those of a moment before a save."""
    import threading

    def save():
        for seed in range(30):
            mask = make_mask(seed=seed)
            project.masks.save(NAME, mask, mask == 0, REVIEWED if seed % 2 else CORRECTED)

    thread = threading.Thread(target=save)
    thread.start()
    for number in range(10):
        write_photo(project.root / f"new_{number}.jpg", 20, 20)
        project.refresh()
    thread.join()
    project.refresh()
    assert project.photos.entry(NAME).state == REVIEWED
    assert len(project.photos.names) == 14
    with closing(Project.open(project.root)) as again:
        assert again.photos.entries() == project.photos.entries()
