"""Progress of proposals for a whole folder, and of the person."""

from PySide6.QtCore import QObject

from petseg_gui.main_window.central_area import CentralArea
from petseg_gui.services import Services
from petseg_gui.translation import tr
from petseg_gui.widgets.progress.folder_progress_bar import FolderProgressBar


class ProgressDisplay(QObject):
    """Keeps the progress strip in line with the run over the folder, and the bar below the list with the states."""

    def __init__(self, services: Services, central: CentralArea, reviewed: FolderProgressBar, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._reviewed = reviewed
        self._folder = central.folder_progress
        self._connect()

    def _connect(self) -> None:
        batch, session = self._services.proposer.batch, self._services.session
        batch.progress.connect(self._show_folder_progress)
        batch.changed.connect(self._follow_batch)
        batch.finished.connect(lambda summary: session.report("info", summary))
        for signal in (session.project_changed, session.photos_changed, session.entry_changed):
            signal.connect(self._show_states)
        self._folder.pause_toggled.connect(self._pause_proposing)
        self._folder.cancel_requested.connect(batch.cancel)

    def _show_states(self) -> None:
        self._reviewed.show_counts(self._services.session.entries.counts())

    def _pause_proposing(self, paused: bool) -> None:
        batch = self._services.proposer.batch
        (batch.pause if paused else batch.resume)()

    def _show_folder_progress(self, done: int, total: int) -> None:
        self._folder.show_progress(done, total, tr("{done} of {total} photos", done=done, total=total))

    def _follow_batch(self) -> None:
        if not self._services.proposer.batch.running:
            self._folder.stop()
        elif self._folder.isHidden():
            self._folder.start("")
