"""Text from outside is shown letter for letter.

File names, titles and error messages may come from anywhere. Qt takes a text with a tag in it for HTML and loads the
files that it names, from wherever they are, unless the text is marked as plain.
"""

import re

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from core.paths import readable_name

_MAX_TIP = 2000
_MNEMONIC = re.compile(r"\s*\(&\w\)")


class PlainLabel(QLabel):
    """A label that shows its text letter for letter; the only kind that PetSeg has."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)


def plain_tip(text: str) -> str:
    """Return a tool tip that is shown letter for letter; tool tips have no format that could be set."""
    text = text[:_MAX_TIP]
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpacePre) if Qt.mightBeRichText(text) else text


def menu_text(text: str) -> str:
    """Return one line for a menu or a button, in which `&` is no mnemonic and a tab starts no column."""
    return readable_name(text).replace("&", "&&")


def without_mnemonic(text: str) -> str:
    """Return the text of a menu or a button without its mnemonic, which some languages append: `開く(&O)`."""
    return _MNEMONIC.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def window_title(text: str) -> str:
    """Return a title in which `[*]` does not stand for unsaved changes."""
    return text.replace("[*]", "[*][*]")


def make_plain(box: QMessageBox) -> QMessageBox:
    """Have a message box show its texts letter for letter, the informative one too, which has no format of its own."""
    box.setTextFormat(Qt.TextFormat.PlainText)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box
