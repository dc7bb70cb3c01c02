"""The dialogs of the window."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count, groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from core.project import ModelVersion
from petseg_gui.jobs.folders.folder_target import FolderTarget
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.model.model_folder import VersionListing
from petseg_gui.jobs.model.start_model import start_model_of
from petseg_gui.jobs.shown_folder import show_once_found
from petseg_gui.jobs.tuning.fine_tuned_version import FineTunedVersion
from petseg_gui.logs import read_tail
from petseg_gui.models.key_bindings import KeyBindings, shown_keys
from petseg_gui.services import Services
from petseg_gui.translation import tr

if TYPE_CHECKING:
    from petseg_gui.dialogs.command_palette import CommandPalette
    from petseg_gui.dialogs.shortcuts import Section

_GESTURES: tuple[tuple[str, str | tuple[str, ...]], ...] = (
    ("Paint", "drag with the left button"),
    ("Paint background", "drag with the right button, or with Ctrl"),
    ("Straight line from the last stroke", "Shift+click"),
    ("Size of the tool", "Ctrl or Alt+wheel, or Alt+drag with the right button"),
    ("Zoom at the pointer", "wheel, or two fingers"),
    ("Move the photo", "drag with Space held, or with the middle button"),
    ("Hide the mask for a moment", "hold Q or M"),
    ("Next and previous photo", "Tab and Shift+Tab, over photo or list"),
    ("Photo of the grid, large", "Space, or a double click"),
    ("Size of thumbnails", "Ctrl+wheel, over list or grid"),
    ("Cancel what was begun", ("Esc",)),
)


@dataclass(frozen=True)
class ListedAction:
    """An action as lists of actions show it.

    Attributes
    ----------
    name : str
    menus : tuple of str
        Titles of the menus that lead to it: "View", "Theme".
    title : str
    action : QAction
    """

    name: str
    menus: tuple[str, ...]
    title: str
    action: QAction


class DialogOpener:
    """Opens dialogs. They are imported only then, so that the window appears sooner.

    Parameters
    ----------
    services : Services
    keys : KeyBindings
    actions : sequence of ListedAction
        All actions; those of one menu stand together.
    window : QWidget
    """

    def __init__(self, services: Services, keys: KeyBindings, actions: Sequence[ListedAction], window: QWidget) -> None:
        self._services = services
        self._keys = keys
        self._actions = actions
        self._window = window
        self._palette: CommandPalette | None = None
        self._opens_versions = False
        """Whether the user waits for the versions dialog; else a list is only for one that is open."""
        services.result_reader.found.connect(self.show_tuning_result)
        services.model_folder.listed.connect(self._show_listed_versions)
        services.version_keeper.changed.connect(self._list_versions_again)
        services.start_model.changed.connect(self._list_versions_again)

    def show_settings(self) -> None:
        """Show what holds for every folder."""
        from petseg_gui.dialogs.settings import SettingsDialog

        SettingsDialog(self._services.live_settings, self._window).open()

    def show_versions(self) -> None:
        """Offer the versions of the model in the open folder, and the models of the user's own folder."""
        self._opens_versions = True
        self._request_versions()

    def _request_versions(self) -> None:
        self._services.model_folder.request_list(self._services.settings.settings.models_folder)

    def _show_listed_versions(self, listing: VersionListing) -> None:
        from petseg_gui.dialogs.versions import VersionsDialog

        services, start = self._services, start_model_of(self._services.settings).digest
        shown = [dialog for dialog in self._window.findChildren(VersionsDialog) if dialog.isVisible()]
        for dialog in shown:
            dialog.show_versions(listing, start)
        opens, self._opens_versions = self._opens_versions, False
        if opens and not self._come_forward(VersionsDialog):
            dialog = VersionsDialog(listing, start, self._window)
            for signal, slot in (
                (dialog.chosen, services.model_folder.use),
                (dialog.renamed, services.version_keeper.rename),
                (dialog.annotated, services.version_keeper.annotate),
                (dialog.removed, services.version_keeper.remove),
                (dialog.exported, services.version_keeper.export),
                (dialog.imported, services.version_keeper.import_file),
                (dialog.start_chosen, services.start_model.choose),
                (dialog.result_requested, services.result_reader.request),
                (dialog.comparison_requested, partial(self._compare_versions, dialog)),
            ):
                signal.connect(slot)
            services.session.message.connect(dialog.show_news)
            services.session.project_leaving.connect(dialog.reject)
            dialog.open()

    def _list_versions_again(self) -> None:
        """Bring the versions dialog up to date, if it is open."""
        from petseg_gui.dialogs.versions import VersionsDialog

        if any(dialog.isVisible() for dialog in self._window.findChildren(VersionsDialog)):
            self._request_versions()

    def _compare_versions(self, parent: QWidget, first: ModelVersion, second: ModelVersion) -> None:
        from petseg_gui.dialogs.version_comparison import VersionComparisonDialog

        VersionComparisonDialog(self._services.version_comparer, first, second, parent).open()

    def show_tuning_sheet(self) -> None:
        """Show what a fine-tune would use."""
        from petseg_gui.dialogs.tuning_sheet import TuningSheet

        services, project = self._services, self._services.session.project
        if project is not None and not self._come_forward(TuningSheet):
            TuningSheet(
                project, services.session, services.settings, services.tuning_planner, services.fine_tuner,
                services.runner, self._window,
            ).open()  # fmt: skip

    def show_tuning_result(self, tuned: FineTunedVersion) -> None:
        """Show how a new version was judged."""
        from petseg_gui.dialogs.tuning_result import TuningResultDialog

        services = self._services
        for known in self._window.findChildren(TuningResultDialog):
            if known.version_id != tuned.version.id:
                known.close()
        if not self._come_forward(TuningResultDialog):
            TuningResultDialog(
                tuned, services.session, services.fine_tuner, services.version_keeper, services.runner,
                services.view.options.colours, self._window,
            ).show()  # fmt: skip

    def export_masks(self) -> None:
        """Show the export of the open folder, running or to be made."""
        from petseg_gui.dialogs.export_masks import ExportDialog

        services = self._services
        if not self._come_forward(ExportDialog):
            ExportDialog(
                services.session, services.settings, services.exporter, services.drawer, services.runner, self._window
            ).show()

    def import_masks(self, path: Path | None = None) -> None:
        """Show the import of masks into the open folder, of a file or folder if it is known which."""
        from petseg_gui.dialogs.import_masks import ImportDialog

        services, project = self._services, self._services.session.project
        if project is not None and not project.read_only and not self._come_forward(ImportDialog):
            ImportDialog(
                services.session, services.settings, services.importer, services.drawer, services.runner, path,
                self._window,
            ).open()  # fmt: skip

    def _come_forward(self, kind: type[QWidget]) -> bool:
        """Show a dialog that is open already; whether there is one."""
        for known in self._window.findChildren(kind):
            if known.isVisible():
                known.raise_()
                known.activateWindow()
                return True
        return False

    def compare_masks(self) -> None:
        """Let the user choose between masks that another program changed and their own."""
        from petseg_gui.dialogs.mask_conflict import MaskConflictDialog

        if self._services.conflicts.open:
            MaskConflictDialog(self._services.conflicts, self._services.comparer, self._window).open()

    def ask_for_place(self, target: FolderTarget, note: str) -> None:
        """Ask where to keep the masks of a folder that cannot be written to, and open it so."""
        from petseg_gui.dialogs.place import PlaceDialog

        open_target, runner = self._services.opener.open_target, self._services.runner
        known = set(self._services.settings.settings.places.values())
        suggested = target.place or _suggested_place(target.root.name, known)
        dialog = PlaceDialog(target.root, suggested, runner, note, self._window)
        dialog.chosen.connect(lambda place: open_target(replace(target, place=place, makes_place=True, access="edit")))
        dialog.look_chosen.connect(lambda: open_target(replace(target, place=None, access="look")))
        dialog.open()

    def show_previous_versions(self) -> None:
        """Offer the previous versions of the open photo's mask."""
        from petseg_gui.dialogs.previous_versions import PreviousVersionsDialog

        PreviousVersionsDialog(self._services.previous_versions, self._window).open()

    def show_palette(self) -> None:
        """Show the command palette."""
        from petseg_gui.dialogs.command_palette import CommandPalette
        from petseg_gui.dialogs.command_search import Command

        if self._palette is None:
            self._palette = CommandPalette(self._window)
        self._palette.open_with([Command(" › ".join(listed.menus), listed.action) for listed in self._actions])

    def show_shortcuts(self) -> None:
        """Show the list of keys and gestures."""
        from petseg_gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog([*_sections(self._keys, self._actions), _gestures()], self._window).open()

    def edit_shortcuts(self) -> None:
        """Show the editor of keys."""
        from petseg_gui.dialogs.shortcut_editor import KeyRow, ShortcutEditor

        rows = [KeyRow(listed.name, listed.menus[0], listed.title) for listed in self._actions]
        ShortcutEditor(self._keys, rows, self._window).open()

    def report_problem(self) -> None:
        """Show versions and the end of the log, with room to write what went wrong."""
        from petseg_gui.dialogs.error_report import ProblemReport, system_information

        services, window = self._services, self._window

        def show(parts: tuple[str, str]) -> None:
            ProblemReport(*parts, services.log_folder, window).show()

        job = Job("Collect a report", lambda _context: (system_information(), read_tail(services.log_folder)))
        job.succeeded.connect(show)
        services.runner.submit(job, "extras")

    def open_log_folder(self) -> None:
        """Show the log in the file manager."""
        show_once_found(self._services.runner, self._services.log_folder, self._on_log_not_shown)

    def _on_log_not_shown(self) -> None:
        folder = self._services.log_folder
        self._services.session.report("warning", tr("The log folder {folder} cannot be shown.", folder=folder))

    def copy_system_information(self) -> None:
        """Put versions and device on the clipboard."""
        from petseg_gui.dialogs.error_report import system_information

        def copy(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._services.session.report("info", tr("Versions, system and device were copied."))

        job = Job("Collect versions", lambda _context: system_information())  # the first time it takes 40 ms
        job.succeeded.connect(copy)
        self._services.runner.submit(job, "extras")

    def show_about(self) -> None:
        """Show what this application is."""
        from petseg_gui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()


def _suggested_place(name: str, known: Container[str]) -> Path:
    """Return a folder among the user's documents that no other folder keeps its masks in."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation), "PetSeg")
    numbered = (documents / (f"{name}-{number}" if number > 1 else name or "photos") for number in count(1))
    return next(place for place in numbered if str(place) not in known)


def _sections(keys: KeyBindings, actions: Sequence[ListedAction]) -> "Iterator[Section]":
    """Yield every menu with the actions that have keys."""
    for menu, listed in groupby(actions, key=lambda action: action.menus[0]):
        rows = tuple((action.title, shown_keys(keys.keys(action.name))) for action in listed if keys.keys(action.name))
        if rows:
            yield menu, rows


def _gestures() -> "Section":
    return tr("Mouse and held keys"), tuple(
        (tr(what), tr(how) if isinstance(how, str) else how) for what, how in _GESTURES
    )
