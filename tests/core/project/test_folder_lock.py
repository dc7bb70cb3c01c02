"""One program at a time changes a folder: real processes, killed ones, other computers, and records left behind."""

import json
import os
import shutil
import signal
import sys
import threading
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.folder_holder import another_process_holding, run_python, write_record

from core.errors import FolderInUseError, NotWritableError, PetsegError, ProjectError
from core.project import Project
from core.project.locking.holder import STALE_SECONDS, process_start, read_holder, this_process
from core.project.locking.kernel_lock import KernelLock
from core.project.locking.lock import FolderLock, hold_project_of, holder_of

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX")
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
OTHER = {"host": "attic", "machine": "0123", "boot": "4567", "pid": 1, "started": "8"}


@pytest.fixture
def store(tmp_path):
    return tmp_path / ".petseg"


def is_free(folder):
    try:
        Project.open(folder).close()
    except FolderInUseError:
        return False
    return holder_of(folder / ".petseg") is None


# Processes


def test_a_second_process_learns_who_holds_the_folder(photo_folder):
    with another_process_holding(photo_folder):
        with pytest.raises(FolderInUseError) as caught:
            Project.open(photo_folder)
        here = this_process("PetSeg")
        assert f"open in PetSeg ({here.user} on {here.host}, since " in str(caught.value)
        assert str(photo_folder) in str(caught.value)
        assert caught.value.values["holder"] == holder_of(photo_folder / ".petseg")
    assert is_free(photo_folder)


@posix
def test_a_killed_process_holds_nothing(photo_folder):
    with another_process_holding(photo_folder) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert (photo_folder / ".petseg" / "lock.json").exists()
        assert holder_of(photo_folder / ".petseg") is None
        assert is_free(photo_folder)


@posix
@pytest.mark.parametrize("way", ["link", "above"])
def test_every_path_of_a_folder_is_the_same_folder(photo_folder, tmp_path, way):
    link = tmp_path / "link"
    link.symlink_to(photo_folder if way == "link" else photo_folder.parent)
    other = link if way == "link" else link / photo_folder.name
    with another_process_holding(photo_folder), pytest.raises(FolderInUseError):
        Project.open(other)


@posix
def test_child_processes_do_not_inherit_the_lock(photo_folder):
    code = """
import subprocess, sys
from pathlib import Path
from core.project import Project
project = Project.open(Path(sys.argv[1]))
child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=0, close_fds=False)
print(child.pid, flush=True)
sys.stdin.read()
"""
    with run_python(code, photo_folder) as process:
        child = int(process.stdout.readline())
        process.kill()
        process.wait()
        assert process_start(child) is not None
        assert is_free(photo_folder)


@pytest.mark.parametrize("locks", [True, False])
def test_of_processes_that_start_at_the_same_time_one_gets_the_folder(photo_folder, locks):
    code = """
import sys
from pathlib import Path
from core.errors import FolderInUseError
from core.project.locking.kernel_lock import KernelLock
from core.project.locking.lock import FolderLock
if sys.argv[2] == "False":
    KernelLock.try_exclusive = KernelLock.share = lambda self: None
print("ready", flush=True)
sys.stdin.readline()
try:
    lock = FolderLock.acquire(Path(sys.argv[1]))
except FolderInUseError:
    print("refused", flush=True)
else:
    print("held", flush=True)
sys.stdin.readline()
"""
    processes = [run_python(code, photo_folder / ".petseg", locks) for _ in range(4)]
    assert all(process.stdout.readline() == "ready\n" for process in processes)
    for process in processes:
        process.stdin.write("\n")
        process.stdin.flush()
    answers = [process.stdout.readline().strip() for process in processes]
    for process in processes:
        process.communicate("\n")
    assert sorted(answers) == ["held", "refused", "refused", "refused"]


# The same process


def test_a_process_may_open_its_folder_again_and_holds_it_until_the_last_is_closed(photo_folder):
    code = "import sys\nfrom pathlib import Path\nfrom core.project import Project\nProject.open(Path(sys.argv[1]))"
    first = Project.open(photo_folder)
    with closing(Project.open(photo_folder)):
        first.close()
        with run_python(code, photo_folder, stderr=-1) as process:
            _, errors = process.communicate()
            assert process.returncode == 1
            assert "FolderInUseError" in errors
    assert is_free(photo_folder)
    assert not (photo_folder / ".petseg" / "lock.json").exists()


def test_looking_who_holds_a_folder_does_not_get_in_the_way(store):
    stop = threading.Event()

    def look():
        while not stop.is_set():
            holder_of(store)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        for _ in range(200):
            FolderLock.acquire(store).release()
    finally:
        stop.set()
        thread.join()


# Records of others


def test_a_computer_that_is_at_work_holds_the_folder(tmp_path):
    write_record(tmp_path, age=STALE_SECONDS - 30, user="anna", **OTHER)
    with pytest.raises(FolderInUseError, match="anna on attic"):
        Project.open(tmp_path)
    assert holder_of(tmp_path / ".petseg").user == "anna"


def test_a_computer_that_has_not_been_heard_of_for_minutes_holds_nothing(tmp_path):
    write_record(tmp_path, age=STALE_SECONDS + 30, **OTHER)
    assert is_free(tmp_path)


def test_a_person_may_open_it_anyway_and_the_other_computer_notices(tmp_path):
    write_record(tmp_path, **OTHER)
    with closing(Project.open(tmp_path, take_over=True)) as project:
        project.refresh_lock()
        write_record(tmp_path, **OTHER)
        with pytest.raises(FolderInUseError, match="attic"):
            project.refresh_lock()


