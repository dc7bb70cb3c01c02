"""Fine-tuning learns from corrections, measures honestly, and survives bad photos."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from core.cancel import Cancelled
from core.errors import TrainingError
from core.evaluation.proof import Verdict
from core.files import content_digest
from core.labels import Label
from core.masks import write_mask
from core.model.checkpoint import read_card, read_checkpoint
from core.model.photo_keys import key_of
from core.worker.finetune_messages import TuningOptions, TuningRequest
from resources import DEFAULT_MODEL, SAMPLES

pytestmark = pytest.mark.slow


@pytest.fixture
def corrections(tmp_path):
    """Six photos of a disk of fur on a dark ground, each with its true mask.

    Fur, as the shipped model has learned that smooth shapes are no pets, and unlearns it slowly.
    """
    rng = np.random.default_rng(3)
    cat = np.array(Image.open(SAMPLES / "chelsea.png").convert("RGB"))
    samples = []
    for index in range(6):
        y, x = np.ogrid[:80, :100]
        inside = (y - rng.integers(25, 55)) ** 2 + (x - rng.integers(30, 70)) ** 2 < 20**2
        fur = cat[100 + 10 * index :, 150 + 10 * index :][:80, :100]
        image = np.where(inside[..., None], fur, np.array([30, 50, 40]) + rng.integers(-20, 20, (80, 100, 3)))
        photo, trimap = tmp_path / f"disk{index}.png", tmp_path / "trimaps" / f"disk{index}.png"
        Image.fromarray(image.clip(0, 255).astype(np.uint8)).save(photo)
        write_mask(trimap, np.where(inside, Label.PET, Label.BACKGROUND).astype(np.uint8))
        samples.append((photo, trimap))
    return samples


def request_for(samples, checkpoint, tmp_path, held_out=(), **options):
    return TuningRequest(
        samples, list(held_out), [], checkpoint, checkpoint, tmp_path / "new.safetensors",
        options=TuningOptions(**options),
    )  # fmt: skip


def tune(request, on_progress=lambda progress: None, should_stop=lambda: False, stop_early=lambda: False):
    from core.network.finetuning.fine_tune import fine_tune

    return fine_tune(request, "CPU", on_progress, should_stop, stop_early)


@pytest.fixture
def heads(monkeypatch):
    """The last layer's weights after each training so far."""
    from core.network.finetuning.loop import Trainer

    seen, train = [], Trainer.train

    def keep(*args, **options):
        trained = train(*args, **options)
        seen.append(trained.weights["head/kernel"])
        return trained

    monkeypatch.setattr(Trainer, "train", keep)
    return seen


def written_head(outcome):
    return read_checkpoint(outcome.path).weights["head/kernel"]


@pytest.mark.long
def test_new_model_is_proved_better_and_written_with_its_figures(corrections, tmp_path):
    """From the shipped model, as only a trained encoder lets the decoder learn so quickly."""
    seen = []
    request = request_for(corrections[:2], DEFAULT_MODEL, tmp_path, corrections[2:], epochs=6)
    outcome = tune(request, seen.append)
    assert outcome.gain > 0.1
    assert outcome.after.core_iou > outcome.before.core_iou + 0.1
    assert outcome.verdict in (Verdict.BETTER, Verdict.CONTRADICTS)  # disks of fur are far from Chelsea
    assert [photo.photo for photo in outcome.judged] == [photo for photo, _ in corrections[2:]]
    assert (outcome.trained_on, outcome.folds, outcome.epochs) == (2, 1, 6)
    assert [p.epoch for p in seen if p.stage == "training"] == list(range(7))
    last = [p for p in seen if p.stage == "training"][-1]
    assert last.loss is not None
    assert 0 < last.held_out_iou <= 1
    assert last.seconds_left > 0
    new = read_checkpoint(outcome.path)
    assert new.card.architecture == read_card(DEFAULT_MODEL).architecture  # though it was trained on smaller squares
    assert new.card.parent == read_card(DEFAULT_MODEL).name
    assert new.card.parent_digest == content_digest(DEFAULT_MODEL)
    assert new.card.figures["held_out_core_iou"] == pytest.approx(outcome.after.core_iou, abs=1e-4)


@pytest.mark.long
def test_a_batch_halved_in_the_first_of_several_trainings_is_reported(
    corrections, tiny_checkpoint, tmp_path, monkeypatch
):
    """Memory runs out once, so that the last training has nothing to report."""
    import keras

    step, sizes = keras.Model.train_on_batch, []

    def train_on_batch(model, photos, masks, **options):
        sizes.append(len(masks))
        if len(sizes) == 1:
            raise MemoryError
        return step(model, photos, masks, **options)

    monkeypatch.setattr(keras.Model, "train_on_batch", train_on_batch)
    outcome = tune(request_for(corrections[:4], tiny_checkpoint, tmp_path, epochs=1))
    assert (sizes[0], max(sizes[1:])) == (8, 4)
    (note,) = outcome.notes
    assert "4 squares at a time" in str(note.error())


