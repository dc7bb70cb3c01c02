"""Where to keep the masks of a folder that cannot be written to."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.path_dialogs import PathDialogs, PathQuestion
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr

_WIDTH = 560


class PlaceDialog(Dialog):
    """Offers a folder for the masks, another one, or to look only.

    Parameters
    ----------
    folder : Path
        The photos' own.
    suggested : Path
    runner : JobRunner
    note : str
        Why the place that it had is of no use; empty if it had none.
    """

    chosen = Signal(Path)
    look_chosen = Signal()

    def __init__(
        self, folder: Path, suggested: Path, runner: JobRunner, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Keep masks elsewhere"), parent)
        self._path_dialogs = PathDialogs(runner, self)
        self._place = QLineEdit(str(suggested))
        self._place.setAccessibleName(tr("Folder for masks"))
        self._place.textChanged.connect(self._refresh)
        text = tr("The folder {folder} cannot be written to. Its photos stay as they are.", folder=folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(10)
        if note:
            layout.addWidget(_label(note))
        layout.addWidget(_label(text))
        layout.addWidget(_label(tr("Keep its masks and everything else that PetSeg stores in:")))
        layout.addLayout(self._make_row())
        layout.addWidget(self._make_buttons())
        self.setMinimumWidth(_WIDTH)
        self._refresh()

    def _make_row(self) -> QHBoxLayout:
        choose = QPushButton(tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        row.addWidget(choose)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self._keep = buttons.addButton(tr("Keep masks there"), QDialogButtonBox.ButtonRole.AcceptRole)
        look = buttons.addButton(tr("Open to look only"), QDialogButtonBox.ButtonRole.ActionRole)
        look.clicked.connect(self._look)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # the style's own does not follow the theme
        for other in (look, cancel):
            other.setAutoDefault(False)
        self._keep.setDefault(True)
        buttons.accepted.connect(self._accept_place)
        buttons.rejected.connect(self.reject)
        return buttons

    def _choose(self) -> None:
        starts = Path(self._place.text()).parents
        self._path_dialogs.ask(PathQuestion(tr("Folder for masks"), starts, self._take_folder))

    def _take_folder(self, chosen: Path) -> None:
        self._place.setText(str(chosen))

    def _refresh(self) -> None:
        self._keep.setEnabled(Path(self._place.text()).is_absolute())

    def _accept_place(self) -> None:
        self.chosen.emit(Path(self._place.text()))
        self.accept()

    def _look(self) -> None:
        self.look_chosen.emit()
        self.reject()


def _label(text: str) -> QLabel:
    label = PlainLabel(text)
    label.setWordWrap(True)
    return label