def test_the_record_of_this_computer_before_it_was_restarted_counts_for_nothing(tmp_path):
    write_record(tmp_path, boot="before")
    assert is_free(tmp_path)


@linux
def test_without_locks_of_the_disk_the_process_decides(tmp_path, monkeypatch):
    monkeypatch.setattr(KernelLock, "try_exclusive", lambda self: None)
    monkeypatch.setattr(KernelLock, "share", lambda self: None)
    parent = os.getppid()
    write_record(tmp_path, age=10 * STALE_SECONDS, pid=parent, started=process_start(parent))
    assert not is_free(tmp_path)
    write_record(tmp_path, pid=parent, started="1")  # another process has its number by now
    assert is_free(tmp_path)
    write_record(tmp_path, pid=2**22 + 1, started="1")
    assert is_free(tmp_path)
    write_record(tmp_path, boot="before", pid=parent, started=process_start(parent))
    assert is_free(tmp_path)
    write_record(tmp_path, namespace="another container", pid=2**22 + 1)
    assert not is_free(tmp_path)


@linux
def test_without_locks_of_the_disk_a_process_still_holds_its_folder(photo_folder, monkeypatch):
    monkeypatch.setattr(KernelLock, "try_exclusive", lambda self: None)
    monkeypatch.setattr(KernelLock, "share", lambda self: None)
    with another_process_holding(photo_folder):
        assert not is_free(photo_folder)
    assert is_free(photo_folder)


def test_refreshing_renews_the_record(tmp_path):
    with closing(Project.open(tmp_path)) as project:
        record = tmp_path / ".petseg" / "lock.json"
        os.utime(record, (1, 1))
        project.refresh_lock()
        assert record.stat().st_mtime > 1
        record.unlink()
        project.refresh_lock()
        assert read_holder(record)[0] == holder_of(tmp_path / ".petseg")


def test_a_store_that_was_deleted_is_locked_again_once_it_is_back(photo_folder):
    with closing(Project.open(photo_folder)) as project:
        (photo_folder / ".petseg").rename(photo_folder / "gone")
        project.refresh_lock()
        assert not (photo_folder / ".petseg").exists()
        (photo_folder / ".petseg").mkdir()
        project.refresh_lock()
        assert holder_of(photo_folder / ".petseg").pid == os.getpid()
    assert is_free(photo_folder)


def test_another_folder_in_place_of_the_open_one_is_not_locked(photo_folder):
    with closing(Project.open(photo_folder)) as project:
        photo_folder.rename(photo_folder.with_name("moved"))
        (photo_folder / ".petseg").mkdir(parents=True)
        project.refresh_lock()
        assert list((photo_folder / ".petseg").iterdir()) == []


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.lists(st.integers(), max_size=3)
NAMES = st.sampled_from(sorted(vars(this_process("")))) | st.text(max_size=5)


@settings(max_examples=100)
@given(record=st.binary(max_size=200) | st.dictionaries(NAMES, VALUES).map(lambda d: json.dumps(d).encode()))
def test_a_damaged_record_locks_nobody_out(tmp_path_factory, record):
    folder = tmp_path_factory.mktemp("folder")
    (folder / ".petseg").mkdir()
    (folder / ".petseg" / "lock.json").write_bytes(record)
    assert is_free(folder)


def test_texts_of_a_record_from_elsewhere_are_harmless(tmp_path):
    write_record(tmp_path, **OTHER | {"user": "\x1b[31manna\n" + "x" * 500, "host": "{0}", "since": "never"})
    with pytest.raises(FolderInUseError) as caught:
        Project.open(tmp_path)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 500


@posix
def test_pipes_links_and_folders_in_place_of_the_lock(tmp_path, store):
    store.mkdir()
    os.mkfifo(store / "lock.json")
    os.mkfifo(store / "lock")
    with pytest.raises(ProjectError, match="cannot be saved"):
        FolderLock.acquire(store)
    (store / "lock").unlink()
    outside = tmp_path / "outside"
    (store / "lock").symlink_to(outside)
    with pytest.raises(ProjectError):
        FolderLock.acquire(store)
    assert not outside.exists()


@posix
def test_a_copy_made_by_hard_links_has_a_lock_of_its_own(photo_folder, tmp_path):
    Project.open(photo_folder).close()
    copy = tmp_path / "copy"
    shutil.copytree(photo_folder, copy, copy_function=os.link)
    with another_process_holding(photo_folder), closing(Project.open(copy)):
        assert holder_of(copy / ".petseg").pid == os.getpid()


def test_a_full_disk_does_not_keep_anybody_out(photo_folder, monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "replace", fail)
        project = Project.open(photo_folder)
    project.close()
    assert is_free(photo_folder)


def test_a_folder_that_cannot_be_written_to_is_told_from_a_full_disk(store, monkeypatch):
    for number, kind in ((13, NotWritableError), (30, NotWritableError), (28, ProjectError)):

        def refuse(*_, number=number, **__):
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as refusing:
            refusing.setattr(os, "open", refuse)
            with pytest.raises(PetsegError) as caught:
                FolderLock.acquire(store)
        assert type(caught.value) is kind


def test_what_is_written_into_a_project_holds_it(photo_folder, tmp_path):
    Project.open(photo_folder).close()
    with hold_project_of(photo_folder / "annotations" / "trimaps", "petseg propose"):
        assert holder_of(photo_folder / ".petseg").program == "petseg propose"
    with hold_project_of(tmp_path, "petseg propose"):
        assert not (tmp_path / ".petseg").exists()
    assert is_free(photo_folder)
