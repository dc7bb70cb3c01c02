"""What a fine-tune has reported so far, for views that are opened later."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.labels import Mask
from core.worker.finetune_messages import TuningProgress


@dataclass(frozen=True)
class EpochFigures:
    """Figures after one epoch, numbered from 1."""

    epoch: int
    loss: float
    held_out_loss: float | None = None
    held_out_iou: float | None = None


class TuningRun:
    """A fine-tune that runs or has ended.

    Parameters
    ----------
    watched : sequence of str
        Names of the photos that are shown after each epoch.

    Attributes
    ----------
    step : TuningProgress
        What was reported last.
    device : str
        Empty until it is known.
    masks : sequence of (H, W) uint8 Label
        Of the watched photos after the last epoch; empty before the first.
    stops_early : bool
        Whether the user asked to stop and keep the best weights.
    """

    def __init__(self, watched: Sequence[str] = ()) -> None:
        self.watched = tuple(watched)
        self.step = TuningProgress("starting")
        self.device = ""
        self.masks: Sequence[Mask] = ()
        self.stops_early = False
        self._folds: dict[int, dict[int, EpochFigures]] = {}

    def take(self, step: TuningProgress) -> None:
        """Take what the trainer reported."""
        self.step = step
        self.device = step.device or self.device
        self.masks = step.masks or self.masks
        if step.loss is not None and step.epoch > 0:
            figures = EpochFigures(step.epoch, step.loss, step.held_out_loss, step.held_out_iou)
            self._folds.setdefault(step.fold, {})[step.epoch] = figures

    @property
    def epochs(self) -> list[EpochFigures]:
        """Figures of the finished epochs of the present fold, in their order."""
        fold = self._folds.get(self.step.fold, {})
        return [fold[epoch] for epoch in sorted(fold)]

    @property
    def can_stop_early(self) -> bool:
        """Whether there are weights to keep, and nobody has asked for that yet."""
        return self.step.stage == "training" and bool(self._folds) and not self.stops_early

    @property
    def share(self) -> float | None:
        """How much of the training or another stage is done, 0..1; None while nobody knows."""
        step = self.step
        if step.photos > 1:
            return step.photos_done / step.photos
        if step.stage != "training" or not step.epochs:
            return None
        return (step.fold - 1 + step.epoch / step.epochs) / max(step.folds, 1)
