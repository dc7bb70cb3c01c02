"""Photos below a folder are found in natural order."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ImageError
from core.images import is_image_name, list_images


def touch(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")


def names(folder):
    return [path.relative_to(folder).as_posix() for path in list_images(folder)]


def test_natural_order_with_subfolders(tmp_path):
    expected = ["a10/b.jpg", "cat.jpg", "cat1.JPG", "cat2.png", "Cat10.jpg", "z.webp"]
    for name in ["a10/b.jpg", "Cat10.jpg", "cat.jpg", "cat1.JPG", "cat2.png", "z.webp", "a2/x.tiff", "notes.txt"]:
        touch(tmp_path / name)
    assert names(tmp_path) == ["a2/x.tiff", *expected]


def test_hidden_things_and_annotations_are_left_out(tmp_path):
    for name in [
        ".petseg/a.png",
        ".b.jpg",
        "annotations/trimaps/c.png",
        "sub/annotations/d.png",
        "sub/.e/f.png",
        "g.jpg",
    ]:
        touch(tmp_path / name)
    assert names(tmp_path) == ["g.jpg"]


stems = st.text("abAB0129_.", min_size=1, max_size=8).filter(lambda stem: not stem.startswith("."))
photo_names = st.builds(
    lambda folder, stem, ending: f"{folder}{stem}{ending}",
    st.sampled_from(["", "a/", "a2/", "a10/b/"]),
    stems,
    st.sampled_from([".jpg", ".JPG", ".png"]),
)


@given(st.lists(photo_names, unique_by=str.casefold, max_size=12), st.randoms(use_true_random=False))
def test_order_does_not_depend_on_the_order_of_finding(found, rng):
    walk = os.walk

    def shuffled_walk(*args, **options):
        for parent, folders, files in walk(*args, **options):
            rng.shuffle(folders)
            rng.shuffle(files)
            yield parent, folders, files

    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        for name in found:
            touch(Path(folder, name))
        expected = names(Path(folder))
        patched.setattr(os, "walk", shuffled_walk)
        assert sorted(expected) == sorted(found)
        assert names(Path(folder)) == expected


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.sampled_from(["", "cat_", "Å"]))
def test_numbers_sort_by_value(a, b, prefix):
    with tempfile.TemporaryDirectory() as folder:
        for number in (a, b):
            touch(Path(folder, f"{prefix}{number}.jpg"))
        assert names(Path(folder)) == [f"{prefix}{number}.jpg" for number in sorted({a, b})]


def test_link_loop_ends_and_links_to_files_count(tmp_path):
    touch(tmp_path / "sub" / "a.jpg")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "b.jpg").symlink_to(tmp_path / "sub" / "a.jpg")
    assert names(tmp_path) == ["b.jpg", "sub/a.jpg"]


def test_missing_folder_is_reported(tmp_path):
    with pytest.raises(ImageError, match="cannot be read") as caught:
        list_images(tmp_path / "gone")
    assert caught.value.path == tmp_path / "gone"


@pytest.mark.usefixtures("permissions_count")
def test_unreadable_subfolder_is_skipped_but_not_the_folder_itself(tmp_path):
    touch(tmp_path / "a.jpg")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    try:
        assert names(tmp_path) == ["a.jpg"]
        with pytest.raises(ImageError, match="permission denied"):
            list_images(closed)
    finally:
        closed.chmod(0o700)


def test_odd_names(tmp_path):
    for name in ["ü [bold]%20.jpg", "日本\n語.png", "-rf.gif", " .jpg"]:
        touch(tmp_path / name)
    assert set(names(tmp_path)) == {"ü [bold]%20.jpg", "日本\n語.png", "-rf.gif", " .jpg"}
    assert not is_image_name(".jpg")
