"""Opens a folder, or the folder of a photo, without the window waiting for the disk."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import NotWritableError, PlaceMissingError
from core.paths import FileId
from core.project import Project
from petseg_gui.jobs.folders.folder_access import FolderAccess
from petseg_gui.jobs.folders.folder_target import (
    Access,
    FolderTarget,
    OpenedFolder,
    discard,
    find_target,
    name_in,
    open_target,
)
from petseg_gui.jobs.job import Job, Lane
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.start_model import start_model_of
from petseg_gui.models.photo_order import DONE
from petseg_gui.models.session import Session
from petseg_gui.models.settings import SettingsStore
from petseg_gui.translation import error_text, tr

_PRIORITY = 20


class ProjectOpener(QObject):
    """Opens projects into the session; the open one stays until the next one is there.

    Signals
    -------
    busy : whether a folder is being opened
    opening : root of the folder that is being opened, then None
    opened : the project's root
    shown_elsewhere : root of a folder that another window shows
    place_needed : `FolderTarget` of a folder that cannot be written to, and why the place it had is of no use
    """

    busy = Signal(bool)
    opening = Signal(object)
    opened = Signal(object)
    shown_elsewhere = Signal(object)
    place_needed = Signal(object, str)

    def __init__(
        self, session: Session, runner: JobRunner, settings: SettingsStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._settings = settings
        self._access = FolderAccess(session, runner, self.open_again, self.ask_for_place, self)
        self._job: Job | None = None
        self._target: FolderTarget | None = None
        """What the session shows."""
        self._identity: FileId | None = None

    @property
    def is_opening(self) -> bool:
        """Whether a folder is being opened."""
        return self._job is not None

    def open(self, path: Path) -> None:
        """Open a folder, or a photo with its folder. The latest call wins."""
        project, identity = self._session.project, self._identity
        shown = None if project is None or identity is None else (project.root, identity)
        job = Job(f"Find {path}", partial(find_target, path, self._settings.settings.places, shown))
        self._submit(job, self._on_found, self._on_failed, "photos", _PRIORITY)

    def open_target(self, target: FolderTarget) -> None:
        """Open a folder in the way that a person has chosen; also one that is open already."""
        if self._session.project is not None and self._session.project.root == target.root:
            # Two projects of one folder would not see each other's saves: the old one has to go first.
            self._session.set_project(None)
        # Behind all saves still to come and, in a second step, behind closing the old project, which follows them:
        # the folder is read as they leave it, and its journal is not removed meanwhile.
        job = Job(f"Open {target.root}", lambda _context: target)
        job.then("saving", lambda target, _context: target)
        work = partial(open_target, start_model_of(self._settings))
        # Where opening the same folder next waits for it.
        job.then("photos", work, priority=_PRIORITY, discard=self._runner.discard_in("saving", discard))
        self.opening.emit(target.root)
        self._submit(job, self._on_opened, partial(self._on_refused, target), "saving")

    def open_again(self, access: Access = "edit") -> None:
        """Open the folder once more, at the same photo."""
        if (target := self._current_target()) is not None:
            self.open_target(replace(target, access=access))

    def ask_for_place(self) -> None:
        """Have the user asked where to keep the masks of the open folder."""
        if (target := self._current_target()) is not None:
            self.place_needed.emit(target, "")

    def check_access(self) -> None:
        """Find out now whether the folder still is this window's own; done every minute anyway."""
        self._access.refresh()

    def close(self) -> None:
        """Leave the open folder, and cancel opening another one."""
        if self._job is not None:
            self._job.cancel()
            self._end()
        self._session.set_project(None)

    def _current_target(self) -> FolderTarget | None:
        project, current = self._session.project, self._session.current
        if project is None or self._target is None:
            return None
        photo = None if current is None else project.photos.entry(current).path
        if project.root == self._target.root:
            return replace(self._target, photo=photo)
        # The folder was moved while it was open, and found again.
        return replace(self._target, root=project.root, real_root=str(project.root), photo=photo)

    def _submit(
        self,
        job: Job,
        on_success: Callable[..., None],
        on_failure: Callable[[Exception], None],
        lane: Lane,
        priority: int = 0,
    ) -> None:
        previous, self._job = self._job, job
        if previous is None:
            self.busy.emit(True)
        else:
            previous.cancel()
        job.succeeded.connect(on_success)
        job.failed.connect(on_failure)
        self._runner.submit(job, lane, priority)

    def _on_found(self, target: FolderTarget) -> None:
        project = self._session.project
        is_open = project is not None and project.root == target.root
        if project is not None and is_open and target.photo is not None and self._select(project, target.photo):
            self._end()
            self.opened.emit(project.root)
            return
        self.open_target(target)

    def _on_opened(self, opened: OpenedFolder) -> None:
        project, target = opened.project, opened.target
        if project is None:
            self._end()
            text = tr("“{folder}” is open in another window, which has come forward.", folder=target.root.name)
            self._session.report("info", text)
            self.shown_elsewhere.emit(target.root)
            return
        self._target, self._identity = target, opened.identity
        self._session.set_project(project)
        self._end()
        for note in project.notes:
            self._session.report("warning", error_text(note), about="folder")
        self._access.watch(project, opened.refusal)
        if target.place is not None and not project.read_only:
            self._settings.remember_place(target.real_root, target.place)
        # A folder without photos is not reported here: the window shows a page for it.
        if self._session.entries.names and (target.photo is None or not self._select(project, target.photo)):
            self._session.select(self._first())
        self.opened.emit(project.root)

    def _on_refused(self, target: FolderTarget, error: Exception) -> None:
        if not isinstance(error, NotWritableError | PlaceMissingError):
            self._on_failed(error)
            return
        self._end()
        self.place_needed.emit(target, "" if target.place is None else error_text(error))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._session.report("error", error_text(error, "The folder cannot be opened"), about="folder")

    def _end(self) -> None:
        self._job = None
        self.opening.emit(None)
        self.busy.emit(False)

    def _select(self, project: Project, photo: Path) -> bool:
        name = name_in(project, photo)
        if name is None or self._session.entries.row(name) is None:
            return False
        self._session.select(name)
        return True

    def _first(self) -> str:
        """Return the first photo that is not done, or else the very first."""
        names = self._session.entries.names
        return next((name for name in names if self._session.entries.state(name) not in DONE), names[0])
