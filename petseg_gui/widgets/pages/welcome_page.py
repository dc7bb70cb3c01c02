"""Page that is shown before a folder is open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.heading import heading
from petseg_gui.widgets.pages.start_button import FolderButton, StartButton

_WIDTH = 80
"""Width of the page in average characters."""
_MAX_RECENT = 6


class WelcomePage(QScrollArea):
    """Ways to start: a folder, a photo, a sample, a drop, or a recent folder.

    It scrolls in a small window, so that nothing is squeezed.
    """

    recent_chosen = Signal(Path)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._recent_title = heading(tr("Recent folders"), 1.0)
        self._buttons: dict[Path, FolderButton] = {}
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addLayout(_masthead())
        column.addSpacing(10)
        column.addLayout(_row_of(actions))
        column.addWidget(_DropHint())
        column.addSpacing(8)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        self._centre(column)
        self.set_recent([])

    def set_recent(self, folders: Sequence[Path]) -> None:
        """Show the recent folders, newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons = {folder: self._recent_button(folder) for folder in folders[:_MAX_RECENT]}
        for button in self._buttons.values():
            button.column = max(each.name_width for each in self._buttons.values())
            self._recent.addWidget(button)
        self._recent_title.setVisible(bool(folders))

    def show_progress(self, folder: Path, text: str) -> None:
        """Show how far the work on a recent folder is."""
        if folder in self._buttons:
            self._buttons[folder].show_progress(text)

    def _recent_button(self, folder: Path) -> FolderButton:
        button = FolderButton(folder)
        button.clicked.connect(lambda: self.recent_chosen.emit(folder))
        return button

    def _centre(self, column: QVBoxLayout) -> None:
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(max(_width(self), middle.minimumSizeHint().width()))
        page = QWidget()
        row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(middle, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.setWidget(page)


def _width(widget: QWidget) -> int:
    return _WIDTH * widget.fontMetrics().averageCharWidth()


def _masthead() -> QHBoxLayout:
    icon = PlainLabel()
    icon.setPixmap(icons.app_icon().pixmap(QSize(64, 64)))
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(heading("PetSeg", 1.9))
    summary = PlainLabel(tr("Pixel masks of pets. Every photo starts from a proposed mask; you correct what is wrong."))
    summary.setWordWrap(True)
    texts.addWidget(summary)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(icon)
    row.addLayout(texts, 1)
    return row


def _row_of(actions: Sequence[QAction]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for action in actions:
        row.addWidget(StartButton(action))
    return row


class _DropHint(PlainLabel):
    """Hint in a dashed frame, which a style sheet would keep in the colours of the first theme."""

    def __init__(self) -> None:
        super().__init__(tr("or drop a folder or a photo anywhere in this window"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(64)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw text and frame."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
