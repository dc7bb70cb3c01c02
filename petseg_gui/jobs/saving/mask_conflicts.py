"""Masks that another program changed while they were worked on here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from dataclasses import replace as with_changes
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from core.errors import MaskConflictError
from core.paths import readable_name
from core.project import OtherMask, PhotoEntry, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.save_queue import SaveQueue
from petseg_gui.jobs.saving.snapshot import Key, Snapshot
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

Choice = Literal["mine", "theirs", "both"]


@dataclass(frozen=True)
class Conflict:
    """A mask that cannot be saved, and what another program has put in its place."""

    project: Project
    name: str
    other: OtherMask

    @property
    def key(self) -> Key:
        """Folder and photo."""
        return self.project.root, self.name


class MaskConflicts(QObject):
    """Keeps the conflicts until a person has chosen, and carries out what was chosen.

    Nothing is lost by a choice: the mask that does not stay is written to `.petseg/set-aside` first.

    Signals
    -------
    comparison_requested
        The user wants to compare and choose.
    changed
        A conflict has come or gone.
    """

    comparison_requested = Signal()
    changed = Signal()

    def __init__(
        self, session: Session, runner: JobRunner, save_queue: SaveQueue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._queue = save_queue
        self._conflicts: dict[Key, Conflict] = {}
        self._message: Message | None = None
        save_queue.conflict_found.connect(self._on_found)
        session.project_replaced.connect(self._follow_replaced)
        session.project_changed.connect(self._follow_project)

    @property
    def open(self) -> list[Conflict]:
        """The conflicts to be decided, the oldest first."""
        return list(self._conflicts.values())

    def mine(self, conflict: Conflict) -> Snapshot | None:
        """Return the mask that was made here, as it is kept for saving."""
        return self._queue.unsaved(conflict.project, conflict.name)

    def tell(self) -> None:
        """Show the message about the conflicts, or withdraw it if there are none."""
        if self._message is not None:
            self._session.message_withdrawn.emit(self._message)
            self._message = None
        if self._conflicts:
            compare = MessageAction(tr("Compare…"), self.comparison_requested.emit)
            self._message = Message("warning", _text(self.open), lasting=True, actions=(compare,))
            self._session.message.emit(self._message)

    def choose(self, conflict: Conflict, choice: Choice) -> None:
        """Keep the mask made here, take the other one, or keep both: mine in its place, theirs set aside."""
        if self._conflicts.pop(conflict.key, None) is None:
            return
        if choice == "theirs":
            self._take_theirs(conflict)
        else:
            self._keep_mine(conflict, tell=choice == "both")
        self.tell()
        self.changed.emit()

    def set_all_aside(self) -> None:
        """Write every mask that still waits for a choice to the folder's set-aside, as the program ends."""
        for conflict in self.open:
            mine = self.mine(conflict)
            if mine is not None and mine.has_mask:
                self._runner.run_soon(partial(conflict.project.masks.others.keep_aside, conflict.name, mine.mask))

    def _on_found(self, snapshot: Snapshot, error: MaskConflictError) -> None:
        self._conflicts[snapshot.key] = Conflict(snapshot.project, snapshot.name, error.other)
        self.tell()
        self.changed.emit()

    def _keep_mine(self, conflict: Conflict, *, tell: bool) -> None:
        masks = conflict.project.masks
        job = Job(
            f"Set the other mask of {conflict.name} aside",
            lambda _context: masks.others.set_aside(conflict.name, conflict.other),
        )
        job.succeeded.connect(partial(self._on_kept, conflict, tell))
        job.failed.connect(partial(self._on_failed, conflict))
        self._runner.submit(job, "saving")

    def _on_kept(self, conflict: Conflict, tell: bool, path: Path | None) -> None:
        self._queue.release(conflict.key)
        if path is not None and tell:
            text = tr("{name}: your mask stays, and the other one is in {path}.", name=_shown(conflict), path=path)
            self._session.message.emit(Message("info", text, lasting=True))

    def _take_theirs(self, conflict: Conflict) -> None:
        if self._session.is_at(conflict.project, conflict.name):
            # What was painted since goes to the queue; nobody shall paint on while the files change.
            self._session.leave_document()
        mine = self.mine(conflict)
        job = Job(f"Take the other mask of {conflict.name}", partial(_take, conflict, mine))
        job.succeeded.connect(partial(self._on_taken, conflict))
        job.failed.connect(partial(self._on_failed, conflict))
        job.finished.connect(partial(self._load_again, conflict))
        self._runner.submit(job, "saving")

    def _on_taken(self, conflict: Conflict, result: tuple[PhotoEntry, Path | None]) -> None:
        entry, path = result
        self._queue.drop(conflict.key)
        if self._session.is_at(conflict.project):
            self._session.update_entry(entry)
        if path is not None:
            text = tr("{name}: your mask was set aside as {path}.", name=_shown(conflict), path=path)
            self._session.message.emit(Message("info", text, lasting=True))

    def _load_again(self, conflict: Conflict) -> None:
        if self._session.is_at(conflict.project, conflict.name):
            self._session.reload()

    def _on_failed(self, conflict: Conflict, error: Exception) -> None:
        """Ask again, about the present files."""
        if isinstance(error, MaskConflictError):
            conflict = Conflict(conflict.project, conflict.name, error.other)
        self._conflicts[conflict.key] = conflict
        self._session.report("error", error_text(error, "{name}: the mask cannot be set aside", name=conflict.name))
        self.tell()
        self.changed.emit()

    def _follow_replaced(self, replaced: Project) -> None:
        self._move(lambda conflict: conflict.project is replaced)

    def _follow_project(self) -> None:
        """Go on with a folder that is opened again; the queue has taken over what is not saved of it."""
        project = self._session.project
        if project is not None:
            self._move(lambda conflict: conflict.project.root == project.root)

    def _move(self, belongs: Callable[[Conflict], bool]) -> None:
        project = self._session.project
        if project is not None:
            moved = [with_changes(each, project=project) if belongs(each) else each for each in self.open]
            self._conflicts = {each.key: each for each in moved}


def _take(conflict: Conflict, mine: Snapshot | None, _context: JobContext) -> tuple[PhotoEntry, Path | None]:
    mask = mine.mask if mine is not None and mine.has_mask else None
    return conflict.project.masks.others.take(conflict.name, conflict.other, mask)


def _shown(conflict: Conflict) -> str:
    return readable_name(conflict.name)


def _text(conflicts: Iterable[Conflict]) -> str:
    found = list(conflicts)
    if len(found) > 1:
        return tr(
            "Other programs changed {count} masks that you worked on. Yours are kept, and not saved until you have "
            "compared them.",
            count=len(found),
        )
    name = _shown(found[0])
    if found[0].other.is_deleted:
        return tr("Another program deleted the mask of {name} while you worked on it. Yours is kept.", name=name)
    return tr(
        "Another program changed the mask of {name} while you worked on it. Yours is kept, and not saved until you "
        "have compared them.",
        name=name,
    )
