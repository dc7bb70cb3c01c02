"""Opens a folder, or the folder of a photo, without the window waiting for the disk."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import ImageError
from core.images import is_image_name
from core.project import Project, resolve_root
from petseg_gui.jobs.job import Job, JobContext, Lane
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.photo_order import DONE
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

_PRIORITY = 20


@dataclass(frozen=True)
class _Target:
    """What a person asked for: a folder, and a photo in it if one was named."""

    root: Path
    photo: Path | None


class ProjectOpener(QObject):
    """Opens projects into the session; the open one stays until the next one is there.

    Signals
    -------
    busy : whether a folder is being opened
    opened : the project's root
    """

    busy = Signal(bool)
    opened = Signal(object)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._job: Job | None = None

    def open(self, path: Path) -> None:
        """Open a folder, or a photo with its folder. The latest call wins."""
        if self._job is None:
            self.busy.emit(True)
        else:
            self._job.cancel()
        job = Job(f"Find {path}", partial(_find, path))
        self._submit(job, self._on_found, "photos", _PRIORITY)

    def close(self) -> None:
        """Leave the open folder, and cancel opening another one."""
        if self._job is not None:
            self._job.cancel()
            self._end()
        self._session.set_project(None)

    def _submit(self, job: Job, on_success: Callable[..., None], lane: Lane, priority: int = 0) -> None:
        self._job = job
        job.succeeded.connect(on_success)
        job.failed.connect(self._on_failed)
        self._runner.submit(job, lane, priority)

    def _on_found(self, target: _Target) -> None:
        project = self._session.project
        if project is not None and project.root == target.root:
            if target.photo is not None and self._select(project, target.photo):
                self._end()
                self.opened.emit(project.root)
                return
            # Two projects of one folder would not see each other's saves: the old one has to go first.
            self._session.set_project(None)
        # Behind all saves still to come, so that the folder is read as they leave it.
        job = Job(f"Open {target.root}", lambda _context: target)
        job.then("photos", _open, priority=_PRIORITY, discard=_discard)
        self._submit(job, self._on_opened, "saving")

    def _on_opened(self, result: tuple[Project, _Target]) -> None:
        project, target = result
        self._end()
        self._session.set_project(project)
        for note in project.notes:
            self._session.report("warning", error_text(note))
        # A folder without photos is not reported here: the window shows a page for it.
        if self._session.names and (target.photo is None or not self._select(project, target.photo)):
            self._session.select(self._first())
        self.opened.emit(project.root)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._session.report("error", error_text(error, "The folder cannot be opened"))

    def _end(self) -> None:
        self._job = None
        self.busy.emit(False)

    def _select(self, project: Project, photo: Path) -> bool:
        name = _name_in(project, photo)
        if name is None or self._session.row(name) is None:
            return False
        self._session.select(name)
        return True

    def _first(self) -> str:
        """Return the first photo that is not done, or else the very first."""
        names = self._session.names
        return next((name for name in names if self._session.state(name) not in DONE), names[0])


def _find(path: Path, _context: JobContext) -> _Target:
    path = path.absolute()
    if not path.is_file():
        return _Target(resolve_root(path), None)
    if not is_image_name(path.name):
        raise ImageError("this is no photo that PetSeg can open", path=path, remedy="Choose a photo or a folder.")
    known = next((parent for parent in path.parents if (parent / ".petseg").is_dir()), path.parent)
    return _Target(resolve_root(known), path)


def _open(target: _Target, context: JobContext) -> tuple[Project, _Target]:
    context.check()
    project = Project.open(target.root)
    if target.photo is None or _name_in(project, target.photo) in project.photos.names:
        return project, target
    # The photo is in a part of an enclosing project that is left out there, such as a hidden folder.
    project.close()
    return Project.open(target.photo.parent), target


def _name_in(project: Project, photo: Path) -> str | None:
    if not photo.is_relative_to(project.photos_root):
        return None
    return photo.relative_to(project.photos_root).as_posix()


def _discard(result: tuple[Project, _Target]) -> None:
    result[0].close()
