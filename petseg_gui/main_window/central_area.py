"""The middle of the window: the photo or a page, messages over its top, progress below."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from petseg_gui.canvas.view import CanvasView
from petseg_gui.main_window.action_set import ActionSet
from petseg_gui.main_window.actions import EMPTY_FOLDER, WELCOME
from petseg_gui.main_window.overlay import Overlay
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session
from petseg_gui.widgets.message_bar import MessageBar
from petseg_gui.widgets.notice_page import NoticePage
from petseg_gui.widgets.progress_panel import ProgressPanel
from petseg_gui.widgets.tuning_panel import TuningPanel
from petseg_gui.widgets.welcome_page import WelcomePage

_LEAST = QSize(300, 200)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CentralArea(QWidget):
    """Shows the page that fits what is open."""

    def __init__(self, session: Session, actions: ActionSet, view: CanvasView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self.messages = MessageBar(self)
        self.welcome = WelcomePage([actions[name] for name in WELCOME])
        self.folder_progress = ProgressPanel("Proposing masks", can_pause=True)
        self.tuning_progress = TuningPanel()
        self._empty = NoticePage("no-photo", "", [actions[name] for name in EMPTY_FOLDER])
        self._unreadable = NoticePage("no-photo", "", [actions["next"]])
        self._unreadable.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._unreadable.installEventFilter(self)
        self._pages = QStackedWidget()
        for page in (self.welcome, self._empty, self._unreadable, view):
            self._pages.addWidget(page)
        # Else the widest page would hold the window wide, also where it is not on show.
        self._pages.setMinimumSize(_LEAST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._pages, self.folder_progress, self.tuning_progress):
            layout.addWidget(part, 1 if part is self._pages else 0)
        self.overlay = Overlay(self.messages, self._pages)
        self.show_fitting_page()

    def show_message(self, message: Message) -> None:
        """Show a message over the page, unless it is what the page says."""
        if message.text != self._problem:
            self.messages.show_message(message)

    def show_fitting_page(self) -> None:
        """Welcome without a folder, a sentence where there is nothing to paint on, the photo otherwise."""
        session, problem = self._session, self._problem
        waits = session.current is not None and session.document is None
        self._view.wait_for(f"Opening {session.current} …" if waits else "")
        if session.project is None:
            page: QWidget = self.welcome
        elif not session.names:
            self._empty.set_text(
                f"There are no photos in {session.project.photos_root}.\n"
                "PetSeg opens JPEG, PNG, WebP, BMP, TIFF and GIF files."
            )
            page = self._empty
        elif problem is not None:
            self._unreadable.set_text(problem)
            page = self._unreadable
        else:
            page = self._view
        self._turn_to(page)

    @property
    def _problem(self) -> str | None:
        """Why there is nothing of the chosen photo to be shown."""
        session = self._session
        entry = None if session.current is None or session.document is not None else session.entry(session.current)
        return None if entry is None else entry.problem

    def _turn_to(self, page: QWidget) -> None:
        focus = self.window().focusWidget()
        had_keyboard = focus is not None and self._pages.isAncestorOf(focus)
        self._pages.setCurrentWidget(page)
        if had_keyboard:  # else Qt gives it to a field of the panels, that takes keys for numbers
            page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have Tab lead on from a photo that cannot be read, as from any other."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            return QCoreApplication.sendEvent(self._view, event)
        return super().eventFilter(watched, event)
