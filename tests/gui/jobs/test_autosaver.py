"""What is painted saves itself, whatever happens meanwhile."""

import itertools

import numpy as np
from support.jobs_world import BOX, is_shown, open_first, paint
from support.synchronous_runner import SynchronousRunner

from core.labels import Label
from core.masks import read_mask, write_mask
from core.pixels import Box
from core.project import PhotoState, Project
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.photos.photo_cache import PhotoCache
from petseg_gui.jobs.photos.photo_loader import PhotoLoader
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.saving.history_store import HistoryStore
from petseg_gui.jobs.saving.journal_writer import JournalWriter
from petseg_gui.jobs.saving.save_queue import SaveQueue
from petseg_gui.models.session import Session


def test_a_stroke_saves_itself(qtbot, world, photo_folder):
    project = world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    unsaved: list[bool] = []
    world.autosaver.unsaved_changed.connect(unsaved.append)
    paint(world.document)
    assert world.autosaver.has_unsaved
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    assert unsaved == [True, False]
    mask = read_mask(photo_folder / "annotations" / "trimaps" / "pet_1.png", (90, 120))
    assert (mask[BOX.slices] == Label.PET).all()
    assert project.masks.load_touched("pet_1.jpg", (90, 120))[BOX.slices].all()
    assert project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED


def test_quick_strokes_do_not_put_off_saving(qtbot, world, photo_folder):
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    rows = itertools.count()

    def stroke_until_saved():
        row = next(rows)
        label = Label.BORDER if row // 85 % 2 else Label.PET
        paint(world.document, box=Box(row % 85, 0, row % 85 + 5, 120), label=label)
        return world.mask_on_disk("pet_1.jpg") is not None

    qtbot.waitUntil(stroke_until_saved)


def test_strokes_that_wait_together_are_one_save(qtbot, quick_saving, make_world, photo_folder):
    world = make_world(hold=("saving",))
    document = open_first(world, photo_folder)
    for row in range(10):
        paint(document, box=Box(row, 0, row + 1, 10))
    qtbot.waitUntil(lambda: bool(world.runner.queued("saving")))
    for row in range(10, 20):
        paint(document, box=Box(row, 0, row + 1, 10))
        qtbot.wait(5)
    assert [job.title for job in world.runner.queued("saving")].count("Save pet_1.jpg") == 1
    assert world.autosaver.flush()
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), document.layers.mask)


def test_a_stroke_in_progress_is_not_saved_half(qtbot, quick_saving, make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    paint(document)
    document.begin_stroke("Brush stroke")
    document.stroke(Box(60, 60, 80, 80), np.ones((20, 20), bool), Label.PET)
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    saved = world.mask_on_disk("pet_1.jpg")
    assert (saved[60:80, 60:80] == document.layers.base[60:80, 60:80]).all()
    document.cancel_stroke()
    assert np.array_equal(saved, document.layers.mask)


def test_undo_and_redo_are_saved_too(make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    paint(document)
    before = document.layers.mask.copy()
    paint(document, Label.BORDER, Box(0, 0, 9, 9))
    painted = document.layers.mask.copy()
    assert world.autosaver.flush()
    document.undo()
    assert world.autosaver.flush()
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), before)
    document.redo()
    assert world.autosaver.flush()
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), painted)


def test_saving_goes_on_while_another_photo_is_open(qtbot, world, photo_folder, disk):
    disk.clear()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    paint(world.document)
    painted = world.document.layers.mask.copy()
    world.session.select("pet_2.jpg")
    qtbot.waitUntil(is_shown(world, "pet_2.jpg"))
    assert world.autosaver.has_unsaved
    assert world.mask_on_disk("pet_1.jpg") is None
    disk.set()
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), painted)


def test_a_photo_opened_again_before_its_save_has_ended_shows_what_was_painted(qtbot, world, photo_folder, disk):
    disk.clear()
    world.show(photo_folder)
    for name in ("pet_1.jpg", "pet_2.jpg"):
        world.session.select(name)
        qtbot.waitUntil(is_shown(world, name))
        if name == "pet_1.jpg":
            paint(world.document)
            painted = world.document.layers.mask.copy()
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    assert np.array_equal(world.document.layers.mask, painted)
    assert world.document.layers.touched[BOX.slices].all()
    assert world.document.history.can_undo
    second = paint(world.document, box=Box(60, 60, 70, 70))
    disk.set()
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    assert (world.mask_on_disk("pet_1.jpg")[second.slices] == Label.PET).all()
    assert (world.mask_on_disk("pet_1.jpg")[BOX.slices] == Label.PET).all()


def test_a_proposal_that_fills_a_corrected_mask_is_saved_with_it(make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    paint(document)
    assert world.autosaver.flush()
    document.receive_proposal(np.full((90, 120), Label.BORDER, np.uint8))
    assert world.autosaver.has_unsaved
    assert world.autosaver.flush()
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), document.layers.mask)
    assert (world.mask_on_disk("pet_1.jpg") == Label.BORDER).any()
    assert (world.mask_on_disk("pet_1.jpg")[BOX.slices] == Label.PET).all()


def test_a_proposal_alone_writes_no_trimap(make_world, photo_folder):
    world = make_world()
    world.model_holder.start()
    open_first(world, photo_folder)
    assert world.autosaver.flush()
    assert not (photo_folder / "annotations").exists()


def test_a_mask_of_another_program_is_not_overwritten(make_world, photo_folder, make_mask):
    world = make_world()
    document = open_first(world, photo_folder)
    paint(document)
    assert world.autosaver.flush()
    path, other = photo_folder / "annotations" / "trimaps" / "pet_1.png", make_mask(seed=9)
    write_mask(path, other)
    paint(document, Label.BORDER)
    assert not world.autosaver.flush()
    assert np.array_equal(read_mask(path), other)
    assert world.autosaver.unsaved(world.session.project, "pet_1.jpg") is not None


def test_flush_waits_for_real_threads(qtbot, make_world, photo_folder):
    world = make_world(runner=JobRunner())
    world.show(photo_folder)
    for name in world.session.entries.names:
        world.session.select(name)
        qtbot.waitUntil(is_shown(world, name))
        paint(world.document)
    assert world.autosaver.flush()
    assert not world.autosaver.has_unsaved
    for name in world.session.entries.names:
        assert (world.mask_on_disk(name)[BOX.slices] == Label.PET).all()


def test_a_photo_opened_again_while_it_is_being_left_shows_what_was_painted(qapp, photo_folder):
    """Whoever hears of a change first, the loader asks the saver, and that catches up with the session."""
    session, runner = Session(), SynchronousRunner(hold=("saving",))

    def come_back():
        if session.document is None and session.current == "pet_2.jpg":
            session.select("pet_1.jpg")

    session.document_changed.connect(come_back)  # before the saver and the store of histories
    queue = SaveQueue(session, runner)
    saver = Autosaver(session, runner, queue, JournalWriter(session, runner))
    histories = HistoryStore(session, runner)
    loader = PhotoLoader(session, runner, saver, histories, PhotoCache())
    project = Project.open(photo_folder)
    session.set_project(project)
    session.select("pet_1.jpg")
    left = session.document
    paint(left)
    session.select("pet_2.jpg")
    assert session.current == "pet_1.jpg"
    assert session.document is not left
    assert np.array_equal(session.document.layers.mask, left.layers.mask)
    assert session.document.history.can_undo
    assert saver.flush()
    assert (project.masks.load("pet_1.jpg", (90, 120))[BOX.slices] == Label.PET).all()
    assert runner.shutdown()
    project.close()
    del loader
