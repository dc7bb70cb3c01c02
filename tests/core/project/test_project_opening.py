"""Opening a folder settles every state, whatever photos and masks have come, gone and changed their names."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest
from PIL import Image
from support.project_states import states_in

from core.errors import PetsegError, ProjectError
from core.masks import write_mask
from core.project import PhotoState, Project
from core.project.database.database import Database

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState


def test_photos_without_masks_are_todo(photo_folder):
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.names == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg", "pet_4.jpg"]
        assert {entry.state for entry in project.photos.entries()} == {TODO}
        assert project.root == project.photos_root == photo_folder
        assert project.photos.entry("pet_2.jpg").path == photo_folder / "pet_2.jpg"
        assert project.masks.path("pet_2.jpg") == photo_folder / "annotations" / "trimaps" / "pet_2.png"
        assert project.notes == []
        with pytest.raises(KeyError):
            project.photos.entry("other.jpg")


@pytest.mark.parametrize("below", ["", "images"])
def test_masks_found_on_first_opening_are_reviewed(oxford_folder, below):
    with closing(Project.open(oxford_folder / below)) as project:
        assert project.root == oxford_folder
        assert {entry.state for entry in project.photos.entries()} == {REVIEWED}
        assert len(project.reviewed_samples()) == 4
        assert project.masks.load_touched("pet_1.jpg", (90, 120)) is None


def test_a_mask_that_appears_later_is_reviewed_and_one_that_vanishes_is_not(photo_folder, make_mask):
    assert set(states_in(photo_folder).values()) == {TODO}
    mask = photo_folder / "annotations" / "trimaps" / "pet_3.png"
    write_mask(mask, make_mask(seed=3))
    assert states_in(photo_folder)["pet_3.jpg"] == REVIEWED
    mask.unlink()
    assert states_in(photo_folder)["pet_3.jpg"] == TODO


def test_decisions_outlast_masks_that_are_away_for_a_while(photo_folder, make_mask):
    with closing(Project.open(photo_folder)) as project:
        project.masks.save("pet_1.jpg", make_mask(), make_mask() == 0, CORRECTED)
        project.proposals.save("pet_1.jpg", make_mask(), 0.2, "shipped")
    shutil.move(photo_folder / "annotations", photo_folder / ".unplugged")
    assert states_in(photo_folder)["pet_1.jpg"] == PROPOSED
    shutil.move(photo_folder / ".unplugged", photo_folder / "annotations")
    assert states_in(photo_folder)["pet_1.jpg"] == CORRECTED


def test_folder_without_images(tmp_path):
    with closing(Project.open(tmp_path)) as project:
        assert project.photos.entries() == project.notes == []
        assert project.proposals.stale("shipped") == project.reviewed_samples() == []


def test_missing_folder_and_file_instead_of_folder(tmp_path, write_photo):
    with pytest.raises(ProjectError, match="cannot be read"):
        Project.open(tmp_path / "gone")
    photo = write_photo(tmp_path / "a.jpg")
    with pytest.raises(ProjectError, match="this is a file"):
        Project.open(photo)
    assert not (tmp_path / ".petseg").exists()


def test_folder_that_cannot_be_written(photo_folder):
    (photo_folder / ".petseg").write_text("in the way")
    with pytest.raises(ProjectError, match="masks cannot be saved in this folder") as caught:
        Project.open(photo_folder)
    assert caught.value.path == photo_folder


@pytest.mark.usefixtures("permissions_count")
@pytest.mark.parametrize("closed", [".", "annotations/trimaps", ".petseg"])
def test_folder_without_permission(oxford_folder, closed):
    if closed != ".":
        states_in(oxford_folder)
    (oxford_folder / closed).chmod(0o500)
    try:
        with pytest.raises(ProjectError) as caught:
            Project.open(oxford_folder)
        assert str(oxford_folder) in str(caught.value)
    finally:
        (oxford_folder / closed).chmod(0o700)


def test_thousands_of_photos_open_in_few_transactions_without_decoding(tmp_path, monkeypatch):
    for number in range(3000):
        (tmp_path / f"pet_{number}.jpg").write_bytes(b"x")
    trimaps = tmp_path / "annotations" / "trimaps"
    trimaps.mkdir(parents=True)
    for number in range(1500):
        (trimaps / f"pet_{number}.png").write_bytes(b"x")
    transactions = []
    put = Database.put_photos

    def counted(self, rows):
        if rows:
            transactions.append(len(rows))
        put(self, rows)

    def refuse(*_, **__):
        raise AssertionError("nothing is decoded on opening")

    monkeypatch.setattr(Database, "put_photos", counted)
    monkeypatch.setattr(Image, "open", refuse)
    with closing(Project.open(tmp_path)) as project:
        assert len(project.photos.names) == 3000
    assert sum(transactions) == 1500
    assert len(transactions) == 2
    states_in(tmp_path)
    assert sum(transactions) == 1500


def test_closed_project_refuses_changes(photo_folder):
    project = Project.open(photo_folder)
    project.close()
    project.close()
    with pytest.raises(PetsegError):
        project.photos.set_state("pet_1.jpg", SKIPPED)
    assert project.photos.entry("pet_1.jpg").state == TODO


def test_left_over_temporary_files_are_removed(oxford_folder):
    left = oxford_folder / "annotations" / "trimaps" / ".pet_1.png-00aa.petseg-tmp"
    left.write_bytes(b"half a mask")
    os.utime(left, (1, 1))
    states_in(oxford_folder)
    assert not left.exists()


def test_a_setting_is_remembered_for_the_folder(project, photo_folder):
    assert project.setting("border_width") is None
    project.put_setting("border_width", "7")
    project.put_setting("border_width", "9")
    project.close()
    with closing(Project.open(photo_folder)) as again:
        assert again.setting("border_width") == "9"


# Photos that come, go and change their names


def test_mask_follows_its_photo_when_another_of_its_name_comes_and_goes(photo_folder, write_photo, make_mask):
    trimaps = photo_folder / "annotations" / "trimaps"
    with closing(Project.open(photo_folder)) as project:
        project.masks.save("pet_1.jpg", make_mask(), make_mask() == 0, CORRECTED)
    other = write_photo(photo_folder / "pet_1.png", 50, 40)
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.entry("pet_1.jpg").state == CORRECTED
        assert project.photos.entry("pet_1.png").state == TODO
        assert project.masks.path("pet_1.jpg").name == "pet_1.jpg.png"
        assert (project.masks.load("pet_1.jpg", (90, 120)) == make_mask()).all()
        assert (project.masks.load_touched("pet_1.jpg", (90, 120)) == (make_mask() == 0)).all()
        assert project.notes == []
    other.unlink()
    assert states_in(photo_folder)["pet_1.jpg"] == CORRECTED
    assert [path.name for path in trimaps.iterdir()] == ["pet_1.png"]


def test_mask_that_two_photos_could_claim_is_not_used_but_reported(photo_folder, write_photo, make_mask):
    write_photo(photo_folder / "pet_1.png")
    mask = photo_folder / "annotations" / "trimaps" / "pet_1.png"
    write_mask(mask, make_mask())
    with closing(Project.open(photo_folder)) as project:
        assert {entry.state for entry in project.photos.entries()} == {TODO}
        assert any(str(mask) in str(note) for note in project.notes)
    assert mask.exists()


def test_mask_of_a_photo_saved_under_another_extension_keeps_its_state(photo_folder, make_mask):
    with closing(Project.open(photo_folder)) as project:
        project.masks.save("pet_1.jpg", make_mask(), make_mask() == 0, CORRECTED)
    Image.open(photo_folder / "pet_1.jpg").save(photo_folder / "pet_1.png")
    (photo_folder / "pet_1.jpg").unlink()
    assert states_in(photo_folder)["pet_1.png"] == CORRECTED


def test_states_of_photos_that_are_away_are_kept(photo_folder):
    with closing(Project.open(photo_folder)) as project:
        project.photos.set_state("pet_1.jpg", SKIPPED)
    photo = photo_folder / "pet_1.jpg"
    photo.rename(photo_folder / "pet_1.away")
    assert "pet_1.jpg" not in states_in(photo_folder)
    (photo_folder / "pet_1.away").rename(photo)
    assert states_in(photo_folder)["pet_1.jpg"] == SKIPPED


NAMES = [
    "ü [b]x[-b] %20.jpg",
    "日本語.png",
    "-rf.jpg",
    "a'; DROP TABLE photos;--.jpg",
    "e\u0301.jpg",
    "x" * 240 + ".jpg",
]
if sys.platform == "linux":
    NAMES.append("two\nlines.jpg")
    NAMES.append(os.fsdecode(b"caf\xe9.jpg"))


@pytest.mark.parametrize("name", NAMES)
def test_odd_names(tmp_path, write_photo, make_mask, name):
    write_photo(tmp_path / "plain.jpg").rename(tmp_path / name)
    with closing(Project.open(tmp_path)) as project:
        assert project.photos.names == [name]
        project.proposals.save(name, make_mask(), 0.1, "shipped")
        project.masks.save(name, make_mask(), make_mask() == 0, REVIEWED)
    with closing(Project.open(tmp_path)) as project:
        entry = project.photos.entry(name)
        assert (entry.state, entry.uncertainty, entry.model) == (REVIEWED, 0.1, "shipped")
        assert (project.masks.load(name, (90, 120)) == make_mask()).all()
        assert (project.masks.load_touched(name, (90, 120)) == (make_mask() == 0)).all()
        assert (project.proposals.load(name, (90, 120)) == make_mask()).all()


def test_a_large_folder_is_stored_after_it_is_open(oxford_folder, monkeypatch):
    """Whatever of it is done when the folder is closed: a change is stored with all that is known of its photo."""
    monkeypatch.setattr("core.project.project._MAX_CHECKED", 0)
    with closing(Project.open(oxford_folder)) as project:
        names = project.photos.names
        assert project.photos.unchecked == len(names)
        project.photos.set_state(names[0], CORRECTED)
        (oxford_folder / "images" / "pet_9.jpg").write_bytes(b"new")
        project.refresh()
        assert [entry.state for entry in project.photos.entries()][:2] == [CORRECTED, REVIEWED]
    assert stored_masks(oxford_folder) == {b"pet_1.jpg": ("corrected", b"pet_1.png")}
    with closing(Project.open(oxford_folder)) as project:
        project.check_photos()
        assert project.photos.unchecked == 0
    reviewed = {f"pet_{number}.jpg".encode(): ("reviewed", f"pet_{number}.png".encode()) for number in (2, 3, 4)}
    assert stored_masks(oxford_folder) == {b"pet_1.jpg": ("corrected", b"pet_1.png")} | reviewed


def stored_masks(folder):
    with closing(sqlite3.connect(folder / ".petseg" / "project.db")) as connection:
        rows = connection.execute("SELECT name, mark, mask_file FROM photos").fetchall()
    return {name: (mark, file) for name, mark, file in rows}


def test_a_large_folder_shows_what_a_database_that_refuses_does_not_have(oxford_folder, monkeypatch):
    monkeypatch.setattr("core.project.project._MAX_CHECKED", 0)

    def refuse(*_):
        raise ProjectError("the disk is full")

    with closing(Project.open(oxford_folder)) as project:
        with monkeypatch.context() as full_disk:
            full_disk.setattr(Database, "put_photos", refuse)
            project.check_photos()
        assert project.photos.unchecked == 0
        assert {entry.state for entry in project.photos.entries()} == {REVIEWED}
        project.photos.set_state(project.photos.names[0], CORRECTED)
    assert stored_masks(oxford_folder) == {b"pet_1.jpg": ("corrected", b"pet_1.png")}
