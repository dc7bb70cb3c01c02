"""Shows the recent folders and their progress."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.project.progress import FolderProgress
from petseg_gui.main_window.menus import RecentMenu
from petseg_gui.services import Services
from petseg_gui.translation import tr
from petseg_gui.widgets.pages.welcome_page import WelcomePage


class RecentDisplay(QObject):
    """Keeps start page and menu in line with the settings; progress is read when either is about to be shown.

    Signals
    -------
    chosen : the `Path` of a folder
    """

    chosen = Signal(object)

    def __init__(self, services: Services, page: WelcomePage, menu: RecentMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._page = page
        self._menu = menu
        self._recent: tuple[str, ...] | None = None
        page.recent_chosen.connect(self.chosen)
        menu.chosen.connect(self.chosen)
        menu.aboutToShow.connect(self.refresh)
        services.recent_folders.progress_read.connect(self._show_progress)
        services.opener.busy.connect(self._make_way)
        services.session.project_changed.connect(self._follow_project)
        services.settings.changed.connect(self._show_folders)
        self._show_folders()

    def refresh(self) -> None:
        """Read the progress of the folders again."""
        settings = self._services.settings.settings
        self._services.recent_folders.read(map(Path, settings.recent), settings.places)

    def _follow_project(self) -> None:
        if self._services.session.project is None and not self._services.opener.is_opening:
            self.refresh()

    def _make_way(self, busy: bool) -> None:
        if busy:
            self._services.recent_folders.stop()

    def _show_folders(self) -> None:
        recent = self._services.settings.settings.recent
        if recent != self._recent:
            self._recent, folders = recent, list(map(Path, recent))
            self._menu.show_folders(folders)
            self._page.set_recent(folders)

    def _show_progress(self, folder: Path, progress: FolderProgress) -> None:
        text = tr("{reviewed} of {total} reviewed", reviewed=progress.reviewed, total=progress.total)
        self._page.show_progress(folder, text)
        self._menu.show_progress(folder, text)
