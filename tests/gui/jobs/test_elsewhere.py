import errno
import threading

import numpy as np
import pytest
from support.jobs_world import BOX, open_first, paint

from core.labels import Label
from core.masks import read_mask, write_mask
from core.pixels import Box


@pytest.fixture
def full_disk(monkeypatch, photo_folder):
    """A switch: while it is on, nothing can be written in the folder of photos, but everywhere else."""
    import core.files

    switch = threading.Event()
    replace = core.files.os.replace

    def refuse(source, target):
        if switch.is_set() and photo_folder in target.parents:
            raise OSError(errno.ENOSPC, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(core.files.os, "replace", refuse)
    return switch


@pytest.fixture
def unsaved(make_world, photo_folder, full_disk, write_photo):
    """Two photos, one in a sub-folder, whose masks cannot be saved; the first one is open."""
    write_photo(photo_folder / "more" / "pet_5.jpg", seed=5)
    world = make_world()
    open_first(world, photo_folder, "more/pet_5.jpg")
    full_disk.set()
    paint(world.document)
    assert not world.autosaver.flush()
    world.session.select("pet_1.jpg")
    paint(world.document, Label.BORDER)
    assert not world.autosaver.flush()
    yield world
    full_disk.clear()
    assert world.autosaver.flush()


def errors(world):
    return [message for message in world.messages if message.level == "error"]


def trimaps(folder):
    found = (folder / "annotations" / "trimaps").rglob("*")
    return sorted(file.relative_to(folder).as_posix() for file in found if file.is_file())


def test_one_lasting_message_offers_it(unsaved):
    (message,) = errors(unsaved)
    (action,) = message.actions
    requested = []
    unsaved.services.elsewhere.folder_requested.connect(lambda: requested.append(1))
    action.run()
    assert (action.text, requested) == ("Save elsewhere…", [1])


def test_everything_unsaved_is_written_there_with_its_sub_folders(unsaved, tmp_path):
    unsaved.services.elsewhere.save(tmp_path / "usb")
    assert trimaps(tmp_path / "usb") == ["annotations/trimaps/more/pet_5.png", "annotations/trimaps/pet_1.png"]
    mask = read_mask(tmp_path / "usb" / "annotations" / "trimaps" / "more" / "pet_5.png", (90, 120))
    assert (mask[BOX.slices] == Label.PET).all()
    assert f"2 masks are now in {tmp_path / 'usb'}" in unsaved.texts
    assert unsaved.autosaver.has_unsaved
    assert not unsaved.services.save_queue.may_lose


def test_nothing_there_is_overwritten(unsaved, tmp_path):
    other = tmp_path / "usb" / "annotations" / "trimaps" / "pet_1.png"
    write_mask(other, np.zeros((5, 5), np.uint8))
    content = other.read_bytes()
    unsaved.services.elsewhere.save(tmp_path / "usb")
    assert other.read_bytes() == content
    assert (read_mask(other.with_name("pet_1-2.png"), (90, 120))[BOX.slices] == Label.BORDER).all()


def test_what_is_painted_afterwards_may_be_lost_again(unsaved, tmp_path):
    unsaved.services.elsewhere.save(tmp_path / "usb")
    paint(unsaved.document, box=Box(0, 0, 5, 5))
    assert not unsaved.autosaver.flush()
    assert unsaved.services.save_queue.may_lose


def test_strokes_of_this_moment_are_written_too(unsaved, tmp_path):
    paint(unsaved.document, box=Box(60, 0, 80, 10))
    unsaved.services.elsewhere.save(tmp_path / "usb")
    mask = read_mask(tmp_path / "usb" / "annotations" / "trimaps" / "pet_1.png", (90, 120))
    assert (mask[60:80, :10] == Label.PET).all()
    assert not unsaved.services.save_queue.may_lose


def test_a_folder_that_cannot_be_written_to_is_reported_and_the_choice_offered_again(unsaved, photo_folder):
    unsaved.services.elsewhere.save(photo_folder)
    assert len(errors(unsaved)) == 3
    assert len([message for message in errors(unsaved) if message.actions]) == 2
    assert unsaved.services.save_queue.may_lose


def test_it_is_offered_again_when_no_folder_was_chosen(unsaved):
    unsaved.services.elsewhere.cancel()
    assert [len(message.actions) for message in errors(unsaved)] == [1, 1]


def test_it_is_not_offered_again_once_all_is_saved(unsaved, full_disk):
    full_disk.clear()
    assert unsaved.autosaver.flush()
    unsaved.services.elsewhere.cancel()
    assert len(errors(unsaved)) == 1
