"""All keys and gestures on one page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.key_caps import KeyCaps

Row = tuple[str, str | tuple[str, ...]]
"""What is done, and how: in words, or by keys in native notation."""
Section = tuple[str, tuple[Row, ...]]
"""A title and its rows."""

MAX_COLUMNS = 3
_COLUMN_ROWS = 26
"""Rows of a column before another one is added."""
_HEADING_ROWS = 2
_ROW_HEIGHT = 18
_MARGINS = QSize(60, 90)
"""Of everything around the page of keys."""


class ShortcutsDialog(Dialog):
    """Sections in balanced columns, filtered by typing; Esc, F1 and ? close it."""

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys and gestures"), parent)
        self._parts: list[_Part] = []
        self._search = _SearchLine()
        self._search.setAccessibleName(tr("Search by name or key"))
        self._search.setPlaceholderText(tr("Type to search by name or key: undo, zoom, Ctrl+Z"))
        self._search.textChanged.connect(self._filter)
        self._search.closed.connect(self.reject)
        self._no_match = PlainLabel()
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._no_match.hide()
        page = self._fitting_page(sections)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self._search)
        layout.addWidget(self._no_match)
        layout.addWidget(area, 1)
        layout.addWidget(self._make_hint())
        self.resize((page.sizeHint() + _MARGINS).boundedTo(self.room))
        self._search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the keys that open it, whatever has the focus."""
        if _closes(event):
            self.reject()
        else:
            super().keyPressEvent(event)

    def _fitting_page(self, sections: Sequence[Section]) -> QWidget:
        """Return a page with as many columns as the screen has room for, which depends on the language too."""
        for columns in range(_columns_for(sections), 1, -1):
            page = self._make_page(sections, columns)
            if page.sizeHint().width() + _MARGINS.width() <= self.room.width():
                return page
            page.deleteLater()
            self._parts = []
        return self._make_page(sections, 1)

    def _make_page(self, sections: Sequence[Section], count: int) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(4, 0, 12, 0)
        columns.setSpacing(24)
        for part in split(sections, count):
            columns.addLayout(self._column(part), 1)
        return page

    def _column(self, sections: Sequence[Section]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        parts: list[_Part] = []
        for title, rows in sections:
            part = _Part(_heading(title), [])
            grid.addWidget(part.heading, grid.rowCount(), 0, 1, 2)
            for what, how in rows:
                row = grid.rowCount()
                left, right = PlainLabel(what), PlainLabel(how) if isinstance(how, str) else KeyCaps(how)
                right.setMinimumHeight(max(_ROW_HEIGHT, self.fontMetrics().height() + 2))
                grid.addWidget(left, row, 0)
                grid.addWidget(right, row, 1)
                part.rows.append(_Labels(f"{what} {right.text()} {title}".casefold(), (left, right)))
            parts.append(part)
        self._parts += parts
        # Searching hides rows, and the columns must not move.
        for number in (0, 1):
            widths = [row.labels[number].sizeHint().width() for part in parts for row in part.rows]
            grid.setColumnMinimumWidth(number, max(widths, default=0))
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _make_hint(self) -> QLabel:
        hint = PlainLabel(tr("Keys can be changed in the Help menu.   Esc closes this page."))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return hint

    def _filter(self, query: str) -> None:
        found = [part.show_only(query.casefold().split()) for part in self._parts]
        self._no_match.setText(tr("There is no key or gesture for “{query}”.", query=query.strip()))
        self._no_match.setVisible(not any(found))


class _Labels(NamedTuple):
    """Searched text and labels of a row."""

    text: str
    labels: tuple[QLabel, QLabel]


@dataclass
class _Part:
    """The widgets of a section."""

    heading: QLabel
    rows: list[_Labels]

    def show_only(self, words: Sequence[str]) -> bool:
        """Hide the rows that lack one of the words; return whether any is left."""
        found = False
        for row in self.rows:
            fits = all(word in row.text for word in words)
            found = found or fits
            for label in row.labels:
                label.setVisible(fits)
        self.heading.setVisible(found)
        return found


class _SearchLine(QLineEdit):
    """A line that passes on the keys that close the page."""

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _closes(event):
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _closes(event: QKeyEvent) -> bool:
    return event.text() == "?" or event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Escape)


def split(sections: Sequence[Section], columns: int) -> list[list[Section]]:
    """Distribute sections over columns of about equal height: longest first, each to the shortest column.

    Sections keep their order within a column, and columns are ordered by their first section.
    """
    parts: list[list[int]] = [[] for _ in range(columns)]
    for number in sorted(range(len(sections)), key=lambda number: -_rows([sections[number]])):
        min(parts, key=lambda part: _rows([sections[other] for other in part])).append(number)
    return [[sections[number] for number in part] for part in sorted(map(sorted, parts)) if part]


def _columns_for(sections: Sequence[Section]) -> int:
    return min(MAX_COLUMNS, -(-_rows(sections) // _COLUMN_ROWS))


def _rows(sections: Sequence[Section]) -> int:
    return sum(len(rows) + _HEADING_ROWS for _, rows in sections)


def _heading(title: str) -> QLabel:
    heading = PlainLabel(title)
    font = QFont(heading.font())
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.15)
    heading.setFont(font)
    heading.setForegroundRole(QPalette.ColorRole.Link)
    heading.setContentsMargins(0, 10, 0, 3)
    return heading
