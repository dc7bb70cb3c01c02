"""The middle of the window: the open photo or a page in its place, messages over its top, progress below."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.paths import readable_name
from petseg_gui.canvas.drawing.photo_renderer import SURROUND
from petseg_gui.canvas.view import CanvasView
from petseg_gui.main_window.overlays import MessageOverlay, ToastOverlay
from petseg_gui.main_window.photo_hold import PhotoHold, Surroundings
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.messages import Message
from petseg_gui.models.photo_filter import shown_as
from petseg_gui.models.session import Session
from petseg_gui.models.skip_reasons import shown_reason
from petseg_gui.models.view import ViewState
from petseg_gui.translation import tr
from petseg_gui.widgets.messages.message_bar import MessageBar
from petseg_gui.widgets.messages.toast import Toast
from petseg_gui.widgets.pages.notice_page import NoticePage
from petseg_gui.widgets.pages.welcome_page import WelcomePage
from petseg_gui.widgets.progress.progress_panel import ProgressPanel
from petseg_gui.widgets.progress.training_panel import TrainingPanel
from petseg_gui.widgets.progress.tuning_panel import TuningPanel

WELCOME = ("open-folder", "open-image", "open-sample")
EMPTY_FOLDER = ("open-folder", "open-image")
"""Actions offered on pages that are shown in place of a photo."""

_MIN_SIZE = QSize(300, 200)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CentralArea(QWidget):
    """Shows the session's document, or a page that says why there is none."""

    def __init__(
        self,
        session: Session,
        view_state: ViewState,
        actions: Mapping[str, QAction],
        view: CanvasView,
        grid: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view_state = view_state
        self._view = view
        self._photo: str | None = None
        """The photo that messages about one are about."""
        self._grid = grid
        self.messages = MessageBar(self)
        self.toast = Toast(self)
        self.welcome = WelcomePage([actions[name] for name in WELCOME])
        self.folder_progress = ProgressPanel(tr("Proposing masks"), can_pause=True)
        self.training_panel = TrainingPanel()
        self.tuning_progress = TuningPanel()
        self._empty = NoticePage("no-photo", "", [actions[name] for name in EMPTY_FOLDER])
        self._unreadable = NoticePage("no-photo", "", [actions["next"]], ground=SURROUND)
        self._unreadable.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._unreadable.installEventFilter(self)
        self._pages = self._make_pages()
        self._lay_out()
        self._overlays = MessageOverlay(self.messages, self._pages), ToastOverlay(self.toast, self._pages)
        self._hold = PhotoHold(view, self._surroundings)
        self._connect()
        self._show_page()

    def show_message(self, message: Message) -> None:
        """Show a message over the page, unless it is what the page says."""
        if self._problem is None or message.unreadable != self._session.current:
            self.messages.show_message(message)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have Tab go on from an unreadable photo, as from any other."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            return QCoreApplication.sendEvent(self._view, event)
        return super().eventFilter(watched, event)

    def _make_pages(self) -> QStackedWidget:
        pages = QStackedWidget()
        for page in (self.welcome, self._empty, self._unreadable, self._grid, self._view):
            pages.addWidget(page)
        # The widest page would otherwise keep the window wide even while it is hidden.
        pages.setMinimumSize(_MIN_SIZE)
        return pages

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.training_panel)
        layout.addWidget(self.folder_progress)
        layout.addWidget(self.tuning_progress)

    def _surroundings(self) -> Surroundings:
        return Surroundings(self.size(), not self.training_panel.isHidden(), not self.tuning_progress.isHidden())

    def _connect(self) -> None:
        session = self._session
        session.project_changed.connect(partial(self.messages.withdraw_about, "folder", "photo"))
        session.project_changed.connect(self._show_page)
        self._view_state.changed.connect(self._follow_view_state)
        session.photos_changed.connect(self._show_page)
        session.document_requested.connect(self._withdraw_about_photo)
        session.document_requested.connect(self._show_page)
        session.document_changed.connect(self._show_document)
        session.entry_changed.connect(self._show_entry)
        session.message.connect(self.show_message)
        session.message_withdrawn.connect(self.messages.withdraw)
        self._scope = DocumentScope(session, lambda doc: [(doc.history_changed, self._move_messages)], parent=self)

    def _withdraw_about_photo(self, name: str) -> None:
        if name != self._photo:
            self._photo = name
            self.messages.withdraw_about("photo")

    def _follow_view_state(self, names: set[str]) -> None:
        if "grid" in names:
            self._show_page()

    def _show_document(self) -> None:
        self._view.set_document(self._session.document)
        self._show_state()

    def _show_entry(self, name: str) -> None:
        if name == self._session.current:
            self._show_state()

    def _show_state(self) -> None:
        current = self._session.current
        entry = None if current is None else self._session.entries.entry(current)
        if entry is None:
            self._view.show_kind(None)
        else:
            self._view.show_kind(shown_as(entry), readable_name(shown_reason(entry.skip_reason)))
        self._show_page()

    def _move_messages(self) -> None:
        # A message may lie over the very spot that is being painted.
        document = self._session.document
        for overlay in self._overlays:
            overlay.put_behind(document is not None and document.in_stroke)

    def _show_page(self) -> None:
        session = self._session
        is_loading = session.current is not None and session.document is None
        self._view.wait_for(tr("Opening {name}…", name=session.current) if is_loading else "")
        page = self._fitting_page()
        focus = self.window().focusWidget()
        had_focus = focus is not None and self._pages.isAncestorOf(focus)
        self._pages.setCurrentWidget(page)
        if had_focus:  # Qt would give it to a field of the panels, where digits are numbers and no keys
            page.setFocus()

    def _fitting_page(self) -> QWidget:
        session, problem = self._session, self._problem
        if session.project is None:
            return self.welcome
        if not session.entries.names:
            text = tr(
                "There are no photos in {folder}.\nPetSeg opens JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF files.",
                folder=session.project.photos_root,
            )
            self._empty.set_text(text)
            return self._empty
        if self._view_state.options.grid:
            return self._grid
        if problem is not None:
            self._unreadable.set_text(problem, readable_name(str(session.current)))
            return self._unreadable
        return self._view

    @property
    def _problem(self) -> str | None:
        """Why the selected photo cannot be shown."""
        session = self._session
        entry = (
            None if session.current is None or session.document is not None else session.entries.entry(session.current)
        )
        return None if entry is None else entry.problem
