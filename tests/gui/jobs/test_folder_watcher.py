"""Photos and masks that come, go and change while the folder is open."""

import os

import numpy as np
import pytest
from support.disk_clock import wait_for_a_tick
from support.jobs_world import BOX, World, is_shown, open_first, paint

from core.labels import Label
from core.masks import read_mask, write_mask
from core.pixels import Box
from core.project import PhotoState, refreshing
from petseg_gui.jobs import entry_feed
from petseg_gui.jobs.folders import folder_watcher
from petseg_gui.jobs.job_runner import JobRunner

NAME = "pet_1.jpg"


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    """New files need not stay as they are for a while."""
    monkeypatch.setattr(refreshing, "STABLE_SECONDS", 0)


@pytest.fixture
def world(make_world, photo_folder):
    world = make_world()
    open_first(world, photo_folder)
    return world


def look(world, times=1):
    for _ in range(times):
        world.services.folder_watcher.look()
        wait_for_a_tick(world.project.root.parent / "probe")


def listed(world):
    photos = world.services.photos
    return [photos.name_at(row) for row in range(photos.rowCount())]


def test_new_photos_take_their_places(world, photo_folder, write_photo):
    document = world.document
    write_photo(photo_folder / "pet_0.jpg")
    write_photo(photo_folder / "pet_2b.jpg")
    look(world)
    names = ["pet_0.jpg", "pet_1.jpg", "pet_2.jpg", "pet_2b.jpg", "pet_3.jpg", "pet_4.jpg"]
    assert world.session.entries.names == listed(world) == names
    assert world.document is document
    assert "2 photos were added." in world.texts
    world.session.select("pet_0.jpg")
    assert is_shown(world, "pet_0.jpg")()


def test_photos_that_a_dropped_look_has_found_are_listed(make_world, photo_folder, write_photo):
    world = make_world(hold=("folder",))
    open_first(world, photo_folder)
    write_photo(photo_folder / "pet_0.jpg")
    world.services.folder_watcher.look()
    world.project.refresh()  # as by a look whose answer is dropped
    world.services.folder_watcher.refresh()
    world.runner.drain("folder")
    assert listed(world)[0] == "pet_0.jpg"
    assert "1 photo was added." in world.texts


def test_in_another_order_nothing_else_moves(world, photo_folder, write_photo):
    world.session.apply_state("pet_3.jpg", PhotoState.REVIEWED)
    world.session.set_order("state")
    before = list(world.session.entries.names)
    write_photo(photo_folder / "pet_0.jpg")
    look(world)
    assert world.session.entries.names == listed(world) == [*before, "pet_0.jpg"]


def test_many_masks_that_come_are_shown_a_slice_at_a_time(world, photo_folder, qtbot, monkeypatch):
    monkeypatch.setattr(entry_feed, "SLICE", 1)
    names = ["pet_2.jpg", "pet_3.jpg", "pet_4.jpg"]
    for name in names:
        write_mask(world.session.project.masks.path(name), np.full(world.document.shape, Label.PET, np.uint8))
    shown = []
    world.session.entry_changed.connect(shown.append)
    world.services.folder_watcher.refresh()
    assert len(shown) == 1
    qtbot.waitUntil(lambda: all(world.session.entries.state(name) == PhotoState.REVIEWED for name in names))


def test_photos_that_are_gone_leave(world, photo_folder):
    (photo_folder / "pet_3.jpg").unlink()
    look(world)
    assert listed(world) == ["pet_1.jpg", "pet_2.jpg", "pet_4.jpg"]
    assert "1 photo is gone." in world.texts
    assert world.session.entries.counts()[PhotoState.TODO] + world.session.entries.counts()[PhotoState.PROPOSED] == 3


def test_the_open_photo_is_deleted_while_it_is_painted(world, photo_folder):
    world.session.select("pet_2.jpg")
    paint(world.document)
    mask = world.document.layers.mask.copy()
    (photo_folder / "pet_2.jpg").unlink()
    look(world)
    assert is_shown(world, "pet_3.jpg")()
    assert not world.autosaver.has_unsaved
    path = photo_folder / "annotations" / "trimaps" / "pet_2.png"
    assert (read_mask(path) == mask).all()
    assert f"Its mask is kept: {path}" in world.texts


def test_undo_of_a_photo_that_comes_back(world, photo_folder, tmp_path):
    paint(world.document)
    os.rename(photo_folder / NAME, tmp_path / NAME)
    look(world)
    assert is_shown(world, "pet_2.jpg")()
    os.rename(tmp_path / NAME, photo_folder / NAME)
    look(world)
    world.session.select(NAME)
    assert (world.document.layers.mask[BOX.slices] == Label.PET).all()
    assert world.document.history.can_undo
    world.document.undo()
    assert world.autosaver.flush()
    assert not world.project.masks.path(NAME).exists()


