"""Buttons of the welcome page."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QToolButton

from core.paths import readable_name
from petseg_gui import icons
from petseg_gui.plain_text import menu_text, plain_tip
from petseg_gui.translation import tr

_HEIGHT, _SIDE, _GAP = 84, 32, 8
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_EDGE, _SMALL_SIDE, _COLUMN_GAP = 8, 16, 18


class _OwnFace(QToolButton):
    """A button of which the style draws the frame, and nothing more."""

    def paint_frame(self) -> QPainter:
        """Draw the frame; what goes into it is up to the caller."""
        painter, option = QPainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        return painter


class StartButton(_OwnFace):
    """A way to start: icon and text, centred as one group."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(_HEIGHT)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.text()) + 2 * (_GAP + 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, icon and text."""
        painter, line = self.paint_frame(), self.fontMetrics().height()
        top = (self.height() - _SIDE - _GAP - line) // 2
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self.icon().paint(
            painter, QRect(0, top, self.width(), _SIDE), Qt.AlignmentFlag.AlignCenter, mode, QIcon.State.Off
        )
        group = self.palette().currentColorGroup()
        painter.setPen(self.palette().color(group, self.foregroundRole()))
        place = QRect(0, top + _SIDE + _GAP, self.width(), line)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2 * _GAP)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class FolderButton(_OwnFace):
    """Name and location of a folder; with others below each other, the locations form a column."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._name = readable_name(folder.name or str(folder))
        self._location = readable_name(str(folder.parent))
        self._progress = ""
        self.column = 0
        """Where the location begins, from the left edge of the name."""
        self._describe()
        self.setAutoRaise(True)
        self.setMinimumHeight(28)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(plain_tip(tr("Open {folder}", folder=folder)))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _describe(self) -> None:
        """Tell screen readers all that is drawn."""
        self.setText(menu_text("    ".join(filter(None, (self._name, self._location, self._progress)))))

    def show_progress(self, text: str) -> None:
        """Show how far the work on the folder is, at the right edge."""
        self._progress = text
        self._describe()
        self.update()

    @property
    def name_width(self) -> int:
        """How wide the name is, with the gap that follows it."""
        return self.fontMetrics().horizontalAdvance(self._name) + _COLUMN_GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, icon, name and location."""
        painter, palette = self.paint_frame(), self.palette()
        left = _EDGE + _SMALL_SIDE + _GAP
        column = min(self.column, (self.width() - left) // 2)
        icons.icon("open-folder").paint(painter, QRect(_EDGE, 0, _SMALL_SIDE, self.height()))
        painter.setPen(palette.color(palette.currentColorGroup(), self.foregroundRole()))
        self._paint_text(painter, self._name, left, left + column - _COLUMN_GAP)
        painter.setPen(palette.placeholderText().color())
        right = self.width() - _EDGE
        if self._progress:
            painter.drawText(QRect(left, 0, right - left, self.height()), _RIGHT, self._progress)
            right -= self.fontMetrics().horizontalAdvance(self._progress) + _COLUMN_GAP
        self._paint_text(painter, self._location, left + column, right)
        painter.end()

    def _paint_text(self, painter: QPainter, text: str, left: int, right: int) -> None:
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(QRect(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
