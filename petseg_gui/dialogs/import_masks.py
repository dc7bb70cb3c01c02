"""Import masks: from where, what they mean, progress, and what came of it."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from core.importing import ImportReport
from petseg_gui.dialogs.import_choice import ImportChoicePage
from petseg_gui.dialogs.import_form import ImportForm
from petseg_gui.dialogs.import_summary import outcome_of_import
from petseg_gui.dialogs.outcome_page import OutcomePage
from petseg_gui.dialogs.transfer_dialog import TransferDialog
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.pictures.picture_drawer import PictureDrawer
from petseg_gui.jobs.transfer.importer import FoundMasks, Importer
from petseg_gui.models.session import Session
from petseg_gui.models.settings import SettingsStore
from petseg_gui.translation import tr
from petseg_gui.widgets.progress.progress_page import ProgressPage


class ImportDialog(TransferDialog):
    """Asks for a file or folder, shows what its masks would become, and takes them over as one step.

    Parameters
    ----------
    session : Session
    settings : SettingsStore
    importer : Importer
    drawer : PictureDrawer
    runner : JobRunner
    path : Path or None
        A file or folder that was dropped.
    parent : QWidget or None
    """

    def __init__(
        self,
        session: Session,
        settings: SettingsStore,
        importer: Importer,
        drawer: PictureDrawer,
        runner: JobRunner,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        progress = ProgressPage(tr("Progress of the import"))
        super().__init__(tr("Import masks"), progress, OutcomePage(tr("Not imported:")), parent)
        self._session = session
        self._settings = settings
        self._importer = importer
        self._drawer = drawer
        self._found: FoundMasks | None = None
        start = Path.home() if session.project is None else session.project.root.parent
        self._choice = ImportChoicePage(settings.settings.import_path, start, runner)
        self._form = ImportForm(drawer)
        self._add_pages()
        self._connect()
        self._choose_again()
        if path is not None:
            self._find(path)
        self.resize(960, 620)

    # The masks

    def _choose_again(self) -> None:
        self._found = None
        self.show_page(self._choice, tr("Cancel"))
        self._allow_next()
        self._choice.focus()

    def _allow_next(self) -> None:
        self._next.setEnabled(self._choice.path is not None)

    def _find_typed(self) -> None:
        if self._choice.path is not None:
            self._find(self._choice.path)

    def _find(self, path: Path) -> None:
        """Read masks as what they look like."""
        self._choice.show_path(path)
        self._found = None
        if self._session.project is not None:
            self._show_running(tr("Reading…"))
            self._importer.find(self._session.project, path)

    def _read_as(self, key: str) -> None:
        """Read the same masks as another format."""
        if self._session.project is not None:
            self._show_running(tr("Reading…"))
            self._importer.read_as(self._session.project, key)

    def _show_found(self, found: FoundMasks) -> None:
        self._found = found
        self._settings.update(import_path=str(found.source.path))
        if self._session.project is not None:
            self._form.show_found(self._session.project, found, self._session.current)
        self._import.setEnabled(self._form.choices is not None)
        self.show_page(self._form, tr("Cancel"))

    def _show_stopped(self, text: str) -> None:
        """Show why nothing could be read or taken over."""
        if self._found is None:
            self._choose_again()
        self._form.show_format()
        self.show_page(self._choice if self._found is None else self._form, tr("Cancel"), text)

    # The import

    def _start(self) -> None:
        choices = self._form.choices
        if self._found is None or self._session.project is None or choices is None:
            return
        self._show_running(tr("Waiting until everything is saved…"))
        self._importer.take_over(self._session.project, self._found.prepared, choices)

    def _show_running(self, text: str) -> None:
        self._drawer.cancel()
        self.progress.show_waiting(text)
        self.show_page(self.progress, tr("Cancel"))

    def _show_summary(self, report: ImportReport) -> None:
        self.outcome.show_outcome(outcome_of_import(report))
        self.show_page(self.outcome, tr("Close"))

    def reject(self) -> None:
        """Cancel what is running; close if nothing is."""
        if self._importer.running:
            self.progress.show_stopping()
            self._importer.cancel()
        else:
            super().reject()

    # Widgets

    def _add_pages(self) -> None:
        again = self.add_button(tr("&Other masks…"), tr("Choose another file or folder"), self._choose_again)
        self._next = self.add_button(tr("&Next"), tr("Read the masks; nothing is changed yet"), self._find_typed)
        self._import = self.add_button(tr("&Import"), tr("Take the masks over, as one step"), self._start)
        self.add_page(self._choice, self._next, default=self._next)
        self.add_page(self._form, again, self._import, default=self._import)
        self.add_page(self.progress, default=None)  # a held Return must not cancel what it began
        self.add_page(self.outcome, again, default=self.close_button)

    def _connect(self) -> None:
        self._choice.changed.connect(self._allow_next)
        self._choice.chosen.connect(self._find)
        self._form.format_chosen.connect(self._read_as)
        self._importer.progressed.connect(self.progress.show_progress)
        self._importer.found.connect(self._show_found)
        self._importer.succeeded.connect(self._show_summary)
        self._importer.stopped.connect(self._show_stopped)
        self._session.project_changed.connect(self._close)
        self.finished.connect(self._leave)

    def _close(self) -> None:
        """Close even while something runs, as it is of another folder."""
        self.done(QDialog.DialogCode.Rejected)

    def _leave(self) -> None:
        self._drawer.cancel()
        self._importer.close()
