import os
import threading

import numpy as np
import pytest
from support.closed_folders import closed
from support.jobs_world import BOX, is_shown, paint

from core.labels import Label
from core.project import PhotoState, Project
from petseg_gui.jobs.folders import folder_target


def test_a_folder_is_opened_at_its_first_photo_to_do(qtbot, world, photo_folder):
    project = Project.open(photo_folder)
    project.photos.set_state("pet_1.jpg", PhotoState.SKIPPED)
    project.close()
    busy: list[bool] = []
    world.opener.busy.connect(busy.append)
    with qtbot.waitSignal(world.opener.opened) as opened:
        world.opener.open(photo_folder)
    assert opened.args == [photo_folder]
    assert busy == [True, False]
    assert world.session.current == "pet_2.jpg"
    qtbot.waitUntil(is_shown(world, "pet_2.jpg"))


def test_a_photo_opens_its_folder(make_world, oxford_folder):
    world = make_world()
    world.opener.open(oxford_folder / "images" / "pet_3.jpg")
    assert world.project.root == oxford_folder
    assert world.session.current == "pet_3.jpg"


def test_a_photo_deep_in_a_known_project_opens_that_project(make_world, photo_folder, write_photo):
    write_photo(photo_folder / "cats" / "tom.png")
    Project.open(photo_folder).close()
    world = make_world()
    world.opener.open(photo_folder / "cats" / "tom.png")
    assert world.project.root == photo_folder
    assert world.session.current == "cats/tom.png"


def test_a_photo_that_its_project_leaves_out_opens_its_own_folder(make_world, photo_folder, write_photo):
    write_photo(photo_folder / ".hidden" / "tom.png")
    Project.open(photo_folder).close()
    world = make_world()
    world.opener.open(photo_folder / ".hidden" / "tom.png")
    assert world.project.root == photo_folder / ".hidden"
    assert world.session.current == "tom.png"


def test_another_photo_of_the_open_folder_is_just_chosen(make_world, photo_folder):
    world = make_world()
    world.opener.open(photo_folder)
    project = world.project
    world.opener.open(photo_folder / "pet_4.jpg")
    assert world.project is project
    assert world.session.current == "pet_4.jpg"


def test_opening_the_same_folder_again_finds_new_photos_and_keeps_work(qtbot, world, photo_folder, write_photo):
    world.opener.open(photo_folder)
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    paint(world.document)
    write_photo(photo_folder / "pet_0.jpg")
    with qtbot.waitSignal(world.opener.opened):
        world.opener.open(photo_folder)
    assert world.session.entries.names[0] == "pet_0.jpg"
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    assert (world.document.layers.mask[BOX.slices] == Label.PET).all()
    assert not list((photo_folder / ".petseg").glob("set-aside/*"))


def open_again_while_saving(qtbot, world, photo_folder, disk):
    """Open a folder twice, with a save in between that ends only after the second time."""
    disk.clear()
    world.opener.open(photo_folder)
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    paint(world.document)
    world.opener.open(photo_folder)
    qtbot.waitUntil(lambda: world.session.project is None)
    with qtbot.waitSignal(world.opener.opened):
        disk.set()


def test_the_same_folder_is_read_only_after_its_saves(qtbot, world, photo_folder, disk):
    open_again_while_saving(qtbot, world, photo_folder, disk)
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED
    assert not world.project.masks.load_touched("pet_1.jpg", (90, 120)).all()


