"""How a fine-tuned model was judged, and what to do with it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.errors import ProjectError
from core.project import ModelVersion
from petseg_gui.dialogs.contested_photos import contested_rows
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.judged_photos import judged_rows, rest_text
from petseg_gui.dialogs.picture_rows import PictureRows
from petseg_gui.dialogs.tuning_result_texts import facts, figure_rows, heading_text, reason_text
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.tuning.fine_tuned_version import FineTunedVersion
from petseg_gui.jobs.tuning.fine_tuner import FineTuner
from petseg_gui.jobs.tuning.version_keeper import VersionKeeper
from petseg_gui.models.options import ClassColours
from petseg_gui.models.session import Session
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import error_text, tr, tr_stored
from petseg_gui.widgets.figure_table import FigureTable
from petseg_gui.widgets.heading import heading

_SIZE = 980, 680
_HEADING_SCALE = 1.25
_ACTION = QDialogButtonBox.ButtonRole.ActionRole


class TuningResultDialog(Dialog):
    """The verdict and why, figures before and after, and the photos that show it.

    Parameters
    ----------
    tuned : FineTunedVersion
    session : Session
    tuner : FineTuner
        Puts a version in use.
    keeper : VersionKeeper
        Says when a version may no longer be listed.
    runner : JobRunner
    colours : ClassColours
    parent : QWidget or None
    """

    def __init__(
        self,
        tuned: FineTunedVersion,
        session: Session,
        tuner: FineTuner,
        keeper: VersionKeeper,
        runner: JobRunner,
        colours: ClassColours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Result of the fine-tune"), parent)
        self._tuned = tuned
        self._session = session
        self._tuner = tuner
        self._state = PlainLabel(wraps=True)
        contested, judged = tuned.outcome.contested, tuned.outcome.judged
        self._contested = PictureRows(contested_rows(contested, colours), runner)
        self._judged = PictureRows(judged_rows(judged, colours), runner, rest_text(judged))
        self._use = QPushButton(tr("&Use the new model"))
        self._use.clicked.connect(partial(self._put_in_use, new=True))
        self._keep = QPushButton("")
        self._keep.clicked.connect(self._keep_old)
        self._lay_out()
        for rows in (self._contested, self._judged):
            rows.draw()
            self.finished.connect(rows.cancel)
        session.project_changed.connect(self.reject)
        tuner.model_in_use_changed.connect(self._show_state)
        keeper.changed.connect(self._show_state)
        self._show_state()
        self.resize(*_SIZE)

    @property
    def version_id(self) -> str:
        """Id of the new version."""
        return self._tuned.version.id

    # What is in use

    @property
    def _is_in_use(self) -> bool:
        project = self._session.project
        return project is not None and project.versions.in_use().id == self._tuned.version.id

    def _is_listed(self, version: ModelVersion) -> bool:
        """Whether a version still exists; it may have been deleted since."""
        project = self._session.project
        return project is not None and project.versions.find(version.id) is not None

    def _can_use(self, version: ModelVersion) -> bool:
        project = self._session.project
        return project is not None and not project.read_only and self._is_listed(version)

    def _show_state(self) -> None:
        in_use = self._is_in_use
        self._keep.setEnabled(not in_use or self._can_use(self._tuned.rival))
        self._use.setEnabled(self._can_use(self._tuned.version))
        self._use.setVisible(not in_use)
        self._state.setText(self._state_text())
        self._show_keeping()

    def _show_keeping(self) -> None:
        """Say what the other button does: it takes back what is in use, or only closes."""
        in_use = self._is_in_use
        self._keep.setText(tr("U&ndo: use the one before") if in_use else tr("&Keep the old model"))
        tip = tr("Propose with {title} again; the new model stays a version", title=tr_stored(self._tuned.rival.title))
        if not in_use:
            tip = tr("Close; the new model stays a version") if self._is_listed(self._tuned.version) else ""
        self._keep.setToolTip(plain_tip(tip))

    def _state_text(self) -> str:
        if self._is_in_use:
            return tr("The new model is in use. Masks that nobody touched are proposed again.")
        if self._is_listed(self._tuned.version):
            return tr("The new model is not in use. It stays listed under Model > Versions.")
        title = self._tuned.version.title
        return error_text(ProjectError("the model version “{title}” is gone and no longer listed", title=title))

    def _put_in_use(self, *, new: bool) -> None:
        self._tuner.use(self._tuned, new=new)

    def _keep_old(self) -> None:
        if self._is_in_use:
            self._put_in_use(new=False)
        else:
            self.accept()

    # Widgets

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        for widget in [*self._texts(), *self._photos()]:
            column.addWidget(widget)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(12)
        layout.addWidget(heading(heading_text(self._tuned), _HEADING_SCALE))
        layout.addWidget(_scrolled(page), 1)
        layout.addWidget(self._make_buttons())

    def _texts(self) -> list[QWidget]:
        tables = QWidget()
        row = QHBoxLayout(tables)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(32)
        header = (tr("Figure"), tr("Before"), tr("After"), tr("Change"))
        figures = FigureTable(tr("Figures before and after"), figure_rows(self._tuned.outcome), header)
        row.addWidget(figures, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(FigureTable(tr("The fine-tune"), facts(self._tuned)), 1, Qt.AlignmentFlag.AlignTop)
        notes = [PlainLabel(note, wraps=True) for note in self._tuned.notes]
        return [PlainLabel(reason_text(self._tuned), wraps=True), self._state, *notes, tables]

    def _photos(self) -> list[QWidget]:
        contested: list[QWidget] = [heading(tr("Where the new model contradicts its base")), self._contested]
        judged = [heading(tr("Photos that judged both models")), self._judged]
        return [*contested, *judged] if self._tuned.outcome.contested else judged

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = self.make_buttons()
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._use, _ACTION)
        buttons.addButton(self._keep, _ACTION)
        versions = buttons.addButton(tr("&Versions…"), _ACTION)
        versions.clicked.connect(self._tuner.versions_requested)
        project = self._session.project
        versions.setEnabled(project is not None and not project.read_only)
        for button in (self._use, self._keep, versions):
            button.setAutoDefault(False)
        close.setDefault(True)  # Return must not put a model in use that contradicts the one before
        return buttons


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(tr("Result of the fine-tune"))
    area.setWidget(page)
    return area
