"""From finished batches to progress with an estimate of the time left."""

import time
from collections.abc import Callable

from core.network.dataset import Samples, count_shown
from core.network.recipe import Recipe
from core.network.training import OnBatch
from core.worker.train import TrainProgress

OnProgress = Callable[[TrainProgress], None]


class ProgressClock:
    """Counts the steps of all stages; the time left follows from the pixels that they look at.

    Parameters
    ----------
    recipe : Recipe
    samples : Samples
        What is trained on.
    on_progress : callable
    mean_iou : float
        After the last finished epoch of an interrupted run; negative if there was none.
    """

    def __init__(self, recipe: Recipe, samples: Samples, on_progress: OnProgress, mean_iou: float) -> None:
        self._epochs = recipe.epochs
        self._on_progress = on_progress
        self._mean_iou = None if mean_iou < 0 else mean_iou
        stages = [recipe.stage_of(epoch)[0] for epoch in range(recipe.epochs)]
        shown = [count_shown(samples, stage.input_size, stage.sharp_weight) for stage in stages]
        self._steps = [-(-count // min(recipe.batch_size, count)) for count in shown]
        self._pixels = [stage.input_size**2 for stage in stages]
        self._loss: float | None = None
        self._began: float | None = None
        self._worked = 0

    def on_batch_of(self, epoch: int) -> OnBatch:
        """What to call after each batch of this epoch, counted from 0."""

        def on_batch(batch: int, loss: float) -> None:
            self._loss = loss
            if self._began is None:  # the first step compiles the network, which tells nothing about the others
                self._began = time.monotonic()
            else:
                self._worked += self._pixels[epoch]
            self._tell(epoch, batch)

        return on_batch

    def end_epoch(self, finished: int, mean_iou: float) -> None:
        """Tell what the epoch achieved; `finished` epochs are saved."""
        self._mean_iou = mean_iou
        self._tell(finished, 0)

    def score(self, text: str) -> None:
        """Tell what is done after the last epoch."""
        self._tell(self._epochs, 0, "scoring", text)

    def _tell(self, epoch: int, batch: int, stage: str = "training", text: str = "") -> None:
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
        if self._began is None or not self._worked:
            return None
        left = sum(s * p for s, p in zip(self._steps[epoch:], self._pixels[epoch:], strict=True))
        left -= batch * self._pixels[epoch] if batch else 0
        return left * (time.monotonic() - self._began) / self._worked
