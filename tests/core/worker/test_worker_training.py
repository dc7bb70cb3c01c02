"""Fine-tuning and training in the child process: they cancel at once, and a killed training resumes."""

import json
import os
import signal
import threading
from dataclasses import replace

import pytest
from PIL import Image

from core.cancel import Cancelled
from core.errors import DeviceError, WorkerError
from core.model.checkpoint import read_card
from core.worker.finetune_messages import TuningOptions, TuningRequest
from core.worker.messages import TrainRequest
from core.worker.training import fine_tune, on_gpu_or_cpu, report_folder, resume_file, train
from resources import DEFAULT_MODEL


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
    assert list(map(str, notes)) == [f"The GPU cannot be used ({error.problem}); trained on the CPU."]


def test_a_failure_on_the_cpu_is_reported_at_once():
    def attempt(device):
        raise WorkerError("it died")

    with pytest.raises(WorkerError, match="died"):
        on_gpu_or_cpu("cpu", attempt)


# Fine-tuning


def request_for(samples, held_out, tmp_path, **options):
    return TuningRequest(
        samples, held_out, [], DEFAULT_MODEL, DEFAULT_MODEL, tmp_path / "new.safetensors",
        options=TuningOptions(**options),
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.long
def test_stopping_early_keeps_the_best_weights_so_far(samples, tmp_path):
    seen = []
    request = request_for(samples[:2], samples[2:], tmp_path, epochs=1000)
    outcome = fine_tune(request, seen.append, stop_early=lambda: bool(seen) and seen[-1].epoch >= 1)
    assert outcome.stopped_early
    assert 1 <= outcome.epochs < 10
    assert outcome.path.exists()
    assert list(dict.fromkeys(progress.stage for progress in seen))[-2:] == ["comparing", "checking"]


@pytest.mark.slow
@pytest.mark.long
def test_fine_tune_end_to_end(samples, tmp_path):
    seen = []
    outcome = fine_tune(request_for(samples[:2], samples[2:], tmp_path, epochs=2), seen.append)
    stages = [progress.stage for progress in seen]
    assert list(dict.fromkeys(stages)) == [
        "starting", "reading", "scoring", "preparing", "training", "comparing", "checking"
    ]  # fmt: skip
    assert stages.count("training") == 3
    assert (outcome.trained_on, len(outcome.judged), outcome.epochs) == (2, 1, 2)
    assert not outcome.stopped_early
    assert outcome.path.exists()
    assert read_card(outcome.path).parent == read_card(DEFAULT_MODEL).name
    assert outcome.device.startswith("CPU")


@pytest.mark.slow
def test_cancelling_ends_the_process_at_once(samples, tmp_path, children):
    seen = []
    request = request_for(samples, [], tmp_path, epochs=1000)
    with pytest.raises(Cancelled):
        fine_tune(request, seen.append, lambda: len(seen) > 0)
    assert children[0].poll() is not None
    assert not request.out.exists()
    assert not [thread for thread in threading.enumerate() if thread.name == "worker-output"]


# Training


@pytest.fixture
def request_of_three(oxford_folder, tmp_path):
    """Three epochs of the tutorial's recipe at 32 px on four photos."""
    out = tmp_path / "models" / "pets.safetensors"
    return TrainRequest([str(oxford_folder)], None, "tutorial", "none", out, 32, 3, 1, "cpu")


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_training_resumes_and_leaves_a_whole_report(request_of_three, children):
    def kill_after_an_epoch(progress):
        if progress.epoch >= 1:
            os.kill(children[-1].pid, signal.SIGKILL)

    with pytest.raises(WorkerError):
        train(request_of_three, kill_after_an_epoch)
    assert resume_file(request_of_three.out).exists()
    seen = []
    outcome = train(request_of_three, seen.append)
    assert 1 <= outcome.resumed_at < outcome.epochs == 3
    assert min(progress.epoch for progress in seen if progress.stage == "training") == outcome.resumed_at
    assert read_card(outcome.path).architecture.input_size == 32
    assert not resume_file(request_of_three.out).exists()
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
def test_stopping_ends_the_child_and_keeps_the_finished_epoch(request_of_three, children):
    seen = []
    with pytest.raises(Cancelled):
        train(replace(request_of_three, epochs=1000), seen.append, lambda: bool(seen) and seen[-1].epoch >= 1)
    assert children[-1].poll() is not None
    assert resume_file(request_of_three.out).exists()
    assert (report_folder(request_of_three.out) / "log.jsonl").exists()