def test_the_last_photo_goes_and_another_one_comes(make_world, tmp_path, write_photo):
    photo = write_photo(tmp_path / "few" / "a.jpg")
    world = make_world()
    open_first(world, photo.parent, "a.jpg")
    photo.unlink()
    look(world)
    assert world.session.entries.names == []
    assert world.session.current is None
    write_photo(photo.parent / "b.jpg")
    look(world)
    assert is_shown(world, "b.jpg")()


def test_the_state_follows_a_mask_that_comes_or_goes(world, make_mask):
    path = world.project.masks.path("pet_3.jpg")
    write_mask(path, make_mask())
    look(world)
    assert world.session.entries.state("pet_3.jpg") == PhotoState.REVIEWED
    path.unlink()
    look(world)
    assert world.session.entries.state("pet_3.jpg") in (PhotoState.TODO, PhotoState.PROPOSED)


def test_a_mask_that_changes_under_an_unchanged_photo_is_shown(world, make_mask):
    paint(world.document)
    assert world.autosaver.flush()
    path = world.project.masks.path(NAME)
    write_mask(path, make_mask(seed=7))
    content = path.read_bytes()
    look(world, times=2)
    assert (world.document.layers.mask == make_mask(seed=7)).all()
    assert "another program changed the mask, which is shown as it is now" in world.texts
    assert world.autosaver.flush()
    assert path.read_bytes() == content
    look(world, times=3)
    assert world.texts.count("another program changed") == 1


def test_a_mask_that_comes_for_the_open_photo_is_shown(world, make_mask):
    write_mask(world.project.masks.path(NAME), make_mask(seed=7))
    look(world, times=2)
    assert (world.document.layers.mask == make_mask(seed=7)).all()
    assert world.session.entries.state(NAME) == PhotoState.REVIEWED


def test_a_mask_that_is_still_being_written_is_waited_for(world, make_mask):
    paint(world.document)
    assert world.autosaver.flush()
    path, before = world.project.masks.path(NAME), world.document
    for end in (50, 100, 150):
        path.write_bytes(b"x" * end)
        look(world)
    assert world.document is before
    assert "another program" not in world.texts


def test_what_is_no_mask_is_reported_once_and_left_alone(world):
    paint(world.document)
    assert world.autosaver.flush()
    path, before = world.project.masks.path(NAME), world.document
    path.write_bytes(b"no picture")
    look(world, times=5)
    assert world.document is before
    assert world.texts.count("it cannot be shown") == 1
    assert path.read_bytes() == b"no picture"


def test_a_mask_that_is_deleted_under_an_unchanged_photo_is_asked_about(world):
    paint(world.document)
    assert world.autosaver.flush()
    path = world.project.masks.path(NAME)
    path.unlink()
    look(world, times=2)
    assert not world.autosaver.flush()
    (conflict,) = world.services.conflicts.open
    assert conflict.other.is_deleted
    assert not path.exists()
    world.services.conflicts.choose(conflict, "mine")
    assert world.autosaver.flush()
    assert (read_mask(path)[BOX.slices] == Label.PET).all()


def test_painting_is_never_taken_over(world, make_mask):
    paint(world.document)
    assert world.autosaver.flush()
    write_mask(world.project.masks.path(NAME), make_mask(seed=7))
    look(world)
    paint(world.document, Label.BORDER, Box(0, 0, 5, 5))
    look(world, times=3)
    assert (world.document.layers.mask[:5, :5] == Label.BORDER).all()
    assert (world.document.layers.mask[BOX.slices] == Label.PET).all()


def test_a_refresh_by_hand_says_that_there_is_nothing(world):
    world.services.folder_watcher.refresh()
    assert "Nothing has come or gone" in world.texts


def test_it_looks_by_itself(qtbot, settings_file, models, monkeypatch, photo_folder, write_photo):
    monkeypatch.setattr(folder_watcher, "POLL_MS", 20)
    world = World(settings_file, JobRunner(), models)
    try:
        world.show(photo_folder)
        world.session.select(NAME)
        qtbot.waitUntil(is_shown(world, NAME))
        write_photo(photo_folder / "pet_9.jpg")
        qtbot.waitUntil(lambda: "pet_9.jpg" in world.session.entries.names)
        (photo_folder / NAME).unlink()
        qtbot.waitUntil(is_shown(world, "pet_2.jpg"))
    finally:
        models.gate.set()
        assert world.services.shutdown(10)
    assert not world.bugs
