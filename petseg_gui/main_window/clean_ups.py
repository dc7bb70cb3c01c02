"""Clean-ups: chosen in the panel, worked out in the background, shown on the photo."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from petseg_gui.jobs.previewer import Previewer
from petseg_gui.main_window.side_pages import CLEAN_UP, PAINT
from petseg_gui.models.tools import ToolState
from petseg_gui.widgets.clean_up_panel import CleanUpPanel
from petseg_gui.widgets.side_panel import SidePanel

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class CleanUps(QObject):
    """Shows a preview while the page is in front and a person chooses; none is left behind on another page.

    Return makes the clean-up wherever in the window the keyboard is, as its button says: it must not mark a photo
    reviewed that shows another mask than it has.
    """

    def __init__(
        self, previewer: Previewer, tools: ToolState, panel: CleanUpPanel, side: SidePanel, window: QWidget
    ) -> None:
        super().__init__(window)
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
        window.installEventFilter(self)

    def start(self, kind: str = "") -> None:
        """Bring the page to the front and try a clean-up out, of a certain kind if one is given."""
        self._side.show_page(CLEAN_UP)
        self._panel.start(kind)

    def close(self) -> None:
        """Show the mask as it is, and the page from which the clean-up was called."""
        self._stop()
        if self._side.page == CLEAN_UP:
            self._side.show_page(PAINT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Return, where no part of the window needs it for itself."""
        if not self.trying or not isinstance(event, QKeyEvent) or event.key() not in _RETURN:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.modifiers() in _PLAIN:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._make(self._panel.kind, self._panel.amount)
            self.close()
            return True
        return super().eventFilter(watched, event)

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
