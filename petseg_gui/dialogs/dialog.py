"""Base class of the dialogs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget


class Dialog(QDialog):
    """A dialog that is deleted when it closes."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def make_buttons(self) -> QDialogButtonBox:
        """Return a row of buttons with Close in it, to which others can be added."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # The style's own icons do not follow the theme.
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        return buttons
