"""Opens a folder, or the folder of a photo, without the window waiting for the disk."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import ImageError
from core.images import is_image_name
from core.project import Project, resolve_root
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.photo_order import DONE
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text


@dataclass(frozen=True)
class Target:
    """What a person asked for: a folder, and a photo in it if one was named."""

    root: Path
    photo: Path | None


class ProjectOpener(QObject):
    """Opens projects into the session; what is open stays so until the other one is there.

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
        self._next(Job(f"Find {path}", partial(_find, path)), self._on_found)

    def close(self) -> None:
        """Leave the open folder."""
        self.cancel()
        self._session.set_project(None)

    def cancel(self) -> None:
        """Give up opening."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _next(self, job: Job, on_success: object) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = job
        job.succeeded.connect(on_success)
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "photos", priority=20)

    def _on_found(self, target: Target) -> None:
        project = self._session.project
        if project is not None and project.root == target.root:
            if target.photo is not None and self._select(project, target.photo):
                self._end()
                self.opened.emit(project.root)
                return
            # Two projects of one folder would not see each other's saves: the old one has to go first.
            self._session.set_project(None)
        # Behind every save that is still to come, so that the folder is read as it then is.
        self._next_after_saves(target)

    def _next_after_saves(self, target: Target) -> None:
        job = self._job = Job("Wait for saves", lambda _context: target)
        job.succeeded.connect(self._open_target)
        self._runner.submit(job, "saving")

    def _open_target(self, target: Target) -> None:
        opening = Job(f"Open {target.root}", partial(_open, target), discard=_discard)
        self._next(opening, self._on_opened)

    def _on_opened(self, result: tuple[Project, Target]) -> None:
        project, target = result
        self._end()
        self._session.set_project(project)
        for note in project.notes:
            self._session.report("warning", error_text(note))
        # A folder without photos is told by the page that the window shows for it.
        if self._session.names and (target.photo is None or not self._select(project, target.photo)):
            self._session.select(self._first())
        self.opened.emit(project.root)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        text = error_text(error, "The folder cannot be opened")
        self._session.report("error", text)

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
        """The first photo that still needs somebody, or else the very first."""
        names = self._session.names
        return next((name for name in names if self._session.state(name) not in DONE), names[0])


def _find(path: Path, _context: JobContext) -> Target:
    path = path.absolute()
    if not path.is_file():
        return Target(resolve_root(path), None)
    if not is_image_name(path.name):
        raise ImageError("this is no photo that PetSeg can open", path=path, remedy="Choose a photo or a folder.")
    known = next((parent for parent in path.parents if (parent / ".petseg").is_dir()), path.parent)
    return Target(resolve_root(known), path)


def _open(target: Target, context: JobContext) -> tuple[Project, Target]:
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


def _discard(result: tuple[Project, Target]) -> None:
    result[0].close()
