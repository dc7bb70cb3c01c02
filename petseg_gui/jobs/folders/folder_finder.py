"""Notices that the open folder is gone, and goes on with it when it is back or found."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import FolderGoneError, ProjectError, RecoveredStepsError
from core.paths import existing_path
from core.project import Project, resolve_root
from petseg_gui.jobs.job import Job, JobContext, Lane
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.save_queue import SaveQueue
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

CHECK_MS = 1000

_Look = Literal["there", "gone", "reconnected"]


class FolderFinder(QObject):
    """Looks for the open folder from time to time, in the background.

    A folder that is renamed back, or whose disk is connected again, is found without help; for one that is elsewhere
    now the user is asked. Then all goes on as it was, with everything that is not saved yet.

    Signals
    -------
    locate_requested
        The user wants to say where the folder is; answer with `locate`.
    located : the project's root, now another one
    """

    locate_requested = Signal()
    located = Signal(object)

    def __init__(
        self, session: Session, runner: JobRunner, save_queue: SaveQueue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._save_queue = save_queue
        self._job: Job | None = None
        self._next: Callable[[Project], None] | None = None
        """What to do after a reopening that cannot be cancelled."""
        self._message: Message | None = None
        self._refusal = ""
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)
        save_queue.folder_gone.connect(self._on_save_refused)
        session.project_changed.connect(self._follow_project)

    @property
    def is_gone(self) -> bool:
        """Whether the folder was gone when it was last looked for."""
        return self._message is not None

    def check(self) -> None:
        """Look for the folder now, unless that is being done."""
        project = self._session.project
        if project is not None and self._job is None:
            work = partial(_look, project, was_gone=self.is_gone)
            self._submit(Job("Look for the folder", work), partial(self._on_looked, project), "folder")

    def locate(self, folder: Path) -> None:
        """Go on in a folder that the user chose, if it holds the same photos."""
        self._refusal = ""
        self._begin(partial(self._reopen, folder=folder))

    def open(self, folder: Path, otherwise: Callable[[], object]) -> None:
        """Open a folder while the open one is gone: the same photos go on, for others `otherwise` is called."""
        if self._session.project is None or not self.is_gone:
            otherwise()
        else:
            self._begin(partial(self._reopen, folder=folder, otherwise=otherwise))

    def tell(self) -> None:
        """Tell the user that the folder is gone, if it is."""
        if self._message is not None:
            self._session.message.emit(self._message)

    def _submit(self, job: Job, on_success: object, lane: Lane) -> None:
        self._job = job
        job.succeeded.connect(on_success)
        job.finished.connect(partial(self._on_finished, job))
        self._runner.submit(job, lane)

    def _begin(self, reopen: Callable[[Project], None]) -> None:
        """Reopen the project, after a reopening that has begun: two must not take over the same project."""
        if self._job is not None and not self._job.can_cancel:
            self._next = reopen
            return
        self._drop_job()
        if self._session.project is not None:
            reopen(self._session.project)

    def _on_finished(self, job: Job) -> None:
        if job is not self._job:
            return
        self._job = None
        following, self._next = self._next, None
        if following is not None and self._session.project is not None:
            following(self._session.project)

    def _on_looked(self, project: Project, look: _Look) -> None:
        if not self._session.is_at(project):
            return
        for note in project.take_notes():
            self._session.report("warning", error_text(note))
        if look == "there":
            self._on_there(project)
        elif look == "gone":
            self._on_gone(project)
        else:
            self._job = None
            self._reopen(project, project.root)

    def _on_there(self, project: Project) -> None:
        if self._message is not None:
            self._withdraw()
            self._session.replace_project(project)
            self._session.report("info", tr("The folder is back, and nothing is lost."))

    def _on_gone(self, project: Project) -> None:
        if self._message is None:
            text = tr(
                "{folder} is gone: was it renamed or moved, or is its disk not connected? Nothing is lost: what you "
                "do is saved once the folder is back.",
                folder=project.root,
            )
            locate = MessageAction(tr("Locate folder…"), self.locate_requested.emit)
            self._message = Message("error", text, lasting=True, actions=(locate,))
            self.tell()

    def _on_save_refused(self, project: Project) -> None:
        if self._session.is_at(project):
            self.check()

    def _reopen(self, project: Project, folder: Path, otherwise: Callable[[], object] | None = None) -> None:
        work = partial(_require_same, project, folder, by_photos=otherwise is None)
        job = Job(f"Look for the photos in {folder}", work)
        # Behind a save in progress, which has to end before the project is closed. What is not saved goes to the new
        # one, also if another folder is opened meanwhile.
        job.then("saving", partial(_reopen, project), can_cancel=False)
        job.failed.connect(partial(self._on_refused, otherwise))
        # Not behind a look for the folder, which may hang on its disk.
        self._submit(job, partial(self._on_reopened, project), "locate")

    def _on_reopened(self, replaced: Project, project: Project) -> None:
        if not self._session.is_at(replaced):
            self._save_queue.move(replaced, project)
            self._save_queue.close_when_saved(project)
            return
        self._withdraw()
        self._session.replace_project(project)
        told = [note for note in project.notes if not isinstance(note, RecoveredStepsError)]  # nothing has ended
        for note in (*told, *project.take_notes()):
            self._session.report("warning", error_text(note))
        self._session.report("info", tr("Going on in {folder}. Nothing is lost.", folder=project.root))
        self.located.emit(project.root)

    def _on_refused(self, otherwise: Callable[[], object] | None, error: Exception) -> None:
        if otherwise is not None:
            otherwise()
            return
        text = error_text(error, "The folder cannot be opened again")
        if text != self._refusal or self._message is None:  # a disk that was connected again is tried every second
            self._refusal = text
            self.tell()
            self._session.report("warning", text)

    def _withdraw(self) -> None:
        if self._message is not None:
            self._session.message_withdrawn.emit(self._message)
            self._message = None

    def _drop_job(self) -> None:
        self._next = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _follow_project(self) -> None:
        self._withdraw()
        self._drop_job()
        if self._session.project is None:
            self._timer.stop()
        else:
            self._timer.start()


def _look(project: Project, _context: JobContext, *, was_gone: bool) -> _Look:
    try:
        project.restore_store()
    except FolderGoneError:
        return "reconnected" if _is_back(project) else "gone"
    except ProjectError:  # the next save reports why nothing can be written
        pass
    if project.is_closed:  # it could not be opened again where it had been located
        return "reconnected" if _is_back(project) else "gone"
    if was_gone:
        project.photos.forget_problems()
    return "there"


def _is_back(project: Project) -> bool:
    return project.is_at(project.root) and os.path.isdir(project.place)


def _require_same(project: Project, folder: Path, _context: JobContext, *, by_photos: bool) -> Path:
    root = resolve_root(existing_path(folder))
    if not project.is_at(root, by_photos=by_photos):
        raise ProjectError(
            "these are not the photos that were open",
            path=root,
            remedy="Choose the folder that {name} is now, or open this one from the File menu.",
            name=project.root.name,
        )
    return root


def _reopen(project: Project, root: Path, _context: JobContext) -> Project:
    return project.reopen(root)
