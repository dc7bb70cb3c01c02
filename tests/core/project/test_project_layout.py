"""Names of masks and stored files, and what is found on disk."""

import os
import posixpath
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ProjectError
from core.masks import write_mask
from core.project import layout, mask_files, samples_on_disk
from core.project.layout import Layout, list_photos, resolve_root, stored_file
from core.project.stored_files import list_files

stems = st.text("abA.é", min_size=1, max_size=4).filter(lambda stem: not stem.startswith("."))
photo_names = st.builds(
    lambda folder, stem, ending: f"{folder}{stem}{ending}",
    st.sampled_from(["", "x/", "x/y/"]),
    stems,
    st.sampled_from([".jpg", ".png", ".JPG"]),
)


@given(st.lists(photo_names, unique=True))
def test_no_two_photos_share_a_mask(names):
    files = mask_files(names)
    assert set(files) == set(names)
    assert len(set(files.values())) == len(names)
    for name, file in files.items():
        assert file in (f"{posixpath.splitext(name)[0]}.png", f"{name}.png")
        assert posixpath.dirname(file) == posixpath.dirname(name)


@given(st.lists(photo_names, unique_by=lambda name: unicodedata.normalize("NFC", name).casefold()))
def test_no_two_photos_share_a_mask_where_capitals_do_not_count(names):
    files = mask_files(names).values()
    assert len({file.casefold() for file in files}) == len(names)


@given(st.lists(photo_names, unique=True), st.randoms())
def test_mask_files_do_not_depend_on_the_order(names, rng):
    shuffled = names.copy()
    rng.shuffle(shuffled)
    assert mask_files(names) == mask_files(shuffled)


def test_long_names_only_where_needed():
    assert mask_files(["a.jpg", "b.jpg", "b.png", "s/a.png", "C.jpg", "c.png"]) == {
        "a.jpg": "a.png",
        "b.jpg": "b.jpg.png",
        "b.png": "b.png.png",
        "s/a.png": "s/a.png",
        "C.jpg": "C.jpg.png",
        "c.png": "c.png.png",
    }
    assert mask_files(["a.jpg", "a.png", "a.jpg.jpg"])["a.jpg.jpg"] == "a.jpg.jpg.png"


def test_stored_files_of_very_long_names_fit():
    name = "s/" + "ü" * 120 + ".jpg"
    assert posixpath.dirname(stored_file(name)) == "s"
    assert len(posixpath.basename(stored_file(name)).encode()) < 255
    assert stored_file("s/a.jpg") == "s/a.jpg.png"


def test_root_is_the_parent_of_images_beside_annotations(oxford_folder, photo_folder, monkeypatch):
    assert resolve_root(oxford_folder / "images") == oxford_folder
    assert resolve_root(oxford_folder) == oxford_folder
    assert resolve_root(photo_folder) == photo_folder
    monkeypatch.chdir(oxford_folder / "images")
    assert resolve_root(layout.Path(".")) == oxford_folder


def test_a_lone_folder_named_images_is_a_root(tmp_path):
    (tmp_path / "images").mkdir()
    assert resolve_root(tmp_path / "images") == tmp_path / "images"


def test_names_are_below_images(oxford_folder, write_photo):
    write_photo(oxford_folder / "images" / "sub" / "a.jpg")
    write_photo(oxford_folder / "elsewhere.jpg")
    names = list_photos(Layout(oxford_folder)).names
    assert names == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg", "pet_4.jpg", "sub/a.jpg"]


def test_proposals_beside_their_photos_are_no_photos(photo_folder, make_mask, write_photo):
    write_photo(photo_folder / "pet_2.png")  # a photo of the same name
    write_photo(photo_folder / "alone.png")
    for file in ("pet_1.png", "pet_3.jpg.png", "sub/pet_4.png"):
        write_mask(photo_folder / file, make_mask(), proposed=True)
    listing = list_photos(Layout(photo_folder))
    assert listing.names == [
        "alone.png", "pet_1.jpg", "pet_2.jpg", "pet_2.png", "pet_3.jpg", "pet_4.jpg", "sub/pet_4.png",
    ]  # fmt: skip


def test_pairs_are_found_without_writing(oxford_folder, write_photo, make_mask):
    write_photo(oxford_folder / "images" / "no_mask.jpg")
    write_mask(oxford_folder / "annotations" / "trimaps" / "no_photo.png", make_mask())
    before = sorted(oxford_folder.rglob("*"))
    samples = samples_on_disk(oxford_folder / "images")
    assert [name for name, _, _ in samples] == [f"pet_{n}.jpg" for n in range(1, 5)]
    assert all(photo.is_file() and mask.is_file() for _, photo, mask in samples)
    assert sorted(oxford_folder.rglob("*")) == before


def test_unreadable_masks_are_not_taken_for_missing(tmp_path, monkeypatch):
    def refuse(top):
        raise PermissionError(13, "Permission denied", str(top))

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(ProjectError, match="permission denied"):
        list_files(tmp_path)


def test_missing_folder_of_masks_is_empty(tmp_path):
    assert list_files(tmp_path / "annotations") == {}
