"""`python -m core.network`: the child process with Keras in it. It trains, proposes on a GPU, and reads data sets.

Reads one JSON request a line from standard input, writes one JSON event a line to standard output; everything
else that libraries print goes to standard error. It ends when its input is closed, in the middle of a training too,
so it never outlives its parent. Keras is imported at the first request.
"""

import base64
import json
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import IO, Any

import numpy as np

from core.device import GPU_REMEDY, first_line, gpu_failure, is_out_of_memory
from core.errors import DeviceError, PetsegError, WorkerError
from core.images import RgbImage
from core.labels import Mask
from core.worker.dataset import pack_photo
from core.worker.finetune import FineTuneProgress, FineTuneRequest
from core.worker.train import TrainProgress, outcome_to_plain, request_from_plain

Event = dict[str, Any]
_LOOK_SECONDS = 0.5
_TELL_SECONDS = 1.0


def main() -> int:
    """Serve requests until the input ends."""
    _lower_priority()
    # Ctrl-C in a terminal reaches every process in it; what it means is for the parent to decide.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="parent-watch", daemon=True).start()
    with _own_stdout() as out:
        server = _Server(out, os.environ.get("PETSEG_DEVICE", "auto"))
        for line in sys.stdin:
            server.serve(json.loads(line))
    return 0


def _lower_priority() -> None:
    """The pointer comes first; on Windows the parent has set the priority already."""
    if hasattr(os, "nice"):
        os.nice(10)


def _end_with_parent() -> None:
    """Nobody reads the input while a request is served, so its end has to be looked for; runs in a thread."""
    while not _input_is_closed():
        time.sleep(_LOOK_SECONDS)
    # Hard, since neither Keras nor a network in its arithmetic can be asked to stop. Files are written in one step.
    os._exit(0)


def _input_is_closed() -> bool:
    """Whether nobody holds the other end of standard input any more; never waits for input."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        # On a closed pipe the call fails; while the main thread waits for a request, the call waits too.
        pipe = ctypes.c_void_p(msvcrt.get_osfhandle(0))
        return not ctypes.windll.kernel32.PeekNamedPipe(pipe, None, 0, None, None, None)
    import select

    poll = select.poll()
    poll.register(0, select.POLLHUP)
    return any(event & (select.POLLHUP | select.POLLERR | select.POLLNVAL) for _, event in poll.poll(0))


def _own_stdout() -> IO[str]:
    """The protocol's own copy of standard output; what libraries print is sent to standard error."""
    sys.stdout.flush()
    protocol = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return os.fdopen(protocol, "w", encoding="utf-8")


def explain(error: Exception, device: str) -> PetsegError:
    """A library's error as one for a person; what failed on a GPU becomes a `DeviceError`: the CPU may still do it.

    Parameters
    ----------
    error : Exception
    device : str
        As `use_device` named it; empty if it came no further.
    """
    failure = gpu_failure(error) if device.startswith("GPU") else None
    if failure is not None:
        return DeviceError(failure, remedy=GPU_REMEDY)
    if is_out_of_memory(error):
        return WorkerError("there is not enough memory", remedy="Close other programs and try again.")
    return WorkerError(
        f"{type(error).__name__}: {first_line(error)}", remedy="Your masks and the model in use are unchanged."
    )


def sparingly(tell: Callable[[TrainProgress], None]) -> Callable[[TrainProgress], None]:
    """Pass on progress about once a second, though a GPU makes many steps in one; each new stage or epoch at once."""
    told: tuple[str, int] | None = None
    at = -math.inf

    def tell_sometimes(progress: TrainProgress) -> None:
        nonlocal told, at
        now, here = time.monotonic(), (progress.stage, progress.epoch)
        if here != told or now - at >= _TELL_SECONDS:
            told, at = here, now
            tell(progress)

    return tell_sometimes


