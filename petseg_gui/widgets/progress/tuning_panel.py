"""Progress of a fine-tune in a strip: photos or epoch, loss as a number and a curve, time left."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.worker.finetune_messages import TuningProgress
from petseg_gui.localized import figure, listed
from petseg_gui.models.tuning_run import TuningRun
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import focus_by_tab
from petseg_gui.widgets.progress.progress_panel import ProgressPanel

_STAGES: Mapping[str, str] = {
    "starting": "Starting the trainer…",
    "reading": "Reading photos and masks…",
    "scoring": "Scoring the model in use…",
    "preparing": "Preparing the photos for training…",
    "comparing": "Comparing the old and the new model…",
    "checking": "Checking the new model on photos that nobody corrected…",
}
_COUNTED_STAGES: Mapping[str, str] = {
    "reading": "Reading photos and masks: {done:,} of {total:,}",
    "scoring": "Scoring the model in use: {done:,} of {total:,} photos",
    "preparing": "Preparing the photos for training: {done:,} of {total:,}",
    "comparing": "Comparing the old and the new model: {done:,} of {total:,} photos",
    "checking": "Checking the new model on uncorrected photos: {done:,} of {total:,}",
}
_MAX_LISTED_LOSSES = 12
_MARGIN = 4.0


class TuningPanel(ProgressPanel):
    """A progress strip that shows a `TuningRun`, and a button that opens the training panel."""

    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._plot = LossPlot()
        self._details = QPushButton(tr("Details"))
        self._details.setToolTip(tr("Show the training panel: curves, photos after each epoch, stopping early"))
        focus_by_tab(self._details)
        super().__init__(tr("Fine-tuning"), can_pause=False, extra=self._plot, last=self._details, parent=parent)
        self._details.clicked.connect(self.details_requested)

    def start(self, text: str = "") -> None:
        """Show the strip, with no loss yet."""
        self._show_losses([])
        super().start(text or tr(_STAGES["starting"]))

    def show_run(self, run: TuningRun) -> None:
        """Show how far a fine-tune is."""
        self._show_losses([each.loss for each in run.epochs])
        share = run.share
        if share is None:
            self.show_busy(stage_text(run))
        else:
            self.show_progress(share, 1.0, stage_text(run))

    def _show_losses(self, losses: Sequence[float]) -> None:
        self._plot.set_losses(losses)
        self._plot.setVisible(bool(losses))


class LossPlot(QWidget):
    """Draws the loss of each epoch as a curve; the newest has a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._losses: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Loss per epoch"))

    def set_losses(self, losses: Sequence[float]) -> None:
        """Show losses in the order of their epochs."""
        self._losses = list(losses)
        latest = listed(figure(loss, ".3f") for loss in losses[-_MAX_LISTED_LOSSES:])
        self.setToolTip(plain_tip(tr("Loss per epoch: {losses}", losses=latest)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that fits the strip."""
        return QSize(130, 30)

    def minimumSizeHint(self) -> QSize:
        """Return a smaller size, as the text beside it needs the space more in a narrow window."""
        return QSize(40, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the curve over the whole width."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        points = curve(self._losses, self.size())
        if not points:
            return
        painter.setPen(QPen(self.palette().highlight().color(), 1.6))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().highlight())
        painter.drawEllipse(points[-1], 2.6, 2.6)


def curve(losses: Sequence[float], size: QSize) -> list[QPointF]:
    """Return a point per loss, spread over a plot of this size."""
    if not losses:
        return []
    low, high = min(losses), max(losses)
    span = (high - low) or 1.0
    step = (size.width() - 2 * _MARGIN) / max(len(losses) - 1, 1)
    height = size.height() - 2 * _MARGIN
    return [QPointF(_MARGIN + step * row, _MARGIN + height * (high - loss) / span) for row, loss in enumerate(losses)]


def stage_text(run: TuningRun) -> str:
    """Return how far a fine-tune is, in one line."""
    step = run.step
    if run.stops_early and step.stage == "training":
        return tr("Stopping; the best weights so far are kept…")
    if step.photos > 1:
        counted = tr(_COUNTED_STAGES[step.stage], done=step.photos_done, total=step.photos)
        return " · ".join([counted, *_time_left(step)])
    if step.stage in _STAGES:
        return tr(_STAGES[step.stage])
    parts = [tuning_text(step)]
    if step.folds > 1:
        parts.insert(0, tr("Training {fold} of {folds}", fold=step.fold, folds=step.folds))
    return " · ".join(parts)


def epoch_text(step: TuningProgress) -> str:
    """Return which epoch is under way, from 1, of how many."""
    return tr("Epoch {epoch} of {epochs}", epoch=min(step.epoch + 1, step.epochs), epochs=step.epochs)


def tuning_text(step: TuningProgress) -> str:
    """Return how far a training is, in one line."""
    parts = [epoch_text(step)]
    if step.loss is not None:
        parts.append(tr("loss {loss:.3f}", loss=step.loss))
    return " · ".join([*parts, *_time_left(step)])


def _time_left(step: TuningProgress) -> list[str]:
    if step.seconds_left is None:
        return []
    return [tr("about {duration} left", duration=duration_text(step.seconds_left))]


def duration_text(seconds: float) -> str:
    """Return an approximate duration: "5 s", "2 min" or "1 h 10 min"."""
    whole = max(round(seconds), 1)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    minutes = round(whole / 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if rest:
        return tr("{hours} h {minutes} min", hours=hours, minutes=rest)
    return tr("{hours} h", hours=hours)