@pytest.mark.long
def test_each_photo_judges_a_training_without_it_and_the_model_is_their_mean(
    corrections, tiny_checkpoint, tmp_path, heads
):
    seen = []
    outcome = tune(request_for(corrections[:4], tiny_checkpoint, tmp_path, epochs=1), seen.append)
    assert sorted(photo.photo for photo in outcome.judged) == [photo for photo, _ in corrections[:4]]
    assert (outcome.trained_on, outcome.folds) == (4, 3)
    assert [(p.fold, p.folds) for p in seen if p.stage == "training" and p.epoch] == [(n, 3) for n in range(1, 4)]
    assert len(heads) == 3
    np.testing.assert_allclose(written_head(outcome), np.mean(heads, axis=0), atol=1e-6)
    assert "mean of 3 trainings" in read_card(outcome.path).recipe
    assert read_card(outcome.path).photos == frozenset(key_of(photo) for photo, _ in corrections[:4])


@pytest.mark.long
def test_each_stage_counts_its_photos_and_the_time_left_falls(corrections, tiny_checkpoint, tmp_path):
    seen = []
    request = request_for(corrections[:4], tiny_checkpoint, tmp_path, corrections[4:], epochs=1)
    tune(replace(request, untouched=[corrections[4][0]]), seen.append)
    counted = [step for step in seen if step.photos]
    first = {step.stage: (step.photos_done, step.photos) for step in reversed(counted)}
    last = {step.stage: (step.photos_done, step.photos) for step in counted}
    totals = {"reading": 6, "scoring": 6, "preparing": 4, "comparing": 6, "checking": 2}
    assert first == {stage: (0, total) for stage, total in totals.items()}
    assert last == {stage: (total, total) for stage, total in totals.items()}
    assert {step.stage for step in seen} - {step.stage for step in counted} == {"training"}
    left = [step.seconds_left for step in seen if step.stage in ("comparing", "checking")]
    assert left == sorted(left, reverse=True)
    assert left[-1] == 0 < left[0]


def test_photos_that_take_no_time_do_not_flood_the_pipe():
    from core.network.finetuning.reporter import TuningReporter

    seen = []
    reporter = TuningReporter(seen.append, "CPU")
    reporter.stage("comparing", 1000, 0.5, after=10.0)
    for _ in range(1000):
        reporter.photo()
    assert (seen[0].photos_done, seen[0].seconds_left) == (0, 510.0)
    assert (seen[-1].photos_done, seen[-1].seconds_left) == (1000, 10.0)
    assert len(seen) < 100


@pytest.mark.long
def test_photos_held_out_of_all_trainings_judge_their_mean(corrections, tiny_checkpoint, tmp_path, monkeypatch):
    from core.network.finetuning import fine_tune

    judging, score = [], fine_tune.score_proposal

    def note(segmenter, files, *more):
        judging.append((segmenter, files[0]))
        return score(segmenter, files, *more)

    monkeypatch.setattr(fine_tune, "score_proposal", note)
    outcome = tune(request_for(corrections[:3], tiny_checkpoint, tmp_path, corrections[3:], epochs=1))
    held_out = [photo for photo, _ in corrections[3:]]
    models = dict.fromkeys(segmenter for segmenter, _ in judging)
    photos_of = [[photo for by, photo in judging if by is model] for model in models]
    assert [len(photos) for photos in photos_of] == [6, 1, 1, 1, 3]  # the old model, three trainings, their mean
    assert photos_of[-1] == held_out
    assert sorted(photo.photo for photo in outcome.judged) == [photo for photo, _ in corrections]
    assert [photo.photo for photo in outcome.judged[3:]] == held_out
    assert (outcome.trained_on, outcome.folds) == (3, 3)


@pytest.mark.long
def test_a_training_that_is_ended_early_is_the_last_one(corrections, tiny_checkpoint, tmp_path, heads):
    seen = []
    request = request_for(corrections[:4], tiny_checkpoint, tmp_path, corrections[4:], epochs=3)
    outcome = tune(request, seen.append, stop_early=lambda: any(p.fold == 2 and p.epoch == 2 for p in seen))
    assert outcome.stopped_early
    assert (outcome.trained_on, len(outcome.judged), outcome.folds, outcome.epochs) == (4, 5, 2, 2)
    np.testing.assert_allclose(written_head(outcome), np.mean(heads, axis=0), atol=1e-6)
    assert outcome.path.exists()


