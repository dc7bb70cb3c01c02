"""Full disks, crashes and threads: nothing is lost, and nothing counts as reviewed that may not be."""

import errno
import os
import shutil
import subprocess
import sys
import threading
from contextlib import closing, suppress
from pathlib import Path

import pytest

import core
from core.errors import MaskError, PetsegError, ProjectError
from core.project import PhotoState, Project
from core.project.database.database import Database

TODO, PROPOSED, CORRECTED, REVIEWED, SKIPPED = PhotoState
NAME, SHAPE = "pet_1.jpg", (90, 120)


def state_after_reopening(project):
    with closing(Project.open(project.root)) as again:
        return again.photos.entry(NAME).state


def aside(project):
    return sorted(path for path in (project.root / ".petseg" / "set-aside").rglob("*") if path.is_file())


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_full_disk_keeps_mask_state_and_touched_pixels(project, old, new, monkeypatch, step):
    project.masks.save(NAME, old, old == 0, REVIEWED)

    def refuse(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, step, refuse)
        with pytest.raises(MaskError, match="no space left"):
            project.masks.save(NAME, new, new == 0, CORRECTED)
    assert project.photos.entry(NAME).state == REVIEWED
    assert state_after_reopening(project) == REVIEWED
    assert (project.masks.load(NAME, SHAPE) == old).all()
    assert (project.masks.load_touched(NAME, SHAPE) == (old == 0)).all()
    project.masks.save(NAME, new, new == 0, CORRECTED)
    assert (project.masks.load(NAME, SHAPE) == new).all()
    assert aside(project) == []


def test_full_disk_at_the_database_changes_nothing_that_is_shown(project, monkeypatch):
    def refuse(*_):
        raise ProjectError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(Database, "update_photos", refuse)
        with pytest.raises(ProjectError):
            project.photos.set_state(NAME, SKIPPED)
    assert project.photos.entry(NAME).state == state_after_reopening(project) == TODO


class Crash(BaseException):
    """Stands for the end of the process."""


class Fuse:
    """Lets some changes of the disk through, then crashes before or after the next."""

    def __init__(self, monkeypatch, steps, after):
        self.left, self.after = steps, after
        for name in ("link", "rename", "replace"):
            monkeypatch.setattr(os, name, self.guard(getattr(os, name)))
        monkeypatch.setattr(Database, "update_photos", self.guard(Database.update_photos))

    def guard(self, change):
        def changed(*args):
            if self.left < 0:
                raise Crash
            self.left -= 1
            if self.left >= 0 or self.after:
                change(*args)
            if self.left < 0:
                raise Crash

        return changed


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("steps", range(7))
@pytest.mark.parametrize("second", [CORRECTED, REVIEWED])
@pytest.mark.parametrize("first", [None, CORRECTED, REVIEWED, SKIPPED])
def test_crash_between_two_writes(photo_folder, old, new, monkeypatch, first, second, steps, after):
    project = Project.open(photo_folder)
    if first in (CORRECTED, REVIEWED):
        project.masks.save(NAME, old, old == 0, first)
    elif first is not None:
        project.photos.set_state(NAME, first)
    with monkeypatch.context() as patched:
        Fuse(patched, steps, after)
        with suppress(Crash):
            project.masks.save(NAME, new, new == 0, second)
    project.close()
    with closing(Project.open(photo_folder)) as again:
        mask, state = again.masks.load(NAME, SHAPE), again.photos.entry(NAME).state
        assert again.notes == []
        if mask is None:
            assert first not in (CORRECTED, REVIEWED)
            assert state == (first or TODO)
            return
        is_new = (mask == new).all()
        assert is_new or (mask == old).all()
        if state == REVIEWED:
            assert (second if is_new else first) == REVIEWED
        touched = again.masks.load_touched(NAME, SHAPE)
        assert touched is None or (touched == (mask == 0)).all()


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("steps", range(7))
@pytest.mark.parametrize("first", [CORRECTED, REVIEWED, SKIPPED])
def test_crash_while_a_mask_is_removed(photo_folder, old, monkeypatch, first, steps, after):
    project = Project.open(photo_folder)
    project.masks.save(NAME, old, old == 0, CORRECTED if first == SKIPPED else first)
    if first == SKIPPED:
        project.photos.set_state(NAME, SKIPPED)
    with monkeypatch.context() as patched:
        Fuse(patched, steps, after)
        with suppress(Crash):
            project.masks.remove(NAME)
    project.close()
    with closing(Project.open(photo_folder)) as again:
        mask, state = again.masks.load(NAME, SHAPE), again.photos.entry(NAME).state
        assert state in ((first,) if mask is not None else (TODO, SKIPPED))
        kept = [version.path for version in again.masks.previous.versions(NAME) if version.path.is_file()]
        assert mask is not None or len(kept) == 1


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("steps", range(12))
@pytest.mark.parametrize("had_mask", [False, True])
def test_crash_while_a_review_is_taken_back(photo_folder, old, new, monkeypatch, had_mask, steps, after):
    project = Project.open(photo_folder)
    if had_mask:
        project.masks.save(NAME, old, old == 0, CORRECTED)
    with project.log.step("Review"):
        project.masks.save(NAME, new, new == new, REVIEWED)
    with monkeypatch.context() as patched:
        Fuse(patched, steps, after)
        with suppress(Crash):
            project.undo.take_back_last()
    project.close()
    with closing(Project.open(photo_folder)) as again:
        mask, state = again.masks.load(NAME, SHAPE), again.photos.entry(NAME).state
        assert (mask is None) == (state == TODO)
        if state == REVIEWED:
            assert (mask == new).all()
        elif mask is not None:
            assert (mask == old).all() or (mask == new).all()
        again.undo.take_back_last()
        assert again.photos.entry(NAME).state in (TODO, CORRECTED)