def test_the_same_folder_is_read_only_after_it_was_closed(qtbot, world, photo_folder, disk, monkeypatch):
    calls: list[str] = []

    class Noting(Project):
        @classmethod
        def open(cls, folder, **values):
            calls.append("open")
            return super().open(folder, **values)

        def close(self):
            super().close()
            calls.append("closed")

    monkeypatch.setattr(folder_target, "Project", Noting)
    open_again_while_saving(qtbot, world, photo_folder, disk)
    assert calls == ["open", "closed", "open"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own there")
@pytest.mark.parametrize("name", ["", "pet_2.jpg"])
def test_the_open_folder_is_recognised_by_another_path(make_world, photo_folder, tmp_path, name):
    world = make_world()
    world.opener.open(photo_folder)
    paint(world.document)
    link = tmp_path / "link"
    link.symlink_to(photo_folder)
    world.opener.open(link / name)
    assert world.project.root == photo_folder
    assert world.session.current == (name or "pet_1.jpg")
    assert world.autosaver.flush()
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED
    assert not world.messages


@pytest.mark.parametrize("kind", ["missing", "text", "newer"])
def test_what_cannot_be_opened_is_reported_and_the_open_folder_stays(make_world, photo_folder, tmp_path, kind):
    world = make_world()
    world.opener.open(photo_folder)
    project = world.project
    target = tmp_path / "nothing here"
    if kind == "text":
        target = tmp_path / "notes.txt"
        target.write_text("hello")
    elif kind == "newer":
        target.mkdir()
        Project.open(target).close()
        import sqlite3

        connection = sqlite3.connect(target / ".petseg" / "project.db")
        connection.execute("PRAGMA user_version = 999")
        connection.close()
    world.messages.clear()
    world.opener.open(target)
    assert [message.level for message in world.messages] == ["error"]
    assert target.name in world.texts
    assert world.project is project
    assert world.session.document is not None


def test_a_folder_without_photos_opens_without_a_message(make_world, tmp_path):
    """The page in the window says it; a message above it would say it twice."""
    world = make_world()
    world.opener.open(tmp_path)
    assert world.project.root == tmp_path
    assert world.session.entries.names == []
    assert world.session.current is None
    assert not world.messages


def test_repairs_are_reported(make_world, photo_folder):
    Project.open(photo_folder).close()
    (photo_folder / ".petseg" / "project.db").write_bytes(b"broken" * 100)
    world = make_world()
    world.opener.open(photo_folder)
    assert "damaged" in world.texts
    assert len(world.session.entries.names) == 4


def test_the_latest_folder_wins_and_the_other_is_closed(qtbot, world, photo_folder, oxford_folder, monkeypatch):
    begun, gate, made = threading.Event(), threading.Event(), []

    class Slow(Project):
        @classmethod
        def open(cls, folder, **values):
            if folder == photo_folder:
                begun.set()
                gate.wait(20)
            made.append(super().open(folder, **values))
            return made[-1]

    monkeypatch.setattr(folder_target, "Project", Slow)
    world.opener.open(photo_folder)
    qtbot.waitUntil(begun.is_set)
    world.opener.open(oxford_folder)
    gate.set()
    qtbot.waitUntil(lambda: world.session.project is not None)
    assert world.project.root == oxford_folder
    for project in made:
        if project.root == photo_folder:
            with pytest.raises(Exception, match="database"):
                project.photos.set_state("pet_1.jpg", PhotoState.SKIPPED)


def test_the_window_does_not_wait_until_a_cancelled_opening_is_closed(qtbot, world, photo_folder, monkeypatch):
    begun, gate, closed_in = threading.Event(), threading.Event(), []

    class Slow(Project):
        @classmethod
        def open(cls, folder, **values):
            begun.set()
            gate.wait(20)
            return super().open(folder, **values)

        def close(self):
            closed_in.append(threading.get_ident())
            super().close()

    monkeypatch.setattr(folder_target, "Project", Slow)
    world.opener.open(photo_folder)
    qtbot.waitUntil(begun.is_set)
    world.opener.close()
    gate.set()
    qtbot.waitUntil(lambda: bool(closed_in))
    assert threading.get_ident() not in closed_in
    assert world.session.project is None


def test_leaving_a_folder_saves_and_closes_it(make_world, photo_folder):
    world = make_world()
    world.opener.open(photo_folder)
    left = world.project
    paint(world.document)
    painted = world.document.layers.mask
    world.opener.close()
    assert world.session.project is None
    assert not world.autosaver.has_unsaved
    with pytest.raises(Exception, match="database"):
        left.photos.set_state("pet_1.jpg", PhotoState.SKIPPED)
    again = Project.open(photo_folder)
    assert np.array_equal(again.masks.load("pet_1.jpg", (90, 120)), painted)
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="Python asks Windows in other ways, which are not simulated")
def test_a_folder_that_may_not_be_entered_is_no_bug(make_world, photo_folder, tmp_path):
    world = make_world()
    with closed(photo_folder):
        world.opener.open(photo_folder)
        world.opener.open(photo_folder / "pet_1.jpg")
    world.opener.open(tmp_path / ("x" * 300))
    assert [message.level for message in world.messages] == ["error"] * 3
    assert world.bugs == []


@pytest.mark.skipif(os.name == "nt", reason="Python asks Windows in other ways, which are not simulated")
def test_a_place_is_offered_where_the_store_is_somebody_else_s(make_world, photo_folder):
    Project.open(photo_folder).close()
    world, offers = make_world(), []
    world.opener.place_needed.connect(lambda target, reason: offers.append(target.root))
    with closed(photo_folder / ".petseg"):
        world.opener.open(photo_folder)
    assert offers == [photo_folder]
    assert (world.bugs, world.messages) == ([], [])
