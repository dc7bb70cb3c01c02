"""Drives the child process that has Keras in it: starts it, asks, listens, ends it.

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
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import core
from core import errors
from core.cancel import Cancelled
from core.device import gpu_is_likely, keras_backend

Event = dict[str, Any]
Outcome = TypeVar("Outcome")
_POLL_SECONDS = 0.1
_PATIENCE_SECONDS = 5.0
_CHATTER = re.compile(r"\s*$|[IW]\d{4} |\d{4}-\d\d-\d\d \S+: [IW] |WARNING: All log|To enable the following")
"""Lines that TensorFlow writes on any day; as an explanation they would mislead."""


def on_gpu_or_cpu(device: str, attempt: Callable[[str], Outcome]) -> tuple[Outcome, list[str]]:
    """Try something on a device; on a GPU that fails, once more on the CPU.

    Parameters
    ----------
    device : "auto", "cpu" or "gpu"
        With "auto" a GPU is only asked for where there may be one.
    attempt : callable
        Takes the device.

    Returns
    -------
    Outcome, list of str
        What `attempt` returned, and a note if the GPU failed.
    """
    wanted = device if device != "auto" or gpu_is_likely() else "cpu"
    try:
        return attempt(wanted), []
    except (errors.DeviceError, errors.WorkerError) as error:
        if wanted == "cpu":
            raise
        return attempt("cpu"), [f"The GPU cannot be used ({error.problem}); trained on the CPU."]


def ask(device: str, request: Event, on_progress: Callable[[Event], None], should_stop: Callable[[], bool]) -> Event:
    """Have a child process of its own do one piece of work.

    Parameters
    ----------
    device : "auto", "cpu" or "gpu"
    request : Event
        "do" names the work.
    on_progress : callable
        Takes the fields of each progress event.
    should_stop : callable

    Returns
    -------
    Event
        The fields of the event "done".

    Raises
    ------
    Cancelled
        If `should_stop` said so; the process is ended at once.
    PetsegError
        The kind that the child reported; WorkerError if it died.
    """
    with WorkerProcess(device) as worker:
        worker.send(request)
        while True:
            event = worker.receive(should_stop)
            kind = event.pop("event")
            if kind == "progress":
                on_progress(event)
            elif kind == "done":
                return event


def device_of_child(device: str = "auto") -> str:
    """What a child process computes on, as shown to a person.

    Raises
    ------
    DeviceError
        If its backend cannot use the GPU.
    WorkerError
        If it died.
    """
    with WorkerProcess(device) as worker:
        worker.send({"do": "device"})
        return str(worker.receive()["device"])


class WorkerProcess:
    """The running child process; use it as a context manager.

    Parameters
    ----------
    device : "auto", "cpu" or "gpu"
    backend : str or None
        Keras backend; None takes the one that suits the device.

    Raises
    ------
    WorkerError
        From any method, if the child cannot be started, died, or broke the protocol.
    """

    def __init__(self, device: str, backend: str | None = None) -> None:
        try:
            self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        except OSError as error:
            raise _no_start(error) from error
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "core.network"],
                env=environment_for(device, backend),
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
                raise Cancelled
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


def environment_for(device: str, backend: str | None = None) -> dict[str, str]:
    """The child finds the same `core`, keeps TensorFlow quiet, and sees no GPU if none is wanted."""
    root = str(Path(core.__file__).parent.parent)
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONIOENCODING": "utf-8", "PETSEG_DEVICE": device}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    environment["KERAS_BACKEND"] = backend or keras_backend(device)
    environment.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")  # else JAX takes most of a GPU's memory at once
    if device == "cpu":
        environment |= {"CUDA_VISIBLE_DEVICES": "-1", "JAX_PLATFORMS": "cpu", "KERAS_TORCH_DEVICE": "cpu"}
    return environment


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return 0
