"""What a training shows while it runs: a bar on a terminal, a line for each epoch everywhere."""

from collections.abc import Callable
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from core.worker.train import TrainProgress


class TrainBar:
    """Shows progress; use it as a context manager and call it with each `TrainProgress`.

    Parameters
    ----------
    console : Console
        Where nobody watches, as in a log file, there is no bar.
    line : callable
        Prints a line that stays.

    Attributes
    ----------
    epoch, epochs : int
        Finished epochs and how many there will be, as far as progress has told.
    """

    def __init__(self, console: Console, line: Callable[[str], None]) -> None:
        columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn())
        facts = TextColumn("{task.fields[facts]}", markup=False)
        self._bar = Progress(*columns, facts, console=console, disable=not console.is_terminal)
        self._line = line
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
        """Show where the training stands."""
        if progress.stage == "reading":
            self._trains = False  # once more from the beginning, as after a GPU that failed
        if progress.stage == "training":
            self._tell_epoch(progress)
        self.epoch, self.epochs = progress.epoch, progress.epochs
        self._bar.update(
            self._task,
            description=progress.text or progress.stage.capitalize(),
            total=progress.total or None,
            completed=progress.done,
            facts=facts_of(progress),
        )

    def _tell_epoch(self, progress: TrainProgress) -> None:
        """A line when an epoch has ended, and one when an interrupted training goes on."""
        if not self._trains:
            self._trains = True
            if progress.epoch:
                self._line(f"Going on after epoch {progress.epoch} of {progress.epochs}.")
        elif progress.epoch > self.epoch:
            self._line(f"Epoch {progress.epoch} of {progress.epochs}: {facts_of(progress)}")


def facts_of(progress: TrainProgress) -> str:
    """Loss, mean IoU and time left, as far as they are known."""
    facts = []
    if progress.loss is not None:
        facts.append(f"loss {progress.loss:.3f}")
    if progress.mean_iou is not None:
        facts.append(f"mean IoU {progress.mean_iou:.3f}")
    if progress.seconds_left:
        facts.append(f"{describe_seconds(progress.seconds_left)} left")
    return ", ".join(facts)


def describe_seconds(seconds: float) -> str:
    """A duration as precisely as a person wants to know it."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02d} min"
