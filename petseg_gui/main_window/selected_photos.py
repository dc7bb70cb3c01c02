"""The photos selected in the list, and what can be done with them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.paths import readable
from core.project import PhotoEntry, PhotoState, Project
from core.project.bulk_step import BulkKind
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.shown_folder import show_once_found
from petseg_gui.main_window.photo_walk import PhotoWalk
from petseg_gui.services import Services
from petseg_gui.translation import tr
from petseg_gui.widgets.photos.photo_browser import PhotoBrowser


class SelectedPhotos(QObject):
    """Runs commands on the selected photos; the open photo alone is changed as it is shown, with its history."""

    changed = Signal()
    """Other photos, or another number of them, may be selected."""

    def __init__(
        self, services: Services, walk: PhotoWalk, browser: PhotoBrowser, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._walk = walk
        self._browser = browser
        browser.selected_changed.connect(self.changed)
        browser.listing_changed.connect(self.changed)

    @property
    def count(self) -> int:
        """How many photos are selected."""
        return self._browser.selected_count

    def entries(self, most: int) -> list[PhotoEntry]:
        """Return the entries of the photos; none if they are more than that."""
        if self.count > most:
            return []
        found = map(self._services.session.entries.entry, self._browser.selected)
        return [entry for entry in found if entry is not None]

    def review(self) -> None:
        """Mark the photos reviewed, and stay at the open one."""
        if self._is_open_photo and self._services.session.document is not None:
            self._walk.review()
        else:
            self._change("review")

    def skip(self) -> None:
        """Leave the photos out, and stay at the open one."""
        session = self._services.session
        if self._is_open_photo:
            session.state_requested.emit(session.current, PhotoState.SKIPPED)
        else:
            self._change("skip")

    def reset(self) -> None:
        """Drop all corrections and show the proposals."""
        document = self._services.session.document
        if self._is_open_photo and document is not None:
            document.reset_to_proposal()
        else:
            self._change("reset")

    def propose_again(self) -> None:
        """Have the model propose the photos again."""
        self._services.proposer.propose_selected(self._browser.selected)

    def show_in_file_manager(self) -> None:
        """Show the folder of the first photo."""
        entry = next(map(self._services.session.entries.entry, self._browser.selected), None)
        if entry is not None:
            folder = entry.path.parent
            show_once_found(self._services.runner, folder, partial(self._on_not_shown, folder))

    def _on_not_shown(self, folder: Path) -> None:
        self._services.session.report("warning", tr("The folder {folder} cannot be shown.", folder=folder))

    def copy_paths(self) -> None:
        """Put the paths on the clipboard, one on each line."""
        project, names = self._services.session.project, self._browser.selected
        if project is not None:
            job = Job("Copy paths", partial(_listed_paths, project, names))
            job.succeeded.connect(partial(self._on_listed, len(names)))
            self._services.runner.submit(job, "lists")

    def _on_listed(self, count: int, paths: str) -> None:
        QGuiApplication.clipboard().setText(paths)
        text = tr("Copied {count:,} paths.", count=count) if count > 1 else tr("Copied the path.")
        self._services.session.report("info", text)

    @property
    def _is_open_photo(self) -> bool:
        return self.count == 1 and self._browser.selected == [self._services.session.current]

    def _change(self, kind: BulkKind) -> None:
        self._services.bulk_changer.change(kind, self._browser.selected)


def _listed_paths(project: Project, names: Sequence[str], _context: JobContext) -> str:
    return "\n".join(readable(str(project.photos.entry(name).path)) for name in names)
