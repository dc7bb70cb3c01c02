"""Talks to the child process that has Keras in it: starts it, asks, listens, ends it.

Blocking, so call it from a background thread. One JSON object a line over the child's standard input and
output; no sockets, so nothing to configure and nothing to be refused.
"""

import contextlib
import json
import os
import queue
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import core
from core import errors
from core.device import gpu_is_likely, keras_backend

Event = dict[str, Any]
_POLL_SECONDS = 0.1
_PATIENCE_SECONDS = 5.0
_CHATTER = re.compile(r"\s*$|[IW]\d{4} |\d{4}-\d\d-\d\d \S+: [IW] |WARNING: All log|To enable the following")
"""Lines that TensorFlow writes on any day; as an explanation they would mislead."""


@dataclass(frozen=True)
class FineTuneRequest:
    """What to fine-tune on and where the result goes.

    Attributes
    ----------
    pairs : sequence of (photo, trimap) paths
    base : Path
        The checkpoint that training starts from: always the shipped one, with all corrections, since a chain of
        fine-tunes drifts towards the earliest photos.
    current : Path
        The checkpoint in use, which the new one has to beat.
    out : Path
    device : "auto", "cpu" or "gpu"
    epochs : int or None
        None chooses by the number of photos.
    """

    pairs: Sequence[tuple[Path, Path]]
    base: Path
    current: Path
    out: Path
    device: str = "auto"
    epochs: int | None = None


@dataclass(frozen=True)
class FineTuneProgress:
    """Where a fine-tune stands; stage is "starting", "reading", "training" or "comparing"."""

    stage: str
    epoch: int = 0
    epochs: int = 0
    loss: float | None = None
    seconds_left: float | None = None


@dataclass(frozen=True)
class FineTuneOutcome:
    """What a fine-tune found, measured on photos that it was not trained on.

    Attributes
    ----------
    better : bool
        Whether the new model beat the one in use.
    old_mean_iou, new_mean_iou : float
    held_out, trained_on : int
        Numbers of photos.
    path : Path
        The new checkpoint, written in either case.
    device : str
    notes : list of str
        Photos left out and why, a GPU that could not be used.
    seconds : float
    """

    better: bool
    old_mean_iou: float
    new_mean_iou: float
    held_out: int
    trained_on: int
    path: Path
    device: str
    seconds: float
    notes: list[str] = field(default_factory=list)


