"""Progress of a fine-tune: epoch, loss as number and curve, time left."""

from PySide6.QtWidgets import QWidget

from core.worker.finetune import FineTuneProgress
from petseg_gui.widgets.durations import words_for
from petseg_gui.widgets.loss_plot import LossPlot
from petseg_gui.widgets.progress_panel import ProgressPanel

_STAGES = {
    "starting": "Starting the trainer …",
    "reading": "Reading photos and masks …",
    "comparing": "Comparing the old and the new model …",
}


class TuningPanel(ProgressPanel):
    """A progress strip that understands `FineTuneProgress`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._plot = LossPlot()
        self._losses: dict[int, float] = {}
        super().__init__("Fine-tuning", can_pause=False, extra=self._plot, parent=parent)

    def start(self, text: str = _STAGES["starting"]) -> None:
        """Show the strip, with no loss yet."""
        self._losses = {}
        self._show_losses()
        super().start(text)

    def show_step(self, step: FineTuneProgress) -> None:
        """Show where the fine-tune is."""
        if step.loss is not None:
            self._losses[step.epoch] = step.loss
            self._show_losses()
        if step.stage == "training" and step.epochs:
            self.show_progress(step.epoch, step.epochs, tuning_text(step))
        else:
            self.show_text(_STAGES.get(step.stage, tuning_text(step)))

    def _show_losses(self) -> None:
        self._plot.set_losses([self._losses[epoch] for epoch in sorted(self._losses)])
        self._plot.setVisible(bool(self._losses))


def tuning_text(step: FineTuneProgress) -> str:
    """Where the fine-tune is, in a line."""
    parts = [f"Epoch {step.epoch} of {step.epochs}"]
    if step.loss is not None:
        parts.append(f"loss {step.loss:.3f}")
    if step.seconds_left is not None:
        parts.append(f"about {words_for(step.seconds_left)} left")
    return " · ".join(parts)
