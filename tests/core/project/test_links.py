"""Whatever is linked where: nothing outside the store is written, and no photo is written or moved."""

import os
import sys
from contextlib import closing, suppress

import numpy as np
import pytest
from PIL import Image

from core.errors import MaskError, PetsegError, ProjectError
from core.files import write_bytes
from core.masks import read_mask, write_mask
from core.project import PhotoState, Project

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
NAME, SHAPE = "pet_1.jpg", (90, 120)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own on Windows")


def contents(*folders):
    """Every file with its content, and every link with where it leads."""
    return {
        path: os.readlink(path) if path.is_symlink() else path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def link(path, target):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)
    return path


def do_everything(folder, make_mask, name=NAME):
    """Open a folder, and write all that is written in it, as far as nothing is refused; returns what was refused."""
    refused = []

    def attempt(work):
        try:
            work()
        except PetsegError as error:
            refused.append(str(error))

    try:
        project = Project.open(folder)
    except PetsegError as error:
        return [str(error)]
    with closing(project):
        attempt(lambda: project.proposals.save(name, make_mask(), 0.5, "shipped", np.ones((4, 4), np.float32)))
        attempt(lambda: project.masks.load(name, SHAPE))
        if project.masks.path(name).exists():
            attempt(lambda: project.masks.set_aside(name))
        attempt(lambda: project.masks.save(name, make_mask(), make_mask() == 0, CORRECTED))
        attempt(lambda: project.masks.save(name, make_mask(), make_mask() == 0, REVIEWED))
        attempt(lambda: write_thumbnail(project, name))
        attempt(project.versions.new_path)
        attempt(project.proposals.forget)
    return refused


def write_thumbnail(project, name):
    path = project.thumbnails / f"{name}.jpg"
    project.check_thumbnail(path)
    write_bytes(path, b"small")


# The store


STORE = [".petseg", ".petseg/thumbnails", ".petseg/proposals", ".petseg/touched", ".petseg/confidence"]
STORE += [".petseg/models", ".petseg/set-aside", ".petseg/project.db", ".petseg/project.db-journal"]


@pytest.fixture
def outside(tmp_path):
    folder = tmp_path / "outside"
    for name in (f"{NAME}.png", f"{NAME}.jpg", "pet_1.png", "project.db"):
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"somebody else's " * 40)
    return folder


@pytest.mark.parametrize("place", STORE)
@pytest.mark.parametrize("kind", ["to a folder", "to a file", "to nothing", "to itself", "to the photos"])
def test_no_link_of_the_store_is_followed(photo_folder, outside, make_mask, place, kind):
    targets = {
        "to a folder": outside,
        "to a file": outside / f"{NAME}.png",
        "to nothing": outside / "gone",
        "to itself": photo_folder / place,
        "to the photos": photo_folder,
    }
    link(photo_folder / place, targets[kind])
    before = contents(outside, photo_folder)
    refused = do_everything(photo_folder, make_mask)
    assert contents(outside, photo_folder) == before
    assert len(refused) == 1
    assert str(photo_folder / place) in refused[0]
    assert "\n" not in refused[0]


@pytest.mark.parametrize("place", STORE[1:7])
def test_links_made_while_the_folder_is_open_are_not_followed(photo_folder, outside, make_mask, place):
    with closing(Project.open(photo_folder)) as project:
        project.proposals.save(NAME, make_mask(), 0.5, "shipped", np.ones((4, 4), np.float32))
        project.masks.save(NAME, make_mask(), make_mask() == 0, CORRECTED)
        path = photo_folder / place
        if path.exists():
            path.rename(photo_folder / "moved")
        link(path, outside)
        before = contents(outside)
        for work in (
            lambda: project.masks.save(NAME, make_mask(), make_mask() == 0, REVIEWED),
            lambda: project.masks.set_aside(NAME),
            lambda: project.proposals.save(NAME, make_mask(), 0.5, "shipped", np.ones((4, 4), np.float32)),
            lambda: write_thumbnail(project, NAME),
            lambda: project.proposals.forget(),
        ):
            with suppress(PetsegError):
                work()
        assert contents(outside) == before


