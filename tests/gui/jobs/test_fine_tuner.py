from datetime import UTC, datetime

import numpy as np
import pytest
from support.fake_tuning import FakeTuning
from support.jobs_world import BOX, is_shown, paint

from core.errors import TrainingError, WorkerError
from core.evaluation.proof import Verdict
from core.labels import Label
from core.project import ModelVersion, PhotoState, Project
from core.worker.finetune_messages import TuningProgress
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.tuning.tuning_planner import TuningStart


@pytest.fixture
def training() -> FakeTuning:
    return FakeTuning()


@pytest.fixture
def tuned(make_world, oxford_folder, training):
    """A folder with four reviewed photos, and no threads."""
    (oxford_folder / "annotations" / "trimaps" / "pet_4.png").unlink()
    world = make_world(fine_tune=training)
    world.model_holder.start()
    world.show(oxford_folder)
    world.ends = []
    world.fine_tuner.finished.connect(world.ends.append)
    return world


@pytest.mark.own_texts
def test_a_better_model_comes_into_use_and_proposes_again(tuned, training):
    training.changes = {"notes": ["one was left out"]}
    tuned.session.select("pet_4.jpg")
    steps: list[TuningProgress] = []
    tuned.fine_tuner.progressed.connect(steps.append)
    assert tuned.fine_tuner.start()
    assert not tuned.fine_tuner.running
    assert [step.stage for step in steps] == ["starting", "training"]
    version = tuned.project.versions.in_use()
    assert version.won
    assert version.path.is_file()
    assert version.figures["core IoU"] == 0.82
    assert version.base_title == "Shipped model"
    assert version.photos == ("pet_1.jpg", "pet_2.jpg", "pet_3.jpg")
    assert "3 photos" in version.title
    assert tuned.model_holder.version.id == version.id
    border = tuned.document.layers.mask == Label.BORDER  # as wide as in the folder's masks
    assert (tuned.document.layers.mask[45:] == Label.PET)[~border[45:]].all()
    assert (tuned.document.layers.mask[:45] == Label.BACKGROUND)[~border[:45]].all()
    assert 0 < border.any(axis=1).sum() < 10
    (message,) = tuned.ends
    assert message.level == "info"
    assert "82.0%" in message.text
    assert "71.0%" in message.text
    assert message.detail == "One was left out."


def test_it_trains_on_the_reviewed_photos_from_the_shipped_model(tuned, training):
    tuned.fine_tuner.start()
    assert [photo.name for photo, _ in training.request.samples] == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg"]
    assert training.request.base == training.request.current
    assert not training.request.known
    tuned.fine_tuner.start()
    assert training.request.current == tuned.project.versions.all()[1].path
    assert training.request.base == tuned.project.versions.all()[0].path
    assert [photo.name for photo in training.request.known] == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg"]


def test_a_worse_model_is_kept_but_not_used(tuned, training):
    training.verdict = Verdict.NO_GAIN
    tuned.fine_tuner.start()
    assert tuned.project.versions.in_use().id == "shipped"
    assert [version.won for version in tuned.project.versions.all()] == [True, False]
    assert "not better" in tuned.ends[0].text
    tuned.model_holder.use_version(tuned.project.versions.all()[1])
    assert tuned.project.versions.in_use().id == tuned.project.versions.all()[1].id


def test_a_model_chosen_meanwhile_stays_in_use(qtbot, threaded, training):
    """The new one beat the model that was in use when it began, which is not the one that it would replace."""
    training.gate.set()
    threaded.fine_tuner.start()
    qtbot.waitUntil(lambda: not threaded.fine_tuner.running)
    qtbot.waitUntil(lambda: threaded.model_holder.version.id != "shipped")
    training.gate.clear()
    training.started.clear()
    threaded.fine_tuner.start()
    qtbot.waitUntil(training.started.is_set)
    threaded.model_holder.use_version(threaded.project.versions.all()[0])
    qtbot.waitUntil(lambda: threaded.project.versions.in_use().id == "shipped")
    training.gate.set()
    qtbot.waitUntil(lambda: not threaded.fine_tuner.running)
    assert threaded.project.versions.in_use().id == "shipped"
    assert len(threaded.project.versions.all()) == 3
    assert "chosen meanwhile" in threaded.ends[-1].text


def test_too_few_reviewed_photos(make_world, photo_folder, training):
    world = make_world(fine_tune=training)
    assert not world.fine_tuner.start()
    world.show(photo_folder)
    world.session.select("pet_1.jpg")
    paint(world.document)
    world.autosaver.mark_reviewed()
    assert not world.fine_tuner.start()
    assert "at least 3 reviewed photos, and there is 1" in world.texts
    assert training.request is None


def test_a_mask_reviewed_a_moment_ago_counts(make_world, photo_folder, training):
    world = make_world(hold=("saving",), fine_tune=training)
    world.show(photo_folder)
    for name in ("pet_1.jpg", "pet_3.jpg", "pet_2.jpg"):
        world.session.select(name)
        paint(world.document)
        world.autosaver.mark_reviewed()
    assert world.fine_tuner.start()
    world.runner.drain("saving")
    assert [photo.name for photo, _ in training.request.samples] == ["pet_1.jpg", "pet_2.jpg", "pet_3.jpg"]


