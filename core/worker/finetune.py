"""Asks the child process for a fine-tune: what is wanted, how it stands, what came of it; no Keras here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.worker.process import ask, on_gpu_or_cpu


@dataclass(frozen=True)
class FineTuneRequest:
    """What to fine-tune on and where the result goes.

    Attributes
    ----------
    samples : sequence of (photo, trimap) paths
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

    samples: Sequence[tuple[Path, Path]]
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
    outcome, notes = on_gpu_or_cpu(
        request.device, lambda device: _fine_tune_once(replace(request, device=device), on_progress, should_stop)
    )
    return replace(outcome, notes=[*notes, *outcome.notes])


def _fine_tune_once(
    request: FineTuneRequest, on_progress: Callable[[FineTuneProgress], None], should_stop: Callable[[], bool]
) -> FineTuneOutcome:
    on_progress(FineTuneProgress("starting"))
    message = {
        "do": "finetune",
        "samples": [[str(p), str(m)] for p, m in request.samples],
        "base": str(request.base),
        "current": str(request.current),
        "out": str(request.out),
        "epochs": request.epochs,
    }
    done = ask(request.device, message, lambda values: on_progress(FineTuneProgress(**values)), should_stop)
    return FineTuneOutcome(**done | {"path": Path(done["path"])})
