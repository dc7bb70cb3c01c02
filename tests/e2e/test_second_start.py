"""A second start on a folder that a window has open, with real processes."""

import os
import signal
import time
from pathlib import Path

import pytest
from support.folder_holder import another_process_holding
from support.other_window import petseg, window_of_another_process
from support.trees import tree_of
from support.window_world import window_worlds

import petseg_gui
from core.project import Project
from core.project.locking.lock import FolderLock, holder_of
from petseg_gui.instances.request import show_elsewhere

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="sockets and signals of POSIX"),
    pytest.mark.usefixtures("runtime_folder"),
]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    values = {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": tmp_path,
        "XDG_CONFIG_HOME": tmp_path / "config",
        "XDG_DATA_HOME": tmp_path / "data",
        "PYTHONPATH": Path(petseg_gui.__file__).parents[1],
    }
    for name, value in values.items():
        monkeypatch.setenv(name, str(value))


def test_a_second_start_brings_the_window_forward(photo_folder, tmp_path):
    with window_of_another_process(photo_folder, tmp_path / "first.json") as first:
        first.minimize()
        done = petseg(photo_folder)
        assert (done.returncode, done.stderr) == (0, "")
        assert "another window" in done.stdout
        state = first.wait_for(lambda now: now["raised"] == 1)
        assert state == {"title": "photos – PetSeg", "minimized": False, "raised": 1, "photo": "pet_1.jpg"}
        # By another path, and with a photo named, which is then selected.
        link = tmp_path / "link"
        link.symlink_to(photo_folder)
        assert petseg(link / "pet_3.jpg").returncode == 0
        first.wait_for(lambda now: now["raised"] == 2 and now["photo"] == "pet_3.jpg")


def test_a_window_that_hangs_is_not_waited_for(photo_folder, tmp_path):
    with window_of_another_process(photo_folder, tmp_path / "first.json") as first:
        first.process.send_signal(signal.SIGSTOP)
        try:
            before = tree_of(photo_folder)
            with window_of_another_process(photo_folder, tmp_path / "second.json") as second:
                assert second.state()["title"] == "photos (read-only) – PetSeg"
            assert tree_of(photo_folder) == before
        finally:
            first.process.send_signal(signal.SIGCONT)


def test_after_a_crash_the_folder_opens_as_before(photo_folder, tmp_path):
    with window_of_another_process(photo_folder, tmp_path / "first.json") as first:
        first.process.kill()
        first.process.wait()
        with window_of_another_process(photo_folder, tmp_path / "second.json") as second:
            assert second.state()["title"] == "photos – PetSeg"


def test_another_folder_gets_a_window_of_its_own(photo_folder, oxford_folder, tmp_path):
    with window_of_another_process(photo_folder, tmp_path / "first.json") as first:
        with window_of_another_process(oxford_folder, tmp_path / "second.json") as second:
            assert second.state()["title"] == "oxford – PetSeg"
        assert first.state()["raised"] == 0


def test_from_within_a_window_the_other_one_comes_forward(qtbot, photo_folder, oxford_folder, tmp_path):
    with window_worlds(qtbot, tmp_path / "settings.json") as make_world:
        world = make_world()
        world.services.opener.open(oxford_folder)
        project = world.session.project
        with window_of_another_process(photo_folder, tmp_path / "first.json") as first:
            world.services.opener.open(photo_folder / "pet_2.jpg")
            first.wait_for(lambda now: now["raised"] == 1 and now["photo"] == "pet_2.jpg")
        assert world.session.project is project
        assert "“photos” is open in another window" in world.texts


def test_holders_without_a_window_are_not_asked(photo_folder):
    Project.open(photo_folder).close()
    with FolderLock.acquire(photo_folder / ".petseg", "petseg propose"):
        started = time.monotonic()
        assert not show_elsewhere(holder_of(photo_folder / ".petseg"))
        assert time.monotonic() - started < 1
    with another_process_holding(photo_folder):  # there is no listener
        assert not show_elsewhere(holder_of(photo_folder / ".petseg"))
