"""Check boxes of the panels."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from petseg_gui import theme


class PanelCheckBox(QCheckBox):
    """A check box whose empty box can be seen in the dark too, and that leaves the keyboard to the canvas."""

    def __init__(self, text: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setToolTip(tip)
        # Tab reaches it; a click must not take the keyboard away from the canvas.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What the style draws, then a frame: on a dark ground Fusion draws none that stands out."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        text = self.palette().color(group, QPalette.ColorRole.WindowText)
        painter = QPainter(self)
        painter.setPen(QPen(theme.mixed(text, self.palette().window().color(), 0.45), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
