"""Report of an unexpected error, for the user to copy and send."""

import platform
import traceback

import PySide6
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.version import version


class ErrorReport(Dialog):
    """Shows a report with a button to copy it, without blocking the window."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Something went wrong in PetSeg"), parent)
        self.setModal(False)
        self._report = report
        explanation = PlainLabel(
            tr(
                "PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. "
                "To report it, copy the text below; it names folders on this computer, so read it before you send it."
            )
        )
        explanation.setWordWrap(True)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Error report"))
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = QPushButton(icons.icon("copy"), tr("Copy"))
        self._copy.clicked.connect(self._copy_report)
        buttons = self.make_buttons()
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(720, 420)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(tr("Copied"))


def make_report(error: BaseException) -> str:
    """Return versions and traceback of an error, in English for those who mend it."""
    lines = "".join(traceback.format_exception(error))
    return (
        f"PetSeg {version()} · Python {platform.python_version()} · Qt for Python {PySide6.__version__} · "
        f"{platform.platform()}\n\n{lines}"
    )
