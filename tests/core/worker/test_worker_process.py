"""The child process: what it answers, how it dies, and when it ends, each over the real pipes."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass

import numpy as np
import pytest

from core.errors import TrainingError, WorkerError
from core.worker.codec import Message
from core.worker.dataset_messages import OpenSplitAnswer, OpenSplitRequest
from core.worker.finetune_messages import TuningOptions, TuningProgress, TuningRequest
from core.worker.messages import (
    DeviceAnswer,
    DeviceRequest,
    PredictAnswer,
    PredictRequest,
    TrainProgress,
    TrainRequest,
)
from core.worker.process import WorkerProcess, environment_for, last_telling_line
from resources import DEFAULT_MODEL

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Dance(Message):
    """A request that the child does not know."""


@dataclass(frozen=True)
class Sing(Message):
    """Another one."""


@pytest.fixture(scope="module")
def worker():
    """A child process that these tests share, as each start of one takes seconds."""
    with WorkerProcess("cpu") as worker:
        yield worker


def receive_all(worker, progress):
    while worker.receive(progress):
        pass


def test_nonsense_does_not_end_the_process(worker):
    worker.send(Dance())
    with pytest.raises(WorkerError, match="Dance"):
        worker.receive(DeviceAnswer)
    worker.send(PredictRequest(np.zeros((1, 8, 8, 3), np.float32)))
    with pytest.raises(WorkerError, match="No model is open"):
        worker.receive(PredictAnswer)


def test_errors_cross_the_pipe(worker, samples, tmp_path):
    worker.send(TuningRequest(samples[:1], [], [], DEFAULT_MODEL, DEFAULT_MODEL, tmp_path / "new.safetensors"))
    with pytest.raises(TrainingError, match="too few reviewed photos") as failure:
        receive_all(worker, TuningProgress)
    assert failure.value.values == {"needed": 3, "readable": 1}


def test_too_few_photos_are_reported_across_the_pipe(worker, oxford_folder, tmp_path):
    for photo in sorted((oxford_folder / "images").iterdir())[1:]:
        photo.unlink()
    worker.send(TrainRequest([str(oxford_folder)], None, "tutorial", "none", tmp_path / "m", 32, 3, 1, "cpu"))
    with pytest.raises(TrainingError, match="at least 2 photos"):
        receive_all(worker, TrainProgress)


def test_a_data_set_that_cannot_be_opened_is_reported(worker, tmp_path):
    worker.send(OpenSplitRequest("no_such_data_set", tmp_path, "test"))
    with pytest.raises(TrainingError, match=r"no_such_data_set|not installed"):
        worker.receive(OpenSplitAnswer)


def test_an_answer_of_another_kind_is_reported(worker):
    worker.send(DeviceRequest())
    with pytest.raises(WorkerError, match="DeviceAnswer"):
        worker.receive(PredictAnswer)


@pytest.mark.long
def test_process_ends_with_its_parent_in_the_middle_of_a_training(samples, tmp_path):
    """Whatever becomes of a parent, its end of the pipe is closed; ours of the answers stays open on purpose."""
    out = tmp_path / "new.safetensors"
    options = TuningOptions(epochs=100_000)
    request = TuningRequest(samples, [], [], DEFAULT_MODEL, DEFAULT_MODEL, out, options=options)
    command = [sys.executable, "-P", "-m", "core.network"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, text=True, env=environment_for("cpu"), **pipes) as process:
        try:
            process.stdin.write(request.to_json() + "\n")
            process.stdin.flush()
            assert any('"stage": "training"' in line for line in process.stdout)
            process.stdin.close()
            assert process.wait(timeout=60) == 0
        finally:
            process.kill()


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or os.name == "nt", reason="no such signals on this system")
def test_ctrl_c_in_the_terminal_is_left_to_the_parent(children):
    with WorkerProcess("cpu") as worker:
        worker.send(Dance())
        with pytest.raises(WorkerError, match="Dance"):
            worker.receive(DeviceAnswer)
        os.kill(children[0].pid, signal.SIGINT)
        worker.send(Sing())
        with pytest.raises(WorkerError, match="Sing"):
            worker.receive(DeviceAnswer)


@pytest.mark.skipif(not os.path.exists("/proc/self/fd/0"), reason="shows no files of a process")
def test_libraries_never_wait_for_requests_on_their_standard_input(children):
    with WorkerProcess("cpu") as worker:
        worker.send(Dance())
        with pytest.raises(WorkerError, match="Dance"):
            worker.receive(DeviceAnswer)
        assert os.readlink(f"/proc/{children[0].pid}/fd/0") == os.devnull


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_death_is_reported_and_nothing_hangs(children):
    with WorkerProcess("cpu") as worker:
        os.kill(children[0].pid, signal.SIGKILL)
        with pytest.raises(WorkerError, match="lack of memory"):
            worker.receive(DeviceAnswer)


def test_a_child_that_cannot_start_is_reported(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    with pytest.raises(WorkerError, match=r"cannot be started \(no such file"):
        WorkerProcess("cpu")


def test_routine_lines_of_tensorflow_explain_no_death():
    routine = (
        "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\n"
        "I0000 00:00:1795359605.808805    3341 cudart_stub.cc:31] Could not find cuda drivers\n"
        "2026-01-02 10:11:12.131415: I tensorflow/core/platform/cpu_feature_guard.cc:210] This binary is optimized\n"
        "To enable the following instructions: AVX2 FMA, in other operations, rebuild TensorFlow\n\n"
    )
    assert last_telling_line(routine) == ""
    assert last_telling_line(f"Traceback:\nMemoryError: no room\n{routine}") == "MemoryError: no room"
