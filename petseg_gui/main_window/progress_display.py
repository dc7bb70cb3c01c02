"""Shows work that takes minutes: proposals for a whole folder, and a fine-tune."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from petseg_gui.main_window.central_area import CentralArea
from petseg_gui.models.messages import Message
from petseg_gui.services import Services


class ProgressDisplay(QObject):
    """Keeps the two progress panels in line with what runs.

    Parameters
    ----------
    changed : callable
        Called when something has begun or ended, since other actions are possible then.
    """

    def __init__(self, services: Services, centre: CentralArea, changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._centre = centre
        self._changed = changed
        self._tuning_found: Message | None = None
        proposer, tuner = services.proposer, services.fine_tuner
        proposer.progress.connect(self._show_folder_progress)
        proposer.batch_changed.connect(self._follow_batch)
        proposer.batch_finished.connect(self._tell_batch)
        centre.folder_progress.pause_toggled.connect(self._pause_proposing)
        centre.folder_progress.cancel_requested.connect(proposer.cancel)
        tuner.started.connect(self._show_tuning)
        tuner.progressed.connect(centre.tuning_progress.show_step)
        tuner.finished.connect(self._end_tuning)
        centre.tuning_progress.cancel_requested.connect(tuner.cancel)

    def _pause_proposing(self, paused: bool) -> None:
        (self._services.proposer.pause if paused else self._services.proposer.resume)()

    def _show_folder_progress(self, done: int, total: int) -> None:
        self._centre.folder_progress.show_progress(done, total, f"{done} of {total} photos")

    def _follow_batch(self) -> None:
        panel, running = self._centre.folder_progress, self._services.proposer.batch_running
        if not running:
            panel.stop()
        elif panel.isHidden():
            panel.start("")
        self._changed()

    def _tell_batch(self, summary: str) -> None:
        self._services.session.report("info", summary)

    def _show_tuning(self) -> None:
        if self._tuning_found is not None:
            # What came of the one before would hide what comes of this one.
            self._centre.messages.withdraw(self._tuning_found)
        self._centre.tuning_progress.start()
        self._changed()

    def _end_tuning(self, message: Message) -> None:
        self._centre.tuning_progress.stop()
        self._tuning_found = message
        self._centre.messages.show_message(message)
        self._changed()
