"""The child process: real training, cancelling, dying, and proposing, each over the real pipes."""

import json
import os
import signal
import subprocess
import sys
import threading

import numpy as np
import pytest
from PIL import Image

from core.cancel import Cancelled
from core.errors import DeviceError, TrainingError, WorkerError
from core.masks import write_mask
from core.model.checkpoint import read_card
from core.model.segmenter import Segmenter, open_segmenter
from core.model.worker_runtime import WorkerNetwork
from core.worker.finetune import FineTuneRequest, fine_tune
from core.worker.process import WorkerProcess, environment_for, last_words
from resources import DEFAULT_MODEL

pytestmark = pytest.mark.slow
ENVIRONMENT = environment_for("cpu")


@pytest.fixture
def samples(tmp_path):
    rng = np.random.default_rng(0)
    made = []
    for index in range(3):
        photo, trimap = tmp_path / f"p{index}.png", tmp_path / "trimaps" / f"p{index}.png"
        Image.fromarray(rng.integers(0, 256, (60, 80, 3), dtype=np.uint8)).save(photo)
        write_mask(trimap, rng.integers(0, 3, (60, 80), dtype=np.uint8))
        made.append((photo, trimap))
    return made


@pytest.mark.long
def test_fine_tune_end_to_end(samples, tmp_path):
    seen = []
    request = FineTuneRequest(samples, DEFAULT_MODEL, DEFAULT_MODEL, tmp_path / "new.safetensors", epochs=2)
    outcome = fine_tune(request, seen.append)
    assert [progress.stage for progress in seen] == ["starting", "reading", *["training"] * 3, "comparing"]
    assert (outcome.trained_on, outcome.held_out) == (2, 1)
    assert outcome.path.exists()
    assert read_card(outcome.path).parent == read_card(DEFAULT_MODEL).name
    assert outcome.device.startswith("CPU")


def test_errors_cross_the_pipe(samples, tmp_path):
    request = FineTuneRequest(samples[:1], DEFAULT_MODEL, DEFAULT_MODEL, tmp_path / "new.safetensors")
    with pytest.raises(TrainingError, match="at least 2 reviewed photos"):
        fine_tune(request)


def test_cancel_ends_the_process_at_once(samples, tmp_path):
    seen = []
    request = FineTuneRequest(samples, DEFAULT_MODEL, DEFAULT_MODEL, tmp_path / "new.safetensors", epochs=1000)
    with pytest.raises(Cancelled):
        fine_tune(request, seen.append, lambda: len(seen) > 0)
    assert not request.out.exists()
    assert not [thread for thread in threading.enumerate() if thread.name == "worker-output"]


def test_process_ends_with_its_parent_in_the_middle_of_a_training(samples, tmp_path):
    """Whatever becomes of a parent, its end of the pipe is closed; ours of the answers stays open on purpose."""
    request = {
        "do": "finetune",
        "samples": [[str(photo), str(trimap)] for photo, trimap in samples],
        "base": str(DEFAULT_MODEL),
        "current": str(DEFAULT_MODEL),
        "out": str(tmp_path / "new.safetensors"),
        "epochs": 100_000,
    }
    command = [sys.executable, "-P", "-m", "core.network"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, text=True, env=ENVIRONMENT, **pipes) as process:
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
            assert any('"stage": "training"' in line for line in process.stdout)
            process.stdin.close()
            assert process.wait(timeout=60) == 0
        finally:
            process.kill()


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or os.name == "nt", reason="no such signals on this system")
def test_ctrl_c_in_the_terminal_is_left_to_the_parent():
    with WorkerProcess("cpu") as worker:
        worker.send({"do": "dance"})
        with pytest.raises(WorkerError, match="dance"):
            worker.receive()
        os.kill(worker._process.pid, signal.SIGINT)
        worker.send({"do": "sing"})
        with pytest.raises(WorkerError, match="sing"):
            worker.receive()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_death_is_told_and_nothing_hangs():
    with WorkerProcess("cpu") as worker:
        os.kill(worker._process.pid, signal.SIGKILL)
        with pytest.raises(WorkerError, match="lack of memory"):
            worker.receive()


def test_last_words_leave_out_what_tensorflow_says_on_any_day():
    chatter = (
        "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\n"
        "I0000 00:00:1795359605.808805    3341 cudart_stub.cc:31] Could not find cuda drivers\n"
        "2026-01-02 10:11:12.131415: I tensorflow/core/platform/cpu_feature_guard.cc:210] This binary is optimized\n"
        "To enable the following instructions: AVX2 FMA, in other operations, rebuild TensorFlow\n\n"
    )
    assert last_words(chatter) == ""
    assert last_words(f"Traceback:\nMemoryError: no room\n{chatter}") == "MemoryError: no room"


def test_nonsense_request_does_not_end_the_process():
    with WorkerProcess("cpu") as worker:
        worker.send({"do": "dance"})
        with pytest.raises(WorkerError, match="dance"):
            worker.receive()
        worker.send({"do": "run"})
        with pytest.raises(WorkerError, match="No model is open"):
            worker.receive()


def test_proposals_in_the_child_equal_those_here():
    """On a GPU the child proposes; here its Keras runs on the CPU, with the same answer."""
    network = WorkerNetwork(DEFAULT_MODEL, "cpu")
    remote = Segmenter(read_card(DEFAULT_MODEL), network)
    local = open_segmenter(DEFAULT_MODEL, "cpu")
    photo = np.random.default_rng(0).integers(0, 256, (90, 120, 3), dtype=np.uint8)
    try:
        ours, theirs = local.propose(photo), remote.propose(photo)
        assert (ours.mask == theirs.mask).mean() > 0.999
        np.testing.assert_allclose(ours.confidence, theirs.confidence, atol=1e-3)
    finally:
        remote.close()
        local.close()


def test_gpu_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "-1")
    with pytest.raises(DeviceError, match="sees no GPU"):
        WorkerNetwork(DEFAULT_MODEL, "gpu")