def review(world, *names):
    for name in names:
        world.session.select(name)
        paint(world.document)
        world.autosaver.mark_reviewed()


def test_the_mask_is_copied_in_the_background(make_world, photo_folder, training, monkeypatch):
    world = make_world(hold=("snapshots",), fine_tune=training)
    world.model_holder.start()
    world.show(photo_folder)
    review(world, "pet_1.jpg", "pet_3.jpg", "pet_2.jpg")
    monkeypatch.setattr(world.document, "snapshot", lambda: pytest.fail("copied where the window is drawn"))
    assert world.fine_tuner.start()
    assert not training.started.is_set()
    world.runner.drain("snapshots")
    assert len(training.request.samples) == 3


def test_a_mask_changed_while_it_is_saved_counts_as_it_is_now(make_world, photo_folder, training):
    world = make_world(hold=("saving",), fine_tune=training)
    world.model_holder.start()
    world.show(photo_folder)
    review(world, "pet_1.jpg", "pet_3.jpg", "pet_2.jpg")
    paint(world.document, Label.BORDER)
    world.autosaver.mark_reviewed()
    at_start = []
    training.gate.wait = lambda _timeout: at_start.append(world.mask_on_disk("pet_2.jpg")) or True
    assert world.fine_tuner.start()
    world.runner.drain("saving")
    assert (at_start[0][BOX.slices] == Label.BORDER).all()


def test_leaving_the_photo_does_not_keep_it_waiting(make_world, photo_folder, training):
    world = make_world(hold=("snapshots",), fine_tune=training)
    world.model_holder.start()
    world.show(photo_folder)
    review(world, "pet_1.jpg", "pet_3.jpg", "pet_2.jpg")
    assert world.fine_tuner.start()
    world.session.select("pet_1.jpg")
    assert training.started.is_set()


@pytest.mark.parametrize("error", [TrainingError("there is too little"), ZeroDivisionError("oh")])
@pytest.mark.own_texts
def test_a_failure_leaves_the_model_in_use(tuned, training, error):
    training.error = error
    tuned.fine_tuner.start()
    assert [message.level for message in tuned.ends] == ["error"]
    assert tuned.project.versions.in_use().id == "shipped"
    assert len(tuned.project.versions.all()) == 1
    assert len(tuned.bugs) == isinstance(error, ZeroDivisionError)
    training.error = None
    assert tuned.fine_tuner.start()
    assert len(tuned.project.versions.all()) == 2


@pytest.fixture
def threaded(make_world, oxford_folder, training):
    training.gate.clear()
    world = make_world(fine_tune=training, runner=JobRunner())
    world.model_holder.start()
    world.show(oxford_folder)
    world.ends = []
    world.fine_tuner.finished.connect(world.ends.append)
    return world


def test_painting_and_saving_go_on_meanwhile(qtbot, threaded, training):
    threaded.session.select("pet_2.jpg")
    qtbot.waitUntil(is_shown(threaded, "pet_2.jpg"))
    assert threaded.fine_tuner.start()
    assert not threaded.fine_tuner.start()
    qtbot.waitUntil(training.started.is_set)
    paint(threaded.document, Label.BORDER)
    qtbot.waitUntil(lambda: not threaded.autosaver.has_unsaved)
    assert threaded.fine_tuner.running
    training.gate.set()
    qtbot.waitUntil(lambda: not threaded.fine_tuner.running)
    qtbot.waitUntil(lambda: threaded.model_holder.version.id != "shipped")
    assert (threaded.mask_on_disk("pet_2.jpg")[BOX.slices] == Label.BORDER).all()


def test_cancel(qtbot, threaded, training):
    threaded.fine_tuner.start()
    qtbot.waitUntil(training.started.is_set)
    threaded.fine_tuner.cancel()
    qtbot.waitUntil(lambda: not threaded.fine_tuner.running)
    assert "cancelled" in threaded.ends[0].text
    assert len(threaded.project.versions.all()) == 1
    assert not list((threaded.project.root / ".petseg" / "models").glob("*"))


def test_another_folder_ends_it(qtbot, threaded, training, photo_folder):
    first = threaded.project.root
    threaded.fine_tuner.start()
    qtbot.waitUntil(training.started.is_set)
    threaded.show(photo_folder)
    qtbot.waitUntil(lambda: not threaded.fine_tuner.running)
    assert "another folder" in threaded.ends[0].text
    assert threaded.model_holder.version.id == "shipped"
    again = Project.open(first)
    assert len(again.versions.all()) == 1
    again.close()


def test_a_result_that_comes_after_cancel_leaves_no_file(qtbot, threaded, training):
    threaded.fine_tuner.start()
    qtbot.waitUntil(training.started.is_set)
    training.gate.set()
    qtbot.waitUntil(lambda: threaded.runner.is_idle("training") or not threaded.fine_tuner.running)
    threaded.fine_tuner.cancel()
    qtbot.waitUntil(lambda: not threaded.fine_tuner.running and threaded.runner.is_idle("training"))
    files = {path.name for path in (threaded.project.root / ".petseg" / "models").glob("*.safetensors")}
    assert files == {version.path.name for version in threaded.project.versions.all()[1:]}


