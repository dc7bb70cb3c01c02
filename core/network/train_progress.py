"""Progress of a training, with an estimate of the time left."""

import math
import time
from collections.abc import Sequence

from core.network.recipe import Recipe
from core.network.resume import TrainingState
from core.network.training import OnBatch
from core.worker.messages import OnTrainProgress, TrainProgress

_PROGRESS_SECONDS = 1.0


class TrainProgressReporter:
    """Counts the steps of all stages, and estimates the time left from the number of pixels processed.

    Parameters
    ----------
    recipe : Recipe
    steps : sequence of int
        Of each epoch.
    on_progress : callable
    state : TrainingState
        Of an interrupted run, or a new one.
    """

    def __init__(
        self, recipe: Recipe, steps: Sequence[int], on_progress: OnTrainProgress, state: TrainingState
    ) -> None:
        self._epochs = recipe.epochs
        self._on_progress = on_progress
        self._state = state
        self._steps = steps
        self._pixels = [recipe.stage_of(epoch)[0].input_size ** 2 for epoch in range(recipe.epochs)]
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

    def end_epoch(self, state: TrainingState) -> None:
        """Report the result of an epoch that is saved."""
        self._state = state
        self._report(state.epoch, 0)

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
                mean_iou=None if self._state.mean_iou < 0 else self._state.mean_iou,
                false_pet=self._state.false_pet,
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
