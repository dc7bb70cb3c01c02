"""Import masks: from where, what they mean, progress, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.formats import FORMATS
from core.images import RgbImage
from core.importing import ImportReport, Match
from core.importing.preview import preview_import
from core.paths import readable_name
from core.project import Project
from petseg_gui.dialogs.dialog import Dialog
from petseg_gui.dialogs.import_form import ImportForm
from petseg_gui.dialogs.import_summary import ImportSummary
from petseg_gui.jobs.importer import FoundMasks, Importer
from petseg_gui.jobs.picture_drawer import SIDE, PictureDrawer
from petseg_gui.plain_text import PlainLabel
from petseg_gui.translation import tr
from petseg_gui.widgets.picture import Picture

_DELAY_MS = 150


class ImportDialog(Dialog):
    """Asks for a file or folder, shows what its masks would become, and takes them over as one step.

    Parameters
    ----------
    project : Project
    importer : Importer
    drawer : PictureDrawer
    path : Path or None
        A file or folder that was dropped.
    parent : QWidget or None
    """

    def __init__(
        self,
        project: Project,
        importer: Importer,
        drawer: PictureDrawer,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Import masks"), parent)
        self._project = project
        self._importer = importer
        self._drawer = drawer
        self._found: FoundMasks | None = None
        self._shown = 0
        self._path = QLineEdit()
        self._path.setAccessibleName(tr("File or folder with masks"))
        self._path.setPlaceholderText(tr("A folder of masks, or a .json, .xml or .zip file"))
        self._format = QComboBox()
        self._format.setAccessibleName(tr("Format"))
        self._form = ImportForm()
        self._picture, self._caption = Picture(tr("Preview")), PlainLabel()
        self._caption.setWordWrap(True)
        self._matched, self._problem = _sentence(), _sentence()
        self._progress, self._progress_text = QProgressBar(), PlainLabel()
        self._summary = ImportSummary()
        self._pages = QStackedWidget()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._show_preview)
        self._lay_out()
        self._connect()
        self._show_page(self._choice_page)
        if path is not None:
            self._find(path)

    # The masks

    def _find(self, path: Path, key: str | None = None) -> None:
        """Read masks, as a format or as what they look like."""
        self._path.setText(str(path))
        self._found = None
        self._problem.setText("")
        self._progress.setRange(0, 0)
        self._progress_text.setText(tr("Reading …"))
        self._show_page(self._running_page)
        self._importer.find(self._project, path, key)

    def _find_typed(self) -> None:
        text = self._path.text().strip()
        if text:
            self._find(Path(text).expanduser())

    def _show_found(self, found: FoundMasks) -> None:
        self._found, self._shown = found, 0
        self._format.clear()
        for key in found.source.formats:
            self._format.addItem(tr(FORMATS[key].title), key)
        self._format.setCurrentIndex(self._format.findData(found.prepared.format))
        self._format.setEnabled(self._format.count() > 1)
        self._form.show_prepared(found.prepared)
        self._matched.setText(_matched_text(found))
        self._show_page(self._form_page)
        self._show_preview()

    def _choose_format(self) -> None:
        if self._found is not None:
            self._find(self._found.source.path, self._format.currentData())

    def _show_stopped(self, text: str) -> None:
        """Show why nothing could be read or taken over."""
        self._problem.setText(text)
        self._show_page(self._choice_page if self._found is None else self._form_page)

    # The preview

    def _matches(self) -> tuple[Match, ...]:
        return () if self._found is None else tuple(self._found.prepared.matching.matches)

    def _step(self, by: int) -> None:
        self._shown = (self._shown + by) % max(1, len(self._matches()))
        self._show_preview()

    def _show_preview(self) -> None:
        matches, choices = self._matches(), self._form.choices
        if not matches or choices is None:
            self._picture.show_picture(None)
            self._caption.setText("")
            return
        match = matches[self._shown]
        name = readable_name(match.photo)
        text = tr("{name} ({row} of {total})", name=name, row=self._shown + 1, total=len(matches))
        self._caption.setText(text)
        self._drawer.draw(
            partial(preview_import, self._project, match, choices, SIDE),
            self._picture.show_picture,
            self._show_preview_problem,
        )

    def _show_preview_problem(self, text: str) -> None:
        empty: RgbImage | None = None
        self._picture.show_picture(empty)
        self._caption.setText(text)

    # The import

    def _start(self) -> None:
        choices = self._form.choices
        if self._found is None or choices is None:
            return
        self._drawer.cancel()
        self._progress.setRange(0, 0)
        self._progress_text.setText(tr("Waiting until everything is saved …"))
        self._show_page(self._running_page)
        self._importer.take_over(self._project, self._found.prepared, choices)

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)
        self._progress_text.setText(tr("{done:,} of {total:,}", done=done, total=total))

    def _show_summary(self, report: ImportReport) -> None:
        self._summary.show_report(report)
        self._show_page(self._summary)

    def reject(self) -> None:
        """Cancel what is running first; Esc again closes."""
        if self._importer.running:
            self._progress_text.setText(tr("Stopping …"))
            self._importer.cancel()
        else:
            super().reject()

    # Widgets

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        has_matches = bool(self._matches())
        self._import.setVisible(page is self._form_page)
        self._import.setEnabled(has_matches)
        self._back.setVisible(page in (self._form_page, self._summary))
        self._close.setText(tr("Cancel") if page is not self._summary else tr("Close"))
        (self._import if page is self._form_page else self._close).setDefault(True)
        self._problem.setVisible(bool(self._problem.text()))

    def _lay_out(self) -> None:
        self._choice_page, self._form_page, self._running_page = QWidget(), QWidget(), QWidget()
        self._lay_out_choice()
        self._lay_out_form()
        running = QVBoxLayout(self._running_page)
        self._progress.setAccessibleName(tr("Progress of the import"))
        running.addStretch(1)
        running.addWidget(self._progress)
        running.addWidget(self._progress_text)
        running.addStretch(1)
        for page in (self._choice_page, self._form_page, self._running_page, self._summary):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(12)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._make_buttons())
        self.resize(900, 620)

    def _lay_out_choice(self) -> None:
        text = _sentence()
        text.setText(
            tr("Choose a folder with masks, or a file that holds them. You see a preview before anything is changed.")
        )
        files = ", ".join(tr(row.title) for row in FORMATS.values() if row.reader is not None)
        known = _sentence()
        known.setText(tr("Formats that are read: {formats}.", formats=files))
        row = QHBoxLayout()
        row.addWidget(self._path, 1)
        for title, choose in (("&Folder …", self._choose_folder), ("F&ile …", self._choose_file)):
            button = QPushButton(tr(title))
            button.setAutoDefault(False)
            button.clicked.connect(choose)
            row.addWidget(button)
        layout = QVBoxLayout(self._choice_page)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (text, known):
            layout.addWidget(widget)
        layout.insertLayout(1, row)
        layout.addStretch(1)

    def _lay_out_form(self) -> None:
        top = QHBoxLayout()
        label = PlainLabel(tr("F&ormat"))
        label.setBuddy(self._format)
        top.addWidget(label)
        top.addWidget(self._format)
        top.addWidget(self._matched, 1)
        steps = QHBoxLayout()
        for text, name, by in (("‹", "Previous photo", -1), ("›", "Next photo", 1)):
            button = QPushButton(text)
            button.setAccessibleName(tr(name))
            button.setToolTip(tr(name))
            button.setAutoDefault(False)
            button.setFixedWidth(36)
            button.clicked.connect(partial(self._step, by))
            steps.addWidget(button)
        steps.addWidget(self._caption, 1)
        right = QVBoxLayout()
        right.addWidget(self._picture, 1)
        right.addLayout(steps)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._form, 1)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self._form_page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(middle, 1)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self._back = buttons.addButton(tr("&Other masks …"), QDialogButtonBox.ButtonRole.ActionRole)
        self._import = buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.ActionRole)
        self._close = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._close.setIcon(QIcon())
        for button in (self._back, self._close):
            button.setAutoDefault(False)
        self._import.clicked.connect(self._start)
        self._back.clicked.connect(self._choose_again)
        buttons.rejected.connect(self.reject)
        return buttons

    def _choose_again(self) -> None:
        self._found = None
        self._show_page(self._choice_page)
        self._path.setFocus()

    def _choose_folder(self) -> None:
        dialog = self._file_dialog(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _choose_file(self) -> None:
        dialog = self._file_dialog(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Masks (*.json *.xml *.zip *.png *.tif *.tiff *.bmp *.jsonl)"), tr("All files (*)")])
        dialog.open()

    def _file_dialog(self, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, tr("Masks to import"), str(self._project.root.parent))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(lambda chosen: self._find(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _connect(self) -> None:
        self._path.returnPressed.connect(self._find_typed)
        self._format.activated.connect(self._choose_format)
        self._form.changed.connect(self._delay.start)
        self._importer.progressed.connect(self._show_progress)
        self._importer.found.connect(self._show_found)
        self._importer.succeeded.connect(self._show_summary)
        self._importer.stopped.connect(self._show_stopped)
        self.finished.connect(self._drawer.cancel)
        self.finished.connect(self._importer.close)


def _matched_text(found: FoundMasks) -> str:
    prepared = found.prepared
    matched, unmatched = len(prepared.matching.matches), len(prepared.matching.unmatched)
    text = tr("{count:,} photos have a mask here.", count=matched)
    if matched == 1:
        text = tr("1 photo has a mask here.")
    if unmatched:
        text = f"{text} {tr('{count:,} masks belong to no photo of this folder.', count=unmatched)}"
    if prepared.conflicts:
        text = f"{text} {tr('{count:,} of the photos have a mask already.', count=len(prepared.conflicts))}"
    return text


def _sentence() -> QLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    return label
