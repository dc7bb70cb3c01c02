"""Photos below a folder are found in natural order."""

import os
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from natsort import natsort_keygen, ns

from core.errors import ImageError
from core.images import EXTENSIONS, FORMATS, is_image_name, list_folder, list_images, read_image
from core.images.kinds import LEFT_OUT
from core.images.listing import name_key


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
    scandir = os.scandir

    def shuffled_scandir(path):
        with scandir(path) as entries:
            found = list(entries)
        rng.shuffle(found)
        return nullcontext(iter(found))

    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        for name in found:
            touch(Path(folder, name))
        expected = names(Path(folder))
        patched.setattr(os, "scandir", shuffled_scandir)
        assert sorted(expected) == sorted(found)
        assert names(Path(folder)) == expected


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.sampled_from(["", "cat_", "Å"]))
def test_numbers_sort_by_value(a, b, prefix):
    with tempfile.TemporaryDirectory() as folder:
        for number in (a, b):
            touch(Path(folder, f"{prefix}{number}.jpg"))
        assert names(Path(folder)) == [f"{prefix}{number}.jpg" for number in sorted({a, b})]


@given(st.lists(st.text("aB09 _-.", min_size=1, max_size=12), max_size=8))
def test_plain_names_sort_as_natsort_sorts_them(found):
    expected = natsort_keygen(alg=ns.IGNORECASE)
    assert [name_key(f"a{name}.jpg")[0] for name in found] == [expected(f"a{name}") for name in found]


SYSTEM_FOLDERS = ["@eaDir/cat.jpg", "$RECYCLE.BIN", "System Volume Information", ".Trash-1000", "#recycle", "@Recycle"]
SYSTEM_FOLDERS += ["__MACOSX", "lost+found", ".thumbnails", ".AppleDouble", "sub/@EADIR"]


@pytest.mark.parametrize("folder", SYSTEM_FOLDERS)
def test_folders_of_the_system_are_left_out(tmp_path, folder):
    for name in ("cat.jpg", f"{folder}/cat.jpg", "._cat.jpg", "Thumbs.db", "sub/eaDir/b.jpg"):
        touch(tmp_path / name)
    assert names(tmp_path) == ["cat.jpg", "sub/eaDir/b.jpg"]


READABLE = [
    ".jpg",
    ".JPG",
    ".jpeg",
    ".jpe",
    ".jif",
    ".jfif",
    ".JFIF",
    ".mpo",
    ".png",
    ".apng",
    ".webp",
    ".bmp",
    ".tif",
    ".gif",
]


@pytest.mark.parametrize("extension", READABLE)
def test_every_name_of_a_readable_kind_counts(tmp_path, extension):
    touch(tmp_path / f"cat{extension}")
    assert names(tmp_path) == [f"cat{extension}"]
    assert is_image_name(f"cat{extension}")


def test_pictures_and_videos_that_are_not_read_are_counted(tmp_path):
    for name in ("a.CR2", "b.cr2", "sub/c.mov", "d.psd", "._e.cr2", ".f.cr2", "notes.txt", "a.xmp", "a.AAE", "g.jpg"):
        touch(tmp_path / name)
    assert list_folder(tmp_path).left_out == {"CR2": 2, "MOV": 1, "PSD": 1}


def test_a_kind_is_either_read_or_counted():
    assert not EXTENSIONS & LEFT_OUT
    assert {".heic", ".avif", ".jpg"} <= EXTENSIONS | LEFT_OUT


# Links


def test_linked_folders_are_followed_once(tmp_path):
    folder, store = tmp_path / "set", tmp_path / "store"
    for name in ("1.jpg", "sub/2.jpg"):
        touch(store / name)
    touch(folder / "real" / "3.jpg")
    for name, target in {
        "rex": store, "rex again": store, "b": store / "sub", "self": folder, "up": tmp_path, "also real": "real",
        "nowhere": "gone", "round": "round",
    }.items():  # fmt: skip
        (folder / name).symlink_to(target, target_is_directory=True)
    (store / "sub" / "back").symlink_to(store)
    (store / "sub" / "to the set").symlink_to(folder)
    assert names(folder) == ["b/2.jpg", "real/3.jpg", "rex/1.jpg"]


def test_a_linked_folder_is_listed_by_itself(tmp_path):
    touch(tmp_path / "store" / "a.jpg")
    (tmp_path / "set").symlink_to(tmp_path / "store")
    assert names(tmp_path / "set") == ["a.jpg"]


def test_links_bring_in_no_folder_without_photos(tmp_path):
    for name in ("set/a.jpg", "masks/a.png", "masks/sub/b.png", "disk/c.jpg", "disk/masks/d.png"):
        touch(tmp_path / name)
    for name, target in {"m": "masks", "s": "masks/sub", "disk": "disk"}.items():
        (tmp_path / "set" / name).symlink_to(tmp_path / target)
    listing = list_folder(tmp_path / "set", no_photos=[tmp_path / "masks", tmp_path / "disk" / "masks"])
    assert listing.names == ["a.jpg", "disk/c.jpg"]


def test_folders_nested_deeper_than_calls_can_be(tmp_path):
    depth = 300
    (tmp_path.joinpath(*"a" * depth)).mkdir(parents=True)
    touch(tmp_path.joinpath(*"a" * depth, "a.jpg"))
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(200)
    try:
        found = names(tmp_path)
    finally:
        sys.setrecursionlimit(limit)
    assert found == ["a/" * depth + "a.jpg"]


def test_a_folder_that_cannot_be_read_is_reported(tmp_path, monkeypatch):
    scandir = os.scandir

    def refuse(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    touch(tmp_path / "a.jpg")
    touch(tmp_path / "closed" / "b.jpg")
    monkeypatch.setattr(os, "scandir", refuse)
    assert list_folder(tmp_path).names == ["a.jpg"]
    assert list_folder(tmp_path).closed == ["closed"]


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


@pytest.mark.parametrize("extension", [".jpe", ".jif", ".jfif", ".JFIF", ".pjpeg", ".mpo", ".apng", ".dib"])
def test_a_name_that_counts_is_a_photo_that_opens(tmp_path, write_photo, extension):
    kind = {".apng": ".png", ".dib": ".bmp"}.get(extension, ".jpg")
    made = write_photo(tmp_path / f"made{kind}")
    photo = made.rename(tmp_path / f"cat{extension}")
    assert list_images(tmp_path) == [photo]
    assert read_image(photo).shape == (90, 120, 3)


@pytest.mark.parametrize(("extension", "kind"), [(".heic", "HEIF"), (".HEIC", "HEIF"), (".avif", "AVIF")])
def test_a_kind_with_a_decoder_of_its_own_is_listed_or_counted(tmp_path, extension, kind):
    touch(tmp_path / f"cat{extension}")
    listing = list_folder(tmp_path)
    assert bool(listing.names) == (kind in FORMATS)
    assert bool(listing.left_out) == (kind not in FORMATS)
