"""Progress of a training, with an estimate of the time left."""

import math
import time

from core.network.dataset import Samples, count_shown
from core.network.recipe import Recipe
from core.network.training import OnBatch
from core.worker.messages import OnTrainProgress, TrainProgress

_PROGRESS_SECONDS = 1.0


class TrainProgressReporter:
    """Counts the steps of all stages, and estimates the time left from the number of pixels processed.

    Parameters
    ----------
    recipe : Recipe
    samples : Samples
        Those trained on.
    on_progress : callable
    mean_iou : float
        After the last finished epoch of an interrupted run; negative if there was none.
    """

    def __init__(self, recipe: Recipe, samples: Samples, on_progress: OnTrainProgress, mean_iou: float) -> None:
        self._epochs = recipe.epochs
        self._on_progress = on_progress
        self._mean_iou = None if mean_iou < 0 else mean_iou
        stages = [recipe.stage_of(epoch)[0] for epoch in range(recipe.epochs)]
        shown = [count_shown(samples, stage.input_size, stage.sharp_weight) for stage in stages]
        self._steps = [-(-count // min(recipe.batch_size, count)) for count in shown]
        self._pixels = [stage.input_size**2 for stage in stages]
        self._loss: float | None = None
        self._started: float | None = None
        self._processed = 0

    def on_batch_of(self, epoch: int) -> OnBatch:
        """Return what to call after each batch of an epoch, counted from 0."""

        def on_batch(batch: int, loss: float) -> None:
            self._loss = loss
            if self._started is None:  # the first step compiles the network, so its duration says nothing
                self._started = time.monotonic()
            else:
                self._processed += self._pixels[epoch]
            self._report(epoch, batch)

        return on_batch

    def end_epoch(self, finished: int, mean_iou: float) -> None:
        """Report the result of an epoch; `finished` epochs are saved."""
        self._mean_iou = mean_iou
        self._report(finished, 0)

    def score(self, text: str) -> None:
        """Report what is done after the last epoch."""
        self._report(self._epochs, 0, "scoring", text)

    def _report(self, epoch: int, batch: int, stage: str = "training", text: str = "") -> None:
        self._on_progress(
            TrainProgress(
                stage,
                text or f"Epoch {min(epoch + 1, self._epochs)} of {self._epochs}",
                done=float(sum(self._steps[:epoch]) + batch),
                total=float(sum(self._steps)),
                loss=self._loss,
                seconds_left=self._seconds_left(epoch, batch),
                mean_iou=self._mean_iou,
                epoch=epoch,
                epochs=self._epochs,
            )
        )

    def _seconds_left(self, epoch: int, batch: int) -> float | None:
        if self._started is None or not self._processed:
            return None
        left = sum(s * p for s, p in zip(self._steps[epoch:], self._pixels[epoch:], strict=True))
        left -= batch * self._pixels[epoch] if batch else 0
        return left * (time.monotonic() - self._started) / self._processed


def throttled(on_progress: OnTrainProgress) -> OnTrainProgress:
    """Limit progress to one call a second, as a GPU makes many steps in one; a new stage or epoch passes at once."""
    last: tuple[str, int] | None = None
    last_time = -math.inf

    def on_some_progress(progress: TrainProgress) -> None:
        nonlocal last, last_time
        now, position = time.monotonic(), (progress.stage, progress.epoch)
        if position != last or now - last_time >= _PROGRESS_SECONDS:
            last, last_time = position, now
            on_progress(progress)

    return on_some_progress
