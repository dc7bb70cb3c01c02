"""What came of an export or import: a heading, figures, and what was left out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.errors import PetsegError
from petseg_gui.dialogs.reason_list import ReasonList
from petseg_gui.plain_text import PlainLabel, plain_tip

_HEADING_SIZE = 1.2


@dataclass(frozen=True)
class Outcome:
    """What a page says, translated.

    Attributes
    ----------
    heading : str
    text : str
        A line or two; empty for none.
    figures : sequence of (str, str)
        Titles and values.
    left_out : sequence of PetsegError
        What was left out, each with the reason.
    """

    heading: str
    text: str = ""
    figures: Sequence[tuple[str, str]] = ()
    left_out: Sequence[PetsegError] = ()


class OutcomePage(QWidget):
    """A page that shows an `Outcome`.

    Parameters
    ----------
    left_out_title : str
        Stands above the list of what was left out.
    """

    def __init__(self, left_out_title: str) -> None:
        super().__init__()
        self._heading, self._text = PlainLabel(wraps=True), PlainLabel(wraps=True)
        font = self._heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * _HEADING_SIZE)
        self._heading.setFont(font)
        self._figures = QFormLayout()
        self._figures.setHorizontalSpacing(24)
        self._left_out_title = PlainLabel(left_out_title)
        self._left_out = ReasonList(left_out_title)
        self._actions = QHBoxLayout()
        self._actions.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self._heading, self._text):
            layout.addWidget(widget)
        layout.addLayout(self._actions)
        layout.addLayout(self._figures)
        layout.addWidget(self._left_out_title)
        layout.addWidget(self._left_out, 1)
        layout.addStretch(0)

    def add_action(self, text: str, tip: str, run: Callable[[], object]) -> None:
        """Add a button, translated, that does something with the outcome."""
        button = QPushButton(text)
        button.setToolTip(plain_tip(tip))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        self._actions.insertWidget(self._actions.count() - 1, button)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what came of it."""
        self._heading.setText(outcome.heading)
        self._text.setText(outcome.text)
        self._text.setVisible(bool(outcome.text))
        while self._figures.rowCount():
            self._figures.removeRow(0)
        for title, value in outcome.figures:
            self._figures.addRow(PlainLabel(title), PlainLabel(value))
        self._left_out.show_errors(outcome.left_out)
        for widget in (self._left_out_title, self._left_out):
            widget.setVisible(bool(outcome.left_out))
