"""The panel at the right, put together from its pages."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petseg_gui.main_window.action_set import ActionSet
from petseg_gui.services import Services
from petseg_gui.widgets.history_panel import HistoryPanel
from petseg_gui.widgets.mask_panel import MaskPanel
from petseg_gui.widgets.side_panel import DONE_ACTIONS, SidePanel
from petseg_gui.widgets.tool_panel import ToolPanel
from petseg_gui.widgets.view_panel import ViewPanel

PAINT, VIEW, CLEAN_UP, HISTORY = "paint", "view", "clean-up", "history"


class SidePages(QObject):
    """Pages for painting, for looking, for the whole mask and for its history."""

    def __init__(self, services: Services, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self.tools = ToolPanel(services.tools, services.view, actions.by_name)
        self.view = ViewPanel(services.view)
        self.mask = MaskPanel(actions.by_name)
        self.history = HistoryPanel()
        self.panel = SidePanel([actions[name] for name in DONE_ACTIONS])
        self.panel.add(PAINT, "Paint", "Tools, classes and border", self.tools)
        self.panel.add(VIEW, "View", "How photo and mask are shown", _framed(self.view, at_top=True))
        self.panel.add(CLEAN_UP, "Mask", "Changes of the whole mask", self.mask)
        self.panel.add(HISTORY, "History", "The steps made on this photo", _framed(self.history), scrolls=False)


def _framed(part: QWidget, *, at_top: bool = False) -> QWidget:
    """A page with edges; its part fills it, or keeps its height."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(10, 8, 10, 8)
    layout.addWidget(part)
    if at_top:
        layout.addStretch(1)
    return page
