"""The classes that a brush can paint."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petseg_gui.widgets.panel_button import PanelButton


class ClassButtons(QWidget):
    """One wide button per class, from actions whose icon shows the class' colour."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for action in actions:
            layout.addWidget(PanelButton(action))
