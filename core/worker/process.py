"""The child process that runs Keras: start, send, receive, close.

Everything here blocks, so call it from a background thread. Messages are lines of JSON over the child's standard
input and output; no sockets, so there is nothing to configure and no firewall in the way.
"""

import contextlib
import logging
import os
import platform
import queue
import re
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO, TypeVar

from core.cancel import Cancelled, ShouldStop, never
from core.device import keras_backend
from core.errors import WorkerError, reason_of
from core.worker.availability import keras_obstacle
from core.worker.codec import Message
from core.worker.error_report import ErrorReport
from core.worker.keras_home import LEFT_OUT, make_keras_home
from core.worker.messages import DeviceAnswer, DeviceRequest
from core.worker.program import command_of_child

_Answer = TypeVar("_Answer", bound=Message)
_POLL_SECONDS = 0.1
_CLOSE_SECONDS = 5.0
_X86 = ("x86_64", "amd64")
"""Processors on which oneDNN was measured to speed up TensorFlow's training, by up to 1.4 times without AVX-512."""
_MAX_LOG_LINE = 200
_KILLED = (-9, 137)
_ROUTINE = re.compile(r"\s*$|[IW]\d{4} |\d{4}-\d\d-\d\d \S+: [IW] |WARNING: All log|To enable the following")
"""Lines that TensorFlow logs on every run; they explain no failure."""


def device_of_child(device: str = "auto") -> str:
    """Return what a child process computes on, as shown to the user.

    Raises
    ------
    DeviceError
        If its backend cannot use the GPU.
    WorkerError
        If it died.
    """
    with WorkerProcess(device) as worker:
        worker.send(DeviceRequest())
        return worker.receive(DeviceAnswer).device


class WorkerProcess:
    """A running child process; use it as a context manager.

    Parameters
    ----------
    device : "auto", "cpu" or "gpu"
    backend : str or None
        Keras backend; None takes the one that suits the device.

    Raises
    ------
    WorkerError
        From any method, if Keras is not installed, or the child cannot be started, died, or broke the protocol.
    """

    def __init__(self, device: str, backend: str | None = None) -> None:
        obstacle = keras_obstacle(backend)
        if obstacle is not None:
            raise obstacle
        try:
            self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        except OSError as error:
            raise _start_failure(error) from error
        try:
            self._process = _start(device, backend, self._log)
        except OSError as error:
            self._log.close()
            raise _start_failure(error) from error
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, name="worker-output", daemon=True)
        self._reader.start()

    def __enter__(self) -> "WorkerProcess":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def send(self, request: Message) -> None:
        """Send a request."""
        stdin = self._process.stdin
        assert stdin is not None  # noqa: S101 - Popen was given a pipe
        try:
            stdin.write(request.to_json() + "\n")
            stdin.flush()
        except OSError as error:
            raise self._death() from error

    def receive(self, *expected: type[_Answer], should_stop: ShouldStop = never) -> _Answer:
        """Wait for the next answer.

        Parameters
        ----------
        *expected : type
            The classes of message that may come.
        should_stop : callable

        Raises
        ------
        Cancelled
            If `should_stop` said so; the process is killed.
        PetsegError
            The error that the child reported.
        """
        line = self._next_line(should_stop)
        answer = Message.from_json(line)
        if isinstance(answer, ErrorReport):
            raise answer.error()
        if not isinstance(answer, expected):
            raise WorkerError("the training process answered {answer!r}", answer=line[:80], remedy="Try again.")
        return answer

    def _next_line(self, should_stop: ShouldStop) -> str:
        while True:
            if should_stop():
                self._process.kill()
                raise Cancelled
            try:
                line = self._lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if line is None:
                raise self._death()
            return line

    def close(self) -> None:
        """End the process: close its input, which makes it exit, and kill it if it does not."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        self._wait_or_kill()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._log.close()

    def _wait_or_kill(self) -> None:
        try:
            self._process.wait(timeout=_CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _read(self) -> None:
        """Queue the child's output; runs in a thread, so that `receive` never blocks on a line that does not come."""
        stdout = self._process.stdout
        assert stdout is not None  # noqa: S101 - Popen was given a pipe
        for line in stdout:
            if line.endswith("\n"):  # else the child died while writing it
                self._lines.put(line)
        self._lines.put(None)

    def _death(self) -> WorkerError:
        self._wait_or_kill()
        code = self._process.returncode
        self._log.seek(0)
        output = self._log.read().decode("utf-8", "replace")
        _logger.error("the training process ended with code %s; its last output:\n%s", code, output[-_MAX_LOGGED:])
        last = last_telling_line(output)
        problem = _DEATHS[code in _KILLED, bool(last)]
        remedy = "Your masks and the model in use are unchanged; try again."
        return WorkerError(problem, remedy=remedy, code=code, last=last, output=output[-_MAX_SHOWN:].strip())


_logger = logging.getLogger("petseg.worker")
_logger.addHandler(logging.NullHandler())  # without a log, none of it is printed
_MAX_LOGGED = 4000
_MAX_SHOWN = 1500
"""Characters of the output that the error carries, for those who want to see more than its last line."""
_DEATHS = {
    (True, True): "the training process stopped unexpectedly (the system ended it, perhaps for lack of memory; "
    "its last output: {last})",
    (True, False): "the training process stopped unexpectedly (the system ended it, perhaps for lack of memory)",
    (False, True): "the training process stopped unexpectedly (exit code {code}; its last output: {last})",
    (False, False): "the training process stopped unexpectedly (exit code {code})",
}
"""By whether it was killed, and whether its log says something."""


def _start(device: str, backend: str | None, log: IO[bytes]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command_of_child(),
        env=environment_for(device, backend),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
        text=True,
        encoding="utf-8",
        errors="replace",
        creationflags=_creation_flags(),
    )


def _start_failure(error: OSError) -> WorkerError:
    return WorkerError(
        "the training process cannot be started ({reason})",
        remedy="Free some memory and disk space and try again.",
        reason=reason_of(error),
    )


def last_telling_line(log: str) -> str:
    """Return the last line of a log that may explain a failure, or an empty string."""
    telling = [line for line in log.splitlines() if not _ROUTINE.match(line)]
    return telling[-1].strip()[:_MAX_LOG_LINE] if telling else ""


def environment_for(device: str, backend: str | None = None) -> dict[str, str]:
    """Return the child's environment: the same `core`, a quiet TensorFlow, and no GPU unless it may use one.

    Settings of Keras that belong to other projects are left out.
    """
    root = str(Path(__file__).parents[2])
    shell = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    environment = shell | {"KERAS_HOME": str(make_keras_home(os.environ))}
    environment |= {"TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONIOENCODING": "utf-8", "PETSEG_DEVICE": device}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    environment["KERAS_BACKEND"] = backend or keras_backend(device)
    if platform.machine().lower() in _X86:
        environment.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")  # off by default without AVX-512
    environment.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")  # else JAX takes most of a GPU's memory at once
    if device == "cpu":
        environment |= {"CUDA_VISIBLE_DEVICES": "-1", "JAX_PLATFORMS": "cpu", "KERAS_TORCH_DEVICE": "cpu"}
    return environment


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return 0
