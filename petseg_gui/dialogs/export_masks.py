"""Export masks: what and where to, progress, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core.exporting.plan import ExportPlan
from core.exporting.preview import ExportPreview, preview_export
from core.exporting.report import ExportReport
from core.paths import readable_name
from core.project import Project
from petseg_gui.dialogs.export_form import ExportForm
from petseg_gui.dialogs.export_summary import left_out_text, outcome_of_export
from petseg_gui.dialogs.outcome_page import OutcomePage
from petseg_gui.dialogs.preview_pane import PreviewPane
from petseg_gui.dialogs.transfer_dialog import TransferDialog
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.pictures.picture_drawer import SIDE, PictureDrawer
from petseg_gui.jobs.transfer.exporter import Exporter
from petseg_gui.localized import sentences
from petseg_gui.models.session import Session
from petseg_gui.models.settings import SettingsStore
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.progress.progress_page import ProgressPage

_DELAY_MS = 150
"""So that a category that is typed is planned once."""


class ExportDialog(TransferDialog):
    """A form with a preview, then progress, then a summary. It does not keep one from working on.

    Parameters
    ----------
    session : Session
    settings : SettingsStore
    exporter : Exporter
    drawer : PictureDrawer
    runner : JobRunner
    parent : QWidget or None
    """

    def __init__(
        self,
        session: Session,
        settings: SettingsStore,
        exporter: Exporter,
        drawer: PictureDrawer,
        runner: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        progress = ProgressPage(tr("Progress of the export"))
        super().__init__(tr("Export masks"), progress, OutcomePage(tr("Could not be exported:")), parent)
        self._session = session
        self._settings = settings
        self._exporter = exporter
        self._drawer = drawer
        self._out = Path()
        self._form = self._make_form(session.project, runner)
        self._preview = PreviewPane(drawer)
        self._count = PlainLabel(wraps=True)
        self._form.right.addWidget(self._preview, 1)
        self._form.right.addWidget(self._count)
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._refresh)
        self._add_pages()
        self._connect()
        if exporter.running:
            self._show_running()
        else:
            self._show_form()
        self.resize(920, 640)

    # The form

    def _make_form(self, project: Project | None, runner: JobRunner) -> ExportForm:
        root = Path() if project is None else project.root
        entries = self._session.entries
        choices, name = self._settings.settings.export, root.name or "photos"
        return ExportForm(choices, entries.counts(), name, root.parent, runner, entries.used_tags())

    def _show_form(self, problem: str = "") -> None:
        self.show_page(self._form, tr("Close"), problem)
        self._refresh()

    def _refresh(self) -> None:
        """Find out how many photos would be written; what is shown stays until then."""
        if self._session.project is not None and not self._exporter.running:
            self._exporter.plan(self._session.project, self._form.request)

    def _show_plan(self, plan: ExportPlan | None, problem: str = "") -> None:
        """Show how many photos would be written, and what one would look like."""
        self._count.setText(problem or ("" if plan is None else _count_text(plan)))
        can_write = plan is not None and bool(plan.photos) and self._form.request.out.is_absolute()
        self._export.setEnabled(can_write)
        if plan is None or not plan.photos:
            self._preview.clear()
            return
        current = self._session.current
        photo = next((photo for photo in plan.photos if photo.name == current), plan.photos[0])
        self._preview.draw(partial(preview_export, photo, plan.options, SIDE), self._show_picture)

    def _show_refusal(self, text: str) -> None:
        self._show_plan(None, text)

    def _show_picture(self, preview: ExportPreview) -> None:
        self._preview.show_picture(preview.picture, _caption(preview))

    def _start(self) -> None:
        if self._session.project is not None and self._exporter.start(self._session.project, self._form.request):
            self._settings.update(export=self._form.choices)

    # Progress and summary

    def _show_running(self) -> None:
        self._drawer.cancel()
        self.progress.show_waiting(tr("Waiting until everything is saved…"))
        self._cancel_export.setEnabled(True)
        self.show_page(self.progress, tr("&Hide"))

    def _cancel(self) -> None:
        self._cancel_export.setEnabled(False)
        self.progress.show_stopping()
        self._exporter.cancel()

    def _show_summary(self, report: ExportReport) -> None:
        self._out = report.out
        self.outcome.show_outcome(outcome_of_export(report))
        self.show_page(self.outcome, tr("Close"))

    # Widgets

    def _add_pages(self) -> None:
        self._export = self.add_button(tr("E&xport"), tr("Write the masks into the folder"), self._start)
        self._export.setEnabled(False)  # until it is known what there is to export
        tip = tr("Stop; exporting to the same folder goes on from there")
        self._cancel_export = self.add_button(tr("&Cancel the export"), tip, self._cancel)
        again = self.add_button(tr("Export &again…"), tr("Go back to the choices"), self._show_form)
        self.outcome.add_action(
            tr("Show in &file manager"), tr("Show the folder of the export"), lambda: self._exporter.show(self._out)
        )
        self.add_page(self._form, self._export, default=self._export)
        self.add_page(self.progress, self._cancel_export, default=None)  # a held Return must not cancel what it began
        self.add_page(self.outcome, again, default=self.close_button)

    def _connect(self) -> None:
        self._form.changed.connect(self._delay.start)
        self._session.project_changed.connect(self.reject)
        self._session.entry_changed.connect(self._delay.start)
        self._session.photos_changed.connect(self._delay.start)
        self._exporter.planned.connect(self._show_plan)
        self._exporter.refused.connect(self._show_refusal)
        self._exporter.started.connect(self._show_running)
        self._exporter.progressed.connect(self.progress.show_progress)
        self._exporter.succeeded.connect(self._show_summary)
        self._exporter.stopped.connect(self._show_form)
        self.finished.connect(self._leave)

    def _leave(self) -> None:
        self._drawer.cancel()
        self._exporter.report_end()  # if there is one, nobody looks at it here


def _caption(preview: ExportPreview) -> str:
    name = readable_name(preview.name)
    if preview.regions == 1:
        return tr("{name}: one region of pet", name=name)
    if preview.regions:
        return tr("{name}: {count} regions of pet", name=name, count=preview.regions)
    return tr("{name}: no pet", name=name)


def _count_text(plan: ExportPlan) -> str:
    """Return how many photos will be written, and which are left out."""
    count = len(plan.photos)
    if not count:
        text = tr("No photo fits these choices.")
    elif count == 1:
        text = tr("1 photo will be in the export.")
    else:
        text = tr("{count:,} photos will be in the export.", count=count)
    left_out = left_out_text(plan.left_out)
    return sentences(text, tr("Left out: {list}.", list=left_out) if left_out else "")