def test_shutdown_while_training(qtbot, threaded, training, oxford_folder):
    threaded.session.select("pet_2.jpg")
    qtbot.waitUntil(is_shown(threaded, "pet_2.jpg"))
    threaded.fine_tuner.start()
    qtbot.waitUntil(training.started.is_set)
    paint(threaded.document, Label.BORDER)
    assert threaded.autosaver.flush()
    assert threaded.services.shutdown(10)
    assert not threaded.fine_tuner.running
    again = Project.open(oxford_folder)
    assert (again.masks.load("pet_2.jpg", (90, 120))[BOX.slices] == Label.BORDER).all()
    assert again.photos.entry("pet_2.jpg").state == PhotoState.CORRECTED
    again.close()


def test_versions_survive_closing(tuned, oxford_folder):
    tuned.fine_tuner.start()
    used = tuned.project.versions.in_use()
    tuned.session.set_project(None)
    again = Project.open(oxford_folder)
    assert again.versions.in_use() == used
    assert isinstance(used, ModelVersion)
    assert used.created <= datetime.now(UTC)
    again.close()


def test_a_corrected_mask_is_not_changed_by_the_new_model(tuned):
    tuned.session.select("pet_4.jpg")
    paint(tuned.document, Label.BORDER)
    mask = tuned.document.layers.mask.copy()
    tuned.fine_tuner.start()
    assert np.array_equal(tuned.document.layers.mask, mask)


SAID = {
    Verdict.BETTER: ("is better", True),
    Verdict.NO_GAIN: ("is not better", False),
    Verdict.UNCERTAIN: ("may be better", False),
    Verdict.CONTRADICTS: ("contradicts", False),
}


@pytest.mark.parametrize("verdict", Verdict)
def test_only_a_model_that_is_better_is_used_by_itself(tuned, training, verdict):
    training.verdict = verdict
    tuned.fine_tuner.start()
    said, is_used = SAID[verdict]
    assert said in tuned.ends[0].text
    assert tuned.ends[0].level == ("warning" if verdict == Verdict.CONTRADICTS else "info")
    version = tuned.project.versions.all()[1]
    assert (version.in_use, version.won) == (is_used, is_used)
    assert version.figures["verdict"] == verdict


@pytest.mark.own_texts
def test_its_warnings_are_shown(tuned, training):
    training.verdict = Verdict.CONTRADICTS
    training.changes = {"warnings": ["all is background now"], "notes": ["the batch was halved"]}
    tuned.fine_tuner.start()
    assert tuned.ends[0].detail == "All is background now.\nThe batch was halved."


def test_a_better_model_can_be_undone(tuned):
    tuned.fine_tuner.start()
    undo = next(action for action in tuned.ends[0].actions if action.text == "Undo")
    undo.run()
    assert tuned.project.versions.in_use().id == "shipped"
    assert tuned.model_holder.version.id == "shipped"


def test_it_can_start_from_another_version(tuned, training):
    tuned.fine_tuner.start()
    version = tuned.project.versions.in_use()
    tuned.fine_tuner.start(TuningStart(base=version.id))
    assert training.request.base == version.path
    assert tuned.project.versions.all()[2].base == version.digest


def test_photos_that_nobody_corrected_are_passed_on(tuned, training):
    tuned.fine_tuner.start(TuningStart(watched=("pet_4.jpg", "pet_1.jpg")))
    assert [path.name for path in training.request.untouched] == ["pet_4.jpg"]
    assert [path.name for path in training.request.watched] == ["pet_4.jpg", "pet_1.jpg"]
    assert tuned.fine_tuner.run.watched == ("pet_4.jpg", "pet_1.jpg")


def test_stopping_early_keeps_what_there_is(qtbot, threaded, training):
    threaded.fine_tuner.start()
    qtbot.waitUntil(lambda: threaded.fine_tuner.can_stop_early)
    threaded.fine_tuner.stop_early()
    assert not threaded.fine_tuner.can_stop_early
    qtbot.waitUntil(lambda: not threaded.fine_tuner.running)
    assert threaded.fine_tuner.tuned.outcome.stopped_early
    assert len(threaded.project.versions.all()) == 2


@pytest.mark.own_texts
def test_the_last_lines_of_a_trainer_that_died_are_shown(tuned, training):
    training.error = WorkerError("the training process stopped unexpectedly (exit code 1)", output="one\ntwo")
    tuned.fine_tuner.start()
    assert tuned.ends[0].detail == "one\ntwo"
    assert [action.text for action in tuned.ends[0].actions] == ["Versions…"]


def test_the_last_result_goes_with_its_folder(tuned, photo_folder):
    tuned.fine_tuner.start()
    assert tuned.fine_tuner.tuned is not None
    tuned.show(photo_folder)
    assert tuned.fine_tuner.tuned is None
