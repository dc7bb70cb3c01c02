"""A bug, told so that it can be reported."""

import platform
import traceback

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.dialogs.buttons import close_buttons
from petseg_gui.version import version


class ErrorReport(QDialog):
    """What went wrong inside, with a button that copies it. It does not stop the work."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Something went wrong in PetSeg")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._report = report
        words = QLabel("PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. "
                       "To report it, copy the text below; it names folders on this computer, so read it "
                       "before you send it.")  # fmt: skip
        words.setWordWrap(True)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName("Error report")
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = QPushButton(icons.icon("copy"), "Copy")
        self._copy.clicked.connect(self._copy_report)
        buttons = close_buttons(self)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(720, 420)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText("Copied")


def make_report(error: BaseException) -> str:
    """Versions and traceback of an error, as text."""
    lines = "".join(traceback.format_exception(error))
    return (
        f"PetSeg {version()} · Python {platform.python_version()} · Qt for Python {PySide6.__version__} · "
        f"{platform.platform()}\n\n{lines}"
    )
