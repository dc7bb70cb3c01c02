"""Page for changes of the whole mask."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petseg_gui.translation import tr
from petseg_gui.widgets.heading import heading
from petseg_gui.widgets.panel_button import PanelButton
from petseg_gui.widgets.panels.clean_up_panel import CleanUpPanel

MASK_ACTIONS = ("propose-again", "reset", "clear")


class MaskPanel(QWidget):
    """Clean-ups with a preview, and below them the changes that need none."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clean_ups = CleanUpPanel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(5)
        layout.addWidget(heading(tr("Clean up")))
        layout.addWidget(self.clean_ups)
        layout.addSpacing(10)
        layout.addWidget(heading(tr("The whole mask")))
        for name in MASK_ACTIONS:
            layout.addWidget(PanelButton(actions[name]))
        layout.addStretch(1)
