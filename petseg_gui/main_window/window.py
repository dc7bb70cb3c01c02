"""The window: puts the parts together and connects them. What they do is theirs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from core.project import PhotoState
from petseg_gui import icons
from petseg_gui.canvas.view import CanvasView
from petseg_gui.dialogs.questions import may_lose_unsaved, may_stop_training
from petseg_gui.main_window.action_set import ActionSet
from petseg_gui.main_window.central_area import CentralArea
from petseg_gui.main_window.clean_ups import CleanUps
from petseg_gui.main_window.docks import Docks
from petseg_gui.main_window.drop_target import DropTarget
from petseg_gui.main_window.escape_shortcut import EscapeShortcut
from petseg_gui.main_window.history_view import HistoryView
from petseg_gui.main_window.keys import HIDE_KEYS, make_key_bindings
from petseg_gui.main_window.mask_hiding import MaskHiding
from petseg_gui.main_window.menus import build_menus, build_tool_bar, fill_recent
from petseg_gui.main_window.opening import Opening
from petseg_gui.main_window.photo_walk import PhotoWalk
from petseg_gui.main_window.progress_display import ProgressDisplay
from petseg_gui.main_window.side_pages import SidePages
from petseg_gui.main_window.situation import situation_of
from petseg_gui.main_window.status_line import StatusLine
from petseg_gui.models.document import Document
from petseg_gui.services import Services
from petseg_gui.widgets.photo_browser import PhotoBrowser

Question = Callable[[QWidget], bool]


class MainWindow(QMainWindow):
    """The main window.

    Parameters
    ----------
    services : Services
    may_stop_training, may_lose_unsaved : callable
        Ask the user before something is given up; tests answer in their place.
    """

    closed = Signal()

    def __init__(
        self,
        services: Services,
        *,
        may_stop_training: Question = may_stop_training,
        may_lose_unsaved: Question = may_lose_unsaved,
    ) -> None:
        super().__init__()
        self._services = services
        self._may_stop_training = may_stop_training
        self._may_lose_unsaved = may_lose_unsaved
        self._shown_document: Document | None = None
        self._closes_after_edit = False
        self._shown_recent: tuple[str, ...] | None = None
        self.view = CanvasView(services.tools, services.view)
        self.browser = PhotoBrowser(services.photos)
        self.walk = PhotoWalk(services.session, self.browser)
        self.keys, notices = make_key_bindings(services.settings, self)
        self.commands = Opening(services, self.view, self.walk, self.keys, self, may_stop_training)
        self.action_set = ActionSet(self.commands, self.keys, self)
        self.commands.help.actions = self.action_set.by_name
        self.central = CentralArea(services.session, self.action_set, self.view)
        self.side = SidePages(services, self.action_set, self)
        self._recent_menu = QMenu("Open &recent", self)
        self._assemble()
        self._connect_session()
        self._connect_jobs()
        self._connect_user()
        self._follow_settings()
        self._show_order()
        self._show_project()
        for notice in notices:
            self.central.messages.show_message(notice)

    # Assembling

    def _assemble(self) -> None:
        self.setWindowIcon(icons.app_icon())
        self.setCentralWidget(self.central)
        self.addToolBar(build_tool_bar(self.action_set))
        self.docks = Docks(self)
        self.docks.add("photos", "&Photo list", self.browser, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.docks.add("tools", "&Tool panel", self.side.panel, Qt.DockWidgetArea.RightDockWidgetArea)
        follows = self.action_set["auto-border"]
        self.status = StatusLine(self._services.session, self._services.tools, self.view, follows, self)
        self.setStatusBar(self.status.bar)
        build_menus(self.menuBar(), self.action_set, self._recent_menu, self.docks.toggles)

    # Connecting

    def _connect_session(self) -> None:
        session = self._services.session
        session.project_changed.connect(self._show_project)
        session.order_changed.connect(self._show_order)
        session.document_requested.connect(self._show_choice)
        session.document_changed.connect(self._show_document)
        session.entry_changed.connect(self._show_entry)
        session.message.connect(self.central.show_message)
        session.message_withdrawn.connect(self.central.messages.withdraw)

    def _connect_jobs(self) -> None:
        services, centre = self._services, self.central
        services.opener.busy.connect(self.status.show_opening)
        services.opener.opened.connect(services.settings.add_recent)
        services.settings.message.connect(centre.messages.show_message)
        services.settings.changed.connect(self._follow_settings)
        services.autosaver.unsaved_changed.connect(self.status.show_unsaved)
        services.autosaver.save_failed.connect(self.status.show_save_failed)
        services.proposer.model_changed.connect(self.status.bar.show_model)
        services.proposer.model_changed.connect(self._refresh_actions)
        services.proposer.proposing_changed.connect(self.status.show_proposing)
        services.edit_queue.busy_changed.connect(self.status.bar.show_work)
        ProgressDisplay(services, centre, self._refresh_actions, self)

    def _connect_user(self) -> None:
        commands, side = self.commands, self.side
        commands.message.connect(self.central.messages.show_message)
        self.clean_ups = CleanUps(self._services.previewer, self._services.tools, side.mask.clean_ups, side.panel, self)
        HistoryView(self._services.session, side.history, side.panel, self)
        commands.clean_up_wanted.connect(self.clean_ups.start)
        commands.page_wanted.connect(side.panel.show_page)
        self.view.photo_step_requested.connect(self.walk.cycle)
        EscapeShortcut(self._services.edit_queue, self.clean_ups, self)
        self.browser.order_chosen.connect(commands.order_photos)
        self.browser.step_requested.connect(self.walk.cycle)
        self.browser.chosen.connect(self._services.session.select)
        self.browser.order_changed.connect(self._refresh_actions)
        self.central.welcome.recent_chosen.connect(self.commands.open_path)
        DropTarget(self).dropped.connect(self.commands.open_path)
        tools = self._services.tools
        for signal in (tools.tool_changed, tools.label_changed, tools.options_changed, self._services.view.changed):
            signal.connect(self._refresh_actions)
        MaskHiding(HIDE_KEYS, self._services.view, self)

    # Showing the session

    def _show_project(self) -> None:
        project = self._services.session.project
        self.setWindowTitle("PetSeg" if project is None else f"{project.root.name or project.root} – PetSeg")
        self.docks.show_wanted(project is not None)
        self.browser.show_all()
        self.browser.show_counts(self._services.session.counts())
        self._show_document()

    def _show_order(self) -> None:
        self.browser.show_order(self._services.session.order)
        self.browser.show_current(self._services.session.current)
        self._refresh_actions()

    def _show_choice(self, name: str) -> None:
        self.browser.show_current(name)
        self.central.show_fitting_page()
        self._refresh_actions()

    def _show_document(self) -> None:
        session = self._services.session
        self.view.set_document(session.document)
        if session.document is not None and session.document is not self._shown_document:
            self.side.mask.clean_ups.follow_photo(max(session.document.shape))
            session.document.history_changed.connect(self._follow_history)
            session.document.proposal_changed.connect(self._refresh_actions)
        self._shown_document = session.document
        self.browser.show_current(session.current)
        self._show_state()

    def _show_entry(self, name: str) -> None:
        self.browser.show_counts(self._services.session.counts())
        if name == self._services.session.current:
            self._show_state()

    def _show_state(self) -> None:
        session = self._services.session
        state = None if session.current is None else session.state(session.current)
        self.view.set_proposed(state == PhotoState.PROPOSED)
        self.central.show_fitting_page()
        self._refresh_actions()

    def _follow_history(self) -> None:
        document = self._services.session.document
        # A message may lie over the very place that is being painted.
        self.central.overlay.set_aside(document is not None and document.in_stroke)
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        self.action_set.refresh(situation_of(self._services, self.walk))

    def _follow_settings(self) -> None:
        recent = self._services.settings.settings.recent
        if recent != self._shown_recent:
            self._shown_recent, folders = recent, list(map(Path, recent))
            fill_recent(self._recent_menu, folders, self.commands.open_path)
            self.central.welcome.set_recent(folders)
        self._refresh_actions()

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is made and on disk, and nothing runs that the user wants to keep."""
        if self._services.edit_queue.busy and not self._closes_after_edit:
            # A second try gives up what is being worked out, should it hang.
            self._closes_after_edit = True
            text = f"PetSeg closes when this is done: {self._services.edit_queue.busy}. Close once more to give it up."
            self._services.session.report("info", text)
            self._services.edit_queue.when_done(self.close)
            event.ignore()
            return
        if self._services.fine_tuner.running and not self._may_stop_training(self):
            event.ignore()
            return
        if not self._services.autosaver.flush() and not self._may_lose_unsaved(self):
            event.ignore()
            return
        self._services.settings.flush()
        self.closed.emit()
        super().closeEvent(event)
