"""Keeps the list of steps in line with the open photo."""

from PySide6.QtCore import QObject

from petseg_gui.main_window.side_pages import HISTORY
from petseg_gui.models.document import Document
from petseg_gui.models.session import Session
from petseg_gui.widgets.history_panel import HistoryPanel
from petseg_gui.widgets.side_panel import SidePanel


class HistoryView(QObject):
    """Fills the list while it is in sight; a stroke is not held up by a list that nobody sees."""

    def __init__(self, session: Session, panel: HistoryPanel, side: SidePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._side = side
        self._document: Document | None = None
        session.document_changed.connect(self._follow_document)
        side.page_shown.connect(self._show)
        panel.step_chosen.connect(self._go_to)
        self._follow_document()

    def _follow_document(self) -> None:
        if self._document is not None:
            self._document.history_changed.disconnect(self._show)
        self._document = self._session.document
        if self._document is not None:
            self._document.history_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._side.page != HISTORY:
            return
        history = None if self._document is None else self._document.history
        if history is None:
            self._panel.show_steps((), 0)
        else:
            self._panel.show_steps(history.steps(), history.position, history.nbytes)

    def _go_to(self, position: int) -> None:
        if self._document is not None:
            self._document.go_to_step(position)
