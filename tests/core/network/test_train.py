"""Training from scratch: it resumes after an interruption, and leaves a checkpoint and a report."""

import dataclasses
import errno
import json
import os
from pathlib import Path

import numpy as np
import pytest

from core.cancel import Cancelled
from core.errors import TrainingError
from core.labels import Label
from core.masks import write_mask
from core.model.checkpoint import read_checkpoint
from core.model.segmenter import open_segmenter
from core.worker.messages import TrainRequest
from core.worker.training import report_folder, resume_file

pytestmark = [pytest.mark.slow, pytest.mark.long]


def request_in(folder, name="model.safetensors", **changes):
    """A short training at 32 px by the tutorial's recipe, whose frozen encoder takes a fraction of the time."""
    request = TrainRequest(
        sources=[str(folder / "oxford")],
        data_dir=None,
        recipe="tutorial",
        encoder_weights="none",
        out=folder / name,
        input_size=32,
        epochs=2,
        seed=1,
        device="cpu",
    )
    return dataclasses.replace(request, **changes)


def train(request, stop_after=None):
    from core.network.train import train_model

    seen = []
    outcome = train_model(
        request, "CPU", seen.append, lambda: stop_after is not None and bool(seen) and seen[-1].epoch >= stop_after
    )
    return outcome, seen


@dataclasses.dataclass
class Interrupted:
    """A training that was interrupted after its first epoch and resumed."""

    request: TrainRequest
    resume: bytes
    outcome: object
    seen: list


@pytest.fixture(scope="module")
def interrupted(tmp_path_factory, write_oxford):
    folder = tmp_path_factory.mktemp("train")
    write_oxford(folder / "oxford")
    request = request_in(folder)
    with pytest.raises(Cancelled):
        train(request, stop_after=1)
    resume = resume_file(request.out).read_bytes()
    return Interrupted(request, resume, *train(request))


def test_a_training_leaves_a_model_and_a_report(interrupted):
    outcome, request = interrupted.outcome, interrupted.request
    assert (outcome.epochs, outcome.resumed_at, outcome.trained_on, outcome.held_out) == (2, 1, 3, 1)
    assert 1 <= outcome.best_epoch <= 2
    assert not resume_file(request.out).exists()
    assert len((report_folder(request.out) / "log.jsonl").read_text().splitlines()) == 2
    checkpoint = read_checkpoint(request.out)
    assert checkpoint.card.architecture.input_size == 32
    assert checkpoint.card.figures["temperature"] > 0
    assert open_segmenter(request.out, "cpu").propose(np.zeros((50, 40, 3), np.uint8)).mask.shape == (50, 40)


def test_progress_counts_what_the_interrupted_run_had_done(interrupted):
    training = [progress for progress in interrupted.seen if progress.stage == "training"]
    done = [progress.done for progress in training]
    assert done == sorted(done)
    assert done[0] == training[0].total / 2 + 1
    last = interrupted.seen[-1]
    assert (last.stage, last.done, last.epoch) == ("scoring", last.total, 2)


def test_an_interrupted_training_ends_as_if_it_had_not_been(interrupted):
    whole = dataclasses.replace(interrupted.request, out=interrupted.request.out.with_name("whole.safetensors"))
    train(whole)
    expected, found = read_checkpoint(whole.out).weights, read_checkpoint(interrupted.request.out).weights
    worst = max(float(np.abs(found[name] - expected[name]).max()) for name in expected)
    assert worst < 1e-3


def test_a_checkpoint_gives_its_encoder_to_the_last_stage_of_the_default_recipe(interrupted):
    first = interrupted.request
    out = first.out.with_name("second.safetensors")
    outcome, seen = train(dataclasses.replace(first, recipe="default", start=first.out, epochs=1, out=out))
    assert seen[-1].epoch == outcome.epochs == 1
    checkpoint = read_checkpoint(out)
    assert checkpoint.card.parent == "model"
    assert checkpoint.card.architecture.decoder_filters == (256, 128, 64, 32)
    old, new = read_checkpoint(first.out).weights, checkpoint.weights
    np.testing.assert_array_equal(new["Conv1/kernel"], old["Conv1/kernel"])  # the last stage keeps the first blocks
    assert not np.array_equal(new["block_15_project/kernel"], old["block_15_project/kernel"])


