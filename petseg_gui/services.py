"""Everything that the window works with, built in order and shut down in order."""

from pathlib import Path

from PySide6.QtCore import QObject

from core.memory import hold_large_arrays_apart
from core.project import PhotoEntry, Project
from core.proposal import OpenSegmenter
from core.worker.availability import keras_obstacle
from petseg_gui.jobs.editing.border_width import BorderWidth
from petseg_gui.jobs.editing.bulk_changer import BulkChanger
from petseg_gui.jobs.editing.edit_queue import EditQueue
from petseg_gui.jobs.editing.mask_of_previous import MaskOfPrevious
from petseg_gui.jobs.editing.previewer import Previewer
from petseg_gui.jobs.editing.previous_versions import PreviousVersions
from petseg_gui.jobs.editing.step_undo import StepUndo
from petseg_gui.jobs.folders.folder_finder import FolderFinder
from petseg_gui.jobs.folders.folder_watcher import FolderWatcher
from petseg_gui.jobs.folders.project_opener import ProjectOpener
from petseg_gui.jobs.folders.recent_folders import RecentFolders
from petseg_gui.jobs.guide.user_guide import UserGuide
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.loaded_model import open_real_segmenter
from petseg_gui.jobs.model.model_folder import ModelFolder
from petseg_gui.jobs.model.model_holder import ModelHolder
from petseg_gui.jobs.model.start_model import StartModelChooser
from petseg_gui.jobs.photos.photo_cache import PhotoCache
from petseg_gui.jobs.photos.photo_loader import PhotoLoader
from petseg_gui.jobs.photos.replaced_photos import ReplacedPhotos
from petseg_gui.jobs.pictures.picture_drawer import PictureDrawer
from petseg_gui.jobs.pictures.thumbnailer import Thumbnailer
from petseg_gui.jobs.proposing.box_proposal import BoxProposal
from petseg_gui.jobs.proposing.propagator import Propagator
from petseg_gui.jobs.proposing.proposer import Proposer
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.saving.elsewhere import Elsewhere
from petseg_gui.jobs.saving.history_store import HistoryStore
from petseg_gui.jobs.saving.journal_writer import JournalWriter
from petseg_gui.jobs.saving.mask_comparer import MaskComparer
from petseg_gui.jobs.saving.mask_conflicts import MaskConflicts
from petseg_gui.jobs.saving.save_queue import SaveQueue
from petseg_gui.jobs.transfer.exporter import Exporter
from petseg_gui.jobs.transfer.importer import Importer
from petseg_gui.jobs.tuning.fine_tuned_version import FineTune, fine_tune_in_child
from petseg_gui.jobs.tuning.fine_tuner import FineTuner
from petseg_gui.jobs.tuning.result_reader import ResultReader
from petseg_gui.jobs.tuning.tuning_planner import TuningPlanner
from petseg_gui.jobs.tuning.tuning_time import with_pace
from petseg_gui.jobs.tuning.version_comparer import VersionComparer
from petseg_gui.jobs.tuning.version_keeper import VersionKeeper
from petseg_gui.models.live_settings import LiveSettings
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.models.settings import Settings, SettingsStore
from petseg_gui.models.tools import ToolState
from petseg_gui.models.view import ViewState

_SHUTDOWN_SECONDS = 20.0


