"""Propagation: begun with a key, previewed on the photo, accepted or left."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from petseg_gui.main_window.clean_ups import CleanUps
from petseg_gui.main_window.return_key import ReturnKey
from petseg_gui.main_window.side_pages import PAINT, SidePages
from petseg_gui.services import Services


class Propagation(QObject):
    """Connects the `Propagator` with its panel on the page for painting, and gives it Return while it is open.

    On any other page, and in the grid, no preview is shown.
    """

    def __init__(self, services: Services, side: SidePages, clean_ups: CleanUps, window: QWidget) -> None:
        super().__init__(window)
        self._propagator = services.propagator
        self._view = services.view
        self._clean_ups = clean_ups
        self._panel = side.tools.propagation
        self._pages = side.panel
        self._panel.taken.connect(self._propagator.apply)
        self._panel.left.connect(self.close)
        self._propagator.open_changed.connect(self._show_open)
        self._propagator.busy_changed.connect(self._show_busy)
        self._propagator.counted.connect(self._panel.show_found)
        self._propagator.numbered.connect(self._panel.show_number)
        self._pages.page_shown.connect(self._follow_page)
        self._view.changed.connect(self._follow_view)
        self._note_place()
        ReturnKey(window, lambda: self._propagator.is_open, self._press_return)

    def start(self) -> None:
        """Bring photo and page to the front, and show the first suggestion or the next one."""
        self._view.update(grid=False)
        self._pages.show_page(PAINT)
        self._propagator.show_next()

    def close(self) -> bool:
        """Show the mask as it is; whether a preview was open."""
        was_open = self._propagator.is_open
        self._propagator.close()
        return was_open

    def _press_return(self) -> None:
        """Accept what is shown, or close what would change nothing; while it is being computed, do neither."""
        if self._panel.can_accept:
            self._propagator.apply()
        elif not self._propagator.is_busy:
            self.close()

    def _show_open(self, is_open: bool) -> None:
        self._panel.show_open(is_open)
        self._clean_ups.lend_return(is_open)

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self._panel.show_working()

    def _note_place(self) -> None:
        self._propagator.can_begin_itself = self._pages.page == PAINT and not self._view.options.grid

    def _follow_page(self, page: str) -> None:
        self._note_place()
        if page != PAINT:
            self._propagator.close()

    def _follow_view(self, names: set[str]) -> None:
        if "grid" in names:
            self._note_place()
            self._propagator.close()
