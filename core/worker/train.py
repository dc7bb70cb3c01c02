"""Asks the child process for a base training: what is wanted, how it stands, what came of it; no Keras here."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from core.worker.process import Event, ask, on_gpu_or_cpu

TFDS_SOURCE = "tfds:"
"""Begin of a source that names a data set of tensorflow_datasets; any other source is a folder."""
RESUME_SUFFIX = ".resume"
REPORT_SUFFIX = "-report"


@dataclass(frozen=True)
class TrainRequest:
    """What to train on, by which recipe, and where the result goes.

    Attributes
    ----------
    sources : sequence of str
        "tfds:oxford_iiit_pet" or the path of an Oxford-layout folder, as typed. A folder's photo replaces that of the
        same name in a data set.
    data_dir : Path or None
        Where tensorflow_datasets keeps its data sets; None takes its own default.
    recipe : "default" or "tutorial"
    encoder_weights : str
        "imagenet", "none", or the path of a weights file of MobileNetV2 without its top.
    out : Path
        The checkpoint. `resume_file(out)` and `report_folder(out)` are made beside it.
    input_size : int or None
        Side of the network's input in pixels; None takes the recipe's.
    epochs : int or None
        None takes the recipe's.
    seed : int
    device : "auto", "cpu" or "gpu"
    start : Path or None
        A checkpoint to start from; it replaces `encoder_weights`.
    """

    sources: Sequence[str]
    data_dir: Path | None
    recipe: str
    encoder_weights: str
    out: Path
    input_size: int | None
    epochs: int | None
    seed: int
    device: str = "auto"
    start: Path | None = None


@dataclass(frozen=True)
class TrainProgress:
    """Where a training stands.

    Attributes
    ----------
    stage : "starting", "reading", "training" or "scoring"
    text : str
        What is being done, for a person.
    done, total : float
        Training steps over all epochs; what an interrupted run had done counts as done.
    loss : float or None
        Mean training loss of the running epoch.
    seconds_left : float or None
    mean_iou : float or None
        On the photos held out, after the last finished epoch.
    epoch, epochs : int
        Epochs that are finished and saved, and how many there will be; an interrupted run goes on after `epoch`.
    """

    stage: str
    text: str = ""
    done: float = 0.0
    total: float = 0.0
    loss: float | None = None
    seconds_left: float | None = None
    mean_iou: float | None = None
    epoch: int = 0
    epochs: int = 0


@dataclass(frozen=True)
class TrainOutcome:
    """What a training came to, measured on photos that it was not trained on.

    Attributes
    ----------
    path : Path
        The checkpoint.
    report : Path
        The folder with the report.
    epochs, best_epoch : int
        How many there were, and after which one the checkpoint was best.
    mean_iou : float
    class_ious : tuple of 3 float
        In the order of `Label`; nan for a class that never occurs.
    trained_on, held_out : int
        Numbers of photos.
    resumed_at : int
        Epochs that an interrupted run had finished; 0 if there was none.
    device : str
    seconds : float
    notes : list of str
        Photos left out and why, a GPU that could not be used, a report that could not be drawn.
    """

    path: Path
    report: Path
    epochs: int
    best_epoch: int
    mean_iou: float
    class_ious: tuple[float, float, float]
    trained_on: int
    held_out: int
    resumed_at: int
    device: str
    seconds: float
    notes: list[str] = field(default_factory=list)


def resume_file(out: Path) -> Path:
    """Where a training keeps what it needs to go on after an interruption."""
    return out.with_name(out.name + RESUME_SUFFIX)


def report_folder(out: Path) -> Path:
    """Where the report of a training goes: the checkpoint's name without its suffix, with "-report"."""
    return out.with_name(out.stem + REPORT_SUFFIX)


def train(
    request: TrainRequest,
    on_progress: Callable[[TrainProgress], None] = lambda progress: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> TrainOutcome:
    """Train in the child process, or go on with an interrupted training; on a GPU that fails, go on with the CPU.

    Progress comes about once a second, and after each epoch.

    Raises
    ------
    Cancelled
        If `should_stop` said so; the same request goes on after the last finished epoch.
    TrainingError
        If there is too little to train on, or an interrupted training with other settings is in the way.
    CheckpointError
        If the checkpoint to start from is unusable, or the new one cannot be written.
    WorkerError
        If the child process died; the same request goes on after the last finished epoch.
    """
    outcome, notes = on_gpu_or_cpu(
        request.device, lambda device: _train_once(replace(request, device=device), on_progress, should_stop)
    )
    return replace(outcome, notes=[*notes, *outcome.notes])


def _train_once(
    request: TrainRequest, on_progress: Callable[[TrainProgress], None], should_stop: Callable[[], bool]
) -> TrainOutcome:
    on_progress(TrainProgress("starting", "Starting"))
    message = {"do": "train", "request": request_to_plain(request)}
    done = ask(request.device, message, lambda values: on_progress(TrainProgress(**values)), should_stop)
    return outcome_from_plain(done)


def request_to_plain(request: TrainRequest) -> Event:
    """A request as JSON knows it."""
    values = asdict(request)
    paths = {name: None if values[name] is None else str(values[name]) for name in ("data_dir", "out", "start")}
    return values | paths | {"sources": list(request.sources)}


def request_from_plain(values: Event) -> TrainRequest:
    """The request that `request_to_plain` made plain."""
    paths = {name: None if values[name] is None else Path(values[name]) for name in ("data_dir", "out", "start")}
    return TrainRequest(**values | paths)


def outcome_to_plain(outcome: TrainOutcome) -> Event:
    """An outcome as JSON knows it."""
    return asdict(outcome) | {"path": str(outcome.path), "report": str(outcome.report)}


def outcome_from_plain(values: Event) -> TrainOutcome:
    """The outcome that `outcome_to_plain` made plain."""
    made = {"path": Path(values["path"]), "report": Path(values["report"]), "class_ious": tuple(values["class_ious"])}
    return TrainOutcome(**values | made)
