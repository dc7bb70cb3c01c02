"""Paths: what they lead to, and how names are shown that are no text."""

import os
import stat
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.paths import decodable_part, existing_path, file_id, is_link, readable, readable_name

CAFE = os.fsdecode(b"caf\xe9")
"""`café` in Latin-1, as from an old archive."""
needs_bytes = pytest.mark.skipif(sys.platform != "linux", reason="other systems keep file names as text")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own on Windows")
def test_every_way_to_a_folder_has_one_identity(tmp_path):
    folder, link = tmp_path / "a", tmp_path / "link"
    folder.mkdir()
    link.symlink_to(folder)
    assert file_id(folder) == file_id(link) == file_id(tmp_path / "a" / ".." / "a")
    assert file_id(folder) != file_id(tmp_path)
    with pytest.raises(OSError, match="gone"):
        file_id(tmp_path / "gone")


def test_where_inodes_are_missing_the_real_path_identifies(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "stat", lambda _path: SimpleNamespace(st_dev=0, st_ino=0))
    assert file_id(tmp_path) == os.path.realpath(tmp_path)


@pytest.mark.parametrize(
    ("mode", "tag", "expected"),
    [
        (stat.S_IFDIR, 0xA0000003, True),  # a junction
        (stat.S_IFLNK, 0xA000000C, True),
        (stat.S_IFDIR, 0x9000001A, False),  # a folder in a cloud
        (stat.S_IFDIR, 0, False),
    ],
)
def test_junctions_of_windows_are_links(tmp_path, monkeypatch, mode, tag, expected):
    monkeypatch.setattr(os, "lstat", lambda _path: SimpleNamespace(st_mode=mode, st_reparse_tag=tag))
    assert is_link(tmp_path) is expected


@given(st.binary(max_size=40))
def test_any_name_can_be_shown(raw):
    name = raw.decode("utf-8", "surrogateescape")
    readable(name).encode()
    shown = readable_name(name)
    assert len(shown) == len(name)
    assert "\n" not in shown
    assert decodable_part(readable(name)) == decodable_part(name)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])))
def test_text_is_shown_as_it_is(text):
    assert readable(text) == readable_name(text) == text


@needs_bytes
@pytest.mark.parametrize("name", [CAFE, f"sub {CAFE}/{CAFE}", f"{CAFE}/new"])
def test_a_dialog_that_drops_bytes_means_the_file_that_has_them(tmp_path, name):
    (tmp_path / name).mkdir(parents=True)
    for shown in (decodable_part(name), readable(name)):
        assert existing_path(tmp_path / shown) == tmp_path / name


@needs_bytes
def test_a_path_that_is_there_or_has_bytes_of_its_own_means_itself(tmp_path):
    for name in ("caf", CAFE):
        (tmp_path / name).mkdir()
    assert existing_path(tmp_path / "caf") == tmp_path / "caf"
    assert existing_path(tmp_path / CAFE) == tmp_path / CAFE
    (tmp_path / CAFE).rmdir()
    assert existing_path(tmp_path / CAFE) == tmp_path / CAFE


@needs_bytes
def test_of_several_files_that_a_dialog_may_mean_none_is_taken(tmp_path):
    for raw in (b"caf\xe9", b"caf\xe8"):
        (tmp_path / os.fsdecode(raw)).mkdir()
    assert existing_path(tmp_path / "caf") == tmp_path / "caf"
