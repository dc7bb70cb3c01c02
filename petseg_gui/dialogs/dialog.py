"""Base class of the dialogs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

_Button = QDialogButtonBox.StandardButton
_DESKTOP = QSize(46, 78)
"""What window frame and desktop panels take of a screen."""


class Dialog(QDialog):
    """A dialog that opens no larger than the screen, and is deleted when it closes."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def setVisible(self, visible: bool) -> None:
        """Fit the screen before Qt chooses the place: with a large font, buttons could end up below its edge."""
        if visible and not self.isVisible() and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.size().boundedTo(self.room))
        super().setVisible(visible)

    @property
    def room(self) -> QSize:
        """How large the dialog can be on its screen."""
        return self.screen().size() - _DESKTOP

    def make_buttons(self, leave: QDialogButtonBox.StandardButton = _Button.Close) -> QDialogButtonBox:
        """Return a row of buttons with Close or Cancel in it, to which others can be added."""
        buttons = QDialogButtonBox(leave)
        buttons.button(leave).setIcon(QIcon())  # the style's own icons do not follow the theme
        buttons.rejected.connect(self.reject)
        return buttons
