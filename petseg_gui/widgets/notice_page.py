"""Page with one sentence and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.plain_text import PlainLabel


class NoticePage(QWidget):
    """Icon, sentence and buttons in the middle of an empty page."""

    def __init__(self, icon_name: str, text: str, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon = PlainLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = PlainLabel(text)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for action in actions:
            buttons.addWidget(_button(action))
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch()
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        layout.addStretch()
        self._tint()

    def set_text(self, text: str) -> None:
        """Replace the sentence."""
        self._text.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        grey = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._icon.setPixmap(icons.tinted_pixmap(self._icon_name, 48, grey, self.devicePixelRatioF()))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
