import threading

import numpy as np
import pytest
from support.jobs_world import BOX, is_shown, open_first, paint, upper_half

from core.errors import WorkerError
from core.labels import Label
from core.project import PhotoState, Project
from petseg_gui.jobs.job_runner import JobRunner

NAMES = [f"pet_{number}.jpg" for number in range(1, 5)]


def states(world) -> list[str]:
    return [str(world.session.entries.state(name)) for name in world.session.entries.names]


def test_the_current_photo_comes_first_then_two_ahead(make_world, photo_folder, models):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_2.jpg")
    titles = []
    while (queued := world.runner.queued("proposals")) and world.runner.step("proposals"):
        titles.append(queued[0].title)
    assert titles == ["Load the model"] + [f"Propose a mask for pet_{n}.jpg" for n in (2, 3, 4)]
    assert states(world) == ["todo", "proposed", "proposed", "proposed"]
    assert world.session.entries.entry("pet_2.jpg").uncertainty == 0.25


def test_a_photo_chosen_meanwhile_goes_before_those_ahead(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    for _ in range(2):
        world.runner.step("proposals")
    world.session.select("pet_4.jpg")
    world.runner.step("proposals")  # was begun before
    assert [job.title for job in world.runner.queued("proposals")] == ["Propose a mask for pet_4.jpg"]


def test_with_threads_the_proposal_arrives_and_is_stored(qtbot, world, photo_folder, models):
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(lambda: world.session.document is not None and world.document.proposal is not None)
    assert upper_half(world.document.layers.mask)
    qtbot.waitUntil(lambda: states(world) == ["proposed"] * 3 + ["todo"])
    assert upper_half(world.project.proposals.load("pet_1.jpg", (90, 120)))
    assert models.last.threads.isdisjoint({threading.get_ident()})
    assert len(models.last.threads) == 1


def test_nothing_is_proposed_twice(make_world, photo_folder, models):
    for _ in range(2):
        world = make_world()
        world.model_holder.start()
        world.show(photo_folder)
        for name in NAMES:
            world.session.select(name)
        world.session.set_project(None)
    assert models.seen == 4


def test_a_proposal_after_the_first_strokes_fills_only_untouched_pixels(qtbot, world, photo_folder, models):
    models.gate.clear()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    paint(world.document, Label.BORDER)
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    models.gate.set()
    qtbot.waitUntil(lambda: world.document.proposal is not None)
    mask = world.document.layers.mask.copy()
    assert (mask[BOX.slices] == Label.BORDER).all()
    mask[BOX.slices] = Label.PET
    assert upper_half(mask)
    qtbot.waitUntil(lambda: not world.autosaver.has_unsaved)
    assert np.array_equal(world.mask_on_disk("pet_1.jpg"), world.document.layers.mask)
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED


def test_painting_before_the_model_is_there_still_gets_the_first_proposal(make_world, photo_folder):
    world = make_world()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    paint(world.document, Label.BORDER)
    assert world.autosaver.flush()
    world.model_holder.start()
    assert world.document.proposal is not None
    assert (world.document.layers.mask[BOX.slices] == Label.BORDER).all()
    assert (world.document.layers.mask == Label.PET).any()


def test_a_result_for_a_photo_that_was_left_goes_to_the_store(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    world.runner.step("proposals")
    world.session.select("pet_4.jpg")
    world.runner.step("proposals")
    assert upper_half(world.project.proposals.load("pet_1.jpg", (90, 120)))
    assert world.session.entries.state("pet_1.jpg") == PhotoState.PROPOSED
    assert world.document.proposal is None
    assert not (world.document.layers.mask == Label.PET).any()


def test_a_result_for_another_folder_is_dropped(qtbot, world, photo_folder, tmp_path, write_photo, models):
    second = tmp_path / "second"
    write_photo(second / "pet_1.jpg", seed=7)
    models.gate.clear()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(lambda: models.seen == 1)
    world.show(second)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(is_shown(world, "pet_1.jpg"))
    assert world.document.proposal is None
    models.gate.set()
    qtbot.waitUntil(lambda: world.document.proposal is not None)
    assert models.seen == 2
    first = Project.open(photo_folder)
    assert first.photos.entry("pet_1.jpg").state == PhotoState.TODO
    first.close()


def test_a_correction_that_was_saved_first_stays_corrected(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    world.runner.step("proposals")
    paint(world.document)
    assert world.autosaver.flush()
    world.runner.drain("proposals")
    assert world.session.entries.state("pet_1.jpg") == PhotoState.CORRECTED
    assert world.project.photos.entry("pet_1.jpg").state == PhotoState.CORRECTED


def test_propose_again_keeps_what_was_painted(make_world, photo_folder, models):
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_4.jpg")
    paint(world.document, Label.BORDER)
    seen = models.seen
    world.proposer.propose_again()
    assert models.seen == seen + 1
    assert (world.document.layers.mask[BOX.slices] == Label.BORDER).all()


def test_propose_again_says_why_nothing_changes_when_all_of_the_mask_was_painted(make_world, photo_folder):
    world = make_world()
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_4.jpg")
    world.proposer.propose_again()
    assert not world.messages
    world.document.clear()
    world.proposer.propose_again()
    assert "Reset to proposal" in world.texts


def test_the_whole_folder(make_world, photo_folder):
    world = make_world()
    progress, summaries = [], []
    world.proposer.batch.progress.connect(lambda done, total: progress.append((done, total)))
    world.proposer.batch.finished.connect(summaries.append)
    world.model_holder.start()
    world.show(photo_folder)
    world.proposer.propose_all()
    assert states(world) == ["proposed"] * 4
    assert progress[0] == (0, 4)
    assert progress[-1] == (4, 4)
    assert progress == sorted(progress)
    assert summaries == ["Proposed 4 photos."]
    assert not world.proposer.batch.running
    world.proposer.propose_all()
    assert "already" in summaries[-1]


def test_a_run_follows_the_list_from_the_open_photo_on(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    world.show(photo_folder)
    world.session.apply_state("pet_1.jpg", PhotoState.SKIPPED)
    world.session.set_order("state")
    world.session.apply_state("pet_1.jpg", PhotoState.TODO)
    world.session.select("pet_4.jpg")
    world.runner.step("proposals")
    world.proposer.propose_all()
    titles = []
    while (queued := world.runner.queued("proposals")) and world.runner.step("proposals"):
        titles.append(queued[0].title)
    assert titles == [f"Propose a mask for pet_{n}.jpg" for n in (4, 1, 2, 3)]


def test_an_unreadable_photo_does_not_stop_the_run(make_world, photo_folder):
    (photo_folder / "pet_2.jpg").write_bytes(b"nothing")
    world = make_world()
    summaries: list[str] = []
    world.proposer.batch.finished.connect(summaries.append)
    world.model_holder.start()
    world.show(photo_folder)
    world.proposer.propose_all()
    assert states(world) == ["proposed", "todo", "proposed", "proposed"]
    assert world.session.entries.entry("pet_2.jpg").problem
    assert summaries == ["Proposed 3 photos. 1 photo could not be read."]
    world.proposer.propose_all()
    assert summaries[-1] == "Proposed 0 photos. 1 photo could not be read."


def test_pause_resume_and_cancel(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    summaries: list[str] = []
    world.proposer.batch.finished.connect(summaries.append)
    world.model_holder.start()
    world.runner.step("proposals")
    world.show(photo_folder)
    world.proposer.propose_all()
    world.proposer.batch.pause()
    world.runner.drain("proposals")
    assert states(world).count("proposed") == 1
    assert world.proposer.batch.paused
    world.session.select("pet_4.jpg")
    world.runner.drain("proposals")
    assert states(world) == ["proposed", "todo", "todo", "proposed"]
    world.proposer.batch.resume()
    world.runner.step("proposals")
    world.proposer.batch.cancel()
    world.runner.drain("proposals")
    assert not world.proposer.batch.running
    assert states(world) == ["proposed"] * 4  # the one in hand was finished
    assert summaries == ["Stopped after 2 of 4 photos."]


def test_the_current_photo_is_served_during_a_run(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    world.model_holder.start()
    world.runner.step("proposals")
    world.show(photo_folder)
    world.proposer.propose_all()
    world.session.select("pet_4.jpg")
    world.runner.step("proposals")
    assert [job.title for job in world.runner.queued("proposals")] == ["Propose a mask for pet_4.jpg"]


@pytest.mark.own_texts
def test_a_proposal_that_cannot_be_stored_is_shown_all_the_same(make_world, photo_folder, monkeypatch):
    world = make_world()
    world.show(photo_folder)

    def refuse(*_values):
        raise WorkerError("the disk is full")

    monkeypatch.setattr(world.project.proposals, "save", refuse)
    world.model_holder.start()
    world.session.select("pet_4.jpg")
    assert upper_half(world.document.layers.mask)
    assert "disk is full" in world.texts
    assert world.session.entries.state("pet_4.jpg") == PhotoState.TODO


def test_the_wait_for_a_proposal_is_reported(make_world, photo_folder):
    world = make_world(hold=("proposals",))
    waiting: list[bool] = []
    world.proposer.proposing_changed.connect(waiting.append)
    world.model_holder.start()
    world.runner.step("proposals")
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    world.runner.drain("proposals")
    assert waiting == [True, False]


@pytest.mark.parametrize("project_goes", [True, False])
def test_shutdown_while_a_run_is_under_way(qtbot, make_world, photo_folder, models, project_goes):
    world = make_world(runner=JobRunner())
    world.model_holder.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    qtbot.waitUntil(lambda: world.session.document is not None and world.document.proposal is not None)
    models.gate.clear()
    world.proposer.propose_all()
    paint(world.document)
    if project_goes:
        world.session.set_project(None)
    models.gate.set()
    assert world.autosaver.flush()
    assert world.services.shutdown(10)
    assert models.last.closed
    again = Project.open(photo_folder)
    assert (again.masks.load("pet_1.jpg", (90, 120))[BOX.slices] == Label.PET).all()
    again.close()


def test_how_sure_the_model_was_comes_with_the_proposal_and_again_with_the_photo(make_world, photo_folder):
    world = make_world()
    world.model_holder.start()
    open_first(world, photo_folder)
    assert world.document.confidence.max() == np.float32(0.8)
    world.session.select("pet_2.jpg")
    world.session.select("pet_1.jpg")
    np.testing.assert_allclose(world.document.confidence, 0.8, atol=0.01)
