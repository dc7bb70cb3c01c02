"""Saving never holds up the pointer, and what is saved is always the mask of one moment."""

import threading

import numpy as np
import pytest
from support.jobs_world import BOX, is_shown, open_first, paint

from core.editing.layers import MaskLayers
from core.labels import Label
from core.pixels import Box
from petseg_gui.jobs.saving.mask_copier import MAX_TRIES

HALF = Box(50, 50, 60, 60)


def begin(document, box=HALF):
    document.begin_stroke("Brush stroke")
    document.stroke(box, np.ones(box.shape, bool), Label.BORDER)


@pytest.fixture
def held(qtbot, quick_saving, make_world, photo_folder):
    """A world whose copies are taken one by one, with a stroke that waits for its copy."""
    world = make_world(hold=("snapshots",))
    document = open_first(world, photo_folder)
    paint(document)
    qtbot.waitUntil(lambda: bool(world.runner.queued("snapshots")))
    return world, document


def saved(world):
    return world.mask_on_disk("pet_1.jpg")


def test_the_copy_is_taken_in_the_background(qtbot, world, photo_folder, monkeypatch):
    threads, copy = [], MaskLayers.copy
    monkeypatch.setattr(MaskLayers, "copy", lambda layers: threads.append(threading.get_ident()) or copy(layers))
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    paint(world.document)
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    assert threads
    assert threading.get_ident() not in threads


def test_a_stroke_that_begins_while_copying_is_not_in_the_copy(held):
    world, document = held
    before = document.layers.mask.copy()
    begin(document)
    world.runner.drain("snapshots")
    assert np.array_equal(saved(world), before)
    document.end_stroke()
    assert world.autosaver.has_unsaved
    assert world.autosaver.flush()
    assert (saved(world)[HALF.slices] == Label.BORDER).all()


def test_a_stroke_that_goes_on_all_the_while_is_not_in_the_copy(qtbot, quick_saving, make_world, photo_folder):
    world = make_world(hold=("snapshots",))
    document = open_first(world, photo_folder)
    paint(document)
    before = document.layers.mask.copy()
    begin(document)
    qtbot.waitUntil(lambda: bool(world.runner.queued("snapshots")))
    document.stroke(Box(70, 0, 80, 10), np.ones((10, 10), bool), Label.PET)
    world.runner.drain("snapshots")
    assert np.array_equal(saved(world), before)


@pytest.mark.parametrize("end", ["end_stroke", "cancel_stroke"])
def test_a_stroke_that_ends_while_copying_has_the_copy_taken_again(held, end):
    world, document = held
    begin(document)
    getattr(document, end)()
    assert world.runner.step("snapshots")
    assert saved(world) is None
    assert world.runner.step("snapshots")
    assert np.array_equal(saved(world), document.layers.mask)
    assert not world.autosaver.has_unsaved


def test_a_mask_that_never_rests_is_copied_at_last(held):
    world, document = held
    for row in range(MAX_TRIES):
        paint(document, Label.BORDER, Box(row, 0, row + 1, 10))
        world.runner.step("snapshots")
    assert np.array_equal(saved(world), document.layers.mask)


def test_a_photo_that_is_left_while_copying_is_saved(held):
    world, document = held
    world.session.select("pet_2.jpg")
    assert np.array_equal(saved(world), document.layers.mask)
    world.runner.drain("snapshots")
    assert not world.autosaver.has_unsaved


def test_a_stroke_in_progress_when_the_photo_is_left_is_kept(make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    begin(document)
    world.session.select("pet_2.jpg")
    assert (saved(world)[HALF.slices] == Label.BORDER).all()
    world.session.select("pet_1.jpg")
    world.document.undo()
    assert not (world.document.layers.mask == Label.BORDER).any()


def test_marking_as_reviewed_while_copying_saves_that(held):
    world, _ = held
    world.autosaver.mark_reviewed()
    world.runner.drain("snapshots")
    assert world.project.photos.entry("pet_1.jpg").state == "reviewed"
    assert world.project.masks.load_touched("pet_1.jpg", (90, 120)).all()


def test_closing_does_not_wait_for_ever_for_a_disk_that_hangs(qtbot, world, photo_folder, disk):
    disk.clear()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    paint(world.document)
    assert not world.autosaver.flush(timeout=0.05)
    disk.set()
    assert world.autosaver.flush()
    assert (saved(world)[BOX.slices] == Label.PET).all()
