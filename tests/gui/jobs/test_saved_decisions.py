"""Reviews, skips and what takes them back are stored with the masks they are about."""

from contextlib import closing

import numpy as np
import pytest
from support.jobs_world import BOX, open_first, paint

from core.labels import Label
from core.pixels import Box
from core.project import PhotoState, Project
from petseg_gui.jobs.job import LANES


def test_mark_reviewed_stores_an_untouched_proposal(make_world, photo_folder):
    world = make_world()
    world.model_holder.start()
    document = open_first(world, photo_folder)
    assert document.proposal is not None
    assert world.session.entries.state("pet_1.jpg") == PhotoState.PROPOSED
    world.autosaver.mark_reviewed()
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.REVIEWED
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), document.proposal)
    assert world.project.reviewed_samples()


def test_a_reviewed_mask_is_never_changed_by_a_proposal(make_world, photo_folder):
    world = make_world()
    world.model_holder.start()
    document = open_first(world, photo_folder)
    world.autosaver.mark_reviewed()
    before = document.layers.mask.copy()
    document.receive_proposal(np.full((90, 120), Label.BORDER, np.uint8))
    assert np.array_equal(document.layers.mask, before)
    world.session.select("pet_2.jpg")
    world.session.select("pet_1.jpg")
    world.document.receive_proposal(np.full((90, 120), Label.BORDER, np.uint8))
    assert np.array_equal(world.document.layers.mask, before)
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.REVIEWED


def test_there_is_nothing_to_review_before_the_first_proposal(make_world, photo_folder):
    world = make_world()
    open_first(world, photo_folder)
    assert not world.autosaver.mark_reviewed()
    assert "no mask yet" in world.texts
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.TODO
    assert not (photo_folder / "annotations").exists()


def test_a_cleared_mask_can_be_reviewed(make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    document.clear()
    assert world.autosaver.mark_reviewed()
    assert (world.mask_on_disk("pet_1.jpg") == Label.BACKGROUND).all()


def test_editing_a_reviewed_photo_makes_it_corrected(make_world, photo_folder):
    world = make_world()
    document = open_first(world, photo_folder)
    paint(document)
    world.autosaver.mark_reviewed()
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.REVIEWED
    paint(document, Label.BORDER)
    assert world.autosaver.flush()
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED


def test_a_review_is_not_hidden_by_the_save_before_it(qtbot, quick_saving, make_world, photo_folder):
    world = make_world(hold=("saving",))
    document = open_first(world, photo_folder)
    paint(document)
    qtbot.waitUntil(lambda: bool(world.runner.queued("saving")))
    world.autosaver.mark_reviewed()
    paint(document, Label.BORDER, Box(0, 0, 5, 5))
    world.runner.step("saving")
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    world.autosaver.mark_reviewed()
    assert world.autosaver.flush()
    assert (
        world.session.entries.state("pet_1.jpg") == world.project.photos.entry("pet_1.jpg").state == PhotoState.REVIEWED
    )


def test_skip_and_reopen(make_world, photo_folder):
    world = make_world()
    open_first(world, photo_folder)
    world.session.skip()
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.SKIPPED
    assert world.session.current == "pet_2.jpg"
    paint(world.document)
    world.session.skip()
    assert (
        world.session.entries.state("pet_2.jpg") == world.project.photos.entry("pet_2.jpg").state == PhotoState.SKIPPED
    )
    assert (world.mask_on_disk("pet_2.jpg")[BOX.slices] == Label.PET).all()
    for name, state in (("pet_1.jpg", PhotoState.TODO), ("pet_2.jpg", PhotoState.CORRECTED)):
        world.session.select(name)
        world.session.reopen()
        assert world.session.entries.state(name) == world.project.photos.entry(name).state == state


@pytest.mark.parametrize("decide", ["skip", "reopen"])
def test_a_decision_about_a_photo_just_painted_copies_nothing_in_the_windows_thread(
    make_world, photo_folder, monkeypatch, decide
):
    world = make_world(hold=("snapshots",))
    document, copies = open_first(world, photo_folder), []
    monkeypatch.setattr(document, "snapshot", lambda: copies.append(1))
    paint(document)
    if decide == "reopen":
        world.session.apply_state("pet_1.jpg", PhotoState.REVIEWED)
    getattr(world.session, decide)()
    world.runner.drain("snapshots")
    assert not copies
    assert not world.autosaver.has_unsaved
    expected = PhotoState.SKIPPED if decide == "skip" else PhotoState.CORRECTED
    assert world.project.photos.entry("pet_1.jpg").state == world.session.entries.state("pet_1.jpg") == expected
    assert (world.mask_on_disk("pet_1.jpg")[BOX.slices] == Label.PET).all()


def test_a_skip_is_not_undone_by_a_save_that_was_waiting(qtbot, quick_saving, make_world, photo_folder):
    world = make_world(hold=("saving",))
    document = open_first(world, photo_folder)
    paint(document)
    qtbot.waitUntil(lambda: bool(world.runner.queued("saving")))
    paint(document, box=Box(0, 0, 5, 5))
    world.session.skip()
    assert world.session.entries.state("pet_1.jpg") == PhotoState.SKIPPED
    assert world.autosaver.flush()
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.SKIPPED
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), document.layers.mask)


def test_held_lanes_keep_the_order_of_decisions(make_world, photo_folder):
    world = make_world(hold=tuple(lane for lane in LANES if lane == "saving"))
    document = open_first(world, photo_folder)
    paint(document)
    world.autosaver.mark_reviewed()
    world.session.skip()
    world.session.select("pet_1.jpg")
    world.session.reopen()
    assert world.autosaver.flush()
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), document.layers.mask)


@pytest.fixture
def elsewhere(make_world, oxford_folder, tmp_path):
    """A world on a folder with masks that is only read; what changes is saved in another place."""
    place = tmp_path / "place"
    place.mkdir()
    world = make_world()
    world.model_holder.start()
    world.session.set_project(Project.open(oxford_folder, place=place))
    world.session.select("pet_1.jpg")
    world.proposer.propose_again()
    return world


def test_a_mask_of_a_folder_that_is_only_read_does_not_show_again_as_reviewed(elsewhere, oxford_folder, tmp_path):
    original = (oxford_folder / "annotations" / "trimaps" / "pet_1.png").read_bytes()
    document = elsewhere.document
    document.reset_to_proposal()
    assert elsewhere.autosaver.flush()
    with closing(elsewhere.project):
        folder = elsewhere.project.root
        elsewhere.session.set_project(None)
    with closing(Project.open(folder, place=tmp_path / "place")) as again:
        assert again.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED
        assert np.array_equal(again.masks.load("pet_1.jpg", (90, 120)), document.proposal)
    assert (oxford_folder / "annotations" / "trimaps" / "pet_1.png").read_bytes() == original


def test_a_skip_in_a_folder_that_is_only_read_is_taken_back(elsewhere):
    elsewhere.session.skip()
    elsewhere.services.step_undo.take_back()
    assert elsewhere.project.photos.entry("pet_1.jpg").state == PhotoState.REVIEWED
    assert elsewhere.session.current == "pet_1.jpg"
