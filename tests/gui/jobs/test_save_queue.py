import errno
import threading

import numpy as np
import pytest
from support.jobs_world import BOX, is_shown, open_first, paint

from core.errors import MaskError
from core.labels import Label
from core.pixels import Box
from core.project import PhotoState, Project
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.messages import Message


@pytest.fixture
def full_disk(monkeypatch):
    """A switch: while it is on, nothing can be written."""
    import core.files

    switch = threading.Event()
    replace = core.files.os.replace

    def refuse(source, target):
        if switch.is_set():
            raise OSError(errno.ENOSPC, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(core.files.os, "replace", refuse)
    return switch


def test_a_failed_save_keeps_the_last_good_file_and_is_reported_once(
    qtbot, quick_saving, make_world, photo_folder, full_disk
):
    world = make_world()
    document = open_first(world, photo_folder)
    paint(document)
    assert world.autosaver.flush()
    good = world.mask_on_disk("pet_1.jpg")
    received: list[Exception] = []
    withdrawn: list[Message] = []
    world.services.save_queue.save_failed.connect(received.append)
    world.session.message_withdrawn.connect(withdrawn.append)
    full_disk.set()
    for row in range(3):
        paint(document, Label.BORDER, Box(row, 0, row + 1, 5))
        assert not world.autosaver.flush()
    assert world.autosaver.has_unsaved
    assert received
    assert all(isinstance(error, MaskError) for error in received)
    assert [message.level for message in world.messages] == ["error"]
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), good)
    assert withdrawn == []
    full_disk.clear()
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    assert withdrawn == world.messages
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), document.layers.mask)


def test_a_failed_save_is_tried_again_by_itself(qtbot, quick_saving, world, photo_folder, full_disk):
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    full_disk.set()
    with qtbot.waitSignal(world.services.save_queue.save_failed):
        paint(world.document)
    world.session.select("pet_2.jpg")
    qtbot.waitUntil(is_shown(world, "pet_2.jpg"))
    full_disk.clear()
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    assert (world.mask_on_disk("pet_1.jpg")[BOX.slices] == Label.PET).all()


def test_what_could_not_be_saved_is_still_shown_when_the_photo_is_opened_again(make_world, photo_folder, full_disk):
    world = make_world()
    document = open_first(world, photo_folder)
    full_disk.set()
    paint(document)
    world.session.select("pet_2.jpg")
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    world.session.select("pet_1.jpg")
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    assert (world.document.layers.mask[BOX.slices] == Label.PET).all()
    full_disk.clear()
    assert world.autosaver.flush()


def test_a_project_that_is_left_is_closed_after_its_last_save(make_world, photo_folder, oxford_folder, full_disk):
    world = make_world()
    document = open_first(world, photo_folder)
    left = world.project
    full_disk.set()
    paint(document)
    world.show(oxford_folder)
    assert world.autosaver.has_unsaved
    full_disk.clear()
    assert world.autosaver.flush()
    with pytest.raises(Exception, match="database"):
        left.photos.set_state("pet_1.jpg", PhotoState.SKIPPED)
    again = Project.open(photo_folder)
    assert (again.masks.load("pet_1.jpg", (90, 120))[BOX.slices] == Label.PET).all()
    again.close()


def test_a_mask_that_could_not_be_saved_is_saved_by_the_folder_opened_again(make_world, photo_folder, full_disk):
    world = make_world()
    document = open_first(world, photo_folder)
    full_disk.set()
    paint(document)
    world.session.set_project(None)
    assert world.autosaver.has_unsaved
    world.show(photo_folder)
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    world.session.select("pet_1.jpg")
    assert (world.document.layers.mask[BOX.slices] == Label.PET).all()
    full_disk.clear()
    assert world.autosaver.flush()
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED
    assert (world.mask_on_disk("pet_1.jpg")[BOX.slices] == Label.PET).all()


def test_nothing_is_saved_to_a_folder_while_it_is_opened_again(make_world, photo_folder, full_disk):
    """The new project would see the journal and the mask at different moments."""
    world = make_world(hold=("photos",))
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    world.runner.drain("photos")
    full_disk.set()
    paint(world.document)
    assert not world.autosaver.flush()
    world.opener.open(photo_folder)
    world.runner.step("photos")
    assert world.opener.is_opening
    full_disk.clear()
    world.services.save_queue.retry()
    assert not (photo_folder / "annotations" / "trimaps" / "pet_1.png").exists()
    world.runner.drain("photos")
    assert not world.opener.is_opening
    assert world.autosaver.flush()
    assert (world.mask_on_disk("pet_1.jpg")[BOX.slices] == Label.PET).all()
    assert not [message for message in world.messages if "another program" in message.text.lower()]


def test_closing_asks_about_a_decision_that_cannot_be_stored(make_world, photo_folder):
    world = make_world(runner=JobRunner())
    world.show(photo_folder)
    project, name = world.session.project, world.session.entries.names[1]
    photo_folder.rename(photo_folder.with_name("moved"))
    world.services.save_queue.put_state(project, name, PhotoState.SKIPPED)
    assert not world.autosaver.flush()
    photo_folder.with_name("moved").rename(photo_folder)
    assert world.autosaver.flush()
    assert project.photos.entry(name).state == PhotoState.SKIPPED
