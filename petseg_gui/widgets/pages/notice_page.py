"""Page with one sentence and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.plain_text import PlainLabel
from petseg_gui.widgets.heading import heading

_HEADING_SCALE = 1.3
_LIGHT = {
    QPalette.ColorRole.WindowText: QColor(232, 234, 237),
    QPalette.ColorRole.PlaceholderText: QColor(190, 196, 205),
}
"""Colours of texts and icon on a dark ground."""


class NoticePage(QWidget):
    """Icon, sentence and buttons in the middle of an empty page, and a heading if there is one.

    Parameters
    ----------
    icon_name : str
    text : str
    actions : sequence of QAction
    ground : QColor or None
        A dark ground; None for that of the theme.
    """

    def __init__(
        self,
        icon_name: str,
        text: str,
        actions: Sequence[QAction],
        *,
        ground: QColor | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._heading = heading("", _HEADING_SCALE)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading.hide()
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
        layout.addWidget(self._heading)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        layout.addStretch()
        if ground is not None:
            self._darken(ground)
        self._tint()

    def set_text(self, text: str, title: str = "") -> None:
        """Replace sentence and heading."""
        self._text.setText(text)
        self._heading.setText(title)
        self._heading.setVisible(bool(title))

    def _darken(self, ground: QColor) -> None:
        palette = QPalette()  # of its own: all else comes from the theme
        palette.setColor(QPalette.ColorRole.Window, ground)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.PlaceholderText):
            palette.setColor(role, _LIGHT[role])
        self.setPalette(palette)
        self.setAutoFillBackground(True)

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
