"""Clean-ups: chosen in the panel, computed in the background, previewed on the photo."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from petseg_gui.main_window.return_key import ReturnKey
from petseg_gui.main_window.side_pages import CLEAN_UP, PAINT, SidePages
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.services import Services
from petseg_gui.widgets.panels.clean_up_panel import RETURN_KEYS


class CleanUps(QObject):
    """Shows a preview while a clean-up is chosen; on any page but theirs none is.

    Return then applies it wherever in the window the focus is, as its button says and no other: it must not mark a
    photo reviewed that shows another mask than it has.
    """

    def __init__(self, services: Services, side: SidePages, window: QWidget) -> None:
        super().__init__(window)
        self._previewer = services.previewer
        self._tools = services.tools
        self._view = services.view
        self._panel = side.mask.clean_ups
        self._pages = side.panel
        self._outline_keys: frozenset[str] = frozenset()
        self._lends_return = False
        self._panel.chosen.connect(self._lend_keys)
        self._view.changed.connect(self._follow_view)
        self._panel.preview_wanted.connect(self._try)
        self._panel.applied.connect(self._apply)
        self._panel.closed.connect(self.close)
        self._previewer.counted.connect(self._panel.show_found)
        self._previewer.busy_changed.connect(self._show_busy)
        self._pages.page_shown.connect(self._follow_page)
        self._scope = DocumentScope(services.session, lambda _: (), entered=self._fit_to, parent=self)
        ReturnKey(window, lambda: self._panel.has_choice, self._panel.press_return)

    def start(self, kind: str) -> None:
        """Bring photo and page to the front and preview a clean-up."""
        self._view.update(grid=False)
        self._pages.show_page(CLEAN_UP)
        self._panel.start(kind)

    def close(self) -> None:
        """Show the mask as it is, and the page for painting."""
        self._stop()
        if self._pages.page == CLEAN_UP:
            self._pages.show_page(PAINT)

    def _try(self, kind: str, amount: int) -> None:
        if self._pages.page == CLEAN_UP:
            self._previewer.show(kind, amount, self._tools.rules)

    def _apply(self, kind: str, amount: int) -> None:
        # The previewer applies what it was asked for last, and that may have been another amount.
        self._try(kind, amount)
        self._previewer.apply()

    def _stop(self) -> None:
        if self._panel.has_choice:
            self._panel.clear()
            self._previewer.close()

    def _follow_view(self, names: set[str]) -> None:
        """In the grid no preview can be seen, and Return is to review."""
        if "grid" in names:
            self._stop()

    def _follow_page(self, page: str) -> None:
        if page != CLEAN_UP:
            self._stop()

    def lend_to_outline(self, keys: Iterable[int]) -> None:
        """Show on no button the keys that an unfinished outline has."""
        names = frozenset(QKeySequence(key).toString() for key in keys)
        self._outline_keys = names | {"Esc"} if names else names
        self._panel.lend_keys(self._outline_keys)
        self._lend_keys()

    def lend_return(self, lends: bool) -> None:
        """Show Return on no button below the pages while something else has it."""
        self._lends_return = lends
        self._lend_keys()

    def _lend_keys(self) -> None:
        own = RETURN_KEYS if self._panel.has_choice or self._lends_return else frozenset()
        self._pages.lend_keys(self._outline_keys | own)

    def _fit_to(self, document: Document | None) -> None:
        if document is not None:
            self._panel.follow_photo(max(document.shape))

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self._panel.show_working()
