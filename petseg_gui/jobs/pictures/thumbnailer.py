"""Makes the thumbnails of list and grid, those requested last first."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from core.display.comparison import draw_mask
from core.errors import ImageError
from core.images import RgbImage
from core.project import PhotoState, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.pictures.thumbnail_files import mask_thumbnail, photo_thumbnail
from petseg_gui.models.document_scope import DocumentScope
from petseg_gui.models.options import ClassColours
from petseg_gui.models.photo_list import PhotoListModel
from petseg_gui.models.session import Session
from petseg_gui.translation import problem_text


class Thumbnailer(QObject):
    """Answers `thumbnail_requested`. Thumbnails are cached in the project's store; a broken one is replaced.

    Masks are drawn on top of what is cached. While a photo is painted on, its thumbnail stays as it was.
    """

    def __init__(
        self, session: Session, photos: PhotoListModel, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._photos = photos
        self._runner = runner
        self._jobs: dict[str, Job] = {}
        """By photo name, oldest request first."""
        self._batch = 0
        self._pause = QTimer(self, interval=0, singleShot=True)
        """Ends when control returns to the event loop, and with that a batch of requests."""
        self._colours: ClassColours | None = None
        """Those of the masks; None to show no masks."""
        self._is_painting = True
        photos.thumbnail_requested.connect(self._make)
        session.project_changed.connect(self._forget)
        session.entry_changed.connect(self.refresh)
        self._scope = DocumentScope(session, lambda _document: [], left=lambda old: self.refresh(old.name), parent=self)

    def show_masks(self, colours: ClassColours | None, *, painting: bool = True) -> None:
        """Draw masks on the thumbnails, or none for None; `painting` says whether the open photo can be painted on."""
        before, self._colours, self._is_painting = self._colours, colours, painting
        if colours != before:
            self._photos.refresh_thumbnails()
        elif self._session.current is not None:
            self.refresh(self._session.current)

    def refresh(self, name: str) -> None:
        """Draw a thumbnail again whose mask may have changed."""
        document, entry = self._session.document, self._session.entries.entry(name)
        is_unreadable = entry is not None and entry.problem is not None
        is_open = self._is_painting and document is not None and document.name == name
        is_painted = is_open and entry is not None and entry.state == PhotoState.CORRECTED
        if self._colours is not None and not is_painted and not is_unreadable:
            self._photos.refresh_thumbnail(name)

    def _make(self, name: str) -> None:
        project = self._session.project
        if project is None:
            return
        # The rows on screen were requested last, in one go and from the top; those scrolled past can wait.
        if not self._pause.isActive():
            self._batch += 1
            self._pause.start()
        job = Job(f"Thumbnail of {name}", partial(_make, project, name, self._colours))
        job.succeeded.connect(partial(self._on_made, project, name))
        job.failed.connect(partial(self._on_failed, project, name))
        job.finished.connect(partial(self._on_finished, name, job.context))
        self._drop(name)
        self._jobs[name] = job
        while len(self._jobs) > self._photos.max_thumbnails:  # as many cannot be in view
            self._photos.withdraw_request(next(iter(self._jobs)))
            self._drop(next(iter(self._jobs)))
        self._runner.submit(job, "thumbnails", priority=self._batch)

    def _drop(self, name: str) -> None:
        if (job := self._jobs.pop(name, None)) is not None:
            job.cancel()

    def _on_finished(self, name: str, context: JobContext) -> None:
        if name in self._jobs and self._jobs[name].context is context:
            del self._jobs[name]

    def _on_made(self, project: Project, name: str, pixels: RgbImage) -> None:
        if self._session.is_at(project):
            self._photos.set_thumbnail(name, _as_qimage(pixels))

    def _on_failed(self, project: Project, name: str, error: Exception) -> None:
        if self._session.is_at(project):
            self._photos.set_thumbnail(name, QImage())
            if isinstance(error, ImageError):
                self._session.record_problem(name, problem_text(error))

    def _forget(self) -> None:
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()


def _as_qimage(pixels: RgbImage) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _make(project: Project, name: str, colours: ClassColours | None, context: JobContext) -> RgbImage:
    context.check()
    try:
        pixels = photo_thumbnail(project, name)
    except ImageError as error:
        project.photos.set_problem(name, problem_text(error))
        raise
    context.check()
    mask = None if colours is None else mask_thumbnail(project, name, pixels.shape[:2])
    return pixels if mask is None or colours is None else draw_mask(pixels, mask, colours)
