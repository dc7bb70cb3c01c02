"""The panel at the right: its pages, and the history that follows the open photo."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petseg_gui.main_window.remark_commands import RemarkCommands
from petseg_gui.main_window.remark_page import RemarkPage
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.session import Session
from petseg_gui.services import Services
from petseg_gui.translation import tr
from petseg_gui.widgets.panels.history_panel import HistoryPanel
from petseg_gui.widgets.panels.mask_panel import MaskPanel
from petseg_gui.widgets.panels.remark_panel import RemarkPanel
from petseg_gui.widgets.panels.side_panel import DONE_ACTIONS, SidePanel
from petseg_gui.widgets.panels.tool_panel import ToolPanel
from petseg_gui.widgets.panels.view_panel import ViewPanel

PAINT, VIEW, CLEAN_UP, REMARKS, HISTORY = "paint", "view", "clean-up", "remarks", "history"


class SidePages(QObject):
    """Builds the pages for painting, viewing, clean-ups, tags and the history."""

    def __init__(
        self, services: Services, actions: Mapping[str, QAction], remarks: RemarkCommands, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.tools = ToolPanel(services.tools, services.view, actions)
        self.view = ViewPanel(services.view)
        self.mask = MaskPanel(actions)
        self.remarks = RemarkPanel()
        self.history = HistoryPanel()
        self.panel = SidePanel([actions[name] for name in DONE_ACTIONS])
        self.panel.add(PAINT, tr("Paint"), tr("Tools, classes and border"), self.tools)
        self.panel.add(VIEW, tr("View"), tr("How photo and mask are shown"), _framed(self.view, at_top=True))
        self.panel.add(CLEAN_UP, tr("Mask"), tr("Changes of the whole mask"), self.mask)
        self.panel.add(REMARKS, tr("Tags"), tr("Tags, note and flag of this photo"), self.remarks)
        self.panel.add(HISTORY, tr("History"), tr("The steps made on this photo"), _framed(self.history), scrolls=False)
        _HistoryPage(services.session, self.history, self.panel, self)
        RemarkPage(services.session, self.remarks, remarks, actions, self)

    def show_remarks(self) -> None:
        """Show the page of tags and notes, with the keyboard in it."""
        self.panel.show_page(REMARKS)
        self.remarks.take_keyboard()


class _HistoryPage(QObject):
    """Fills the history while its page is in front, as a hidden list must not slow down a stroke."""

    def __init__(self, session: Session, history: HistoryPanel, panel: SidePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._history = history
        self._panel = panel
        self._scope = DocumentScope(
            session, lambda document: [(document.history_changed, self._show)], entered=self._show, parent=self
        )
        panel.page_shown.connect(self._show)
        history.step_chosen.connect(self._go_to)

    def _show(self, *_: Document | str | None) -> None:
        if self._panel.page != HISTORY:
            return
        document = self._session.document
        if document is None:
            self._history.show_steps((), 0)
        else:
            steps = document.history
            self._history.show_steps(steps.steps(), steps.position, steps.nbytes, steps.size_of)

    def _go_to(self, position: int) -> None:
        if (document := self._session.document) is not None:
            document.go_to_step(position)


def _framed(part: QWidget, *, at_top: bool = False) -> QWidget:
    """Return a page with margins; its part fills it, or keeps its height."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(10, 8, 10, 8)
    layout.addWidget(part)
    if at_top:
        layout.addStretch(1)
    return page
