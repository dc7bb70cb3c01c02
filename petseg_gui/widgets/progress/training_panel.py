"""The training panel: curves, photos after each epoch, time left, and how to end it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.images import RgbImage
from petseg_gui import icons
from petseg_gui.models.tuning_run import TuningRun
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.busy_bar import BusyBar
from petseg_gui.widgets.heading import heading
from petseg_gui.widgets.messages.status_bar import ElidingLabel
from petseg_gui.widgets.panel_input import focus_by_tab
from petseg_gui.widgets.progress.curve_plot import Curve, CurvePlot
from petseg_gui.widgets.progress.photo_strip import PhotoStrip
from petseg_gui.widgets.progress.tuning_panel import stage_text

_HEIGHT = 210
_MIN_HEIGHT = 150
_BUTTONS_WIDTH = 176


class TrainingPanel(QFrame):
    """Shows a `TuningRun`, also one that began before the panel was opened.

    Signals
    -------
    stop_requested
        End the training and keep the best weights.
    cancel_requested
        End it and keep nothing.
    closed
    """

    stop_requested = Signal()
    cancel_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Training panel"))
        self._status = ElidingLabel()
        self._bar = BusyBar(tr("Progress of the fine-tune"))
        self._bar.setFixedHeight(10)
        self._loss = CurvePlot(tr("Loss"), ".3f")
        self._agreement = CurvePlot(tr("Held-out core IoU"), ".1%")
        self._photos = PhotoStrip(tr("Photos after each epoch"))
        self._no_photos = PlainLabel(wraps=True)
        self._facts = PlainLabel(wraps=True)
        self._stop = _button(tr("&Stop and keep best"), tr("Compare and keep the best weights so far"))
        self._stop.clicked.connect(self.stop_requested)
        self._cancel = _button(tr("Cancel and &discard"), tr("End the training; the model in use stays"))
        self._cancel.clicked.connect(self.cancel_requested)
        self._lay_out()
        # Whatever its width: it must not squeeze the panels of the window, which would move the photo.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return a height that leaves most of a small screen to the photo."""
        return QSize(600, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the height at which the curves can still be read."""
        return QSize(300, _MIN_HEIGHT)

    def begin(self, run: TuningRun) -> None:
        """Show another fine-tune from its beginning."""
        self._cancel.setEnabled(True)
        self._photos.show_photos(run.watched)
        self.show_run(run)

    def show_run(self, run: TuningRun) -> None:
        """Show how far a fine-tune is."""
        share = run.share
        if share is None:
            self._bar.be_busy()
        else:
            self._bar.show_share(share)
        self._status.setText(stage_text(run))
        self._facts.setText(tr("On {device}", device=run.device) if run.device else "")
        self._show_curves(run)
        self._photos.setVisible(bool(run.masks))
        self._no_photos.setVisible(not run.masks)
        self._no_photos.setText(_no_photos_text(run))
        self._stop.setEnabled(run.can_stop_early)

    def show_picture(self, row: int, picture: RgbImage) -> None:
        """Show a watched photo with the mask that the model proposes for it now."""
        self._photos.show_picture(row, picture)

    def show_cancelling(self) -> None:
        """Show that the training is about to end."""
        for button in (self._stop, self._cancel):
            button.setEnabled(False)
        self._status.setText(tr("Stopping…"))

    def _show_curves(self, run: TuningRun) -> None:
        figures, epochs = run.epochs, run.step.epochs
        losses = Curve(tr("training"), [(each.epoch, each.loss) for each in figures])
        held_out = [(each.epoch, each.held_out_loss) for each in figures if each.held_out_loss is not None]
        ious = [(each.epoch, each.held_out_iou) for each in figures if each.held_out_iou is not None]
        self._loss.show_curves([losses, Curve(tr("held out"), held_out)], epochs)
        self._agreement.show_curves([Curve(tr("core IoU"), ious)], epochs)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(heading(tr("Fine-tuning")))
        top.addWidget(self._bar, 1)
        top.addWidget(self._status, 2)
        top.addWidget(self._make_close_button())
        side = QVBoxLayout()
        side.addWidget(self._facts)
        side.addStretch(1)
        side.addWidget(self._stop)
        side.addWidget(self._cancel)
        content = QHBoxLayout()
        content.setSpacing(16)
        for widget, stretch in ((self._loss, 4), (self._agreement, 3), (self._photos, 7), (self._no_photos, 7)):
            content.addWidget(widget, stretch)
        content.addLayout(side)
        self._facts.setFixedWidth(_BUTTONS_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addLayout(content, 1)

    def _make_close_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(icons.icon("close"))
        button.setAccessibleName(tr("Hide the training panel"))
        button.setToolTip(tr("Hide this panel; the fine-tune goes on"))
        focus_by_tab(button)
        button.clicked.connect(self.closed)
        return button


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(plain_tip(tip))
    focus_by_tab(button)
    return button


def _no_photos_text(run: TuningRun) -> str:
    if not run.watched:
        return tr("No photos are watched.")
    return tr("What the model proposes for the watched photos appears here after the first epoch.")
