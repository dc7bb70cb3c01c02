"""Follows photos and masks that come, go and change while their folder is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer

from core.errors import FolderGoneError, MaskError, PetsegError
from core.paths import readable_name
from core.project import OtherMask, PhotoChanges, Project
from core.project.identity import PhotoIdentity
from petseg_gui.jobs.entry_feed import EntryFeed
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.saving.autosaver import Autosaver
from petseg_gui.localized import sentences
from petseg_gui.models.document import Document
from petseg_gui.models.photo_exchange import PhotoExchange
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr

POLL_MS = 1500


@dataclass(frozen=True)
class _Shown:
    """The open photo, and the shape that a mask of it has."""

    name: str
    shape: tuple[int, int]


@dataclass(frozen=True)
class _Found:
    """What a look at the folder has found."""

    changes: PhotoChanges
    photos: PhotoExchange | None = None
    """Which photos came or went; None if none did."""
    shown: _Shown | None = None
    other: OtherMask | None = None
    problem: str = ""
    """Why the other mask of the shown photo cannot be used."""


class FolderWatcher(QObject):
    """Looks at the times of the open folder's folders from time to time, and lists them again when they have changed.

    Everything runs in the background, the looks as well: a network disk may hang. Events of the system would come
    sooner, but not from network disks, and not for more than some thousands of folders.
    """

    def __init__(
        self, session: Session, runner: JobRunner, autosaver: Autosaver, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._autosaver = autosaver
        self._feed = EntryFeed(session, self, may_show=self._is_saved)
        self._job: Job | None = None
        self._seen: OtherMask | None = None
        """What another program had left at the last look; taken over once it stays so."""
        self._refused: OtherMask | None = None
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.look)
        session.project_changed.connect(self._follow_project)
        session.project_replaced.connect(self._drop_job)

    def look(self) -> None:
        """Look whether something has changed, unless that is being done."""
        self._submit(only_if_due=True)

    def refresh(self) -> None:
        """List the folder again, whatever its times say."""
        self._drop_job()
        self._submit(only_if_due=False)

    def _submit(self, *, only_if_due: bool) -> None:
        project, document = self._session.project, self._session.document
        if project is None or self._job is not None:
            return
        is_clean = document is not None and self._autosaver.is_clean(document)
        shown = _Shown(document.name, document.shape) if document is not None and is_clean else None
        photo = None if document is None or document.identity is None else (document.name, document.identity)
        work = partial(_look, project, self._session.entries.names, shown, photo, only_if_due=only_if_due)
        job = self._job = Job("Look for new photos", work)
        job.succeeded.connect(partial(self._on_found, project, only_if_due))
        job.failed.connect(partial(self._on_failed, only_if_due))
        job.finished.connect(partial(self._on_finished, job))
        self._runner.submit(job, "folder")

    def _on_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    def _on_failed(self, only_if_due: bool, error: Exception) -> None:
        if not only_if_due:
            self._session.report("error", error_text(error, "The folder cannot be read"), about="folder")

    def _on_found(self, project: Project, only_if_due: bool, found: _Found) -> None:
        if not self._session.is_at(project):
            return
        for note in project.take_notes():
            self._session.report("warning", error_text(note), about="folder")
        if found.changes or found.photos is not None:
            self._follow(project, found.changes, found.photos)
        elif not only_if_due:
            self._session.report("info", tr("Nothing has come or gone since the folder was listed."))
        self._follow_mask(found)

    def _follow(self, project: Project, changes: PhotoChanges, photos: PhotoExchange | None) -> None:
        gone = () if photos is None else photos.gone
        lost = self._session.current if self._session.current in gone else None
        had_mask = lost is not None and self._session.document is not None and self._session.document.has_mask
        if photos is not None:
            self._session.exchange_photos(photos, [project.photos.entry(name) for name in photos.new_names])
            self._session.report("info", _counts(len(photos.came), len(photos.gone)))
        self._feed.show(changes.changed)
        if lost is not None and had_mask:
            text = tr(
                "{name} was deleted or moved while it was open. Its mask is kept: {path}",
                name=readable_name(lost),
                path=project.photos[lost].mask_path,
            )
            self._session.report("warning", text)

    def _is_saved(self, name: str) -> bool:
        project = self._session.project
        return project is not None and self._autosaver.unsaved(project, name) is None

    def _follow_mask(self, found: _Found) -> None:
        """Take over what another program has made of the mask on show, if nobody has painted since."""
        other, document = found.other, self._session.document
        stays, self._seen = other is not None and other == self._seen, other
        if found.shown is None or document is None or other is None or not stays:
            return  # nothing has changed, or it may still be being written
        if document.name != found.shown.name or not self._autosaver.is_clean(document):
            return
        self._seen = None
        if other.is_deleted:
            self._autosaver.save_again()  # which asks first
        elif found.problem:
            self._refuse(document, other, found.problem)
        else:
            self._session.reload()
            text = tr("{name}: another program changed the mask, which is shown as it is now.", name=document.name)
            self._session.report("info", text)

    def _refuse(self, document: Document, other: OtherMask, problem: str) -> None:
        if other != self._refused:
            self._refused = other
            text = tr(
                "{name}: another program changed the mask, and it cannot be shown. {problem}",
                name=document.name,
                problem=problem,
            )
            self._session.report("warning", text)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _follow_project(self) -> None:
        self._drop_job()
        self._seen = self._refused = None
        if self._session.project is None:
            self._timer.stop()
        else:
            self._timer.start()


def _look(
    project: Project,
    listed: Sequence[str],
    shown: _Shown | None,
    photo: tuple[str, PhotoIdentity] | None,
    _context: JobContext,
    *,
    only_if_due: bool,
) -> _Found:
    if photo is not None:
        project.photos.look(*photo)
    try:
        changes = project.refresh(only_if_due=only_if_due)
    except FolderGoneError:  # the `FolderFinder` reports it
        return _Found(PhotoChanges())
    except PetsegError:
        if not only_if_due:
            raise
        return _Found(PhotoChanges())  # told when it matters: a part of the folder may be away for a moment
    # Against the list and not the last look, whose answer may have been dropped.
    photos = PhotoExchange.between(listed, project.photos.names) if changes or not only_if_due else None
    photos = photos if photos is not None and (photos.came or photos.gone) else None
    if shown is None:
        return _Found(changes, photos)
    try:
        other = project.masks.others.find(shown.name)
    except MaskError:
        return _Found(changes, photos)
    return _Found(changes, photos, shown, other, _problem(project, shown, other))


def _problem(project: Project, shown: _Shown, other: OtherMask | None) -> str:
    if other is None or other.is_deleted:
        return ""
    try:
        project.masks.others.read(shown.name, shown.shape)
    except MaskError as error:
        return error_text(error)
    return ""


def _counts(added: int, removed: int) -> str:
    came = tr("1 photo was added.") if added == 1 else tr("{count} photos were added.", count=added)
    went = tr("1 photo is gone.") if removed == 1 else tr("{count} photos are gone.", count=removed)
    return sentences(came if added else "", went if removed else "")
