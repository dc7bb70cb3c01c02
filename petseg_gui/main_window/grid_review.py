"""The grid of photos in the window."""

from PySide6.QtCore import QObject

from petseg_gui.main_window.window_layout import Docks
from petseg_gui.models.session import Session
from petseg_gui.models.view import ViewState
from petseg_gui.services import Services
from petseg_gui.widgets.photos.photo_browser import PhotoBrowser
from petseg_gui.widgets.photos.photo_grid import PhotoGrid

_COVERED = ("tools",)
"""Docks that are of no use next to the grid."""


class GridReview(QObject):
    """Keeps grid and list in line with the session and the view options, and makes room for the grid."""

    def __init__(self, services: Services, grid: PhotoGrid, browser: PhotoBrowser, docks: Docks) -> None:
        super().__init__(docks)
        self._view: ViewState = services.view
        self._session: Session = services.session
        self._grid = grid
        self._browser = browser
        self._docks = docks
        self._follow_session()
        grid.chosen.connect(self._session.select)
        grid.opened.connect(lambda: self._view.update(grid=False))
        grid.size_step_requested.connect(lambda steps: self._view.grow_thumbnails(steps, of_grid=True))
        browser.rows.size_step_requested.connect(lambda steps: self._view.grow_thumbnails(steps, of_grid=False))
        self._view.changed.connect(self._follow_view)
        self._show_sizes()

    def _follow_session(self) -> None:
        session, photos = self._session, self._grid.model()
        for signal in (session.document_requested, session.document_changed, session.order_changed, photos.modelReset):
            signal.connect(self._show_current)
        session.project_changed.connect(lambda: self._view.update(grid=False))

    def _show_current(self, *_: object) -> None:
        self._browser.show_current(self._session.current)  # first: they share the selection, and it knows who chose
        self._grid.show_current(self._session.current)

    def _show_sizes(self) -> None:
        options = self._view.options
        self._browser.rows.set_thumbnail_size(options.thumbnail_size)
        self._grid.set_thumbnail_size(options.grid_size)

    def _follow_view(self, names: set[str]) -> None:
        self._show_sizes()
        if "grid" not in names:
            return
        is_shown = self._view.options.grid
        self._docks.cover(_COVERED if is_shown else ())
        if is_shown:
            self._grid.setFocus()
            self._show_current()
