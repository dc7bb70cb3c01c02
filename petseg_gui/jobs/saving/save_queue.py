"""Writes masks to disk in the background, and keeps each one until it is written."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from core.errors import FolderGoneError, MaskConflictError
from core.labels import Mask
from core.project import PhotoEntry, PhotoState, Project
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.decisions import step_title, store_decision
from petseg_gui.jobs.saving.snapshot import Key, Snapshot, recovered_snapshot, write_snapshot
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

RETRY_MS = 5000


class SaveQueue(QObject):
    """Saves snapshots, one save at a time for each photo.

    A snapshot counts as unsaved until it is on disk. A failed save is reported once and tried again; the report is
    withdrawn when a save succeeds. A project that is left is closed here, after its last save.

    Signals
    -------
    saved : `Project`, `PhotoEntry`
        The newest mask or state of a photo is on disk; after a failure, the present one.
    save_failed : exception
        Whatever prevents it, and each time that it is tried.
    elsewhere_requested
        The user wants to save somewhere else what cannot be saved.
    conflict_found : `Snapshot`, `MaskConflictError`
        The mask is kept, and not saved until `release` or `drop` is called.
    folder_gone : `Project` whose folder is gone, so that nothing could be saved
        Told by the `FolderFinder`.
    changed
        A save has begun or ended.
    """

    saved = Signal(object, object)
    save_failed = Signal(object)
    elsewhere_requested = Signal()
    conflict_found = Signal(object, object)
    folder_gone = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self.late_border: Callable[[], float | None] = lambda: None
        """Returns the width of the border that the review of a photo draws which is not open, see `review_stored`."""
        self._unsaved: dict[Key, Snapshot] = {}
        self._elsewhere: dict[Key, Mask] = {}
        """Masks that are not saved here, but somewhere else."""
        self._blocked: set[Key] = set()
        """Photos whose masks other programs changed, until a person has chosen."""
        self._decisions: dict[Key, tuple[Project, PhotoState | None]] = {}
        """States to be stored once the folder is back."""
        self._running: dict[Key, Snapshot] = {}
        self._left: list[Project] = []
        self._held: Path | None = None
        self._is_flushing = False
        self._error: Message | None = None
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.retry)

    @property
    def is_empty(self) -> bool:
        """Whether every snapshot is on disk, and every decision."""
        return not self._unsaved and not self._decisions

    @property
    def unsaved_masks(self) -> list[Snapshot]:
        """Every mask that is not on disk; without those that only have to be removed there."""
        return [snapshot for snapshot in self._unsaved.values() if snapshot.has_mask]

    @property
    def may_lose(self) -> bool:
        """Whether closing now would lose a decision, or a mask that is neither saved here nor somewhere else."""
        return bool(self._decisions) or any(
            self._elsewhere.get(each.key) is not each.mask for each in self.unsaved_masks
        )

    def note_saved_elsewhere(self, snapshots: Iterable[Snapshot]) -> None:
        """Take note of masks that closing no longer loses."""
        self._elsewhere.update((snapshot.key, snapshot.mask) for snapshot in snapshots)

    @property
    def must_save_again(self) -> bool:
        """Whether a photo that is being saved has changed since."""
        return any(self._unsaved.get(key, running) is not running for key, running in self._running.items())

    def unsaved(self, project: Project, name: str) -> Snapshot | None:
        """Return the snapshot of a photo that is newer than its files, if there is one."""
        return self._unsaved.get((project.root, name))

    def put(self, snapshot: Snapshot) -> None:
        """Save a snapshot; it replaces an older one of the same photo that is not saved yet."""
        self._unsaved[snapshot.key] = snapshot
        self._submit(snapshot.key)
        self.changed.emit()

    def is_waiting(self, project: Project, name: str) -> bool:
        """Whether a mask or a decision of a photo is not on disk."""
        return (project.root, name) in self._unsaved or (project.root, name) in self._decisions

    def put_state(self, project: Project, name: str, state: PhotoState | None) -> None:
        """Store a decision; None takes one back.

        A mask that is still to be saved carries it, but for a review: that confirms what is on disk by then.
        """
        waiting = self.unsaved(project, name)
        if waiting is not None and state != PhotoState.REVIEWED:
            shown = state or (PhotoState.CORRECTED if waiting.has_mask else PhotoState.TODO)
            self._session.apply_state(name, shown)
            self.put(replace(waiting, state=shown, step=step_title(state)))
            return
        if state is not None:
            self._session.apply_state(name, state)
        step = project.journal.last_step(name)
        stored = state or PhotoState.TODO  # the project turns todo into what fits the files
        border = self.late_border()
        job = Job(f"Store the state of {name}", lambda _context: store_decision(project, name, stored, step, border))
        job.succeeded.connect(partial(self.saved.emit, project))
        job.failed.connect(partial(self._on_state_failed, project, name, state))
        self._runner.submit(job, "saving")

    def hold(self, root: Path | None) -> None:
        """Start no saves to a folder being opened, as its new project takes them over; None resumes them."""
        self._held = root
        if root is None:
            self.retry()

    def adopt(self, project: Project) -> None:
        """Take over masks of the same folder that could not be saved while it was open before, or were recovered."""
        if project.read_only:
            return
        waiting = {
            key[1]: replace(snapshot, project=project, last_step=project.journal.last_step(key[1]))
            for key, snapshot in self._unsaved.items()
            if key[0] == project.root and self._session.entries.state(snapshot.name) is not None
        }
        for name in waiting:
            project.masks.take_over(self._unsaved[project.root, name].project.masks, name)
        recovered = {mask.name: recovered_snapshot(project, mask) for mask in project.unsaved}
        project.unsaved.clear()
        for snapshot in (recovered | waiting).values():
            self._session.apply_state(snapshot.name, snapshot.state)
            self.put(snapshot)

        for key, (holder, state) in list(self._decisions.items()):
            if holder.root == project.root:
                self._decisions[key] = (project, state)

    def move(self, replaced: Project, project: Project) -> None:
        """Save to the project that was opened in place of another what is not saved yet."""
        for key, snapshot in list(self._unsaved.items()):
            if snapshot.project is replaced:
                del self._unsaved[key]
                if self._session.is_at(project):
                    self._session.apply_state(snapshot.name, snapshot.state)
                is_same = replaced is project  # then steps may have been made since that the snapshot lacks
                last_step = snapshot.last_step if is_same else project.journal.last_step(snapshot.name)
                moved = replace(snapshot, project=project, last_step=last_step)
                self._unsaved[moved.key] = moved
                if key in self._blocked:
                    self._blocked.remove(key)
                    self._blocked.add(moved.key)
        for key, (holder, state) in list(self._decisions.items()):
            if holder is replaced:
                del self._decisions[key]
                self._decisions[project.root, key[1]] = (project, state)
        self.retry()

    def retry(self) -> None:
        """Save now what could not be saved before."""
        for key in list(self._unsaved):
            self._submit(key)
        decisions = {key: decision for key, decision in self._decisions.items() if not self._is_held(key)}
        self._decisions = {key: decision for key, decision in self._decisions.items() if self._is_held(key)}
        for (_, name), (project, state) in decisions.items():
            self.put_state(project, name, state)
        if decisions:
            self.changed.emit()

    def release(self, key: Key) -> None:
        """Save what was kept because of a conflict."""
        self._blocked.discard(key)
        self._submit(key)

    def drop(self, key: Key) -> None:
        """Forget what was kept because of a conflict, as the other mask is taken."""
        self._blocked.discard(key)
        self._unsaved.pop(key, None)
        self._elsewhere.pop(key, None)
        self._close_left()
        self.changed.emit()

    def close_when_saved(self, project: Project) -> None:
        """Close a project that was left, once nothing of it is unsaved."""
        self._left.append(project)
        self._close_left()

    def flush(self, timeout: float) -> bool:
        """Block until everything is on disk; False if that fails, or takes longer than `timeout` seconds."""
        self._is_flushing = True
        try:
            self.retry()
            deadline = QDeadlineTimer(round(timeout * 1000))
            is_idle = self._runner.drain("saving", deadline.remainingTime() / 1000)  # a decision has no snapshot
            while is_idle and self._running:
                is_idle = self._runner.drain("saving", deadline.remainingTime() / 1000)
            return is_idle and self.is_empty
        finally:
            self._is_flushing = False

    def close(self) -> None:
        """Close projects that a failed save kept open; only after the threads have ended."""
        for project in self._left:
            project.close()
        self._left.clear()

    def _is_held(self, key: Key) -> bool:
        return key[0] == self._held and not self._is_flushing

    def _submit(self, key: Key) -> None:
        """Save the newest snapshot of a photo, unless one is being saved: its end leads here again."""
        if key in self._running or key in self._blocked or key not in self._unsaved or self._is_held(key):
            return
        snapshot = self._running[key] = self._unsaved[key]
        job = Job(f"Save {snapshot.name}", partial(write_snapshot, snapshot))
        job.succeeded.connect(partial(self._on_saved, snapshot))
        job.failed.connect(partial(self._on_failed, snapshot))
        job.cancelled.connect(partial(self._running.pop, key, None))
        self._runner.submit(job, "saving")

    def _on_saved(self, snapshot: Snapshot, entry: PhotoEntry) -> None:
        del self._running[snapshot.key]
        if self._error is not None:
            self._session.message_withdrawn.emit(self._error)
            self._error = None
        self._elsewhere.pop(snapshot.key, None)
        if self._unsaved.get(snapshot.key) is snapshot:
            del self._unsaved[snapshot.key]
            self.saved.emit(snapshot.project, entry)
        else:
            self._submit(snapshot.key)
        self._close_left()
        self.changed.emit()

    def _on_failed(self, snapshot: Snapshot, error: Exception) -> None:
        del self._running[snapshot.key]
        self.save_failed.emit(error)
        if isinstance(error, MaskConflictError):
            self._blocked.add(snapshot.key)
            self.conflict_found.emit(snapshot, error)
        elif _waits_for_folder(snapshot.project, error):
            self.folder_gone.emit(snapshot.project)
        elif self._error is None:
            text = error_text(
                error,
                "{name}: your work is kept and will be saved again, as saving failed unexpectedly",
                name=snapshot.name,
            )
            self._report(text)
        self._retry.start()
        self.changed.emit()

    def repeat_error(self) -> None:
        """Report again that something cannot be saved, if that is still so."""
        if self._error is not None:
            self._report(self._error.text)

    def _report(self, text: str) -> None:
        action = MessageAction(tr("Save elsewhere…"), self.elsewhere_requested.emit)
        self._error = self._session.report("error", text, actions=(action,))

    def _on_state_failed(self, project: Project, name: str, state: PhotoState | None, error: Exception) -> None:
        if _waits_for_folder(project, error):
            self._decisions[project.root, name] = (project, state)
            self._retry.start()
            self.save_failed.emit(error)
            self.folder_gone.emit(project)
            self.changed.emit()
            return
        text = error_text(error, "{name}: storing the state failed unexpectedly", name=name)
        self._session.report("error", text)
        self.saved.emit(project, project.photos.entry(name))

    def _close_left(self) -> None:
        needed = [snapshot.project for snapshot in (*self._unsaved.values(), *self._running.values())]
        needed += [project for project, _ in self._decisions.values()]
        for project in [left for left in self._left if left not in needed]:
            self._left.remove(project)
            self._runner.run_soon(project.close)


def _waits_for_folder(project: Project, error: Exception) -> bool:
    """Whether the folder is gone, or its project closed to be opened again where it is now."""
    return isinstance(error, FolderGoneError) or project.is_closed