KILLED = """
import os, sys
from pathlib import Path
import numpy as np
from core.project import PhotoState, Project
project = Project.open(Path(sys.argv[1]))
replace, left = os.replace, [int(sys.argv[2])]
def dying(*args):
    left[0] -= 1
    if left[0] < 0:
        os.kill(os.getpid(), 9)
    replace(*args)
os.replace = dying
for value in (0, 1):
    mask = np.full((90, 120), value, np.uint8)
    project.masks.save("pet_1.jpg", mask, mask == 0, PhotoState.CORRECTED)
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("writes", [0, 1, 2, 3])
def test_killed_process(photo_folder, writes):
    root = Path(core.__file__).parents[1]
    command = [sys.executable, "-c", KILLED, str(photo_folder), str(writes)]
    done = subprocess.run(command, env=os.environ | {"PYTHONPATH": str(root)}, timeout=60, check=False)
    assert done.returncode == -9
    for left_over in photo_folder.rglob(".*.petseg-tmp"):
        os.utime(left_over, (1, 1))
    with closing(Project.open(photo_folder)) as project:
        mask = project.masks.load(NAME, SHAPE)
        assert project.photos.entry(NAME).state == (TODO if mask is None else CORRECTED)
        assert (mask is None) == (writes == 0)
        if mask is not None:
            assert (mask == (1 if writes == 3 else 0)).all()
    left = [path.name for path in (photo_folder / "annotations").rglob(".*")]
    assert left == []


# Threads


def test_threads_at_once(project, make_mask):
    errors = []

    def work(seed):
        mask = make_mask(seed=seed)
        try:
            for name in project.photos.names:
                project.proposals.save(name, mask, 0.1, "shipped")
                project.masks.save(name, mask, mask == 0, CORRECTED)
                assert project.masks.load(name, SHAPE) is not None
                project.masks.load_touched(name, SHAPE)
                project.photos.set_problem(name, None)
        except (PetsegError, AssertionError) as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert aside(project) == []
    with closing(Project.open(project.root)) as again:
        assert again.photos.entries() == project.photos.entries()
        for name in again.photos.names:
            mask = again.masks.load(name, SHAPE)
            assert (again.masks.load_touched(name, SHAPE) == (mask == 0)).all()


def test_a_state_can_be_set_while_a_mask_is_being_written(project, old, monkeypatch):
    writing, go_on = threading.Event(), threading.Event()
    replace = os.replace

    def slow(*args):
        writing.set()
        assert go_on.wait(30)
        replace(*args)

    monkeypatch.setattr(os, "replace", slow)
    saver = threading.Thread(target=project.masks.save, args=(NAME, old, old == 0, CORRECTED))
    saver.start()
    assert writing.wait(30)
    project.photos.set_state("pet_2.jpg", SKIPPED)
    assert project.photos.entry("pet_2.jpg").state == SKIPPED
    assert project.photos.entry(NAME).state == TODO
    go_on.set()
    saver.join()
    assert project.photos.entry(NAME).state == CORRECTED


def test_a_save_cut_off_twice_is_no_review(project, old, new, monkeypatch):
    """First behind the mask, then before it: the mask that is there by now is not what somebody else has made."""
    replace = os.replace
    for refused in ("touched", "trimaps"):

        def refuse(source, target, refused=refused):
            if refused in Path(target).parts:
                raise OSError(errno.ENOSPC, "No space left on device")
            replace(source, target)

        with monkeypatch.context() as full_disk:
            full_disk.setattr(os, "replace", refuse)
            with pytest.raises(PetsegError):
                project.masks.save(NAME, old, old == 0, CORRECTED)
    copy = shutil.copytree(project.root, project.root.with_name("after the crash"))
    with closing(Project.open(copy)) as again:
        assert again.photos.entry(NAME).state == CORRECTED
        assert (again.masks.load(NAME, SHAPE) == old).all()
    assert project.masks.save(NAME, new, new == 0, CORRECTED).state == CORRECTED