@pytest.mark.long
@pytest.mark.parametrize("epoch", [0, 1])
def test_a_later_training_that_has_hardly_begun_does_not_count(corrections, tiny_checkpoint, tmp_path, heads, epoch):
    seen = []
    request = request_for(corrections[:4], tiny_checkpoint, tmp_path, corrections[4:], epochs=2)
    outcome = tune(request, seen.append, stop_early=lambda: any(p.fold == 2 and p.epoch == epoch for p in seen))
    assert outcome.stopped_early
    assert (outcome.trained_on, len(outcome.judged), outcome.folds, outcome.epochs) == (2, 4, 1, 2)
    np.testing.assert_allclose(written_head(outcome), heads[0], atol=1e-6)


@pytest.mark.long
def test_a_photo_that_is_gone_when_it_is_to_judge_becomes_a_note(corrections, tiny_checkpoint, tmp_path):
    gone = corrections[4][0]
    request = request_for(corrections[:3], tiny_checkpoint, tmp_path, corrections[3:], epochs=1)
    outcome = tune(request, lambda progress: progress.epoch and gone.unlink(missing_ok=True))
    assert sorted(photo.photo for photo in outcome.judged) == [photo for photo, _ in corrections if photo != gone]
    (note,) = outcome.notes
    assert gone.name in str(note.error())


@pytest.mark.long
def test_no_photo_left_to_judge_is_an_error_and_nothing_is_written(corrections, tiny_checkpoint, tmp_path):
    request = request_for(corrections[:3], tiny_checkpoint, tmp_path, epochs=1)

    def remove_all(progress):
        for photo, _ in corrections:
            if progress.epoch:
                photo.unlink(missing_ok=True)

    with pytest.raises(TrainingError, match="None of the photos that judge"):
        tune(request, remove_all)
    assert not request.out.exists()


@pytest.mark.long
@pytest.mark.parametrize(("parts", "trained"), [("decoder", False), ("decoder+", True)])
def test_norms_stay_and_the_encoder_where_it_is_not_trained(corrections, tiny_checkpoint, tmp_path, parts, trained):
    outcome = tune(request_for(corrections[:2], tiny_checkpoint, tmp_path, corrections[2:], epochs=1, parts=parts))
    old, new = read_checkpoint(tiny_checkpoint).weights, read_checkpoint(outcome.path).weights
    changed = {name for name in old if not np.array_equal(old[name], new[name])}
    decoder = {name for name in changed if name.startswith(("upsample_", "narrow_", "head"))}
    assert decoder
    assert bool(changed - decoder) == trained
    assert not any(name.split("/")[1] in ("gamma", "beta", "moving_mean", "moving_variance") for name in changed)


@pytest.mark.long
def test_watched_photos_are_shown_after_each_epoch(corrections, tiny_checkpoint, tmp_path):
    seen = []
    request = request_for(corrections[:2], tiny_checkpoint, tmp_path, corrections[2:], epochs=2)
    tune(replace(request, watched=[corrections[0][0], tmp_path / "gone.png"]), seen.append)
    shown = [progress.masks for progress in seen if progress.masks]
    assert [[mask.shape for mask in masks] for masks in shown] == [[(80, 100), (1, 1)]] * 2


@pytest.mark.long
def test_bad_photo_is_left_out_and_reported(corrections, tiny_checkpoint, tmp_path):
    corrections[0][0].write_bytes(b"")
    write_mask(corrections[5][1], np.zeros((5, 5), np.uint8))
    outcome = tune(request_for(corrections[:3], tiny_checkpoint, tmp_path, corrections[3:], epochs=1))
    assert (outcome.trained_on, len(outcome.judged)) == (2, 2)
    assert len(outcome.notes) == 2
    assert "disk0.png" in str(outcome.notes[0].error())
    assert "disk5.png" in str(outcome.notes[1].error())


def test_too_few_photos_is_reported(corrections, tiny_checkpoint, tmp_path):
    with pytest.raises(TrainingError, match="at least 3, 2 can be read"):
        tune(request_for(corrections[:2], tiny_checkpoint, tmp_path))


@pytest.mark.long
def test_cancel_writes_nothing(corrections, tiny_checkpoint, tmp_path):
    seen = []
    request = request_for(corrections[:2], tiny_checkpoint, tmp_path, corrections[2:], epochs=50)
    with pytest.raises(Cancelled):
        tune(request, seen.append, lambda: any(p.epoch >= 1 for p in seen))
    assert not (tmp_path / "new.safetensors").exists()
    assert max(p.epoch for p in seen) == 1