@pytest.mark.parametrize("part", ["proposals", "touched", "confidence", "thumbnails", "set-aside"])
def test_links_deep_in_the_store_are_not_followed(tmp_path, outside, write_photo, make_mask, part):
    folder = tmp_path / "photos"
    write_photo(folder / "sub" / NAME)
    link(folder / ".petseg" / part / "sub", outside)
    before = contents(outside)
    do_everything(folder, make_mask, f"sub/{NAME}")
    assert contents(outside) == before


@pytest.mark.parametrize("make", [os.symlink, os.link])
def test_a_link_in_place_of_a_stored_file_is_replaced(photo_folder, outside, make_mask, make):
    stored = [f"proposals/{NAME}.png", f"touched/{NAME}.png", f"confidence/{NAME}.png", f"thumbnails/{NAME}.jpg"]
    for file in stored:
        (photo_folder / ".petseg" / file).parent.mkdir(parents=True)
        make(outside / f"{NAME}.png", photo_folder / ".petseg" / file)
    before = contents(outside)
    assert do_everything(photo_folder, make_mask) == []
    assert contents(outside) == before


def test_a_database_shared_by_a_hard_link_is_copied_first(photo_folder, tmp_path, make_mask):
    Project.open(photo_folder).close()
    copy = tmp_path / "copy.db"
    os.link(photo_folder / ".petseg" / "project.db", copy)
    before = copy.read_bytes()
    assert do_everything(photo_folder, make_mask) == []
    assert copy.read_bytes() == before
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.entry(NAME).state == REVIEWED


# The masks


def photo_bytes(*folders):
    return {
        path: path.read_bytes()
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix in (".jpg", ".png") and not {".petseg", "annotations"} & set(path.relative_to(folder).parts)
    }


@pytest.mark.parametrize("place", ["annotations/trimaps", "annotations"])
@pytest.mark.parametrize("layout", ["", "images"])
@pytest.mark.parametrize("target", ["the photos", "a folder in them", "a new folder in them", "the folder above"])
def test_masks_never_go_among_the_photos(tmp_path, write_photo, make_mask, place, layout, target):
    root = tmp_path / "set"
    photos = root / layout
    write_photo(photos / NAME)
    for file in (photos / "pet_1.png", photos / "cats" / "pet_1.png", photos / "cats" / "trimaps" / "pet_1.png"):
        write_photo(file, seed=3)
    targets = {
        "the photos": photos,
        "a folder in them": photos / "cats",
        "a new folder in them": photos / "cats" / "masks",
        "the folder above": photos.parent,
    }
    if target == "a new folder in them":
        targets[target].mkdir()
    link(root / place, targets[target])
    before = photo_bytes(root)
    for name in (NAME, "pet_1.png", "cats/pet_1.png"):
        refused = do_everything(root, make_mask, name)
        assert photo_bytes(root).items() >= before.items()
        if place == "annotations/trimaps":
            assert len(refused) == 1
            assert str(root / place) in refused[0]


def test_a_linked_sub_folder_of_masks_never_leads_to_photos(tmp_path, write_photo, make_mask):
    root = tmp_path / "set"
    for file in (root / "sub" / "a.jpg", root / "sub" / "b.png"):
        write_photo(file)
    link(root / "annotations" / "trimaps" / "sub", root / "sub")
    before = photo_bytes(root)
    for name in ("sub/a.jpg", "sub/b.png"):
        assert len(do_everything(root, make_mask, name)) == 1
    assert photo_bytes(root) == before


def test_a_folder_of_masks_that_becomes_a_link_to_photos_is_noticed(photo_folder, write_photo, make_mask):
    write_photo(photo_folder / "pet_1.png", seed=3)
    with closing(Project.open(photo_folder)) as project:
        for name in (NAME, "pet_1.png"):
            project.masks.save(name, make_mask(), make_mask() == 0, CORRECTED)
        (photo_folder / "annotations" / "trimaps").rename(photo_folder / "annotations" / "old")
        link(photo_folder / "annotations" / "trimaps", photo_folder)
        before = photo_bytes(photo_folder)
        for name in (NAME, "pet_1.png"):
            with pytest.raises(ProjectError, match="among the photos"):
                project.masks.save(name, make_mask(), make_mask() == 0, REVIEWED)
            with pytest.raises(ProjectError, match="among the photos"):
                project.masks.set_aside(name)
        assert photo_bytes(photo_folder) == before


