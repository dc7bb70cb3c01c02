"""Keeps strip and training panel in line with the fine-tune that is running."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from core.images import RgbImage
from core.labels import Mask
from petseg_gui.jobs.pictures.masked_pictures import masked_photo
from petseg_gui.jobs.pictures.picture_series import PictureSeries
from petseg_gui.main_window.central_area import CentralArea
from petseg_gui.models.messages import Message
from petseg_gui.models.settings import Settings
from petseg_gui.services import Services


class TuningDisplay(QObject):
    """Shows a fine-tune while it runs, in the panel or the strip, and its outcome as a message.

    The panel can be closed, which leaves the strip, and opened again at any time; the choice is remembered.
    """

    def __init__(self, services: Services, central: CentralArea, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tuner = services.fine_tuner
        self._strip = central.tuning_progress
        self._panel = central.training_panel
        self._messages = central.messages
        self._pictures = PictureSeries(services.runner, self)
        self._outcome: Message | None = None
        self._drawn_epoch = (0, 0)
        self._connect()

    def _connect(self) -> None:
        tuner = self._tuner
        tuner.started.connect(self._begin)
        tuner.progressed.connect(self._show_progress)
        tuner.cancelling.connect(self._strip.show_cancelling)
        tuner.cancelling.connect(self._panel.show_cancelling)
        tuner.finished.connect(self._end)
        tuner.model_in_use_changed.connect(self._follow_model)
        self._strip.cancel_requested.connect(tuner.cancel)
        self._strip.details_requested.connect(partial(self._remember_panel, True))
        self._panel.cancel_requested.connect(tuner.cancel)
        self._panel.stop_requested.connect(tuner.stop_early)
        self._panel.closed.connect(partial(self._remember_panel, False))
        self._pictures.drawn.connect(self._panel.show_picture)
        self._services.settings.changed.connect(self._follow_settings)

    def _begin(self) -> None:
        if self._outcome is not None:
            # The outcome of the fine-tune before would hide that of this one.
            self._messages.withdraw(self._outcome)
        self._drawn_epoch = (0, 0)
        self._strip.start()
        self._panel.begin(self._tuner.run)
        self._follow_settings(self._services.settings.settings)

    def _show_progress(self) -> None:
        run = self._tuner.run
        self._strip.show_run(run)
        self._panel.show_run(run)
        epoch = (run.step.fold, run.step.epoch)
        if run.step.masks and epoch != self._drawn_epoch:
            self._drawn_epoch = epoch
            self._draw_watched()

    def _draw_watched(self) -> None:
        project, run = self._services.session.project, self._tuner.run
        if project is not None and len(run.masks) == len(run.watched):
            paths = [project.photos[name].path for name in run.watched]
            self._pictures.draw([self._drawing(path, mask) for path, mask in zip(paths, run.masks, strict=True)])

    def _drawing(self, path: Path, mask: Mask) -> "partial[RgbImage]":
        return partial(masked_photo, path, mask, self._services.view.options.colours)

    def _end(self, outcome: Message) -> None:
        self._pictures.cancel()
        self._strip.stop()
        self._panel.hide()
        self._outcome = outcome
        self._messages.show_message(outcome)

    def _follow_model(self) -> None:
        """Withdraw an outcome that says its model is in use: its button would take another choice back."""
        tuned, project = self._tuner.tuned, self._services.session.project
        if self._outcome is None or tuned is None or project is None or not tuned.version.in_use:
            return
        if project.versions.in_use().id != tuned.version.id:
            self._messages.withdraw(self._outcome)
            self._outcome = None

    def _remember_panel(self, shown: bool) -> None:
        self._services.settings.update(tuning_panel=shown)

    def _follow_settings(self, settings: Settings) -> None:
        # The panel says all that the strip says.
        self._panel.setVisible(settings.tuning_panel and self._tuner.running)
        self._strip.setVisible(not settings.tuning_panel and self._tuner.running)
