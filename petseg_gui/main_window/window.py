"""The main window."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from core.paths import readable_name
from petseg_gui import icons
from petseg_gui.canvas.view import CanvasView
from petseg_gui.dialogs.questions import may_lose_unsaved, may_stop_training
from petseg_gui.main_window.action_controller import ActionController
from petseg_gui.main_window.action_set import ActionSet
from petseg_gui.main_window.action_table.photo import CONTEXT_MENU
from petseg_gui.main_window.all_done import AllDone
from petseg_gui.main_window.canvas_notes import CanvasNotes
from petseg_gui.main_window.central_area import CentralArea
from petseg_gui.main_window.clean_ups import CleanUps
from petseg_gui.main_window.dialog_opener import DialogOpener
from petseg_gui.main_window.drops import Drops
from petseg_gui.main_window.grid_review import GridReview
from petseg_gui.main_window.key_repeat import KeyRepeat
from petseg_gui.main_window.keys import HIDE_KEYS, EscapeShortcut, MaskHiding, make_key_bindings
from petseg_gui.main_window.menus import RecentMenu, build_tool_bar, commands_of, fill_menu_bar, listed_actions
from petseg_gui.main_window.model_news import ModelNews
from petseg_gui.main_window.opening import Opening, Question, TrainingQuestion
from petseg_gui.main_window.photo_walk import PhotoWalk
from petseg_gui.main_window.progress_display import ProgressDisplay
from petseg_gui.main_window.propagation import Propagation
from petseg_gui.main_window.recent_display import RecentDisplay
from petseg_gui.main_window.remark_commands import RemarkCommands
from petseg_gui.main_window.selected_photos import SelectedPhotos
from petseg_gui.main_window.side_pages import SidePages
from petseg_gui.main_window.status_line import StatusLine
from petseg_gui.main_window.tour import Tour
from petseg_gui.main_window.tuning_display import TuningDisplay
from petseg_gui.main_window.tuning_flow import TuningFlow
from petseg_gui.main_window.tuning_offer import TuningOffer
from petseg_gui.main_window.window_context import WindowContext
from petseg_gui.main_window.window_layout import Docks, column_of, layout_of
from petseg_gui.main_window.window_parts import Part, WindowParts
from petseg_gui.plain_text import window_title
from petseg_gui.services import Services
from petseg_gui.translation import tr
from petseg_gui.widgets.photos.photo_browser import PhotoBrowser
from petseg_gui.widgets.photos.photo_grid import PhotoGrid
from petseg_gui.widgets.progress.folder_progress_bar import FolderProgressBar


class MainWindow(QMainWindow):
    """Puts the parts together and connects them; what they do is theirs.

    Parameters
    ----------
    services : Services
    may_stop_training, may_lose_unsaved : callable
        Ask the user before something is lost; tests answer in their place.
    """

    closed = Signal()

    def __init__(
        self,
        services: Services,
        *,
        may_stop_training: TrainingQuestion = may_stop_training,
        may_lose_unsaved: Question = may_lose_unsaved,
    ) -> None:
        super().__init__()
        self._services = services
        self._may_stop_training = may_stop_training
        self._may_lose_unsaved = may_lose_unsaved
        self._closes_after_edit = False
        self.keys, notices = make_key_bindings(services.settings, self)
        self.action_set = ActionSet(self.keys, KeyRepeat(self), self)
        self._build_parts()
        self._assemble()
        self._connect()
        self._show_project()
        for notice in notices:
            self.central.messages.show_message(notice)

    def _build_parts(self) -> None:
        services, actions = self._services, self.action_set
        self.view = CanvasView(services.tools, services.view)
        commands = commands_of(CONTEXT_MENU, actions, self)
        self.browser = PhotoBrowser(services.photos, commands)
        self.remarks = RemarkCommands(services, self.browser, self)
        self.grid = PhotoGrid(services.photos, self.browser.rows.selected, commands)
        self.folder_progress = FolderProgressBar()
        self.central = CentralArea(services.session, services.view, actions.by_name, self.view, self.grid)
        self.side = SidePages(services, actions.by_name, self.remarks, self)
        self.status = StatusLine(services, self.view, actions["auto-border"], self)
        self.walk = PhotoWalk(services, self.browser, self)
        self.selected = SelectedPhotos(services, self.walk, self.browser, self)
        self._dialogs = DialogOpener(services, self.keys, listed_actions(actions), self)
        self.opening = Opening(services, self._may_stop_training, self)
        self.drops = Drops(services, self.opening.open_path, self._dialogs.import_masks, self)
        self.clean_ups = CleanUps(services, self.side, self)
        self.propagation = Propagation(services, self.side, self.clean_ups, self)
        self._tuning = TuningFlow(services, self._dialogs, self)
        services.opener.place_needed.connect(self._dialogs.ask_for_place)
        parts = {
            "list": lambda: self.docks["photos"], "photo": lambda: self.view, "panel": lambda: self.side.panel,
            "reviewed": lambda: self.side.panel.button_of(actions["reviewed"]), "tool-bar": lambda: self.tool_bar,
        }  # fmt: skip
        self.tour = Tour(services.session, services.settings, parts, self)
        context = WindowContext(
            services, self.view, self.browser, self.walk, self.selected, self.remarks, self.opening, self._dialogs,
            self.clean_ups, self.propagation, self.side, self._tuning,
            window=self,
            parts=WindowParts(self, self._parts()),
            tour=self.tour,
        )  # fmt: skip
        self.action_controller = ActionController(actions, context)

    def _parts(self) -> tuple[Part, ...]:
        central = self.central
        return lambda: self.browser, lambda: central, lambda: central.training_panel, lambda: self.side.panel

    def _assemble(self) -> None:
        self.setWindowIcon(icons.app_icon())
        self.setCentralWidget(self.central)
        self.tool_bar = build_tool_bar(self.action_set)
        self.addToolBar(self.tool_bar)
        self.docks = Docks(self)
        self.docks.add(
            "photos",
            tr("P&hoto list"),
            column_of(self.browser, self.folder_progress),
            Qt.DockWidgetArea.LeftDockWidgetArea,
        )
        self.docks.add("tools", tr("Tool pane&l"), self.side.panel, Qt.DockWidgetArea.RightDockWidgetArea)
        self.setStatusBar(self.status.bar)
        self.recent_menu = RecentMenu(self)
        self.recent = RecentDisplay(self._services, self.central.welcome, self.recent_menu, self)
        fill_menu_bar(self.menuBar(), self.action_set, self.recent_menu, self.docks.toggles)

    def _connect(self) -> None:
        services = self._services
        services.session.project_changed.connect(self._show_project)
        services.session.project_replaced.connect(self._show_project)
        services.opener.opened.connect(services.settings.add_recent)
        services.conflicts.comparison_requested.connect(self._dialogs.compare_masks)
        services.folder_finder.located.connect(services.settings.add_recent)
        services.folder_finder.locate_requested.connect(self.opening.ask_where_folder_is)
        services.fine_tuner.versions_requested.connect(self._dialogs.show_versions)
        services.settings.message.connect(self.central.messages.show_message)
        self.recent.chosen.connect(self.opening.open_path)
        self.view.keys_taken.connect(self.clean_ups.lend_to_outline)
        self.view.photo_step_requested.connect(self.walk.cycle)
        self.side.remarks.wanted.connect(partial(self.docks.reveal, "tools"))
        self.side.remarks.left.connect(self.view.setFocus)
        self.browser.search_began.connect(partial(self.docks.reveal, "photos"))
        GridReview(services, self.grid, self.browser, self.docks)
        ProgressDisplay(services, self.central, self.folder_progress, self)
        TuningDisplay(services, self.central, self)
        TuningOffer(services, self._tuning.begin, self._tuning.begin_at_once, self)
        CanvasNotes(services, self.status, self.central.toast, self.remarks.offer_reasons, self)
        AllDone(services.session, self.walk, services.bulk_changer, self.action_set, self)
        ModelNews(services, self._dialogs.show_versions, self)
        EscapeShortcut(services, self.clean_ups, self.propagation, self)
        MaskHiding(HIDE_KEYS, services.view, self)

    def _show_project(self) -> None:
        project = self._services.session.project
        folder = "" if project is None else readable_name(project.root.name or str(project.root))
        if project is not None and project.read_only:
            folder = tr("{folder} (read-only)", folder=folder)
        self.setWindowTitle(f"{window_title(folder)} – PetSeg" if folder else "PetSeg")
        self.docks.show_useful(project is not None)

    def come_forward(self) -> None:
        """Show the window in front of the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything is computed and on disk, and nothing runs that the user wants to keep."""
        if not (self._edits_are_made() and self._training_may_stop() and self._everything_is_saved()):
            event.ignore()
            return
        self._services.settings.update(layout=layout_of(self, self.docks))
        self._services.settings.flush()
        self.closed.emit()
        super().closeEvent(event)

    def _edits_are_made(self) -> bool:
        edit_queue = self._services.edit_queue
        # A second attempt cancels the edit, should it hang.
        if not edit_queue.busy or self._closes_after_edit:
            return True
        self._closes_after_edit = True
        text = tr("PetSeg closes when this is done: {edit}. Close once more to cancel it.", edit=edit_queue.busy)
        self._services.session.report("info", text)
        edit_queue.when_done(self.close)
        return False

    def _training_may_stop(self) -> bool:
        return not self._services.fine_tuner.running or self._may_stop_training(self, True)

    def _everything_is_saved(self) -> bool:
        services = self._services
        return services.autosaver.flush() or not services.save_queue.may_lose or self._may_lose_unsaved(self)
