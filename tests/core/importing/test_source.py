"""Files, folders and archives that are opened, and hostile ones that are refused."""

import errno
import io
import os
import stat
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from support.closed_folders import closed
from support.imports import export_to, save_image

from core.errors import ImportedMasksError, PetsegError
from core.formats import FormatOptions
from core.importing import archive, open_source
from core.labels import Label

MASK = np.full((6, 8), Label.BACKGROUND, np.uint8)
MASK[2:4, 2:5] = Label.PET


def png():
    stream = io.BytesIO()
    Image.fromarray(np.zeros((3, 4), np.uint8)).save(stream, "PNG")
    return stream.getvalue()


def zipped(path, entries, **options):
    with zipfile.ZipFile(path, "w", **options) as file:
        for name, data in entries.items():
            file.writestr(name, data)
    return path


@pytest.mark.parametrize("key", ["oxford", "indexed", "binary"])
@pytest.mark.parametrize("packing", ["folder", "zip", "zip of a folder"])
def test_exports_are_recognized(tmp_path, key, packing):
    folder = export_to(tmp_path / "out", key, FormatOptions(border="ignore"), [("cat.jpg", MASK)])
    path = folder
    if packing != "folder":
        prefix = "out/" if packing == "zip of a folder" else ""
        files = {prefix + str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*.*")}
        path = zipped(tmp_path / "masks.zip", files)
    with open_source(path) as source:
        assert source.formats[0] == key
        assert "images" in source.formats
        masks = source.read().masks
        assert [mask.photo for mask in masks] == ["cat"]
        assert masks[0].load((1, 1)).shape == MASK.shape


def test_a_single_image_is_a_mask(tmp_path):
    save_image(tmp_path / "cat.png", MASK)
    with open_source(tmp_path / "cat.png") as source:
        assert source.formats == ("images",)
        assert [mask.photo for mask in source.read().masks] == ["cat"]


def test_photos_beside_masks_are_no_masks(tmp_path):
    for name in ("a.jpg", "a_mask.png", "sub/b.jpg", "sub/b_mask.png"):
        save_image(tmp_path / "mixed" / name, MASK)
    with open_source(tmp_path / "mixed") as source:
        assert [mask.photo for mask in source.read().masks] == ["a_mask", "sub/b_mask"]
    for name in ("images/a.jpg", "masks/a.png"):
        save_image(tmp_path / "apart" / name, MASK)
    with open_source(tmp_path / "apart", "images") as source:
        assert [mask.photo for mask in source.read().masks] == ["a"]


def test_what_was_unpacked_is_removed(tmp_path):
    with open_source(zipped(tmp_path / "a.zip", {"a.png": png()})) as source:
        place = source.place("images")
        assert (place / "a.png").is_file()
    assert not place.exists()


def test_only_images_and_lists_are_unpacked(tmp_path):
    inner = zipped(tmp_path / "inner.zip", {"b.png": png()}).read_bytes()
    names = ["a.png", "A.PNG", ".hidden/c.png", "__MACOSX/._a.png", "run.exe", "inner.zip", "sub/d.png"]
    path = zipped(tmp_path / "a.zip", {name: inner if name == "inner.zip" else png() for name in names})
    with open_source(path) as source:
        found = {file.relative_to(source.place("images")).as_posix() for file in source.place("images").rglob("*.*")}
    assert found == {"a.png", "sub/d.png"}


def test_names_of_archives_that_do_not_say_they_are_utf_8(tmp_path):
    path = zipped(tmp_path / "a.zip", {"k!!tzchen.png": png(), "Süß.png": png()})
    path.write_bytes(path.read_bytes().replace(b"k!!tzchen", "kätzchen".encode()))  # as macOS writes it
    with open_source(path) as source:
        assert sorted(mask.photo for mask in source.read().masks) == ["Süß", "kätzchen"]


def test_links_in_an_archive_are_left_out(tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(png())
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        link = zipfile.ZipInfo("link.png")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(link, str(secret))
        file.writestr("a.png", png())
    with open_source(path) as source:
        assert [mask.photo for mask in source.read().masks] == ["a"]


@pytest.mark.parametrize(
    "name",
    ["../evil.png", "a/../../evil.png", "/evil.png", "..\\evil.png", "C:\\evil.png", "C:evil.png", "a/" * 40 + "b.png"],
)
def test_an_archive_that_leads_out_is_refused(tmp_path, name):
    place = tmp_path / "deep" / "er"
    place.mkdir(parents=True)
    path = zipped(place / "a.zip", {"a.png": png(), name: png()})
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ImportedMasksError, match="leads out of it"):
        open_source(path)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.png": bytes(60_000_000)}, compression=zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 200_000
    with pytest.raises(ImportedMasksError, match="would take 60 MB"):
        open_source(path)


def test_too_many_entries_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MAX_ENTRIES", 5)
    path = zipped(tmp_path / "a.zip", {f"{number}.png": b"" for number in range(6)})
    with pytest.raises(ImportedMasksError, match="more than 5 entries"):
        open_source(path)


def test_damaged_archives_give_one_line(tmp_path):
    data = zipped(tmp_path / "a.zip", {"a.png": png(), "b.json": b"{}"}, compression=zipfile.ZIP_DEFLATED).read_bytes()
    for at in range(0, len(data), 3):
        path = tmp_path / "b.zip"
        path.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
        try:
            open_source(path).close()
        except ImportedMasksError as error:
            assert "\n" not in str(error)  # noqa: PT017 - it may also be fine


def test_what_is_nothing_is_refused(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("hello")
    for name, reason in (("gone", "no such file"), ("empty", "no format"), ("notes.txt", "no format")):
        with pytest.raises(ImportedMasksError, match=reason):
            open_source(tmp_path / name)
    with pytest.raises(ImportedMasksError, match="no images"):
        open_source(tmp_path / "empty", "images").read()


@pytest.mark.skipif(os.name == "nt", reason="no pipes in folders")
def test_a_pipe_is_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.png")
    save_image(tmp_path / "b.png", MASK)
    with open_source(tmp_path) as source:
        masks = {mask.photo: mask for mask in source.read().masks}
        with pytest.raises(ImportedMasksError, match="no file"):
            masks["a"].load((1, 1))


OTHER_LABELS = (
    "[]",
    "{}",
    '{"classes": 5}',
    '{"classes": [{"index": 1}]}',
    '{"classes": [{"index": -1, "name": ""}]}',
    '{"classes": [{"index": 1e400, "name": "x"}]}',
    "[" * 100_000,
    "\xff",
)


def test_labels_json_of_others_is_no_indexed_export(tmp_path):
    save_image(tmp_path / "masks/a.png", MASK)
    for text in OTHER_LABELS:
        Path(tmp_path / "labels.json").write_text(text, encoding="latin-1")
        with open_source(tmp_path) as source:
            assert "indexed" not in source.formats
        with pytest.raises(ImportedMasksError, match=r"labels\.json"):
            open_source(tmp_path, "indexed").read()


@pytest.mark.skipif(os.name == "nt", reason="Python asks Windows in other ways, which are not simulated")
def test_what_may_not_be_entered_is_told_with_the_reason(tmp_path):
    folder = export_to(tmp_path / "out", "oxford", FormatOptions(border="ignore"), [("cat.jpg", MASK)])
    for path in (folder, folder / "masks.zip"):
        with closed(folder), pytest.raises(ImportedMasksError, match="permission denied") as caught:
            open_source(path)
        assert caught.value.path == path
    with pytest.raises(ImportedMasksError, match="file name too long"):
        open_source(tmp_path / ("x" * 300))


def test_an_archive_without_room_for_temporary_files(tmp_path, monkeypatch):
    path = zipped(tmp_path / "masks.zip", {"cat.png": png()})
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(PetsegError, match="TMPDIR"):
        open_source(path)


def test_an_archive_on_a_disk_that_is_full_is_not_called_damaged(tmp_path, monkeypatch):
    path = zipped(tmp_path / "masks.zip", {"cats/cat.png": png()})
    real = os.mkdir

    def fill_up(folder, *rest, **named):
        if os.fspath(folder).endswith("cats"):
            raise OSError(errno.ENOSPC, "No space left on device", os.fspath(folder))
        real(folder, *rest, **named)

    monkeypatch.setattr(os, "mkdir", fill_up)
    with pytest.raises(ImportedMasksError, match=r"cat\.png: the file cannot be written \(no space left on device\)"):
        open_source(path)


def test_an_archive_of_a_file_and_a_folder_of_one_name_is_damaged(tmp_path):
    with pytest.raises(ImportedMasksError, match="cannot be unpacked"):
        open_source(zipped(tmp_path / "masks.zip", {"cat.png": png(), "cat.png/eye.png": png()}))


def test_an_archive_whose_disk_fails_is_told_as_such(tmp_path, monkeypatch):
    path = zipped(tmp_path / "masks.zip", {"cat.png": png()})

    def fail(self, size=-1):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(zipfile.ZipExtFile, "read", fail)
    with pytest.raises(ImportedMasksError, match=r"masks\.zip: the archive cannot be unpacked \(input/output error\)"):
        open_source(path)
