"""Buttons of the side panel."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from petseg_gui.models.key_bindings import native
from petseg_gui.plain_text import plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.panel_input import focus_by_tab

_EDGE = 8


def panel_action(text: str, key: str, tip: str, panel: QWidget) -> QAction:
    """Make an action whose key its button shows and its panel handles, as the window has other uses for the key."""
    action = QAction(text, panel)
    action.setShortcut(key)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setToolTip(plain_tip(tr("{tip}   ({key})", tip=tip, key=native(key))))
    return action


class PanelButton(QToolButton):
    """A wide button of an action, with its key at the edge, unless something else has the key at present.

    A checked one is framed, since Fusion only darkens it slightly, which is easily overlooked beside others. The main
    one is filled.
    """

    def __init__(
        self, action: QAction, *, main: bool = False, show_key: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._main = main
        self._show_key = show_key
        self._lent: Collection[str] = ()
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(18, 18))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus_by_tab(self)
        self.setMinimumHeight(34 if main else 27)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what the style draws, then frame and key."""
        if self._main and self.isEnabled():
            self._paint_filled()
        else:
            super().paintEvent(event)
            if self.isChecked():
                self._paint_frame()
        if self._show_key:
            self._paint_key()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def lend_keys(self, keys: Collection[str]) -> None:
        """Show none of these keys (portable notation), which something else has until the next call."""
        self._lent = keys
        self.update()

    @property
    def shown_key(self) -> str:
        """The first key of the action that reaches it, in portable notation; empty for none."""
        keys = (key.toString() for key in self.defaultAction().shortcuts())
        return next((key for key in keys if key not in self._lent), "")

    def _paint_frame(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().link().color(), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)

    def _paint_filled(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().highlight().color()
        if self.isDown() or self.underMouse():
            ground = ground.darker(125 if self.isDown() else 112)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), 4, 4)
        text = self.palette().highlightedText().color()
        if self.hasFocus():
            painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 3, 3)
        side = self.iconSize().width()
        icon_rect = QRect(_EDGE, (self.height() - side) // 2, side, side)
        self.icon().paint(painter, icon_rect, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Selected)
        painter.setPen(text)
        painter.drawText(self.rect().adjusted(_EDGE + side + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())

    def _key_role(self) -> QPalette.ColorRole:
        if not self.isEnabled():
            return QPalette.ColorRole.ButtonText
        return QPalette.ColorRole.HighlightedText if self._main else QPalette.ColorRole.PlaceholderText

    def _paint_key(self) -> None:
        key = "↵" if self.shown_key == "Return" else native(self.shown_key)
        used = self.fontMetrics().horizontalAdvance(self.text()) + self.iconSize().width() + 3 * _EDGE
        if not key or used + self.fontMetrics().horizontalAdvance(key) > self.width():
            return  # the tool tip names the key too
        painter = QPainter(self)
        painter.setPen(self.palette().color(self._key_role()))
        painter.drawText(
            self.rect().adjusted(0, 0, -_EDGE, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, key
        )
