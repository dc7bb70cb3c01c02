"""A file is either the old one or the whole new one."""

import errno
import os
import socket
import tempfile
import threading

import pytest

from core import files
from core.errors import PetsegError
from core.files import (
    FileTooLargeError,
    IrregularFileError,
    atomic_write,
    digest,
    is_temporary,
    open_regular,
    read_regular,
    remove_abandoned,
    temporary_folder,
    write_bytes,
)


def test_file_and_folder_are_made(tmp_path):
    target = tmp_path / "a" / "b" / "file.bin"
    write_bytes(target, b"new")
    assert target.read_bytes() == b"new"
    assert os.listdir(target.parent) == ["file.bin"]


def test_new_folders_outlast_a_power_cut(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(files, "sync_folder", synced.append)
    write_bytes(tmp_path / "a" / "b" / "file.bin", b"new")
    assert synced == [tmp_path, tmp_path / "a", tmp_path / "a" / "b"]


@pytest.mark.parametrize("durable", [True, False])
def test_block_that_raises_leaves_the_old_file(tmp_path, durable):
    target = tmp_path / "file.bin"
    target.write_bytes(b"old")
    with pytest.raises(TypeError), atomic_write(target, durable=durable) as stream:
        stream.writelines([b"half of it", None])
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file.bin"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_full_disk_leaves_the_old_file(tmp_path, monkeypatch, step):
    target = tmp_path / "file.bin"
    target.write_bytes(b"old")

    def refuse(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(OSError, match="No space"):
        write_bytes(target, b"new")
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file.bin"]


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_modes_are_those_of_the_old_file_or_of_any_new_one(tmp_path):
    old, new, plain = tmp_path / "old", tmp_path / "new", tmp_path / "plain"
    old.write_bytes(b"")
    old.chmod(0o640)
    plain.write_bytes(b"")
    write_bytes(old, b"x")
    write_bytes(new, b"x")
    assert old.stat().st_mode & 0o777 == 0o640
    assert new.stat().st_mode == plain.stat().st_mode


def test_longest_file_name_can_be_written(tmp_path):
    target = tmp_path / ("ü" * 120 + ".png")
    write_bytes(target, b"x")
    assert target.read_bytes() == b"x"


def test_link_is_replaced_and_its_target_kept(tmp_path):
    original, link = tmp_path / "original", tmp_path / "link"
    original.write_bytes(b"precious")
    link.symlink_to(original)
    write_bytes(link, b"new")
    assert original.read_bytes() == b"precious"
    assert link.read_bytes() == b"new"


def test_writers_at_once_leave_one_whole_file(tmp_path):
    target = tmp_path / "file.bin"
    contents = [bytes([65 + n]) * 50_000 for n in range(6)]
    threads = [threading.Thread(target=write_bytes, args=(target, data)) for data in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert target.read_bytes() in contents
    assert os.listdir(tmp_path) == ["file.bin"]


def test_only_old_temporary_files_are_removed(tmp_path):
    left = tmp_path / ".a.png-0011.petseg-tmp"
    young = tmp_path / ".b.png-0022.petseg-tmp"
    other = tmp_path / ".hidden"
    for path in (left, young, other):
        path.write_bytes(b"x")
    for path in (left, other):
        os.utime(path, (1, 1))
    remove_abandoned([left, young, other, tmp_path / ".gone.petseg-tmp"])
    assert sorted(os.listdir(tmp_path)) == [young.name, other.name]
    assert is_temporary(young.name)
    assert not is_temporary(other.name)


def test_what_a_crash_left_in_a_folder_that_cannot_be_read_stays():
    def paths():
        raise OSError(errno.EIO, "Input/output error")
        yield

    remove_abandoned(paths())


@pytest.mark.parametrize("named", [True, False])
def test_a_folder_for_temporary_files_that_is_missing_is_named(tmp_path, monkeypatch, named):
    gone = str(tmp_path / "gone")
    monkeypatch.setenv("TMPDIR", gone)
    monkeypatch.setattr(tempfile, "tempdir", gone)

    def find_none(*_args):
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")

    if not named:
        monkeypatch.setattr(tempfile, "mkdtemp", find_none)
    with pytest.raises(PetsegError, match="no folder for temporary files can be made") as caught, temporary_folder():
        pass
    assert str(caught.value.path) == gone


def test_digest_distinguishes_contents():
    assert digest(b"abc") == digest(b"abc")
    assert len({digest(b""), digest(b"abc"), digest(b"abd"), digest(b"abcd")}) == 4


def test_folder_in_the_way_is_an_error_and_stays(tmp_path):
    target = tmp_path / "file.bin"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match=r"."):
        write_bytes(target, b"x")
    assert (target / "inside").is_dir()
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("refused", [False, True])
def test_durable_write_asks_the_disk_too_on_macos(tmp_path, monkeypatch, refused):
    fcntl = pytest.importorskip("fcntl")
    calls = []

    def ask(_handle, call):
        calls.append(call)
        if refused:
            raise OSError(errno.ENOTSUP, "Operation not supported")

    monkeypatch.setattr(files.sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", ask)
    files.write_bytes(tmp_path / "a", b"x")
    assert calls == [51, 51]
    assert (tmp_path / "a").read_bytes() == b"x"


def make_pipe(path):
    os.mkfifo(path)


def make_socket(path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.fspath(path))


IRREGULAR = {
    "folder": lambda path: path.mkdir(),
    "pipe": make_pipe,
    "socket": make_socket,
    "device": lambda path: path.symlink_to("/dev/zero"),
    "link to a pipe": lambda path: (make_pipe(path.with_name("pipe")), path.symlink_to(path.with_name("pipe"))),
}


@pytest.mark.skipif(os.name == "nt", reason="pipes and devices have names on POSIX only")
@pytest.mark.parametrize("kind", IRREGULAR)
def test_only_regular_files_are_opened(tmp_path, kind):
    IRREGULAR[kind](tmp_path / "a")
    with pytest.raises(IrregularFileError, match="this is no file"):
        open_regular(tmp_path / "a")


def test_regular_file_is_read_up_to_its_limit(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert read_regular(path, 5) == b"12345"
    with pytest.raises(FileTooLargeError):
        read_regular(path, 4)
    with open_regular(path) as stream:
        assert stream.read() == b"12345"
    with pytest.raises(FileNotFoundError):
        open_regular(tmp_path / "gone")
