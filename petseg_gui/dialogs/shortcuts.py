"""Every key and gesture, on one page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from petseg_gui.dialogs.buttons import close_buttons

Section = tuple[str, tuple[tuple[str, str], ...]]
"""A title, and rows of what is done and how."""


class ShortcutsDialog(QDialog):
    """Sections in two columns, balanced by their rows."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setSpacing(36)
        for part in _halves(sections):
            columns.addLayout(_column(part), 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        buttons = close_buttons(self)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(buttons)
        wanted = page.sizeHint()
        self.resize(wanted.width() + 50, min(wanted.height() + 70, 640))


def _halves(sections: Sequence[Section]) -> list[Sequence[Section]]:
    """Cut where the taller column is shortest."""

    def tallest(cut: int) -> int:
        return max(sum(len(rows) + 2 for _, rows in part) for part in (sections[:cut], sections[cut:]))

    best = min(range(len(sections) + 1), key=tallest)
    return [part for part in (sections[:best], sections[best:]) if part]


def _column(sections: Sequence[Section]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    for title, rows in sections:
        heading = QLabel(title)
        font = QFont(heading.font())
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(0, 10, 0, 2)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for what, how in rows:
            row = grid.rowCount()
            grid.addWidget(QLabel(what), row, 0)
            grid.addWidget(QLabel(how), row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid
