"""A small table of figures, each with a tip."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from petseg_gui.plain_text import PlainLabel, plain_tip

_GAP = 18


class FigureRow(NamedTuple):
    """A title, its figures, and what it means; translated."""

    title: str
    figures: tuple[str, ...]
    tip: str = ""


class FigureTable(QWidget):
    """Titles to the left, figures below their headings to the right.

    Parameters
    ----------
    name : str
        For screen readers.
    rows : sequence of FigureRow
    header : sequence of str
        Above titles and figures; empty for none.
    """

    def __init__(
        self, name: str, rows: Sequence[FigureRow], header: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(5)
        for column, text in enumerate(header):
            label = PlainLabel(text)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            grid.addWidget(label, 0, column, _aligned(column, bool(header)))
        for number, row in enumerate(rows, start=1):
            for column, text in enumerate((row.title, *row.figures)):
                label = PlainLabel(text)
                label.setToolTip(plain_tip(row.tip))
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(label, number, column, _aligned(column, bool(header)))
        grid.setRowStretch(len(rows) + 1, 1)
        grid.setColumnStretch(max(len(header), 2), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def _aligned(column: int, is_numeric: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column and is_numeric else Qt.AlignmentFlag.AlignLeft
