"""Which masks to import: a path that is typed, chosen in a dialog, or dropped."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.formats import FORMATS
from petseg_gui.dialogs.path_dialogs import PathDialogs, PathQuestion
from petseg_gui.dropped import dropped_urls, holds_files, local_path
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.localized import listed
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr

_FILES = "*.json *.jsonl *.xml *.zip *.png *.tif *.tiff *.bmp *.gif *.webp"


class ImportChoicePage(QWidget):
    """Asks for a file or folder.

    Signals
    -------
    changed
        Another path stands in the field.
    chosen : Path
        A file or folder was chosen in a dialog, or dropped.

    Parameters
    ----------
    last : str
        What was imported last; empty for nothing.
    start : Path
        Where the dialogs begin if nothing was imported yet.
    runner : JobRunner
    """

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, last: str, start: Path, runner: JobRunner) -> None:
        super().__init__()
        self._path_dialogs = PathDialogs(runner, self)
        self._start = start
        self._path = QLineEdit(last)
        self._path.setAccessibleName(tr("File or folder with masks"))
        self._path.setPlaceholderText(tr("A folder of masks, or a .json, .xml or .zip file"))
        self._path.setAcceptDrops(False)  # the page takes them, as paths
        self._path.textChanged.connect(self.changed)
        self.setAcceptDrops(True)
        self._lay_out()

    @property
    def path(self) -> Path | None:
        """What stands in the field, perhaps with a `~`; None if it is empty."""
        text = self._path.text().strip()
        return Path(text) if text else None

    def show_path(self, path: Path) -> None:
        """Show what was chosen."""
        self._path.setText(str(path))

    def focus(self) -> None:
        """Let the user type another path."""
        self._path.setFocus()
        self._path.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders of this computer."""
        if holds_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose what is dropped, the first of several."""
        event.acceptProposedAction()
        self.chosen.emit(local_path(dropped_urls(event.mimeData())[0]))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._path, 1)
        for title, tip, choose in (
            ("F&older…", "Choose a folder that holds masks", self._choose_folder),
            ("&File…", "Choose a file that holds masks, or an archive of them", self._choose_file),
        ):
            button = QPushButton(tr(title))
            button.setToolTip(plain_tip(tr(tip)))
            button.setAutoDefault(False)
            button.clicked.connect(choose)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        text = tr(
            "Choose a folder with masks, or a file that holds them. You see a preview before anything is changed."
        )
        layout.addWidget(PlainLabel(text, wraps=True))
        layout.addLayout(row)
        titles = listed(tr(row.title) for row in FORMATS.values() if row.reader is not None)
        layout.addWidget(PlainLabel(tr("Formats that are read: {formats}.", formats=titles), wraps=True))
        text = tr(
            "Each mask is matched with the photo of the same name. All of an import is one step that Undo takes back."
        )
        layout.addWidget(PlainLabel(text, wraps=True))
        layout.addStretch(1)

    def _choose_folder(self) -> None:
        self._choose()

    def _choose_file(self) -> None:
        self._choose(tr("Masks ({patterns})", patterns=_FILES), tr("All files (*)"))

    def _choose(self, *filters: str) -> None:
        beside = self._start if self.path is None else self.path.parent
        starts = (beside, *beside.parents)
        self._path_dialogs.ask(PathQuestion(tr("Masks to import"), starts, self.chosen.emit, filters))