def test_photos_of_another_folder_are_neither_moved_nor_replaced(photo_folder, tmp_path, write_photo, make_mask):
    foreign = write_photo(tmp_path / "other" / "pet_1.png")
    link(photo_folder / "annotations" / "trimaps", foreign.parent)
    before = foreign.read_bytes()
    refused = do_everything(photo_folder, make_mask)
    assert foreign.read_bytes() == before
    assert os.listdir(foreign.parent) == ["pet_1.png"]
    assert any("left there" in text for text in refused)


def test_a_folder_of_masks_may_be_on_another_disk(photo_folder, tmp_path, make_mask):
    disk = tmp_path / "disk"
    write_mask(disk / "pet_1.png", make_mask(seed=5))
    (disk / "sub").mkdir()
    link(photo_folder / "annotations" / "trimaps", disk)
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.entry(NAME).state == REVIEWED
        assert project.masks.load(NAME, (90, 120)) is not None
        project.masks.save(NAME, make_mask(), make_mask() == 0, CORRECTED)
        assert (read_mask(disk / "pet_1.png") == make_mask()).all()
        assert project.masks.set_aside(NAME).exists()
    assert do_everything(photo_folder, make_mask, "pet_2.jpg") == []
    assert (disk / "pet_2.png").exists()


@pytest.mark.parametrize("place", ["annotations", "annotations/trimaps"])
def test_a_disk_of_masks_that_is_away_is_reported(photo_folder, tmp_path, make_mask, place):
    away = tmp_path / "disk"
    link(photo_folder / place, away)
    with closing(Project.open(photo_folder)) as project:
        assert ["leads nowhere" in str(note) for note in project.notes] == [True]
        with pytest.raises(MaskError):
            project.masks.save(NAME, make_mask(), make_mask() == 0, CORRECTED)
    assert not away.exists()
    assert (photo_folder / place).is_symlink()
    write_mask((away if place.endswith("trimaps") else away / "trimaps") / "pet_1.png", make_mask())
    with closing(Project.open(photo_folder)) as project:
        assert project.notes == []
        assert project.photos.entry(NAME).state == REVIEWED


def test_masks_may_be_kept_beside_linked_photos(tmp_path, write_photo, make_mask):
    write_photo(tmp_path / "disk" / "a.jpg")
    (tmp_path / "disk" / "masks").mkdir()
    root = tmp_path / "set"
    link(root / "photos", tmp_path / "disk")
    link(root / "annotations" / "trimaps", tmp_path / "disk" / "masks")
    (tmp_path / "disk" / "masks" / "photos").mkdir()
    write_mask(tmp_path / "disk" / "masks" / "photos" / "a.png", make_mask())
    with closing(Project.open(root)) as project:
        assert project.photos.names == ["photos/a.jpg"]
        assert project.photos.entry("photos/a.jpg").state == REVIEWED
        assert project.masks.load("photos/a.jpg", (90, 120)) is not None
        project.masks.save("photos/a.jpg", make_mask(), make_mask() == 0, CORRECTED)


@pytest.mark.parametrize("make", [os.symlink, os.link])
def test_a_link_to_a_photo_in_place_of_a_mask_is_replaced_itself(photo_folder, write_photo, make_mask, make):
    photo = write_photo(photo_folder / "cats" / "red.png")
    before = photo_bytes(photo_folder)
    (photo_folder / "annotations" / "trimaps").mkdir(parents=True)
    make(photo, photo_folder / "annotations" / "trimaps" / "pet_1.png")
    do_everything(photo_folder, make_mask)
    assert photo_bytes(photo_folder) == before
    with Image.open(photo_folder / "annotations" / "trimaps" / "pet_1.png") as mask:
        assert mask.mode == "L"


def test_masks_are_not_listed_as_photos_through_links(photo_folder, make_mask):
    with closing(Project.open(photo_folder)) as project:
        project.masks.save(NAME, make_mask(), make_mask() == 0, CORRECTED)
    for number, target in enumerate(["annotations", "annotations/trimaps", ".petseg", ".petseg/touched"]):
        link(photo_folder / f"view{number}", photo_folder / target)
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.names == [f"pet_{n}.jpg" for n in range(1, 5)]
