"""What a fine-tune will use, before it begins."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.project import Project
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.tuning_options_form import TuningOptionsForm
from petseg_gui.dialogs.tuning_photo_texts import held_out_text, left_out_lines, left_out_title, trained_on_text
from petseg_gui.dialogs.watched_choice import WatchedChoice
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.pictures.picture_series import PictureSeries
from petseg_gui.jobs.pictures.thumbnail_files import photo_thumbnail
from petseg_gui.jobs.tuning.fine_tuner import FineTuner
from petseg_gui.jobs.tuning.tuning_planner import MAX_WATCHED, TuningPlan, TuningPlanner, TuningStart
from petseg_gui.models.session import Session
from petseg_gui.models.settings import SettingsStore
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr, tr_stored
from petseg_gui.widgets.busy_bar import BusyBar
from petseg_gui.widgets.check_box import CheckBox
from petseg_gui.widgets.collapsible_section import CollapsibleSection
from petseg_gui.widgets.progress.tuning_panel import duration_text

_MAX_CANDIDATES = 60
_WIDTH = 560
_LIST_HEIGHT = 96


class TuningSheet(Dialog):
    """Photos that are used and left out, the expected time, and what can be chosen.

    Parameters
    ----------
    project : Project
        The open one.
    session : Session
    settings : SettingsStore
    planner : TuningPlanner
    tuner : FineTuner
    runner : JobRunner
    parent : QWidget or None
    """

    def __init__(
        self,
        project: Project,
        session: Session,
        settings: SettingsStore,
        planner: TuningPlanner,
        tuner: FineTuner,
        runner: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Fine-tune the model"), parent)
        self._session = session
        self._settings = settings
        self._tuner = tuner
        self._status = PlainLabel(tr("Looking at the reviewed photos…"), wraps=True)
        self._busy = BusyBar(tr("Looking at the reviewed photos"))
        self._busy.setFixedHeight(10)
        self._trained_on, self._held_out, self._time = (PlainLabel(wraps=True) for _ in range(3))
        self._base = QComboBox()
        self._left_out = QListWidget()
        self._left_out_section = CollapsibleSection("", self._left_out, expanded=False)
        self._pictures = PictureSeries(runner, self)
        self._watched = WatchedChoice(self._pictures, partial(photo_thumbnail, project), MAX_WATCHED)
        self._options = TuningOptionsForm(settings.settings.tuning)
        self._seconds = 0.0
        self._skip_next_time = CheckBox(tr("&Begin at once next time"))
        self._page = self._make_page()
        self._start = self._lay_out()
        self._connect(planner)
        self._busy.be_busy()
        self._page.setVisible(False)
        self.resize(_WIDTH, 560)
        planner.request()

    def _connect(self, planner: TuningPlanner) -> None:
        planner.planned.connect(self._show_plan)
        planner.failed.connect(self._show_problem)
        self._options.changed.connect(self._show_time)
        self._session.project_changed.connect(self.reject)
        self._tuner.started.connect(self.reject)  # from the keyboard, or by itself
        self.finished.connect(self._pictures.cancel)
        self.finished.connect(planner.cancel)

    # What was found

    def _show_plan(self, plan: TuningPlan) -> None:
        photos = plan.photos
        self._busy.hide()
        self._status.setText(
            tr("The model is trained on your reviewed photos in the background. You can keep painting meanwhile.")
        )
        self._trained_on.setText(trained_on_text(photos))
        self._held_out.setText(held_out_text(photos))
        self._seconds = plan.seconds
        self._show_time()
        self._left_out_section.setVisible(bool(photos.left_out))
        self._left_out_section.set_title(left_out_title(photos))
        self._left_out.clear()
        self._left_out.addItems(left_out_lines(photos))
        self._base.clear()
        for version in plan.versions:
            self._base.addItem(tr_stored(version.title), version.id)
        self._base.setCurrentIndex(self._base.findData(plan.base))
        candidates = dict.fromkeys([*plan.watched, *photos.held_out, *photos.untouched, *photos.trained_on])
        self._watched.show_photos(list(candidates)[:_MAX_CANDIDATES], plan.watched)
        self._page.setVisible(True)
        self._start.setEnabled(photos.are_enough)
        self._start.setFocus()

    def _show_time(self) -> None:
        usual = self._options.choices.options.are_usual
        template = "about {duration}" if usual else "about {duration} with all choices on Automatic"
        self._time.setText(tr(template, duration=duration_text(self._seconds)))

    def _show_problem(self, problem: str) -> None:
        self._busy.hide()
        self._status.setText(problem)

    def _begin(self) -> None:
        choices = self._options.choices
        self._settings.update(tuning=choices, tuning_sheet=not self._skip_next_time.isChecked())
        start = TuningStart(choices.options, self._base.currentData() or "", self._watched.checked)
        self._tuner.start(start)
        self.accept()

    # Widgets

    def _make_page(self) -> QWidget:
        page = QWidget()
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(8)
        for title, field in (
            (tr("Trained on"), self._trained_on),
            (tr("Held out"), self._held_out),
            (tr("Expected time"), self._time),
        ):
            form.addRow(PlainLabel(title), field)
        base = PlainLabel(tr("Start &from"))
        base.setBuddy(self._base)
        self._base.setToolTip(plain_tip(tr("The shipped model, unless you want to go on from a version of your own")))
        form.addRow(base, self._base)
        self._left_out.setFixedHeight(_LIST_HEIGHT)
        self._left_out.setAccessibleName(tr("Photos left out"))
        watched = PlainLabel(tr("&Watch up to {count} photos after each epoch:", count=MAX_WATCHED))
        watched.setBuddy(self._watched)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self._left_out_section)
        layout.addWidget(watched)
        layout.addWidget(self._watched)
        layout.addWidget(CollapsibleSection(tr("Advanced"), self._options, expanded=False))
        layout.addStretch(1)
        return page

    def _lay_out(self) -> QPushButton:
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        self._skip_next_time.setToolTip(
            plain_tip(tr("Fine-tune without this sheet; Edit > Settings > Fine-tuning brings it back"))
        )
        buttons = QDialogButtonBox()
        start = buttons.addButton(tr("&Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        start.setDefault(True)
        start.setEnabled(False)
        cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        buttons.accepted.connect(self._begin)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(12)
        for widget in (self._status, self._busy):
            layout.addWidget(widget)
        layout.addWidget(area, 1)
        layout.addWidget(self._skip_next_time)
        layout.addWidget(buttons)
        return start
