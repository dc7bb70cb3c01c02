"""Clean-ups: chosen in the panel, worked out in the background, shown on the photo."""

from PySide6.QtCore import QObject

from petseg_gui.jobs.preview import Previewer
from petseg_gui.main_window.side import CLEAN_UP, PAINT
from petseg_gui.models.tool_state import ToolState
from petseg_gui.widgets.clean_up_panel import CleanUpPanel
from petseg_gui.widgets.side_panel import SidePanel


class CleanUps(QObject):
    """Shows a preview while the page is in front and a person chooses; none is left behind on another page."""

    def __init__(
        self, previewer: Previewer, tools: ToolState, panel: CleanUpPanel, side: SidePanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._previewer = previewer
        self._tools = tools
        self._panel = panel
        self._side = side
        self.trying = False
        """Whether a clean-up is being tried out."""
        panel.preview_wanted.connect(self._try)
        panel.applied.connect(self._make)
        panel.closed.connect(self.close)
        previewer.counted.connect(panel.show_found)
        previewer.busy_changed.connect(self._tell_busy)
        side.page_shown.connect(self._follow_page)

    def start(self, kind: str = "") -> None:
        """Bring the page to the front and try a clean-up out, of a certain kind if one is given."""
        self._side.show_page(CLEAN_UP)
        self._panel.start(kind)

    def close(self) -> None:
        """Show the mask as it is, and the page from which the clean-up was called."""
        self._stop()
        if self._side.page == CLEAN_UP:
            self._side.show_page(PAINT)

    def _try(self, kind: str, amount: int) -> None:
        if self._side.page == CLEAN_UP:
            self.trying = True
            self._previewer.show(kind, amount, self._tools.rules)

    def _make(self, kind: str, amount: int) -> None:
        # What is applied is what was shown last, and that may have been another amount.
        self._try(kind, amount)
        self._previewer.apply()
        self.trying = False

    def _stop(self) -> None:
        if self.trying:
            self.trying = False
            self._previewer.close()

    def _follow_page(self, page: str) -> None:
        if page == CLEAN_UP:
            self._panel.start()
        else:
            self._stop()

    def _tell_busy(self, busy: bool) -> None:
        if busy:
            self._panel.show_working()
