"""Export masks: what and where to, progress, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import ExportError
from core.exporting.plan import ExportPlan, plan_export
from core.exporting.preview import ExportPreview, preview_export
from core.exporting.report import ExportReport
from core.paths import readable_name
from core.project import PhotoState, Project
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.export_form import ExportForm
from petseg_gui.dialogs.export_summary import ExportSummary
from petseg_gui.jobs.exporter import Exporter
from petseg_gui.jobs.picture_drawer import SIDE, PictureDrawer
from petseg_gui.models.session import Session
from petseg_gui.models.settings import SettingsStore
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import error_text, tr
from petseg_gui.widgets.photo_list import STATE_TITLES
from petseg_gui.widgets.picture import Picture

_DELAY_MS = 150
"""So that a category that is typed is planned once."""


class ExportDialog(Dialog):
    """A form with a preview, then progress, then a summary. It does not keep one from working on.

    Parameters
    ----------
    session : Session
    settings : SettingsStore
    exporter : Exporter
    drawer : PictureDrawer
    parent : QWidget or None
    """

    def __init__(
        self,
        session: Session,
        settings: SettingsStore,
        exporter: Exporter,
        drawer: PictureDrawer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Export masks"), parent)
        self._session = session
        self._settings = settings
        self._exporter = exporter
        self._drawer = drawer
        self._plan: ExportPlan | None = None
        self._project = session.project
        self._form = self._make_form(session.project)
        self._picture = Picture(tr("Preview"))
        self._caption, self._count = _sentence(), _sentence()
        self._progress, self._progress_text = QProgressBar(), PlainLabel()
        self._problem = _sentence()
        self._summary = ExportSummary()
        self._pages = QStackedWidget()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._refresh)
        self._lay_out()
        self._connect()
        self._refresh()
        if exporter.running:
            self._show_running()

    # The form

    def _make_form(self, project: Project | None) -> ExportForm:
        root = Path() if project is None else project.root
        counts = self._session.counts()
        return ExportForm(self._settings.settings.export, counts, root.name or "photos", root.parent)

    def _refresh_soon(self) -> None:
        self._delay.start()

    def _refresh(self) -> None:
        """Show how many photos would be written, and what one would look like."""
        self._plan, problem = None, ""
        if self._project is not None and self._session.is_at(self._project):
            try:
                self._plan = plan_export(self._project, self._form.request)
            except ExportError as error:
                problem = error_text(error)
        plan = self._plan
        self._count.setText(problem or ("" if plan is None else _count_text(plan)))
        can_write = plan is not None and bool(plan.photos) and self._form.request.out.is_absolute()
        self._export.setEnabled(can_write)
        self._show_preview()

    def _show_preview(self) -> None:
        if self._plan is None or not self._plan.photos:
            self._drawer.cancel()
            self._picture.show_picture(None)
            self._caption.setText("")
            return
        current = self._session.current
        photo = next((photo for photo in self._plan.photos if photo.name == current), self._plan.photos[0])
        draw = partial(preview_export, photo, self._plan.options, SIDE)
        self._drawer.draw(draw, self._show_picture, self._caption.setText)

    def _show_picture(self, preview: ExportPreview) -> None:
        self._picture.show_picture(preview.picture)
        name = readable_name(preview.name)
        if preview.regions == 1:
            text = tr("{name}: one region of pet", name=name)
        elif preview.regions:
            text = tr("{name}: {count} regions of pet", name=name, count=preview.regions)
        else:
            text = tr("{name}: no pet", name=name)
        self._caption.setText(text)

    def _start(self) -> None:
        if self._project is not None and self._exporter.start(self._project, self._form.request):
            self._settings.update(export=self._form.choices)

    # Progress and summary

    def _show_running(self) -> None:
        self._drawer.cancel()
        self._progress.setRange(0, 0)
        self._progress_text.setText(tr("Waiting until everything is saved …"))
        self._pages.setCurrentWidget(self._running_page)
        self._cancel_export.setEnabled(True)
        self._show_buttons()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._progress_text.setText(tr("{done:,} of {total:,} photos", done=done, total=total))

    def _cancel(self) -> None:
        self._cancel_export.setEnabled(False)
        self._progress_text.setText(tr("Stopping …"))
        self._exporter.cancel()

    def _show_summary(self, report: ExportReport) -> None:
        self._summary.show_report(report)
        self._pages.setCurrentWidget(self._summary)
        self._show_buttons()

    def _show_stopped(self, text: str) -> None:
        """Show the form again, with why there is no export."""
        self._pages.setCurrentWidget(self._form_page)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._show_buttons()
        self._refresh()

    def _show_buttons(self) -> None:
        page = self._pages.currentWidget()
        self._export.setVisible(page is self._form_page)
        self._cancel_export.setVisible(page is self._running_page)
        self._again.setVisible(page is self._summary)
        self._close.setText(tr("Close") if page is not self._running_page else tr("Work on"))
        (self._export if page is self._form_page else self._close).setDefault(True)

    def _lay_out(self) -> None:
        self._form_page = self._form
        preview = QVBoxLayout()
        preview.addWidget(self._picture, 1)
        for label in (self._caption, self._count, self._problem):
            preview.addWidget(label)
        self._problem.hide()
        self._form.right.addLayout(preview, 1)
        self._running_page = QWidget()
        running = QVBoxLayout(self._running_page)
        self._progress.setAccessibleName(tr("Progress of the export"))
        for stretch in (True, False):
            running.addStretch(1)
            if stretch:
                running.addWidget(self._progress)
                running.addWidget(self._progress_text)
        for page in (self._form_page, self._running_page, self._summary):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(12)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._make_buttons())
        self.resize(860, 640)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self._export = buttons.addButton(tr("E&xport"), QDialogButtonBox.ButtonRole.ActionRole)
        self._cancel_export = buttons.addButton(tr("Cancel the export"), QDialogButtonBox.ButtonRole.ActionRole)
        self._again = buttons.addButton(tr("Export &again …"), QDialogButtonBox.ButtonRole.ActionRole)
        self._close: QPushButton = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._close.setIcon(QIcon())
        for button in (self._cancel_export, self._again, self._close):
            button.setAutoDefault(False)
        self._export.clicked.connect(self._start)
        self._cancel_export.clicked.connect(self._cancel)
        self._again.clicked.connect(lambda: self._show_stopped(""))
        buttons.rejected.connect(self.reject)
        self._pages.setCurrentIndex(0)
        self._show_first_buttons()
        return buttons

    def _show_first_buttons(self) -> None:
        self._cancel_export.hide()
        self._again.hide()
        self._export.setDefault(True)

    def _connect(self) -> None:
        self._form.changed.connect(self._refresh_soon)
        self._session.project_changed.connect(self.reject)
        self._session.entry_changed.connect(self._refresh_soon)
        self._exporter.started.connect(self._show_running)
        self._exporter.progressed.connect(self._show_progress)
        self._exporter.succeeded.connect(self._show_summary)
        self._exporter.stopped.connect(self._show_stopped)
        self.finished.connect(self._leave)

    def _leave(self) -> None:
        self._drawer.cancel()
        self._exporter.report_end()  # if there is one, nobody looks at it here


def _count_text(plan: ExportPlan) -> str:
    """Return how many photos will be written, and which are left out."""
    count = len(plan.photos)
    if not count:
        text = tr("No photo is in these states.")
    elif count == 1:
        text = tr("1 photo will be in the export.")
    else:
        text = tr("{count:,} photos will be in the export.", count=count)
    left_out = [
        tr("{count:,} {state}", count=plan.left_out[state], state=tr(STATE_TITLES[state]).lower())
        for state in PhotoState
        if plan.left_out.get(state)
    ]
    return f"{text} {tr('Left out: {list}.', list=', '.join(left_out))}" if left_out else text


def _sentence() -> QLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    return label