def test_other_settings_do_not_resume_an_interrupted_training(interrupted):
    request = dataclasses.replace(interrupted.request, out=interrupted.request.out.with_name("other.safetensors"))
    resume_file(request.out).write_bytes(interrupted.resume)
    with pytest.raises(TrainingError, match=r"other settings \(seed\)"):
        train(dataclasses.replace(request, seed=2))
    assert resume_file(request.out).read_bytes() == interrupted.resume


def test_a_best_model_that_is_gone_is_reported_before_hours_of_training(interrupted):
    request = dataclasses.replace(interrupted.request, out=interrupted.request.out.with_name("gone.safetensors"))
    resume_file(request.out).write_bytes(interrupted.resume)
    with pytest.raises(TrainingError, match="is gone"):
        train(request)
    assert resume_file(request.out).read_bytes() == interrupted.resume


def test_a_resume_file_that_cannot_be_removed_does_not_fail_a_finished_training(interrupted, monkeypatch):
    request = interrupted.request
    resume_file(request.out).write_bytes(interrupted.resume)
    real = os.unlink

    def refuse(path, **kwargs):
        if Path(path) == resume_file(request.out):
            raise OSError(errno.EIO, "Input/output error", str(path))
        real(path, **kwargs)

    monkeypatch.setattr(os, "unlink", refuse)
    outcome, _ = train(request)
    assert outcome.path == request.out
    assert any(str(resume_file(request.out)) in note for note in outcome.notes)


def test_a_damaged_resume_file_is_reported(interrupted):
    request = dataclasses.replace(interrupted.request, out=interrupted.request.out.with_name("damaged.safetensors"))
    resume_file(request.out).write_bytes(b"not what was written")
    with pytest.raises(TrainingError, match="damaged"):
        train(request)


def test_encoder_weights_that_cannot_be_loaded_are_reported(interrupted, tmp_path):
    broken = tmp_path / "encoder.weights.h5"
    broken.write_bytes(b"nothing")
    request = dataclasses.replace(interrupted.request, encoder_weights=str(broken), out=tmp_path / "new.safetensors")
    with pytest.raises(TrainingError, match="encoder's weights cannot be loaded"):
        train(request)


def test_too_few_photos_are_reported(interrupted, tmp_path):
    (tmp_path / "empty" / "images").mkdir(parents=True)
    with pytest.raises(TrainingError, match="at least 2 photos"):
        train(
            dataclasses.replace(interrupted.request, sources=[str(tmp_path / "empty")], out=tmp_path / "m.safetensors")
        )


def test_scenes_without_pets_take_part_and_are_judged_apart(interrupted, tmp_path, write_oxford, write_photo):
    """By the recipe that composes them, from pets and scenes, interrupted and resumed."""
    for number in range(8):
        write_photo(tmp_path / "scenes" / "images" / f"scene_{number}.jpg", seed=number)
        mask = np.full((90, 120), Label.BACKGROUND, np.uint8)
        write_mask(tmp_path / "scenes" / "annotations" / "trimaps" / f"scene_{number}.png", mask)
    sources = [str(write_oxford(tmp_path / "pets")), str(tmp_path / "scenes")]
    start = interrupted.request.out
    request = dataclasses.replace(
        interrupted.request, sources=sources, recipe="composed", start=start, out=tmp_path / "composed.safetensors"
    )
    with pytest.raises(Cancelled):
        train(request, stop_after=1)
    outcome, seen = train(request)
    assert (outcome.resumed_at, outcome.epochs, outcome.held_out) == (1, 2, 1)
    assert outcome.trained_on == 3 + 7
    assert outcome.held_out_empty >= 1
    assert 0 <= outcome.false_pet <= 1
    assert all(0 <= progress.false_pet <= 1 for progress in seen if progress.stage == "training")
    rows = [json.loads(line) for line in (report_folder(request.out) / "log.jsonl").read_text().splitlines()]
    assert [row["epoch"] for row in rows] == [1, 2]
    assert all(0 <= row["false_pet"] <= 1 and 0 <= row["with_false_pet"] <= 1 for row in rows)
    whole = dataclasses.replace(request, out=tmp_path / "whole.safetensors")
    train(whole)
    expected, found = read_checkpoint(whole.out).weights, read_checkpoint(request.out).weights
    assert max(float(np.abs(found[name] - expected[name]).max()) for name in expected) < 1e-3
