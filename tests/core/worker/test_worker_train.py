"""Asking for a base training: what crosses the pipe, and that a killed training goes on where it was."""

import json
import os
import signal
from dataclasses import replace
from math import isnan, nan
from pathlib import Path

import pytest
from PIL import Image

from core.cancel import Cancelled
from core.errors import DeviceError, TrainingError, WorkerError
from core.model.checkpoint import read_card
from core.network import __main__ as worker
from core.worker import process as worker_process
from core.worker.process import on_gpu_or_cpu
from core.worker.train import (
    TrainOutcome,
    TrainProgress,
    TrainRequest,
    outcome_from_plain,
    outcome_to_plain,
    report_folder,
    request_from_plain,
    request_to_plain,
    resume_file,
    train,
)


def plain_request(**changes):
    made = TrainRequest(["tfds:oxford_iiit_pet", "pets"], None, "default", "imagenet", Path("m"), None, None, 1)
    return replace(made, **changes)


@pytest.mark.parametrize(
    "request_made", [plain_request(), plain_request(data_dir=Path("d"), start=Path("s"), input_size=96, epochs=3)]
)
def test_requests_cross_the_pipe_unchanged(request_made):
    assert request_from_plain(json.loads(json.dumps(request_to_plain(request_made)))) == request_made


def test_outcomes_cross_the_pipe_unchanged():
    outcome = TrainOutcome(Path("m"), Path("r"), 3, 2, 0.5, (0.1, nan, 0.2), 9, 1, 0, "CPU", 1.5, ["a note"])
    back = outcome_from_plain(json.loads(json.dumps(outcome_to_plain(outcome))))
    assert isnan(back.class_ious[1])
    assert replace(back, class_ious=()) == replace(outcome, class_ious=())


def test_progress_is_told_once_a_second_but_every_epoch(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(worker.time, "monotonic", lambda: now[0])
    told = []
    tell = worker.sparingly(told.append)
    for step in range(100):  # 0.05 s each: five seconds; an epoch ends after 30 steps
        now[0] = step / 20
        tell(TrainProgress("training", done=step, total=100, epoch=step // 30))
    assert [progress.done for progress in told] == [0, 20, 30, 50, 60, 80, 90]


@pytest.mark.parametrize("error", [DeviceError("TensorFlow sees no GPU"), WorkerError("out of memory")])
def test_a_gpu_that_fails_is_replaced_by_the_cpu_with_a_note(error):
    tried = []

    def attempt(device):
        tried.append(device)
        if device == "gpu":
            raise error
        return "done"

    outcome, notes = on_gpu_or_cpu("gpu", attempt)
    assert (outcome, tried) == ("done", ["gpu", "cpu"])
    assert len(notes) == 1
    assert error.problem in notes[0]


def test_a_failure_on_the_cpu_is_told_at_once():
    def attempt(device):
        raise WorkerError("it died")

    with pytest.raises(WorkerError, match="died"):
        on_gpu_or_cpu("cpu", attempt)


# With the real child process


@pytest.fixture
def wanted(oxford_folder, tmp_path):
    """Three epochs of the tutorial's recipe at 32 px on four photos."""
    out = tmp_path / "models" / "pets.safetensors"
    return TrainRequest([str(oxford_folder)], None, "tutorial", "none", out, 32, 3, 1, "cpu")


@pytest.fixture
def children(monkeypatch):
    """The child processes that are started, as they come."""
    started = []

    class Recorded(worker_process.WorkerProcess):
        def __init__(self, device):
            super().__init__(device)
            started.append(self._process)

    monkeypatch.setattr(worker_process, "WorkerProcess", Recorded)
    return started


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_training_goes_on_and_leaves_a_whole_report(wanted, children):
    def kill_after_an_epoch(progress):
        if progress.epoch >= 1:
            os.kill(children[-1].pid, signal.SIGKILL)

    with pytest.raises(WorkerError):
        train(wanted, kill_after_an_epoch)
    assert resume_file(wanted.out).exists()
    seen = []
    outcome = train(wanted, seen.append)
    assert 1 <= outcome.resumed_at < outcome.epochs == 3
    assert min(progress.epoch for progress in seen if progress.stage == "training") == outcome.resumed_at
    assert read_card(outcome.path).architecture.input_size == 32
    assert not resume_file(wanted.out).exists()
    check_report(outcome.report)


def check_report(folder):
    rows = [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]
    assert [row["epoch"] for row in rows] == [1, 2, 3]
    pictures = ["curves.png", "model.png", *(f"examples/epoch_{epoch:03d}.png" for epoch in (1, 2, 3))]
    for name in pictures:
        with Image.open(folder / name) as image:
            assert min(image.size) > 250, name
    recipe = json.loads((folder / "configuration.json").read_text())["recipe"]
    assert (recipe["name"], recipe["batch_size"], recipe["dice_weight"]) == ("tutorial", 64, 0.0)
    assert [stage["encoder_pace"] for stage in recipe["stages"]] == [0.0]
    # The tutorial's network: its encoder frozen, its decoder of full width.
    assert "4,660,323 of them trained" in (folder / "model.txt").read_text()


@pytest.mark.slow
@pytest.mark.long
def test_stopping_ends_the_child_and_keeps_the_finished_epoch(wanted, children):
    seen = []
    with pytest.raises(Cancelled):
        train(replace(wanted, epochs=1000), seen.append, lambda: bool(seen) and seen[-1].epoch >= 1)
    assert children[-1].poll() is not None
    assert resume_file(wanted.out).exists()
    assert (report_folder(wanted.out) / "log.jsonl").exists()


@pytest.mark.slow
def test_too_few_photos_are_told_across_the_pipe(wanted, oxford_folder):
    for photo in sorted((oxford_folder / "images").iterdir())[1:]:
        photo.unlink()
    with pytest.raises(TrainingError, match="at least 2 photos"):
        train(wanted)
