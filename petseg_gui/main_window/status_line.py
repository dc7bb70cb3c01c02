"""Keeps the status bar in line with the tool, and with the photo under the pointer."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from core.labels import Label
from core.project import PhotoState
from petseg_gui.canvas.view import CanvasView
from petseg_gui.main_window.tool_hints import HINTS, border_alone
from petseg_gui.models.session import Session
from petseg_gui.models.tools import ToolState
from petseg_gui.widgets.status_bar import StatusBar

_NEWS_MS = 10_000
"""How long news about a stroke stand in the line if nothing else takes their place."""


class StatusLine(QObject):
    """Listens to the session, the tools and the canvas, and tells the status bar."""

    def __init__(
        self, session: Session, tools: ToolState, view: CanvasView, auto_border: QAction, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.bar = StatusBar()
        self._session = session
        self._tools = tools
        self._auto_border = auto_border
        self._news = ""
        self._place: tuple[int, int] | None = None
        self._unsaved = False
        self._failed = False
        self._proposing = False
        session.document_changed.connect(self._show_photo)
        for signal in (
            session.project_changed,
            session.order_changed,
            session.document_requested,
            session.entry_changed,
        ):
            signal.connect(self._show_count)
        tools.tool_changed.connect(self._show_hint)
        tools.options_changed.connect(self._withdraw_news)
        view.pointer_moved.connect(self._show_pointer)
        view.zoom_changed.connect(self._show_zoom)

    def show_unsaved(self, unsaved: bool) -> None:
        """Whether strokes wait to be written."""
        self._unsaved = unsaved
        self._failed &= unsaved
        self._show_saving()

    def show_save_failed(self) -> None:
        """Saving did not work; it is tried again until it does."""
        self._failed = True
        self._show_saving()

    def show_opening(self, busy: bool) -> None:
        """Whether a folder is being read."""
        if busy:
            self.bar.showMessage("Opening the folder …")
        else:
            self.bar.clearMessage()

    def show_proposing(self, waiting: bool) -> None:
        """Whether the open photo waits for its proposal."""
        self._proposing = waiting
        self._show_saving()

    def _show_saving(self) -> None:
        state = None if self._session.current is None else self._session.state(self._session.current)
        if self._proposing:
            text = "Proposing …"
        elif self._unsaved:
            text = "Not saved" if self._failed else "Saving …"
        else:
            text = "Saved" if state in (PhotoState.CORRECTED, PhotoState.REVIEWED) else ""
        self.bar.show_saving(text)

    def _show_count(self) -> None:
        session = self._session
        row = None if session.current is None else session.row(session.current)
        self._show_saving()
        reviewed = session.counts()[PhotoState.REVIEWED]
        self.bar.show_count(0 if row is None else row + 1, len(session.names), reviewed)

    def _show_photo(self) -> None:
        self._withdraw_news()
        document = self._session.document
        if document is None:
            self.bar.clear_photo()
            self._place = None
            self._show_hint()
            return
        self.bar.show_photo(*document.shape)
        document.mask_changed.connect(self._show_class)
        document.history_changed.connect(self._withdraw_news)
        document.border_alone.connect(self._tell_border_alone)
        self._show_hint()

    def _show_hint(self) -> None:
        self.bar.show_hint("" if self._session.document is None else HINTS[self._tools.tool])

    def _tell_border_alone(self) -> None:
        key = self._auto_border.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._news = border_alone(self._tools.options.border_width, key)
        self.bar.showMessage(self._news, _NEWS_MS)

    def _withdraw_news(self) -> None:
        if self._news and self.bar.currentMessage() == self._news:
            self.bar.clearMessage()
        self._news = ""

    def _show_zoom(self, scale: float) -> None:
        if self._session.document is not None:
            self.bar.show_zoom(scale)

    def _show_pointer(self, place: tuple[int, int] | None) -> None:
        self._place = place
        self._show_class()

    def _show_class(self) -> None:
        document = self._session.document
        if document is None or self._place is None:
            self.bar.show_pointer(None, None)
        else:
            self.bar.show_pointer(self._place, Label(int(document.layers.mask[self._place])))