class _Server:
    """Answers requests; holds the model that was opened for proposing."""

    def __init__(self, out: IO[str], device: str) -> None:
        self._out = out
        self._choice = device
        self._device: str | None = None
        self._model: Any = None
        self._split: Iterator[tuple[str, RgbImage, Mask]] = iter(())

    def serve(self, request: Event) -> None:
        actions = {
            "device": self._name_device,
            "export": self._export,
            "finetune": self._finetune,
            "open": self._open,
            "open_split": self._open_split,
            "read_split": self._read_split,
            "run": self._run,
            "train": self._train,
        }
        try:
            action = actions.get(str(request.get("do")))
            if action is None:
                raise WorkerError(f"unknown request {str(request.get('do'))[:40]!r}")
            action(request)
        except PetsegError as error:
            self._tell_error(error)
        except Exception as error:  # noqa: BLE001 - whatever a backend raises must reach the parent
            self._tell_error(explain(error, self._device or ""))

    def _finetune(self, request: Event) -> None:
        device = self._use_device()
        from core.network.finetune import fine_tune

        wanted = FineTuneRequest(
            samples=[(Path(photo), Path(trimap)) for photo, trimap in request["samples"]],
            base=Path(request["base"]),
            current=Path(request["current"]),
            out=Path(request["out"]),
            epochs=request.get("epochs"),
        )
        outcome = fine_tune(wanted, device, self._tell_progress, lambda: False)
        self._tell(asdict(outcome) | {"event": "done", "path": str(outcome.path)})

    def _train(self, request: Event) -> None:
        device = self._use_device()
        from core.network.train import train_model

        wanted = request_from_plain(request["request"])
        outcome = train_model(wanted, device, sparingly(self._tell_progress), lambda: False)
        self._tell(outcome_to_plain(outcome) | {"event": "done"})

    def _open(self, request: Event) -> None:
        device = self._use_device(training=False)
        from core.model.checkpoint import read_checkpoint
        from core.network.finetune import load_model

        path = Path(request["checkpoint"])
        self._model = load_model(read_checkpoint(path), path)
        self._tell({"event": "ready", "device": device})

    def _run(self, request: Event) -> None:
        if self._model is None:
            raise WorkerError("no model is open")
        from core.network.training import predict_probabilities

        photos = np.frombuffer(base64.b64decode(request["photos"]), np.float32).reshape(request["shape"])
        probabilities = predict_probabilities(self._model, photos)
        self._tell({"event": "probabilities", "probabilities": base64.b64encode(probabilities.tobytes()).decode()})

    def _open_split(self, request: Event) -> None:
        from core.network.dataset import open_tfds

        where = request["data_dir"]
        name, split = str(request["name"]), str(request["split"])
        count, self._split = open_tfds(None if where is None else Path(where), split, name, download=True)
        self._tell({"event": "ready", "photos": count})

    def _read_split(self, request: Event) -> None:
        photos = [pack_photo(*named) for named in islice(self._split, int(request["photos"]))]
        self._tell({"event": "photos", "photos": photos})

    def _export(self, request: Event) -> None:
        self._use_device()
        from core.network.export import export

        export(Path(request["checkpoint"]), str(request["to"]), Path(request["out"]))
        self._tell({"event": "exported"})

    def _name_device(self, request: Event) -> None:
        self._tell({"event": "device", "device": self._use_device()})

    def _use_device(self, *, training: bool = True) -> str:
        from core.network.devices import use_device

        self._device = use_device(self._choice, training=training)
        return self._device

    def _tell_progress(self, progress: FineTuneProgress | TrainProgress) -> None:
        self._tell(asdict(progress) | {"event": "progress"})

    def _tell_error(self, error: PetsegError) -> None:
        self._tell(
            {
                "event": "error",
                "kind": type(error).__name__,
                "problem": error.problem,
                "path": None if error.path is None else str(error.path),
                "remedy": error.remedy,
            }
        )

    def _tell(self, event: Event) -> None:
        self._out.write(json.dumps(event) + "\n")
        self._out.flush()


if __name__ == "__main__":
    sys.exit(main())
