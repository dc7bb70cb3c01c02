"""Loads the photo that was chosen, with everything stored about it, and reads its neighbours ahead."""

from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject

from core.editing.history import History
from core.editing.layers import MaskLayers
from core.errors import ImageError, MaskError, PetsegError
from core.labels import Label, Mask
from core.project import Project
from core.proposal import Confidence
from petseg_gui.jobs.autosaver import Autosaver, Snapshot
from petseg_gui.jobs.history_store import HistoryStore, LeftHistory
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.photo_cache import Photo, PhotoCache
from petseg_gui.models.document import Document
from petseg_gui.models.messages import Message
from petseg_gui.models.session import Session

_FIRST, _AHEAD = 10, 0


@dataclass
class Loaded:
    """Everything for a document, made in the background."""

    name: str
    photo: Photo
    layers: MaskLayers
    proposal: Mask | None
    confidence: Confidence | None
    history: History | None = None
    messages: list[Message] = field(default_factory=list)


class PhotoLoader(QObject):
    """Answers `document_requested` with a document; the latest request wins."""

    def __init__(
        self, session: Session, runner: JobRunner, saver: Autosaver, cache: PhotoCache, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._saver = saver
        self._cache = cache
        self._jobs: list[Job] = []
        self._document: Document | None = None
        self._pasts = HistoryStore()
        session.document_requested.connect(self._load)
        session.document_changed.connect(self._remember_history)
        session.project_changed.connect(self._forget)

    def _load(self, name: str) -> None:
        project = self._session.project
        if project is None:
            return
        self._cancel()
        unsaved = self._saver.unsaved(project, name)
        work = partial(_load, project, name, self._cache, unsaved, self._pasts.of(name))
        job = Job(f"Open {name}", work, discard=partial(self._on_unwanted, project))
        job.succeeded.connect(partial(self._on_loaded, project))
        job.failed.connect(partial(self._on_failed, project, name))
        self._submit(job, _FIRST)

    def _on_loaded(self, project: Project, loaded: Loaded) -> None:
        if not self._session.is_at(project, loaded.name):
            self._on_unwanted(project, loaded)
            return
        if self._saver.unsaved(project, loaded.name) is None:
            # As it is now, not as it was when loading began: a decision may have been stored meanwhile.
            self._session.update_entry(project.photos.entry(loaded.name))
        document = Document(
            loaded.name,
            loaded.photo.image,
            loaded.photo.levels,
            loaded.layers,
            proposal=loaded.proposal,
            confidence=loaded.confidence,
            history=self._pasts.open(loaded.name, loaded.history),
        )
        self._session.set_document(loaded.name, document, loaded.messages)
        self._read_ahead(project, loaded.name)

    def _on_unwanted(self, project: Project, loaded: Loaded) -> None:
        """The user has gone on; what was done to a file on the way is told all the same."""
        if loaded.messages and self._session.is_at(project):
            self._session.update_entry(project.photos.entry(loaded.name))
            for message in loaded.messages:
                self._session.message.emit(message)

    def _on_failed(self, project: Project, name: str, error: Exception) -> None:
        if self._session.is_at(project):
            text = str(error) if isinstance(error, PetsegError) else f"{name}: the photo cannot be opened ({error!r})."
            self._session.learn_problem(name, text)
            self._session.set_document(name, None, [Message("error", text)])

    def _read_ahead(self, project: Project, name: str) -> None:
        row = self._session.row(name)
        if row is None:
            return
        names = self._session.names
        for neighbour in [*names[row + 1 : row + 2], *names[max(row - 1, 0) : row]]:
            path = project.photos[neighbour].path
            self._submit(Job(f"Read {neighbour} ahead", partial(_read_ahead, self._cache, path)), _AHEAD)

    def _submit(self, job: Job, priority: int) -> None:
        self._jobs = [known for known in self._jobs if not known.is_over] + [job]
        self._runner.submit(job, "photos", priority)

    def _cancel(self) -> None:
        for job in self._jobs:
            job.cancel()

    def _remember_history(self) -> None:
        """Keep the history of a document that is left: coming back, its steps can still be undone."""
        left, self._document = self._document, self._session.document
        past = None if left is None else self._pasts.leave(left.name, left.layers, left.history)
        if past is not None:
            self._runner.submit(Job("Pack a history", lambda _context: past.pack()), "snapshots")

    def set_undo_memory(self, max_bytes: int) -> None:
        """Let the histories of all photos together take this much."""
        self._pasts.set_undo_memory(max_bytes)
        if self._document is not None:
            self._document.history_changed.emit()

    def _forget(self) -> None:
        self._cancel()
        self._pasts.clear()
        self._cache.clear()


def _load(
    project: Project,
    name: str,
    cache: PhotoCache,
    unsaved: Snapshot | None,
    past: LeftHistory | None,
    context: JobContext,
) -> Loaded:
    try:
        photo = _read(cache, project.photos[name].path)
    except ImageError as error:
        project.photos.set_problem(name, str(error))
        raise
    context.check()
    project.photos.set_problem(name, None)
    shape = photo.image.shape[:2]
    messages: list[Message] = []
    proposal = project.proposals.load(name, shape)
    confidence = None if proposal is None else project.proposals.load_confidence(name)
    if unsaved is not None and unsaved.mask.shape == shape:
        layers = make_layers(shape, unsaved.mask.copy(), unsaved.touched.copy(), proposal)
    else:
        layers = make_layers(shape, *_stored_mask(project, name, shape, messages), proposal)
    history = past.history if past is not None and past.fits(layers) else None
    return Loaded(name, photo, layers, proposal, confidence, history, messages)


def _read(cache: PhotoCache, path: Path) -> Photo:
    try:
        return cache.load(path)
    except MemoryError as error:
        raise ImageError(
            "there is not enough memory to open the photo",
            path=path,
            remedy="Close other programs, or open a smaller copy.",
        ) from error


def _stored_mask(
    project: Project, name: str, shape: tuple[int, ...], messages: list[Message]
) -> tuple[Mask | None, npt.NDArray[np.bool_] | None]:
    """The mask on disk and its touched pixels; a mask that cannot be used is put out of the way and told."""
    try:
        mask = project.masks.load(name, shape)
        return mask, None if mask is None else project.masks.load_touched(name, shape)
    except MaskError as error:
        messages.append(Message("warning", f"{error} {_set_aside(project, name)}".strip()))
        return None, None


def _set_aside(project: Project, name: str) -> str:
    try:
        return f"It was moved to {project.masks.set_aside(name)}."
    except PetsegError as error:
        return str(error)


def make_layers(
    shape: tuple[int, ...], mask: Mask | None, touched: npt.NDArray[np.bool_] | None, proposal: Mask | None
) -> MaskLayers:
    """Layers from what is stored.

    The saved mask is always shown as it is: where it differs from the proposal, or where it is not known which pixels
    were touched, it counts as touched.
    """
    if mask is None:
        if proposal is None:
            return MaskLayers.blank((shape[0], shape[1]))
        return MaskLayers(proposal, proposal.copy(), np.zeros(shape, np.bool_))
    if touched is None:
        touched = np.ones(shape, np.bool_)
    if proposal is None:
        return MaskLayers(np.where(touched, np.uint8(Label.BACKGROUND), mask), mask, touched)
    return MaskLayers(proposal, mask, touched | (mask != proposal))


def _read_ahead(cache: PhotoCache, path: Path, context: JobContext) -> None:
    # A photo that cannot be read is told when it is opened, not when it is guessed to be next.
    with suppress(ImageError, MemoryError):
        if cache.fits(path):
            context.check()
            cache.load(path)
