"""Report of an unexpected error, for the user to copy and send."""

import traceback
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.device import describe
from petseg_gui import icons
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.file_manager import show_folder
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr


class ErrorReport(Dialog):
    """Shows a report with buttons to copy it and to see the log, without blocking the window.

    Parameters
    ----------
    report : str
    log_folder : Path
    parent : QWidget or None
    """

    def __init__(self, report: str, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Something went wrong in PetSeg"), parent)
        self.setModal(False)
        self._report = report
        self._log_folder = log_folder
        self._others = 0
        self._more = PlainLabel()
        self._more.hide()
        self._copy = QPushButton(icons.icon("copy"), tr("Copy"))
        self._copy.clicked.connect(self._copy_report)
        layout = QVBoxLayout(self)
        layout.addWidget(_explanation())
        layout.addWidget(_report_field(report))
        layout.addWidget(self._more)
        layout.addWidget(self._make_button_row())
        self.resize(720, 420)

    def count_another(self) -> None:
        """Say that another error came while this one is shown."""
        self._others += 1
        if self._others == 1:
            self._more.setText(tr("Since then, 1 more error; it is in the log."))
        else:
            self._more.setText(tr("Since then, {count} more errors; they are in the log.", count=self._others))
        self._more.show()

    def _make_button_row(self) -> QDialogButtonBox:
        buttons = self.make_buttons()
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        log = QPushButton(icons.icon("open-folder"), tr("Open log folder"))
        log.clicked.connect(lambda: show_folder(self._log_folder))
        buttons.addButton(log, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(tr("Copied"))


def _explanation() -> PlainLabel:
    explanation = PlainLabel(
        tr(
            "PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. "
            "To report it, copy the text below; it names folders on this computer, so read it before you send it."
        )
    )
    explanation.setWordWrap(True)
    return explanation


def _report_field(report: str) -> QPlainTextEdit:
    text = QPlainTextEdit(report)
    text.setReadOnly(True)
    text.setAccessibleName(tr("Error report"))
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return text


def make_report(error: BaseException) -> str:
    """Return what happened, where, and the versions, in English for those who mend it."""
    what = "".join(traceback.format_exception_only(error)).strip()
    return f"{what}\n\n{''.join(traceback.format_exception(error))}\n{system_information()}"


def system_information() -> str:
    """Return versions, system and device, one per line, in English."""
    return "\n".join(f"{title}: {fact}" for title, fact in describe().items())
