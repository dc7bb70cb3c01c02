"""Saves the current document automatically, shortly after each finished step."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.editing.step_state import StepState
from core.labels import Mask
from core.pixels import BoolArray
from core.project import PhotoEntry, PhotoState, Project
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.decisions import step_title
from petseg_gui.jobs.saving.journal_writer import JournalWriter
from petseg_gui.jobs.saving.mask_copier import MaskCopier, Moment
from petseg_gui.jobs.saving.save_queue import SaveQueue
from petseg_gui.jobs.saving.snapshot import Snapshot
from petseg_gui.models.document import Document
from petseg_gui.models.document_scope import Connections, DocumentScope
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session
from petseg_gui.translation import tr

DELAY_MS = 300
CLOSING_SECONDS = 10.0
"""How long closing waits for the disk before the user is asked."""


class Autosaver(QObject):
    """Hands over to the save queue what a person painted or decided, in the order of the decisions.

    Signals
    -------
    unsaved_changed : whether anything is not on disk yet
    decided : title, name
        A person reviewed or skipped a photo, or took that back; it is being saved.
    """

    unsaved_changed = Signal(bool)
    decided = Signal(str, object)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        save_queue: SaveQueue,
        journal: JournalWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._queue = save_queue
        self._journal = journal
        self._project: Project | None = session.project
        self._changed = False
        self._changes = 0
        self._was_unsaved = False
        self._step = ""
        """Title of a decision about the current document that is not queued yet."""
        self._reviewed: StepState | None = None
        self._no_mask: Message | None = None
        """What was answered to a review without a mask."""
        self._waiting: list[Callable[[], object]] = []
        self._copier = MaskCopier(runner, self._moment, self._on_copied, parent=self)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._start_copy)
        self._scope = DocumentScope(session, self._connections, left=self._on_left, parent=self)
        save_queue.saved.connect(self._show_saved)
        save_queue.changed.connect(self._on_queue_changed)
        session.project_changed.connect(self._follow_project)
        session.project_replaced.connect(self._follow_replaced)
        session.state_requested.connect(self._store_state)

    @property
    def has_unsaved(self) -> bool:
        """Whether anything is not on disk yet."""
        return self._changed or not self._queue.is_empty

    def unsaved(self, project: Project, name: str) -> Snapshot | None:
        """Return what is newer than a photo's files, also if the photo was left just now."""
        self._scope.catch_up()
        return self._queue.unsaved(project, name)

    def is_clean(self, document: Document) -> bool:
        """Whether a document is as its files are: nothing was painted since, or is being painted."""
        if self._project is None or document.in_stroke or (document is self._scope.document and self._changed):
            return False
        return self._queue.unsaved(self._project, document.name) is None

    def save_again(self) -> None:
        """Save the current mask though nothing was painted, as its file is gone."""
        if self._scope.document is not None and self._scope.document.has_mask:
            self._set_changed()

    def mark_reviewed(self) -> bool:
        """Store the current mask as reviewed, corrected or not; False if there is no mask yet."""
        document = self._scope.document
        if document is None:
            return False
        document.end_stroke()
        if document.proposal is None and not document.has_mask:
            text = tr("There is no mask yet: wait for the proposal, or paint one.")
            self._no_mask = self._session.report("info", text, about="photo")
            return False
        is_new = document.state != PhotoState.REVIEWED
        confirms_unsaved = is_new and document.has_mask and self._is_unsaved(document)
        document.review()  # a person confirms every pixel, so no later proposal may change any
        self._reviewed = document.history.state if confirms_unsaved else None
        self._set_changed()
        if is_new:
            self._show_decision(document, PhotoState.REVIEWED)
        else:
            self._apply_state(document)
        self._restart_copy()
        return True

    def _is_unsaved(self, document: Document) -> bool:
        return self._changed or (
            self._project is not None and self._queue.unsaved(self._project, document.name) is not None
        )

    def flush(self, timeout: float = CLOSING_SECONDS) -> bool:
        """Block until everything is on disk. Only for closing.

        Returns
        -------
        bool
            False if something cannot be saved, or not within `timeout` seconds, as on a network disk that hangs.
        """
        if self._scope.document is not None:
            self._scope.document.end_stroke()
            if self._changed:
                self._put(*self._scope.document.snapshot(), self._moment())
        self._cancel_copy()
        return self._queue.flush(timeout)

    def when_queued(self, then: Callable[[], object]) -> None:
        """Call a function once all that is new by now is queued: what it queues for saving comes after that.

        Until then the document is copied in the background; at once if nothing is new.
        """
        self._waiting.append(then)
        self._restart_copy()
        self._call_waiting()

    def _call_waiting(self) -> None:
        """Go on with what waits, unless a copy is in progress or a save that another one has to follow."""
        if self._copier.busy or self._queue.must_save_again:
            return
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    # The current document

    def _connections(self, document: Document) -> Connections:
        return [(document.edited, self._on_edited), (document.proposal_changed, self._on_proposal)]

    def _on_left(self, document: Document) -> None:
        document.end_stroke()
        if self._changed:
            # Without a copy: nobody modifies them any more.
            self._put(document.layers.mask, document.layers.touched, self._moment())
        self._cancel_copy()

    def _withdraw_no_mask(self) -> None:
        if self._no_mask is not None:
            self._session.message_withdrawn.emit(self._no_mask)
            self._no_mask = None

    def _on_edited(self) -> None:
        self._withdraw_no_mask()
        self._step, self._reviewed = "", None
        if self._scope.document is not None:
            self._apply_state(self._scope.document)
            self._set_changed()

    def _apply_state(self, document: Document) -> None:
        """Show the state that a step or a decision has led to, and have the journal keep it."""
        self._session.apply_state(document.name, document.state)
        if self._project is not None:
            self._journal.record(self._project, document)

    def _moment(self) -> Moment:
        document = self._scope.document
        if document is None or self._project is None:
            return Moment(self._changes, 0)
        return Moment(self._changes, self._project.journal.last_step(document.name))

    def _show_decision(self, document: Document, decision: PhotoState | None) -> None:
        self._apply_state(document)
        self._step = step_title(decision)
        self.decided.emit(self._step, document.name)

    def _on_proposal(self) -> None:
        """Save untouched pixels that a proposal has filled, if the mask is or will be on disk."""
        self._withdraw_no_mask()
        document = self._scope.document
        if document is not None and document.has_mask and document.state != PhotoState.REVIEWED:
            self._set_changed()

    def _set_changed(self) -> None:
        if self._project is None or self._project.read_only:
            return  # a proposal has filled what is untouched, but only to look at
        self._changed = True
        self._changes += 1
        # Never restarted while it runs, or quick strokes would postpone saving for as long as they go on.
        if not self._timer.isActive():
            self._timer.start()
        self._emit_unsaved()

    def _start_copy(self) -> None:
        self._timer.stop()
        if self._changed and self._scope.document is not None and not self._copier.busy:
            self._copier.start(self._scope.document)

    def _restart_copy(self) -> None:
        """Copy the document as it is now, dropping a copy of an earlier moment."""
        self._copier.cancel()
        self._start_copy()

    def _cancel_copy(self) -> None:
        self._timer.stop()
        self._copier.cancel()
        self._call_waiting()

    def _on_copied(self, mask: Mask, touched: BoolArray, moment: Moment) -> None:
        painted_since = self._changes != moment.changes
        self._put(mask, touched, moment)
        if painted_since:
            self._set_changed()
        self._call_waiting()

    def _put(self, mask: Mask, touched: BoolArray, moment: Moment) -> None:
        document = self._scope.document
        if document is None or self._project is None:
            return
        state, has_mask, photo = document.state, document.has_mask, document.identity
        snapshot = Snapshot(
            self._project,
            document.name,
            mask,
            touched,
            state,
            has_mask,
            self._step,
            self._reviewed,
            moment.step,
            photo,
        )
        self._changed, self._step, self._reviewed = False, "", None
        self._queue.put(snapshot)

    # The queue

    def _show_saved(self, project: Project, entry: PhotoEntry) -> None:
        document = self._scope.document
        edited_since = self._changed and document is not None and document.name == entry.name
        if self._session.is_at(project) and not edited_since:
            self._session.update_entry(entry)

    def _on_queue_changed(self) -> None:
        self._emit_unsaved()
        self._call_waiting()

    def _emit_unsaved(self) -> None:
        if self.has_unsaved != self._was_unsaved:
            self._was_unsaved = self.has_unsaved
            self.unsaved_changed.emit(self._was_unsaved)

    def _store_state(self, name: str, state: PhotoState | None) -> None:
        if self._project is None:
            return
        document = self._scope.document
        if document is None or document.name != name:
            self._queue.put_state(self._project, name, state)
            self.decided.emit(step_title(state), name)
            return
        changes = document.changes
        if state is None:
            document.reopen()
        else:
            document.skip()
        self._show_decision(document, state)
        if self._changed or document.changes != changes:
            self._set_changed()
            self._restart_copy()
        else:
            self._step = ""
            self._queue.put_state(self._project, name, state)

    def _follow_replaced(self) -> None:
        replaced, self._project = self._project, self._session.project
        if replaced is not None and self._project is not None:
            self._queue.move(replaced, self._project)
        if self._changed and self._scope.document is not None:
            self._session.apply_state(self._scope.document.name, self._scope.document.state)

    def _follow_project(self) -> None:
        self._scope.catch_up()
        left, self._project = self._project, self._session.project
        if self._project is not None:
            self._queue.adopt(self._project)
        if left is not None and left is not self._project:
            self._queue.close_when_saved(left)
