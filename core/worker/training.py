"""Fine-tunes and trains in a child process; on a GPU that fails, again on the CPU."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from core.cancel import ShouldStop, never
from core.device import gpu_is_likely
from core.errors import DeviceError, WorkerError
from core.worker.messages import (
    FineTuneOutcome,
    FineTuneProgress,
    FineTuneRequest,
    OnFineTuneProgress,
    OnTrainProgress,
    TrainOutcome,
    TrainProgress,
    TrainRequest,
)
from core.worker.process import WorkerProcess

TFDS_SOURCE = "tfds:"
"""Prefix of a source that names a data set of tensorflow_datasets; any other source is a folder."""
RESUME_SUFFIX = ".resume"
REPORT_SUFFIX = "-report"

_Result = TypeVar("_Result")
_Request = TypeVar("_Request", FineTuneRequest, TrainRequest)
_Progress = TypeVar("_Progress", FineTuneProgress, TrainProgress)
_Outcome = TypeVar("_Outcome", FineTuneOutcome, TrainOutcome)


def resume_file(out: Path) -> Path:
    """Return the file from which an interrupted training of the checkpoint `out` resumes."""
    return out.with_name(out.name + RESUME_SUFFIX)


def report_folder(out: Path) -> Path:
    """Return the folder for the report of a training: `pets-report` for `pets.safetensors`."""
    return out.with_name(out.stem + REPORT_SUFFIX)


def fine_tune(
    request: FineTuneRequest,
    on_progress: OnFineTuneProgress = lambda progress: None,
    should_stop: ShouldStop = never,
) -> FineTuneOutcome:
    """Fine-tune in the child process and compare; on a GPU that fails, again on the CPU.

    Raises
    ------
    Cancelled
        If `should_stop` said so; nothing was written.
    TrainingError
        If there is too little to train on.
    WorkerError
        If the child process died.
    """

    def attempt(device: str) -> FineTuneOutcome:
        on_progress(FineTuneProgress("starting"))
        return _run(replace(request, device=device), FineTuneProgress, FineTuneOutcome, on_progress, should_stop)

    outcome, notes = on_gpu_or_cpu(request.device, attempt)
    return replace(outcome, notes=[*notes, *outcome.notes])


def train(
    request: TrainRequest,
    on_progress: OnTrainProgress = lambda progress: None,
    should_stop: ShouldStop = never,
) -> TrainOutcome:
    """Train in the child process, or resume an interrupted training; on a GPU that fails, resume on the CPU.

    Progress comes about once a second, and after each epoch.

    Raises
    ------
    Cancelled
        If `should_stop` said so; the same request resumes after the last finished epoch.
    TrainingError
        If there is too little to train on, or an interrupted training with other settings is in the way.
    CheckpointError
        If the checkpoint to start from is unusable, or the new one cannot be written.
    WorkerError
        If the child process died; the same request resumes after the last finished epoch.
    """

    def attempt(device: str) -> TrainOutcome:
        on_progress(TrainProgress("starting", "Starting"))
        return _run(replace(request, device=device), TrainProgress, TrainOutcome, on_progress, should_stop)

    outcome, notes = on_gpu_or_cpu(request.device, attempt)
    return replace(outcome, notes=[*notes, *outcome.notes])


def _run(
    request: _Request,
    progress: type[_Progress],
    outcome: type[_Outcome],
    on_progress: Callable[[_Progress], None],
    should_stop: ShouldStop,
) -> _Outcome:
    with WorkerProcess(request.device) as worker:
        worker.send(request)
        while True:
            answer = worker.receive(progress, outcome, should_stop=should_stop)
            if isinstance(answer, progress):
                on_progress(answer)
            elif isinstance(answer, outcome):
                return answer


def on_gpu_or_cpu(device: str, attempt: Callable[[str], _Result]) -> tuple[_Result, list[str]]:
    """Try something on a device; on a GPU that fails, again on the CPU.

    Parameters
    ----------
    device : "auto", "cpu" or "gpu"
        With "auto" a GPU is only tried where there may be one.
    attempt : callable
        Takes the device.

    Returns
    -------
    result, list of str
        What `attempt` returned, and a note if the GPU failed.
    """
    first = device if device != "auto" or gpu_is_likely() else "cpu"
    try:
        return attempt(first), []
    except (DeviceError, WorkerError) as error:
        if first == "cpu":
            raise
        return attempt("cpu"), [f"The GPU cannot be used ({error.problem}); trained on the CPU."]
