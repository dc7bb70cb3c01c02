"""Reports of problems, for the user to copy and send."""

import traceback
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.device import describe
from petseg_gui import icons
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.file_manager import show_folder
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr


class Report(Dialog):
    """Shows a text to be copied and a button for the log, without blocking the window.

    Parameters
    ----------
    title, explanation, text : str
    log_folder : Path
    parent : QWidget or None
    can_edit : bool
        Whether the user writes in the text.
    """

    def __init__(
        self,
        title: str,
        explanation: str,
        text: str,
        log_folder: Path,
        parent: QWidget | None = None,
        *,
        can_edit: bool = False,
    ) -> None:
        super().__init__(title, parent)
        self.setModal(False)
        self._log_folder = log_folder
        self.field = _report_field(text, can_edit=can_edit)
        self._copy = QPushButton(icons.icon("copy"), tr("Copy"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_report)
        self.body = QVBoxLayout(self)
        self.body.addWidget(PlainLabel(explanation, wraps=True))
        self.body.addWidget(self.field)
        self.body.addWidget(self._make_button_row())
        self.resize(720, 460)

    def _make_button_row(self) -> QDialogButtonBox:
        buttons = self.make_buttons()
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        log = QPushButton(icons.icon("open-folder"), tr("Open log folder"))
        log.clicked.connect(lambda: show_folder(self._log_folder))
        buttons.addButton(log, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.field.toPlainText())
        self._copy.setText(tr("Copied"))


class ErrorReport(Report):
    """Report of an error of PetSeg's own."""

    def __init__(self, report: str, log_folder: Path, parent: QWidget | None = None) -> None:
        explanation = tr(
            "PetSeg ran into an error of its own. What you painted so far is kept, and you can go on. "
            "To report it, copy the text below; it names folders on this computer, so read it before you send it."
        )
        super().__init__(tr("Something went wrong in PetSeg"), explanation, report, log_folder, parent)
        self._others = 0
        self._more = PlainLabel()
        self._more.hide()
        self.body.insertWidget(self.body.count() - 1, self._more)

    def count_another(self) -> None:
        """Say that another error came while this one is shown."""
        self._others += 1
        if self._others == 1:
            self._more.setText(tr("Since then, 1 more error; it is in the log."))
        else:
            self._more.setText(tr("Since then, {count} more errors; they are in the log.", count=self._others))
        self._more.show()


class ProblemReport(Report):
    """Report of what the user noticed, with room to describe it."""

    def __init__(self, system: str, log: str, log_folder: Path, parent: QWidget | None = None) -> None:
        explanation = tr(
            "Describe what went wrong, then copy the text to where you report it. Nothing is sent by itself. "
            "The text names folders on this computer, so read it before you send it."
        )
        questions = "\n\n\n".join((tr("What I did:"), tr("What happened:"), tr("What I expected:")))
        text = "\n\n".join((questions, "\n" + system, tr("Last lines of the log:"), log))
        super().__init__(tr("Report a problem"), explanation, text, log_folder, parent, can_edit=True)
        self.field.setFocus()
        self.field.moveCursor(QTextCursor.MoveOperation.Down)


def _report_field(report: str, *, can_edit: bool) -> QPlainTextEdit:
    text = QPlainTextEdit(report)
    text.setReadOnly(not can_edit)
    text.setTabChangesFocus(True)
    text.setAccessibleName(tr("Report"))
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return text


def make_report(error: BaseException) -> str:
    """Return what happened, where, and the versions, in English for those who mend it."""
    what = "".join(traceback.format_exception_only(error)).strip()
    return f"{what}\n\n{''.join(traceback.format_exception(error))}\n{system_information()}"


def system_information() -> str:
    """Return versions, system and device, one per line, in English."""
    return "\n".join(f"{title}: {fact}" for title, fact in describe().items())
