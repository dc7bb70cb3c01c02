"""What `petseg train` prints: a bar on a terminal, a line for each epoch, the result."""

import math
from pathlib import Path
from types import TracebackType
from typing import Any

from rich.progress import BarColumn, TaskProgressColumn, TextColumn

from core.cli.output import Output
from core.cli.progress import describe_seconds
from core.labels import Label
from core.worker.messages import TrainOutcome, TrainProgress
from core.worker.training import resume_file


class TrainBar:
    """Shows progress; use it as a context manager and call it with each `TrainProgress`.

    Where nobody watches, as in a log file, there is no bar.

    Attributes
    ----------
    epoch, epochs : int
        Finished epochs and how many there will be, as far as progress has been reported.
    """

    def __init__(self, output: Output) -> None:
        columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn())
        facts = TextColumn("{task.fields[facts]}", markup=False)
        self._bar = output.bar(*columns, facts)
        self._output = output
        self._trains = False
        self.epoch = self.epochs = 0

    def __enter__(self) -> "TrainBar":
        self._task = self._bar.add_task("Starting", total=None, facts="")
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def __call__(self, progress: TrainProgress) -> None:
        """Show the progress of the training."""
        if progress.stage == "reading":
            self._trains = False  # it starts again, as after a GPU failure
        if progress.stage == "training":
            self._print_epoch(progress)
        self.epoch, self.epochs = progress.epoch, progress.epochs
        self._bar.update(
            self._task,
            description=progress.text or progress.stage.capitalize(),
            total=progress.total or None,
            completed=progress.done,
            facts=_facts_of(progress),
        )

    def _print_epoch(self, progress: TrainProgress) -> None:
        """Print a line when an epoch has ended, and when an interrupted training continues."""
        if not self._trains:
            self._trains = True
            if progress.epoch:
                self._output.line(f"Continuing after epoch {progress.epoch} of {progress.epochs}.")
        elif progress.epoch > self.epoch:
            self._output.line(f"Epoch {progress.epoch} of {progress.epochs}: {_facts_of(progress)}")


def _facts_of(progress: TrainProgress) -> str:
    facts = []
    if progress.loss is not None:
        facts.append(f"loss {progress.loss:.3f}")
    if progress.mean_iou is not None:
        facts.append(f"mean IoU {progress.mean_iou:.3f}")
    if progress.false_pet is not None:
        facts.append(f"false pet {progress.false_pet:.1%}")
    if progress.seconds_left:
        facts.append(f"{describe_seconds(progress.seconds_left)} left")
    return ", ".join(facts)


def where_stopped(bar: TrainBar, out: Path) -> str:
    """Return after which epoch a training has stopped, and how to continue it."""
    if not resume_file(out).exists():
        return "Stopped before the first epoch was finished; there is nothing to continue from."
    where = f" after epoch {bar.epoch} of {bar.epochs}" if bar.epoch else ""
    return f"Stopped{where}. Run the same command to continue."


def print_outcome(outcome: TrainOutcome, output: Output) -> None:
    """Print what a training achieved, and where its files are."""
    for note in outcome.notes:
        output.note(note)
    output.record(_as_json(outcome))
    ious = zip((label.title for label in Label), outcome.class_ious, strict=True)
    resumed = f", {outcome.resumed_at} of them before the interruption" if outcome.resumed_at else ""
    false_pet = outcome.false_pet
    rows = [
        ("Mean IoU", f"{outcome.mean_iou:.4f} on {_photos(outcome.held_out)} held out"),
        *((f"  {title}", f"{iou:.4f}" if math.isfinite(iou) else "none there") for title, iou in ious),
        *(
            []
            if false_pet is None
            else [("False pet", f"{false_pet:.2%} on {_photos(outcome.held_out_empty)} without a pet")]
        ),
        ("Epochs", f"{outcome.epochs}{resumed}; the model is that of epoch {outcome.best_epoch}, the best"),
        ("Trained on", _photos(outcome.trained_on)),
        ("Device", outcome.device),
        ("Time", describe_seconds(outcome.seconds)),
        ("Model", str(outcome.path)),
        ("Report", str(outcome.report)),
    ]
    for title, value in rows:
        output.result(f"{title:14}{value}")


def _as_json(outcome: TrainOutcome) -> dict[str, Any]:
    return {
        "model": outcome.path,
        "report": outcome.report,
        "epochs": outcome.epochs,
        "resumed_at": outcome.resumed_at,
        "best_epoch": outcome.best_epoch,
        "mean_iou": outcome.mean_iou,
        "iou_pet_background_border": list(outcome.class_ious),
        "trained_on": outcome.trained_on,
        "held_out": outcome.held_out,
        "held_out_empty": outcome.held_out_empty,
        "false_pet": outcome.false_pet,
        "device": outcome.device,
        "seconds": outcome.seconds,
    }


def _photos(count: int) -> str:
    return "1 photo" if count == 1 else f"{count} photos"
