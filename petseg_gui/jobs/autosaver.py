"""Saves masks by themselves, a moment after each finished step, in the background."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from core.errors import PetsegError
from core.labels import Mask
from core.pixels import BoolArray
from core.project import PhotoEntry, PhotoState, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.mask_copier import MaskCopier
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session

DELAY_MS = 300
RETRY_MS = 5000
CLOSING_SECONDS = 10.0
"""How long closing waits for the disk before the person is asked."""

Key = tuple[Path, str]


@dataclass(frozen=True)
class Snapshot:
    """A photo's mask at one moment. Nobody writes into its arrays, so a background thread may read them."""

    project: Project
    name: str
    mask: Mask
    touched: BoolArray
    state: PhotoState

    @property
    def key(self) -> Key:
        """What the mask belongs to; a folder opened again is another project but has the same key."""
        return self.project.root, self.name


class Autosaver(QObject):
    """Writes what a person painted or decided.

    A snapshot counts as unsaved, and is kept, until it is on disk: a failed save is tried again, and a photo
    opened again before its save has ended is shown from its snapshot. Saves run one after the other in the order of
    the decisions behind them. A project that is left is closed here, after its last save.

    Signals
    -------
    saved : name of the photo
    save_failed : exception
        Told once, then not again until a save has succeeded.
    unsaved_changed : whether anything is not on disk yet
    """

    saved = Signal(str)
    save_failed = Signal(object)
    unsaved_changed = Signal(bool)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._project: Project | None = session.project
        self._document: Document | None = None
        self._dirty = False
        self._news = 0
        self._copier = MaskCopier(runner, lambda: self._news, self._on_copied, parent=self)
        self._unsaved: dict[Key, Snapshot] = {}
        self._running: dict[Key, Snapshot] = {}
        self._closing: list[Project] = []
        self._waiting: list[Callable[[], object]] = []
        self._told: Message | None = None
        self._was_unsaved = False
        self._timer = _single_shot(self, DELAY_MS, self._take_soon)
        self._retry = _single_shot(self, RETRY_MS, self._submit_all)
        session.document_changed.connect(self._follow_document)
        session.project_changed.connect(self._follow_project)
        session.mark_reviewed_requested.connect(self.mark_reviewed)
        session.state_requested.connect(self._store_state)
        self._follow_document()

    @property
    def has_unsaved(self) -> bool:
        """Whether anything is not on disk yet."""
        return self._dirty or bool(self._unsaved)

    def unsaved(self, project: Project, name: str) -> Snapshot | None:
        """What is newer than the photo's files, if anything is."""
        return self._unsaved.get((project.root, name))

    def mark_reviewed(self) -> bool:
        """Store the current mask as right, corrected or not; False if there is nothing that could be right."""
        document = self._document
        if document is None:
            return False
        document.end_stroke()
        if document.proposal is None and not document.revision and not document.layers.touched.any():
            self._session.report("info", "There is no mask yet: wait for the proposal, or paint one.")
            return False
        # A person vouches for every pixel now, so no later proposal may change any.
        document.touch_all()
        self._session.apply_state(document.name, PhotoState.REVIEWED)
        self._set_dirty(True)
        self._take_anew()
        return True

    def flush(self, timeout: float = CLOSING_SECONDS) -> bool:
        """Block until everything is on disk; only for the moment of closing.

        Returns
        -------
        bool
            False if something cannot be saved, or not in `timeout` seconds, as on a network disk that hangs.
        """
        if self._document is not None:
            self._document.end_stroke()
        self.take()
        self._submit_all()
        deadline = QDeadlineTimer(round(timeout * 1000))
        while self._running and self._runner.drain("saving", deadline.remainingTime() / 1000):
            pass
        return not self._unsaved

    def take(self) -> None:
        """Save the current document on the spot as far as this takes no disk; a large mask holds up the window."""
        self._take(copied=True)

    def when_taken(self, then: Callable[[], object]) -> None:
        """Call a function once all that is new by now waits for the disk: what it queues there comes after that.

        The copy is taken in the background. At once if nothing is new.
        """
        self._waiting.append(then)
        self._take_anew()
        self._let_go_on()

    def _let_go_on(self) -> None:
        """Call whoever waits, unless a copy is being taken or a save goes on that another one has to follow."""
        followed = any(self._unsaved.get(key, running) is not running for key, running in self._running.items())
        if self._copier.busy or followed:
            return
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    # The current document

    def _follow_document(self) -> None:
        """Save what the document that is left still has to save, then watch the new one."""
        if self._document is not None:
            self._document.end_stroke()
            self._take(copied=False)  # nobody writes to it any more
            self._document.edited.disconnect(self._on_edited)
            self._document.proposal_changed.disconnect(self._on_proposal)
        self._document = self._session.document
        if self._document is not None:
            self._document.edited.connect(self._on_edited)
            self._document.proposal_changed.connect(self._on_proposal)

    def _on_edited(self) -> None:
        if self._document is not None:
            self._session.apply_state(self._document.name, PhotoState.CORRECTED)
            self._set_dirty(True)

    def _on_proposal(self) -> None:
        """A proposal has filled the untouched pixels of a mask that is on disk, or will be: there they follow."""
        if self._document is not None and self._session.state(self._document.name) == PhotoState.CORRECTED:
            self._set_dirty(True)

    def _set_dirty(self, dirty: bool) -> None:
        self._dirty = dirty
        self._news += dirty
        # Never started anew while it runs, or quick strokes would put off saving for as long as they go on.
        if dirty and not self._timer.isActive():
            self._timer.start()
        self._tell_unsaved()

    def _take_soon(self) -> None:
        """Save the current document if it has anything new, from a copy that is taken in the background."""
        self._timer.stop()
        if self._dirty and self._document is not None and not self._copier.busy:
            self._copier.start(self._document)

    def _take_anew(self) -> None:
        """Save the current document with what has just been decided, not as a copy under way would have it."""
        self._copier.cancel()
        self._take_soon()

    def _on_copied(self, mask: Mask, touched: BoolArray, news: int) -> None:
        newer = self._news != news
        self._keep(mask, touched)
        if newer:  # painted since the copy was begun
            self._set_dirty(True)
        self._let_go_on()

    def _take(self, *, copied: bool) -> None:
        """Save the current document if it has anything new."""
        self._timer.stop()
        self._copier.cancel()
        if self._dirty and self._document is not None:
            layers = self._document.layers
            self._keep(*(self._document.snapshot() if copied else (layers.mask, layers.touched)))
        self._let_go_on()

    def _keep(self, mask: Mask, touched: BoolArray) -> None:
        if self._document is None or self._project is None:
            return
        state = self._session.state(self._document.name) or PhotoState.CORRECTED
        self._dirty = False
        self._save(Snapshot(self._project, self._document.name, mask, touched, state))

    # Saving

    def _save(self, snapshot: Snapshot) -> None:
        self._unsaved[snapshot.key] = snapshot
        self._submit(snapshot.key)
        self._tell_unsaved()

    def _submit_all(self) -> None:
        for key in list(self._unsaved):
            self._submit(key)

    def _submit(self, key: Key) -> None:
        """Save the newest snapshot of a photo, unless one is being saved: its end leads here again."""
        if key in self._running:
            return
        snapshot = self._running[key] = self._unsaved[key]
        job = Job(f"Save {snapshot.name}", partial(_write, snapshot))
        job.succeeded.connect(partial(self._on_saved, snapshot))
        job.failed.connect(partial(self._on_failed, snapshot))
        job.cancelled.connect(partial(self._running.pop, key, None))
        self._runner.submit(job, lane="saving")

    def _on_saved(self, snapshot: Snapshot, entry: PhotoEntry) -> None:
        del self._running[snapshot.key]
        if self._told is not None:
            self._session.message_withdrawn.emit(self._told)
            self._told = None
        if self._unsaved.get(snapshot.key) is snapshot:
            del self._unsaved[snapshot.key]
            self._show(snapshot.project, entry)
        else:
            self._submit(snapshot.key)
        self._close_left_projects()
        self._tell_unsaved()
        self.saved.emit(snapshot.name)
        self._let_go_on()

    def _show(self, project: Project, entry: PhotoEntry) -> None:
        edited_since = self._dirty and self._document is not None and self._document.name == entry.name
        if self._session.is_at(project) and not edited_since:
            self._session.update_entry(entry)

    def _on_failed(self, snapshot: Snapshot, error: Exception) -> None:
        del self._running[snapshot.key]
        if self._told is None:
            self.save_failed.emit(error)
            self._told = self._session.report("error", _failure_text(snapshot.name, error))
        self._retry.start()
        self._let_go_on()

    def _tell_unsaved(self) -> None:
        if self.has_unsaved != self._was_unsaved:
            self._was_unsaved = self.has_unsaved
            self.unsaved_changed.emit(self._was_unsaved)

    # States without a new mask

    def _store_state(self, name: str, state: PhotoState | None) -> None:
        """Store a decision; None takes one back. A mask that waits to be saved carries the decision with it."""
        if self._project is None:
            return
        if self._document is not None and self._document.name == name:
            self._document.end_stroke()
            if self._dirty:
                self._session.apply_state(name, state or PhotoState.CORRECTED)
                self._take_anew()
                return
        waiting = self._unsaved.get((self._project.root, name))
        if state is not None or waiting is not None:
            self._session.apply_state(name, state or PhotoState.CORRECTED)
        if waiting is not None:
            self._save(replace(waiting, state=state or PhotoState.CORRECTED))
            return
        wanted = state or PhotoState.TODO  # the project makes of todo what fits the files
        project = self._project
        job = Job(f"Store the state of {name}", lambda _context: project.photos.set_state(name, wanted))
        job.succeeded.connect(partial(self._show, project))
        job.failed.connect(partial(self._on_state_failed, project, name))
        self._runner.submit(job, lane="saving")

    def _on_state_failed(self, project: Project, name: str, error: Exception) -> None:
        self._session.report("error", _failure_text(name, error))
        self._show(project, project.photos.entry(name))

    # Projects

    def _follow_project(self) -> None:
        left, self._project = self._project, self._session.project
        if self._project is not None:
            self._take_over(self._project)
        if left is not None and left is not self._project:
            self._closing.append(left)
        self._close_left_projects()

    def _take_over(self, project: Project) -> None:
        """Masks of this folder that could not be saved when it was open before are saved by its new project."""
        for key, snapshot in list(self._unsaved.items()):
            if key[0] == project.root and self._session.state(snapshot.name) is not None:
                self._session.apply_state(snapshot.name, snapshot.state)
                self._save(replace(snapshot, project=project))

    def close_projects(self) -> None:
        """Close what was left open for a save that failed; only after the threads have ended."""
        for project in self._closing:
            project.close()
        self._closing.clear()

    def _close_left_projects(self) -> None:
        needed = [snapshot.project for snapshot in (*self._unsaved.values(), *self._running.values())]
        for project in [left for left in self._closing if left not in needed]:
            self._closing.remove(project)
            self._runner.run_soon(project.close)


def _single_shot(parent: QObject, interval: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent, singleShot=True, interval=interval)
    timer.timeout.connect(slot)
    return timer


def _write(snapshot: Snapshot, _context: JobContext) -> PhotoEntry:
    skipped = snapshot.state == PhotoState.SKIPPED
    state = snapshot.state if snapshot.state == PhotoState.REVIEWED else PhotoState.CORRECTED
    entry = snapshot.project.masks.save(snapshot.name, snapshot.mask, snapshot.touched, state)
    return snapshot.project.photos.set_state(snapshot.name, PhotoState.SKIPPED) if skipped else entry


def _failure_text(name: str, error: Exception) -> str:
    if isinstance(error, PetsegError):
        return str(error)
    return f"{name}: saving failed unexpectedly ({error}). Your work is kept in the window and saved again."
