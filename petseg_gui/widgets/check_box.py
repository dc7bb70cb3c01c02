"""Check boxes of panels and dialogs."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from petseg_gui import theme
from petseg_gui.models.option import option_of
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import focus_by_tab

_FADING = 0.45
"""Of the frame; it keeps more than 3:1 against the window."""


class CheckBox(QCheckBox):
    """A check box that is visible in the dark theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame on top, since Fusion's is invisible in the dark theme."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        draw_frame(QPainter(self), box, self.palette(), group)


def draw_frame(
    painter: QPainter, box: QRect, palette: QPalette, group: QPalette.ColorGroup = QPalette.ColorGroup.Active
) -> None:
    """Draw the frame of a check box."""
    text = palette.color(group, QPalette.ColorRole.WindowText)
    painter.setPen(QPen(theme.mixed(text, palette.window().color(), _FADING), 1))
    painter.drawRect(box.adjusted(0, 0, -1, -1))


class PanelCheckBox(CheckBox):
    """A check box that leaves the keyboard focus to the canvas."""

    def __init__(self, text: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setToolTip(plain_tip(tip))
        focus_by_tab(self)

    @classmethod
    def of(cls, owner: type, name: str) -> "PanelCheckBox":
        """Return a check box for an option that is on or off."""
        known = option_of(owner, name)
        return cls(tr(known.label), tr(known.tip))
