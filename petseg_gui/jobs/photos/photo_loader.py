"""Loads the selected photo with everything stored about it, and reads its neighbours ahead."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from core.editing.step_state import StepState
from core.errors import ImageError
from core.project import WAITING_STATES, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.photos.loaded_photo import LoadedPhoto, load_photo
from petseg_gui.jobs.photos.photo_cache import PhotoCache
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.jobs.saving.history_store import HistoryStore
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, problem_text

_OPEN_PRIORITY, _AHEAD_PRIORITY = 10, 0


class PhotoLoader(QObject):
    """Answers `document_requested` with a document; the latest request wins."""

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        autosaver: Autosaver,
        histories: HistoryStore,
        cache: PhotoCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._autosaver = autosaver
        self._histories = histories
        self._cache = cache
        self._jobs: list[Job] = []
        self._is_paused = False
        session.document_requested.connect(self._load)
        session.project_changed.connect(self._forget)

    def pause(self, paused: bool) -> None:
        """Load nothing for a while, as photos are chosen but not shown; then load the selected one."""
        if paused == self._is_paused:
            return
        self._is_paused = paused
        if not paused and self._session.current is not None and self._session.document is None:
            self._load(self._session.current)

    def _load(self, name: str) -> None:
        project = self._session.project
        self._cancel()
        if project is None or self._is_paused:
            return
        unsaved = self._autosaver.unsaved(project, name)
        work = partial(load_photo, project, name, self._cache, unsaved, self._histories.left(name))
        job = Job(f"Open {name}", work, discard=partial(self._on_discarded, project))
        job.succeeded.connect(partial(self._on_loaded, project))
        job.failed.connect(partial(self._on_failed, project, name))
        self._submit(job, _OPEN_PRIORITY)

    def _on_loaded(self, project: Project, loaded: LoadedPhoto) -> None:
        if not self._session.is_at(project, loaded.name):
            self._on_discarded(project, loaded)
            return
        if self._autosaver.unsaved(project, loaded.name) is None:
            # The entry of now, not of when loading began: a decision may have been stored meanwhile.
            self._session.update_entry(project.photos.entry(loaded.name))
        document = Document(
            loaded.name,
            loaded.photo.image,
            loaded.photo.levels,
            loaded.layers,
            proposal=loaded.proposal,
            confidence=loaded.confidence,
            history=self._histories.open(loaded.name, loaded.history),
            state=self._state(loaded),
            identity=loaded.photo.identity,
        )
        document.read_only = project.read_only
        self._session.set_document(loaded.name, document, loaded.messages)
        self._read_ahead(project, loaded.name)

    def _state(self, loaded: LoadedPhoto) -> StepState:
        state = self._session.entries.state(loaded.name)
        return StepState(None if state in WAITING_STATES else state, loaded.has_mask)

    def _on_discarded(self, project: Project, loaded: LoadedPhoto) -> None:
        """Report what was done to files on the way, although the user has moved on."""
        if loaded.messages and self._session.is_at(project):
            self._session.update_entry(project.photos.entry(loaded.name))
            for message in loaded.messages:
                self._session.message.emit(message)

    def _on_failed(self, project: Project, name: str, error: Exception) -> None:
        if self._session.is_at(project):
            text = error_text(error, "{name}: the photo cannot be opened", name=name)
            self._session.record_problem(name, _problem(error))
            self._session.set_document(name, None, [Message("error", text, unreadable=name)])

    def _read_ahead(self, project: Project, name: str) -> None:
        row = self._session.entries.row(name)
        if row is None:
            return
        names = self._session.entries.names
        for neighbour in [*names[row + 1 : row + 2], *names[max(row - 1, 0) : row]]:
            path = project.photos[neighbour].path
            self._submit(Job(f"Read {neighbour} ahead", partial(_read_ahead, self._cache, path)), _AHEAD_PRIORITY)

    def _submit(self, job: Job, priority: int) -> None:
        self._jobs = [known for known in self._jobs if not known.is_over] + [job]
        self._runner.submit(job, "photos", priority)

    def _cancel(self) -> None:
        for job in self._jobs:
            job.cancel()

    def _forget(self) -> None:
        self._cancel()
        self._cache.clear()


def _problem(error: Exception) -> str:
    return problem_text(error) if isinstance(error, ImageError) else error_text(error, "The photo cannot be opened")


def _read_ahead(cache: PhotoCache, path: Path, context: JobContext) -> None:
    # An unreadable photo is reported when it is opened, not when it is only guessed to be next.
    with suppress(ImageError, MemoryError):
        if cache.fits(path):
            context.check()
            cache.load(path)
