"""Stand-ins for the network and the training, and a way to run the command line with them."""

import signal
from io import StringIO

import numpy as np
import pytest
from support.tuning import outcome_of

from core import cli
from core.cli.tools import Tools
from core.evaluation.proof import Verdict
from core.model.architecture import Architecture
from core.model.checkpoint import Card, Checkpoint, write_checkpoint
from core.proposal import Proposal
from core.worker.finetune_messages import TuningProgress


class BrownIsPet:
    """A stand-in for a loaded network: what is more red than green is pet."""

    device = "CPU (pretended)"
    name = "Brown"

    def __init__(self):
        self.closed = False

    def propose(self, image, box=None):
        image = image if box is None else image[box.slices]
        mask = np.where(image[..., 0] > image[..., 1], 0, 1).astype(np.uint8)
        return Proposal(mask, np.ones((8, 8), np.float32), 0.25)

    def close(self):
        self.closed = True


class Trainer:
    """A stand-in for the child process that trains; it ends with `steps`."""

    def __init__(self, error=None, verdict=Verdict.BETTER, steps=(), **changes):
        self.error = error
        self.verdict = verdict
        self.steps = steps
        self.changes = changes
        self.requests = []

    def __call__(self, request, on_progress, should_stop=lambda: False):
        self.requests.append(request)
        on_progress(TuningProgress("starting"))
        on_progress(TuningProgress("training", epoch=1, epochs=2, loss=0.5, seconds_left=3.0))
        for step in self.steps:
            on_progress(step)
        if self.error:
            raise self.error
        notes = ["a photo was left out"]
        return outcome_of(request.out, self.verdict, before=0.7, after=0.75, notes=notes, **self.changes)


class Terminal(StringIO):
    """A stand-in for a terminal."""

    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    return Terminal()


@pytest.fixture
def ctrl_c_after(monkeypatch):
    """Press Ctrl+C whenever a method has done its work; returns what ends that."""

    def arrange(owner, method):
        work = getattr(owner, method)

        def pressed(*args, **named):
            result = work(*args, **named)
            signal.raise_signal(signal.SIGINT)
            return result

        monkeypatch.setattr(owner, method, pressed)
        return lambda: monkeypatch.setattr(owner, method, work)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the shell runs jobs behind
    yield arrange
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def segmenter():
    return BrownIsPet()


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.safetensors"
    card = Card(name="Test net", architecture=Architecture(), data="four [photos]", figures={"mean IoU": 0.5})
    write_checkpoint(path, Checkpoint({"a": np.zeros(3, np.float32)}, card))
    return path


@pytest.fixture
def run(segmenter):
    def run(*args, error=None, trainer=None):
        def open_segmenter(path, device, on_notice, *, threads=0):
            if error:
                raise error
            on_notice("The GPU cannot be used (none); proposals run on the CPU.")
            return segmenter

        return cli.main([str(arg) for arg in args], Tools(open_segmenter, trainer or Trainer()))

    return run


@pytest.fixture
def run_with():
    """A function that runs the command line with a way of its own to open a model."""
    return lambda open_segmenter, *args: cli.main([str(arg) for arg in args], Tools(open_segmenter, Trainer()))


@pytest.fixture
def make_trainer():
    """A function that makes a stand-in for `fine_tune`, with the arguments of `Trainer`; its `requests` are kept."""
    return Trainer
