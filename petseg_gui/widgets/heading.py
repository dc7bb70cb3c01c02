"""Headings of pages."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from petseg_gui.plain_text import PlainLabel


def heading(text: str, scale: float = 1.0) -> QLabel:
    """Return a bold label, larger than other texts by a factor."""
    label = PlainLabel(text)
    font = QFont(label.font())
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    return label
