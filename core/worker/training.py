"""Fine-tunes and trains in a child process; on a GPU that fails, again on the CPU."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from core.cancel import ShouldStop, never
from core.device import gpu_is_likely
from core.errors import DeviceError, WorkerError
from core.worker.error_report import ErrorReport
from core.worker.finetune_messages import (
    OnTuningProgress,
    StopTuning,
    TuningOutcome,
    TuningProgress,
    TuningRequest,
)
from core.worker.messages import OnTrainProgress, TrainOutcome, TrainProgress, TrainRequest
from core.worker.process import WorkerProcess

TFDS_SOURCE = "tfds:"
"""Prefix of a source that names a data set of tensorflow_datasets; any other source is a folder."""
RESUME_SUFFIX = ".resume"
REPORT_SUFFIX = "-report"

_Result = TypeVar("_Result")
_Request = TypeVar("_Request", TuningRequest, TrainRequest)
_Progress = TypeVar("_Progress", TuningProgress, TrainProgress)
_Outcome = TypeVar("_Outcome", TuningOutcome, TrainOutcome)


def resume_file(out: Path) -> Path:
    """Return the file from which an interrupted training of the checkpoint `out` resumes."""
    return out.with_name(out.name + RESUME_SUFFIX)


def report_folder(out: Path) -> Path:
    """Return the folder for the report of a training: `pets-report` for `pets.safetensors`."""
    return out.with_name(out.stem + REPORT_SUFFIX)


def fine_tune(
    request: TuningRequest,
    on_progress: OnTuningProgress = lambda progress: None,
    should_stop: ShouldStop = never,
    stop_early: ShouldStop = never,
) -> TuningOutcome:
    """Fine-tune in the child process and compare; on a GPU that fails, again on the CPU.

    Parameters
    ----------
    request : TuningRequest
    on_progress : callable
    should_stop : callable
        Ends it at once; nothing is written.
    stop_early : callable
        Ends the training after the current batch; the best weights so far are compared and written.

    Raises
    ------
    Cancelled
        If `should_stop` said so.
    TrainingError
        If there is too little to train on.
    WorkerError
        If the child process died.
    """

    def attempt(device: str) -> TuningOutcome:
        on_progress(TuningProgress("starting"))
        on_device = replace(request, device=device)
        return _run(on_device, TuningProgress, TuningOutcome, on_progress, should_stop, stop_early)

    outcome, notes = on_gpu_or_cpu(request.device, attempt)
    return replace(outcome, notes=[*map(ErrorReport.of, notes), *outcome.notes])


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
    return replace(outcome, notes=[*map(str, notes), *outcome.notes])


def _run(
    request: _Request,
    progress: type[_Progress],
    outcome: type[_Outcome],
    on_progress: Callable[[_Progress], None],
    should_stop: ShouldStop,
    stop_early: ShouldStop = never,
) -> _Outcome:
    with WorkerProcess(request.device) as worker:
        worker.send(request)
        asked_to_end = False

        def is_cancelled() -> bool:
            nonlocal asked_to_end
            if not asked_to_end and stop_early():
                asked_to_end = True
                worker.send(StopTuning())
            return should_stop()

        while True:
            answer = worker.receive(progress, outcome, should_stop=is_cancelled)
            if isinstance(answer, progress):
                on_progress(answer)
            elif isinstance(answer, outcome):
                return answer


def on_gpu_or_cpu(device: str, attempt: Callable[[str], _Result]) -> tuple[_Result, list[DeviceError]]:
    """Try something on a device; on a GPU that fails, again on the CPU.

    Parameters
    ----------
    device : "auto", "cpu" or "gpu"
        With "auto" a GPU is only tried where there may be one.
    attempt : callable
        Takes the device.

    Returns
    -------
    result, list of DeviceError
        What `attempt` returned, and a note if the GPU failed.
    """
    first = device if device != "auto" or gpu_is_likely() else "cpu"
    try:
        return attempt(first), []
    except (DeviceError, WorkerError) as error:
        if first == "cpu":
            raise
        note = DeviceError("the GPU cannot be used ({reason}); trained on the CPU", reason=error)
        return attempt("cpu"), [note]
