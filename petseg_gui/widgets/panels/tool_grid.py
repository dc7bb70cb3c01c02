"""Buttons of the tools, each with icon, name and key."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from petseg_gui.widgets.panel_button import PanelButton

COLUMNS = 3
_HEIGHT = 43
_AROUND_TEXT = 28
"""Height of all but the text: icon, gaps and margins."""
_AROUND_NAME = 6
_KEY_INSET = 5


class ToolGrid(QWidget):
    """Buttons of equal size in rows of three."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for number, action in enumerate(actions):
            layout.addWidget(_ToolButton(action), *divmod(number, COLUMNS))
        for column in range(COLUMNS):
            layout.setColumnStretch(column, 1)


class _ToolButton(PanelButton):
    """Shows the icon above the name, and the key small in the corner."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action, show_key=False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(20, 20))
        self.setFixedHeight(max(_HEIGHT, self.fontMetrics().height() + _AROUND_TEXT))
        self.setMinimumWidth(max(60, self.fontMetrics().horizontalAdvance(self.text()) + _AROUND_NAME))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key on top."""
        super().paintEvent(event)
        key = self.defaultAction().shortcut().toString()
        if len(key) > 1:
            return  # the tool tip shows it
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter = QPainter(self)
        painter.setFont(font)
        role = QPalette.ColorRole.PlaceholderText if self.isEnabled() else QPalette.ColorRole.ButtonText
        painter.setPen(self.palette().color(role))
        rect = self.rect().adjusted(_KEY_INSET, 3, -_KEY_INSET, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, key)