class Services(QObject):
    """The models of one window, and the jobs that work on them."""

    def __init__(
        self,
        settings: SettingsStore,
        runner: JobRunner,
        open_segmenter: OpenSegmenter,
        tune: FineTune,
        log_folder: Path,
    ) -> None:
        super().__init__()
        hold_large_arrays_apart()
        self.log_folder = log_folder
        self.settings = settings
        self.runner = runner
        self._device = settings.settings.device
        self._make_models()
        self._make_saving()
        self._make_editing()
        self._make_folder_work()
        self._make_model_work(open_segmenter, tune)
        self._connect()

    def _make_models(self) -> None:
        self.session = Session(self)
        self.photos = PhotoListModel(self.session, parent=self)
        self.tools = _make_tools(self.settings)
        self.view = _make_view_state(self.settings)
        self.live_settings = LiveSettings(self.settings, self.view, self.tools, self)

    def _make_saving(self) -> None:
        session, runner = self.session, self.runner
        self.save_queue = SaveQueue(session, runner, self)
        self.save_queue.late_border = lambda: self.tools.late_border
        self.journal_writer = JournalWriter(session, runner, self)
        self.autosaver = Autosaver(session, runner, self.save_queue, self.journal_writer, self)
        self.elsewhere = Elsewhere(session, runner, self.autosaver, self.save_queue, self)

    def _make_editing(self) -> None:
        session, runner = self.session, self.runner
        self.photo_cache = PhotoCache()
        self.histories = HistoryStore(session, runner, parent=self)
        self.photo_loader = PhotoLoader(session, runner, self.autosaver, self.histories, self.photo_cache, self)
        self.edit_queue = EditQueue(session, runner, self)
        self.previous_versions = PreviousVersions(session, runner, self.edit_queue, self)
        self.mask_of_previous = MaskOfPrevious(session, self.autosaver, self.edit_queue, self)
        self.previewer = Previewer(session, runner, self.edit_queue, self)
        self.border_width = BorderWidth(session, self.tools, runner, self)
        self.step_undo = StepUndo(session, runner, self.autosaver, self.save_queue, self)
        self.bulk_changer = BulkChanger(
            session, runner, self.autosaver, self.edit_queue, self.step_undo, self.tools, self
        )

    def _make_folder_work(self) -> None:
        session, runner = self.session, self.runner
        self.recent_folders = RecentFolders(runner, self)
        self.opener = ProjectOpener(session, runner, self.settings, self)
        self.conflicts = MaskConflicts(session, runner, self.save_queue, self)
        self.comparer = MaskComparer(runner, self)
        self.folder_finder = FolderFinder(session, runner, self.save_queue, self)
        self.folder_watcher = FolderWatcher(session, runner, self.autosaver, self)
        self.replaced_photos = ReplacedPhotos(session, runner, self)
        self.thumbnailer = Thumbnailer(session, self.photos, runner, self)
        self.exporter = Exporter(session, runner, self.autosaver, self)
        self.importer = Importer(session, runner, self.autosaver, self.step_undo, self)
        self.drawer = PictureDrawer(runner, self)
        self.guide = UserGuide(session, runner, self.log_folder.with_name("guide"), self)

    def _make_model_work(self, open_segmenter: OpenSegmenter, tune: FineTune) -> None:
        session, runner = self.session, self.runner
        self.keras_obstacle = keras_obstacle()
        self.model_holder = ModelHolder(session, runner, open_segmenter, self._device, parent=self)
        self.model_folder = ModelFolder(session, runner, self.model_holder, self)
        self.version_keeper = VersionKeeper(session, runner, open_segmenter, self)
        self.version_comparer = VersionComparer(session, runner, open_segmenter, self)
        self.start_model = StartModelChooser(
            self.settings, runner, self.log_folder.with_name("models"), session.message.emit, self
        )
        self.proposer = Proposer(session, runner, self.model_holder, self.photo_cache, self)
        self.box_proposal = BoxProposal(session, self.edit_queue, self.model_holder.loaded, self.tools, self)
        self.propagator = Propagator(session, runner, self.edit_queue, self.model_holder.loaded, self.tools, self)
        self.tuning_planner = TuningPlanner(session, runner, self.autosaver, self.model_holder, self.settings, self)
        self.fine_tuner = FineTuner(session, runner, self.autosaver, self.model_holder, tune, self)
        self.result_reader = ResultReader(session, runner, self)

    def _connect(self) -> None:
        session, settings = self.session, self.settings
        self.save_queue.saved.connect(lambda project, _entry: self.journal_writer.look_again(project))
        self.save_queue.saved.connect(self._refresh_thumbnail)
        self.opener.opening.connect(self.save_queue.hold)
        self.replaced_photos.replaced.connect(self.photos.forget_thumbnail)
        self.view.changed.connect(self._follow_view)
        self._follow_view()
        self._follow_settings(settings.settings)
        settings.changed.connect(self._follow_settings)
        self.version_keeper.changed.connect(self.model_holder.show_title)
        self.fine_tuner.timed.connect(self._note_pace)
        session.set_order(settings.settings.photo_order)
        # Only then is it known which photos the model is least sure of.
        self.proposer.batch.finished.connect(lambda _summary: session.set_order(session.entries.order))

    def _follow_settings(self, settings: Settings) -> None:
        self.histories.set_max_bytes(settings.undo_memory_mb * 1024 * 1024)
        self.proposer.set_ahead(settings.proposals_ahead)
        self.proposer.replaces_stale = settings.propose_again
        self.session.set_unsure_from(settings.unsure_from / 100)
        self.propagator.start_on_pause(settings.propagate_after_pause)
        if settings.device != self._device:
            self._device = settings.device
            self.model_holder.set_device(settings.device)

    def _note_pace(self, key: str, pace: float) -> None:
        self.settings.update(tuning_paces=with_pace(self.settings.settings.tuning_paces, key, pace))

    def _follow_view(self) -> None:
        options = self.view.options
        colours = options.colours if options.grid or options.thumbnail_masks else None
        self.thumbnailer.show_masks(colours, painting=not options.grid)
        self.photo_loader.pause(options.grid)

    def _refresh_thumbnail(self, project: Project, entry: PhotoEntry) -> None:
        if self.session.is_at(project):
            self.thumbnailer.refresh(entry.name)

    def shutdown(self, timeout: float = _SHUTDOWN_SECONDS) -> bool:
        """End all background work; call `autosaver.flush` first and heed its answer.

        Returns
        -------
        bool
            False if a thread hangs. Everything is saved by then, but the process has to be ended with `os._exit`.
        """
        self.autosaver.flush(timeout)
        self.conflicts.set_all_aside()
        self.fine_tuner.cancel()
        self.exporter.cancel()
        self.importer.close()
        self.bulk_changer.cancel()
        self.proposer.stop()
        self.model_holder.stop()
        self.previewer.close()
        self.propagator.close()
        self.edit_queue.cancel()
        self.opener.close()
        self.recent_folders.stop()
        ended = self.runner.shutdown(timeout)
        if ended:
            self.model_holder.close()
            self.save_queue.close()
        return ended


def build_services(
    settings_file: Path,
    *,
    device: str | None = None,
    runner: JobRunner | None = None,
    open_segmenter: OpenSegmenter = open_real_segmenter,
    tune: FineTune = fine_tune_in_child,
    log_folder: Path | None = None,
) -> Services:
    """Build the services; tests give a runner without threads, and models of their own.

    A device that is given is remembered; None takes the one that was chosen last.
    """
    runner = runner or JobRunner()
    settings = SettingsStore(settings_file, runner.run_soon)
    if device is not None:
        settings.update(device=device)
    return Services(settings, runner, open_segmenter, tune, log_folder or settings_file.with_name("logs"))


def _make_tools(settings: SettingsStore) -> ToolState:
    """Return the tools as they were last time; the settings follow them."""
    tools = ToolState(settings.settings.sizes, settings.settings.tools)
    tools.sizes_changed.connect(lambda: settings.update(sizes=tools.sizes))
    tools.options_changed.connect(lambda options: settings.update(tools=options))
    return tools


def _make_view_state(settings: SettingsStore) -> ViewState:
    view = ViewState(settings.settings.view)
    view.changed.connect(lambda _names: settings.update(view=view.options))
    return view
