"""Keeps the status bar in line with the open photo, the tool and the background work."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from core.labels import Label
from core.project import ModelVersion, PhotoState
from petseg_gui.canvas.view import CanvasView
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import Connections, DocumentScope
from petseg_gui.models.tools import TOOLS
from petseg_gui.services import Services
from petseg_gui.translation import tr, tr_stored
from petseg_gui.widgets.messages.status_bar import StatusBar

_NEWS_MS = 10_000
"""How long a message about a stroke is shown."""


class StatusLine(QObject):
    """Listens to session, tools, canvas and jobs, and fills the status bar."""

    news_changed = Signal(str)
    """What there is to say about the last stroke; empty once that no longer holds."""

    def __init__(self, services: Services, view: CanvasView, auto_border: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self.bar = StatusBar()
        self._session = services.session
        self._tools = services.tools
        self._photos = services.photos
        self._view_state = services.view
        self._model_holder = services.model_holder
        self._auto_border = auto_border
        self._news = ""
        self._work: dict[str, str] = {}
        """What is being done that Esc cancels, by kind."""
        self._has_outline = False
        """Whether an outline is begun on the canvas, which Esc cancels first."""
        self._is_propagating = False
        self._pointer: tuple[int, int] | None = None
        self._is_unsaved = False
        self._has_failed = False
        self._is_proposing = False
        self._scope = DocumentScope(
            services.session, self._signals_of_document, entered=self._show_document, parent=self
        )
        self._follow_photo(view)
        self._follow_jobs(services)

    def _follow_photo(self, view: CanvasView) -> None:
        session, tools, photos = self._session, self._tools, self._photos
        for signal in (
            session.project_changed,
            session.photos_changed,
            session.order_changed,
            session.document_requested,
            session.entry_changed,
            photos.rowsInserted,
            photos.rowsRemoved,
            photos.modelReset,
        ):
            signal.connect(self._show_count)
        tools.tool_changed.connect(self._show_hint)
        self._view_state.changed.connect(self._show_meaning_of_escape)
        view.keys_taken.connect(self._note_outline)
        tools.options_changed.connect(self._withdraw_news)
        view.pointer_moved.connect(self._show_pointer)
        view.viewport.zoom_changed.connect(self._show_zoom)

    def _follow_jobs(self, services: Services) -> None:
        services.opener.busy.connect(self._show_opening)
        services.autosaver.unsaved_changed.connect(self._show_unsaved)
        services.save_queue.save_failed.connect(self._show_save_failed)
        services.proposer.proposing_changed.connect(self._show_proposing)
        services.model_holder.model_changed.connect(self._show_model)
        services.edit_queue.busy_changed.connect(partial(self._show_work, "edit"))
        services.bulk_changer.busy_changed.connect(partial(self._show_work, "bulk step"))
        services.propagator.open_changed.connect(self._note_propagation)
        services.step_undo.busy_changed.connect(partial(self._show_work, "undo"))

    def _signals_of_document(self, document: Document) -> Connections:
        return [
            (document.mask_changed, self._show_class),
            (document.history_changed, self._withdraw_news),
            (document.border_alone, self._show_border_alone),
            (document.change_refused, self._show_refusal),
        ]

    # Jobs

    def _show_opening(self, busy: bool) -> None:
        if busy:
            self.bar.showMessage(tr("Opening the folder…"))
        else:
            self.bar.clearMessage()

    def _show_unsaved(self, unsaved: bool) -> None:
        self._is_unsaved = unsaved
        self._has_failed &= unsaved
        self._show_saving()

    def _show_save_failed(self) -> None:
        self._has_failed = True
        self._show_saving()

    def _show_proposing(self, waiting: bool) -> None:
        self._is_proposing = waiting
        self._show_saving()

    def _show_work(self, kind: str, title: str) -> None:
        self._work[kind] = title
        self._show_meaning_of_escape()

    def _note_outline(self, keys: Collection[int]) -> None:
        self._has_outline = bool(keys)
        self._show_meaning_of_escape()

    def _note_propagation(self, is_open: bool) -> None:
        self._is_propagating = is_open
        self._show_hint()

    def _show_meaning_of_escape(self) -> None:
        """Say what Esc does now, and nothing else that it would do otherwise."""
        work = self._cancelled_first
        shown = work or self._work.get("undo", "")
        self.bar.show_work(shown, is_cancelled_by_escape=bool(work) and not self._is_outline_begun)
        self._show_hint()

    @property
    def _cancelled_first(self) -> str:
        """The work that Esc cancels first: the end of one kind does not hide the other."""
        return self._work.get("edit") or self._work.get("bulk step", "")

    @property
    def _is_outline_begun(self) -> bool:
        return self._has_outline and not self._view_state.options.grid

    def _show_model(self, title: str, device: str) -> None:
        version = self._model_holder.version
        self.bar.show_model(title if version is None else _short_title(version), title, device)

    def _show_saving(self) -> None:
        state = None if self._session.current is None else self._session.entries.state(self._session.current)
        if self._is_proposing:
            text = tr("Proposing…")
        elif self._is_unsaved:
            text = tr("Not saved") if self._has_failed else tr("Saving…")
        else:
            text = tr("Saved") if state in (PhotoState.CORRECTED, PhotoState.REVIEWED) else ""
        self.bar.show_saving(text)

    # The open photo

    def _show_count(self) -> None:
        session = self._session
        index = QModelIndex() if session.current is None else self._photos.index_of(session.current)
        self._show_saving()
        reviewed = session.entries.counts()[PhotoState.REVIEWED]
        shown = self._photos.rowCount() if self._photos.is_narrowed else None
        self.bar.show_count(index.row() + 1, len(session.entries.names), reviewed, shown)

    def _show_document(self, document: Document | None) -> None:
        self._withdraw_news()
        if document is None:
            self.bar.clear_photo()
            self._pointer = None
        else:
            self.bar.show_photo(*document.shape)
        self._show_hint()

    def _show_hint(self) -> None:
        self.bar.show_hint(self._hint)

    @property
    def _hint(self) -> str:
        if self._view_state.options.grid:
            keys = tr("Arrow keys: another photo · Return: reviewed · Space: open it large")
            return keys if self._cancelled_first else tr("{keys} · Esc: leave the grid", keys=keys)
        if self._session.document is None:
            return ""
        if self._is_outline_begun:
            return tr("Return closes the outline · Esc cancels it")
        if self._is_propagating:
            return tr("Return accepts the suggestion · Esc leaves the mask as it is")
        return tr(TOOLS[self._tools.tool].hint)

    def _show_zoom(self, scale: float) -> None:
        if self._session.document is not None:
            self.bar.show_zoom(scale)

    def _show_pointer(self, point: tuple[int, int] | None) -> None:
        self._pointer = point
        self._show_class()

    def _show_class(self) -> None:
        document = self._session.document
        if document is None or self._pointer is None:
            self.bar.show_pointer(None, None)
        else:
            self.bar.show_pointer(self._pointer, Label(int(document.layers.mask[self._pointer])))

    # Strokes that left nothing but border

    def _show_border_alone(self) -> None:
        key = self._auto_border.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._show_news(_border_alone(self._tools.options.border_width, key))

    def _show_refusal(self) -> None:
        self._show_news(tr("This folder is read-only: the mask cannot be changed."))

    def _show_news(self, text: str) -> None:
        self._news = text
        self.bar.showMessage(text, _NEWS_MS)
        self.news_changed.emit(text)

    def _withdraw_news(self) -> None:
        if not self._news:
            return
        if self.bar.currentMessage() == self._news:
            self.bar.clearMessage()
        self._news = ""
        self.news_changed.emit("")


def _short_title(version: ModelVersion) -> str:
    """Return what a model is called where there is little room."""
    if not version.is_fine_tuned:
        return tr_stored(version.title)
    made = version.created.astimezone()
    return tr("Fine-tuned {day} {month:%b}", day=made.day, month=made)


def _border_alone(width: int, key: str) -> str:
    """Return why a stroke left nothing but border, and what to do: a key, or the action's name if it has none."""
    if key:
        return tr(
            "Thinner than the border ({width} px), so all of it is border. Press {key} to paint without the border.",
            width=width,
            key=key,
        )
    return tr(
        "Thinner than the border ({width} px), so all of it is border. "
        "Turn off “Border follows the outline” to paint without the border.",
        width=width,
    )
