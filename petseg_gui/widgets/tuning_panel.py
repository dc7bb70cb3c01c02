"""Progress of a fine-tune: epoch, loss as a number and a curve, time left."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.worker.finetune_messages import TuningProgress
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.progress_panel import ProgressPanel

_STAGES = {
    "starting": "Starting the trainer…",
    "reading": "Reading photos and masks…",
    "comparing": "Comparing the old and the new model…",
    "checking": "Comparing them on photos that nobody corrected…",
}
_MAX_LISTED_LOSSES = 12
_MARGIN = 4.0


class TuningPanel(ProgressPanel):
    """A progress strip that shows `TuningProgress`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._plot = LossPlot()
        self._losses: dict[int, float] = {}
        super().__init__(tr("Fine-tuning"), can_pause=False, extra=self._plot, parent=parent)

    def start(self, text: str = "") -> None:
        """Show the strip, with no loss yet."""
        self._losses = {}
        self._show_losses()
        super().start(text or tr(_STAGES["starting"]))

    def show_step(self, step: TuningProgress) -> None:
        """Show how far the fine-tune is."""
        if step.loss is not None:
            self._losses[step.epoch] = step.loss
            self._show_losses()
        if step.stage == "training" and step.epochs:
            self.show_progress(step.epoch, step.epochs, tuning_text(step))
        elif step.stage in _STAGES:
            self.show_busy(tr(_STAGES[step.stage]))
        else:
            self.show_text(tuning_text(step))

    def _show_losses(self) -> None:
        self._plot.set_losses([self._losses[epoch] for epoch in sorted(self._losses)])
        self._plot.setVisible(bool(self._losses))


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
        latest = ", ".join(f"{loss:.3f}" for loss in losses[-_MAX_LISTED_LOSSES:])
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


def tuning_text(step: TuningProgress) -> str:
    """Return how far a fine-tune is, in one line."""
    parts = [tr("Epoch {epoch} of {epochs}", epoch=step.epoch, epochs=step.epochs)]
    if step.loss is not None:
        parts.append(tr("loss {loss:.3f}", loss=step.loss))
    if step.seconds_left is not None:
        parts.append(tr("about {duration} left", duration=duration_text(step.seconds_left)))
    return " · ".join(parts)


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
