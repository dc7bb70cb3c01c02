"""The window: puts the parts together and connects them. What they do is theirs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from core.project import ImageState
from petseg_gui import icons
from petseg_gui.canvas.view import CanvasView
from petseg_gui.dialogs.questions import may_lose_unsaved, may_stop_training
from petseg_gui.main_window.action_set import ActionSet
from petseg_gui.main_window.centre import Centre
from petseg_gui.main_window.commands import Commands
from petseg_gui.main_window.drop_target import DropTarget
from petseg_gui.main_window.hold_key import HoldKey
from petseg_gui.main_window.menus import build_menus, build_tool_bar, fill_recent, shortcut_sections
from petseg_gui.main_window.panels import Panels
from petseg_gui.main_window.situation import situation_of
from petseg_gui.main_window.status_line import StatusLine
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Message
from petseg_gui.services import Services
from petseg_gui.widgets.image_browser import ImageBrowser
from petseg_gui.widgets.tool_panel import ToolPanel

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
        self._mask_was_shown = True
        self._tuning_found: Message | None = None
        self.view = CanvasView(services.tools, services.view)
        self.commands = Commands(services, self.view, self, may_stop_training)
        self.actions_by_name = ActionSet(self.commands, self)
        self.centre = Centre(services.session, self.actions_by_name, self.view)
        self.browser = ImageBrowser(services.images)
        self.tool_panel = ToolPanel(services.tools, services.view, self.actions_by_name.by_name)
        self._recent_menu = QMenu("Open &recent", self)
        self._assemble()
        self._connect_session()
        self._connect_jobs()
        self._connect_user()
        self._show_recent()
        self._show_project()

    # Assembling

    def _assemble(self) -> None:
        self.setWindowIcon(icons.app_icon())
        self.setCentralWidget(self.centre)
        self.addToolBar(build_tool_bar(self.actions_by_name))
        self.panels = Panels(self)
        self.panels.add("photos", "&Photo list", self.browser, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.panels.add("tools", "&Tool panel", self.tool_panel, Qt.DockWidgetArea.RightDockWidgetArea)
        self.status = StatusLine(self._services.session, self.view, self)
        self.setStatusBar(self.status.bar)
        build_menus(self.menuBar(), self.actions_by_name, self._recent_menu, self.panels.toggles)
        self.commands.shortcut_sections = shortcut_sections()

    # Connecting

    def _connect_session(self) -> None:
        session = self._services.session
        session.project_changed.connect(self._show_project)
        session.document_requested.connect(self._show_choice)
        session.document_changed.connect(self._show_document)
        session.entry_changed.connect(self._show_entry)
        session.message.connect(self.centre.messages.show_message)

    def _connect_jobs(self) -> None:
        services, centre = self._services, self.centre
        services.opener.busy.connect(self.status.show_opening)
        services.opener.opened.connect(services.settings.add_recent)
        services.settings.message.connect(centre.messages.show_message)
        services.settings.changed.connect(self._show_recent)
        services.autosaver.unsaved_changed.connect(self.status.show_unsaved)
        services.autosaver.save_failed.connect(self.status.show_save_failed)
        services.proposer.model_changed.connect(self.status.bar.show_model)
        services.proposer.progress.connect(self._show_folder_progress)
        services.proposer.batch_changed.connect(self._follow_batch)
        services.proposer.batch_finished.connect(self._tell_batch)
        services.proposer.proposing_changed.connect(self.status.show_proposing)
        centre.folder_progress.pause_toggled.connect(self._pause_proposing)
        centre.folder_progress.cancel_requested.connect(services.proposer.cancel)
        services.fine_tuner.started.connect(self._show_tuning)
        services.fine_tuner.progressed.connect(centre.tuning_progress.show_step)
        services.fine_tuner.finished.connect(self._end_tuning)
        centre.tuning_progress.cancel_requested.connect(services.fine_tuner.cancel)

    def _connect_user(self) -> None:
        self.commands.message.connect(self.centre.messages.show_message)
        self.browser.chosen.connect(self._services.session.select)
        self.centre.welcome.recent_chosen.connect(self.commands.open_path)
        DropTarget(self).dropped.connect(self.commands.open_path)
        tools = self._services.tools
        for signal in (tools.tool_changed, tools.label_changed, self._services.view.changed):
            signal.connect(self._refresh_actions)
        application = QCoreApplication.instance()
        if application is not None:
            HoldKey(Qt.Key.Key_M, self, application).held.connect(self._hide_mask)

    # Showing the session

    def _show_project(self) -> None:
        project = self._services.session.project
        self.setWindowTitle("PetSeg" if project is None else f"{project.root.name or project.root} – PetSeg")
        self.panels.show_wanted(project is not None)
        self.browser.show_all()
        self.browser.show_counts(self._services.session.counts())
        self._show_document()

    def _show_choice(self, name: str) -> None:
        self.browser.show_current(name)
        self._refresh_actions()

    def _show_document(self) -> None:
        session = self._services.session
        self.view.set_document(session.document)
        if session.document is not None and session.document is not self._shown_document:
            session.document.history_changed.connect(self._refresh_actions)
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
        self.view.set_proposed(state == ImageState.PROPOSED)
        self.centre.show_fitting_page()
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        self.actions_by_name.refresh(situation_of(self._services))

    def _show_recent(self) -> None:
        folders = [Path(folder) for folder in self._services.settings.settings.recent]
        fill_recent(self._recent_menu, folders, self.commands.open_path)
        self.centre.welcome.set_recent(folders)
        self._refresh_actions()

    def _hide_mask(self, held: bool) -> None:
        view = self._services.view
        if held:
            self._mask_was_shown = view.options.mask_visible
        view.update(mask_visible=self._mask_was_shown and not held)

    # Showing long work

    def _pause_proposing(self, paused: bool) -> None:
        (self._services.proposer.pause if paused else self._services.proposer.resume)()

    def _show_folder_progress(self, done: int, total: int) -> None:
        self.centre.folder_progress.show_progress(done, total, f"{done} of {total} photos")

    def _follow_batch(self) -> None:
        panel, running = self.centre.folder_progress, self._services.proposer.batch_running
        if not running:
            panel.stop()
        elif panel.isHidden():
            panel.start("")
        self._refresh_actions()

    def _tell_batch(self, summary: str) -> None:
        self._services.session.tell("info", summary)

    def _show_tuning(self) -> None:
        if self._tuning_found is not None:
            # What came of the one before would hide what comes of this one.
            self.centre.messages.withdraw(self._tuning_found)
        self.centre.tuning_progress.start()
        self._refresh_actions()

    def _end_tuning(self, message: Message) -> None:
        self.centre.tuning_progress.stop()
        self._tuning_found = message
        self.centre.messages.show_message(message)
        self._refresh_actions()

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is on disk and nothing runs that the user wants to keep."""
        if self._services.fine_tuner.running and not self._may_stop_training(self):
            event.ignore()
            return
        if not self._services.autosaver.flush() and not self._may_lose_unsaved(self):
            event.ignore()
            return
        self._services.settings.flush()
        self.closed.emit()
        super().closeEvent(event)