def fine_tune(
    request: FineTuneRequest,
    on_progress: Callable[[FineTuneProgress], None] = lambda progress: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> FineTuneOutcome:
    """Fine-tune in the child process and compare; on a GPU that fails, once more on the CPU.

    Raises
    ------
    Cancelled
        If `should_stop` said so; nothing was written.
    TrainingError
        If there is too little to train on.
    WorkerError
        If the child process died.
    """
    wanted = request.device if request.device != "auto" or gpu_is_likely() else "cpu"
    try:
        return _fine_tune_once(replace(request, device=wanted), on_progress, should_stop)
    except (errors.DeviceError, errors.WorkerError) as error:
        if wanted == "cpu":
            raise
        outcome = _fine_tune_once(replace(request, device="cpu"), on_progress, should_stop)
        return replace(
            outcome, notes=[f"The GPU cannot be used ({error.problem}); trained on the CPU.", *outcome.notes]
        )


def _fine_tune_once(
    request: FineTuneRequest, on_progress: Callable[[FineTuneProgress], None], should_stop: Callable[[], bool]
) -> FineTuneOutcome:
    on_progress(FineTuneProgress("starting"))
    with WorkerProcess(request.device) as worker:
        worker.send(
            {
                "do": "finetune",
                "pairs": [[str(p), str(m)] for p, m in request.pairs],
                "base": str(request.base),
                "current": str(request.current),
                "out": str(request.out),
                "epochs": request.epochs,
            }
        )
        while True:
            event = worker.receive(should_stop)
            if event["event"] == "progress":
                on_progress(FineTuneProgress(**{k: v for k, v in event.items() if k != "event"}))
            elif event["event"] == "done":
                values = {k: v for k, v in event.items() if k != "event"}
                return FineTuneOutcome(**values | {"path": Path(values["path"])})


class WorkerProcess:
    """The running child process; use it as a context manager.

    Raises
    ------
    WorkerError
        From any method, if the child cannot be started, died, or broke the protocol.
    """

    def __init__(self, device: str) -> None:
        try:
            self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        except OSError as error:
            raise _no_start(error) from error
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "core.worker"],
                env=_environment(device),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                text=True,
                encoding="utf-8",
                errors="replace",
                creationflags=_creation_flags(),
            )
        except OSError as error:
            self._log.close()
            raise _no_start(error) from error
        self._events: queue.Queue[Event | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, name="worker-output", daemon=True)
        self._reader.start()

    def __enter__(self) -> "WorkerProcess":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def send(self, request: Event) -> None:
        """Send one request."""
        stdin = self._process.stdin
        assert stdin is not None  # noqa: S101 - Popen was given a pipe
        try:
            stdin.write(json.dumps(request) + "\n")
            stdin.flush()
        except OSError as error:
            raise self._death() from error

    def receive(self, should_stop: Callable[[], bool] = lambda: False) -> Event:
        """Wait for the next event.

        Raises
        ------
        Cancelled
            If `should_stop` said so; the process is ended at once.
        PetsegError
            The kind that the child reported.
        """
        while True:
            if should_stop():
                self._process.kill()
                raise errors.Cancelled
            try:
                event = self._events.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if event is None:
                raise self._death()
            if event["event"] == "error":
                raise _error_from(event)
            return event

    def close(self) -> None:
        """End the process: closing its input asks it to; after a while it is killed."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        self._end()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._log.close()

    def _end(self) -> None:
        """Wait until the process has ended; after a while it is killed."""
        try:
            self._process.wait(timeout=_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _read(self) -> None:
        """Runs in a thread of its own, so that no one ever waits for a line that does not come."""
        stdout = self._process.stdout
        assert stdout is not None  # noqa: S101 - Popen was given a pipe
        for line in stdout:
            if line.endswith("\n"):  # else the child died in the middle of it
                self._events.put(_parse(line))
        self._events.put(None)

    def _death(self) -> errors.WorkerError:
        self._end()
        code = self._process.returncode
        self._log.seek(0)
        words = last_words(self._log.read().decode("utf-8", "replace"))
        why = "the system ended it, perhaps for lack of memory" if code in (-9, 137) else f"exit code {code}"
        hint = f"; its last words: {words}" if words else ""
        return errors.WorkerError(
            f"the training process stopped unexpectedly ({why}{hint})",
            remedy="Your masks and the model in use are unchanged; try again.",
        )


def _no_start(error: OSError) -> errors.WorkerError:
    return errors.WorkerError(
        f"the training process cannot be started ({error})", remedy="Free some memory and disk space and try again."
    )


def _parse(line: str) -> Event:
    try:
        event = json.loads(line)
    except ValueError:
        return _nonsense(line)
    return event if isinstance(event, dict) and "event" in event else _nonsense(line)


def last_words(log: str) -> str:
    """The last line of a log that may explain an end; an empty one if there is none."""
    telling = [line for line in log.splitlines() if not _CHATTER.match(line)]
    return telling[-1].strip()[:200] if telling else ""


def _nonsense(line: str) -> Event:
    return {
        "event": "error",
        "kind": "WorkerError",
        "problem": f"the training process said {line[:80]!r}",
        "path": None,
        "remedy": "Try again.",
    }


def _error_from(event: Event) -> errors.PetsegError:
    kind = getattr(errors, str(event.get("kind")), errors.WorkerError)
    if not (isinstance(kind, type) and issubclass(kind, errors.PetsegError)):
        kind = errors.WorkerError
    return kind(str(event.get("problem")), path=event.get("path"), remedy=str(event.get("remedy") or ""))


def _environment(device: str) -> dict[str, str]:
    """The child finds the same `core`, keeps TensorFlow quiet, and sees no GPU if none is wanted."""
    root = str(Path(core.__file__).parent.parent)
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONIOENCODING": "utf-8", "PETSEG_DEVICE": device}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    environment["KERAS_BACKEND"] = keras_backend(device)
    environment.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")  # else JAX takes most of a GPU's memory at once
    if device == "cpu":
        environment |= {"CUDA_VISIBLE_DEVICES": "-1", "JAX_PLATFORMS": "cpu", "KERAS_TORCH_DEVICE": "cpu"}
    return environment


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return 0
